using System.Collections.Frozen;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>The weights of features, by "decision.feature", in tenths of log-odds. A decision's score is the sum of those that hold.</summary>
internal sealed class Weights
{
    private FrozenDictionary<string, FeatureSum> _values = FrozenDictionary<string, FeatureSum>.Empty;
    private readonly List<string> _names = [];

    /// <summary>"decision.feature" by the number of its bit.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <exception cref="KeyNotFoundException">weights.yml lacks the feature.</exception>
    public FeatureSum this[string feature] => _values[feature];

    /// <exception cref="InvalidDataException">More features than a sum has bits for.</exception>
    public static Weights Parse(YamlMappingNode root)
    {
        var weights = new Weights();
        var values = new Dictionary<string, FeatureSum>(StringComparer.Ordinal);
        foreach (var (decision, features) in root.Children)
        {
            foreach (var (feature, weight) in ((YamlMappingNode)features).Children)
            {
                weights.Add(values, $"{decision}.{feature}", int.Parse(weight.ToString(), CultureInfo.InvariantCulture));
            }
        }

        weights._values = values.ToFrozenDictionary(StringComparer.Ordinal);
        return weights;
    }

    /// <summary>The logistic of a score in tenths, in thousandths from 1 to 999. A table, so that no maths library changes it.</summary>
    public static int Confidence(int score)
    {
        var clamped = Math.Clamp(score, -60, 60);
        return clamped >= 0 ? Logistic[clamped] : 1000 - Logistic[-clamped];
    }

    private void Add(Dictionary<string, FeatureSum> values, string name, int value)
    {
        if (_names.Count == FeatureSum.Most)
        {
            throw new InvalidDataException($"a sum knows {FeatureSum.Most} features, '{name}' is one too many");
        }

        values[name] = new FeatureSum(value, UInt128.One << _names.Count);
        _names.Add(name);
    }

    private static readonly int[] Logistic =
    [
        500, 525, 550, 574, 599, 622, 646, 668, 690, 711, 731, 750, 769, 786, 802, 818, 832, 846, 858, 870,
        881, 891, 900, 909, 917, 924, 931, 937, 943, 948, 953, 957, 961, 964, 968, 971, 973, 976, 978, 980,
        982, 984, 985, 987, 988, 989, 990, 991, 992, 993, 993, 994, 995, 995, 996, 996, 996, 997, 997, 997, 998,
    ];
}
