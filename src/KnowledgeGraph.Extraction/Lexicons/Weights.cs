using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>The weights of features, by "decision.feature", in tenths of log-odds. A decision's score is the sum of those that hold.</summary>
internal sealed class Weights(Dictionary<string, int> values)
{
    /// <exception cref="KeyNotFoundException">weights.yml lacks the feature.</exception>
    public int this[string feature] => values[feature];

    public static Weights Parse(YamlMappingNode root)
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (decision, features) in root.Children)
        {
            foreach (var (feature, weight) in ((YamlMappingNode)features).Children)
            {
                values[$"{decision}.{feature}"] = int.Parse(weight.ToString(), CultureInfo.InvariantCulture);
            }
        }

        return new Weights(values);
    }

    /// <summary>The logistic of a score in tenths, in thousandths from 1 to 999. A table, so that no maths library changes it.</summary>
    public static int Confidence(int score)
    {
        var clamped = Math.Clamp(score, -60, 60);
        return clamped >= 0 ? Logistic[clamped] : 1000 - Logistic[-clamped];
    }

    private static readonly int[] Logistic =
    [
        500, 525, 550, 574, 599, 622, 646, 668, 690, 711, 731, 750, 769, 786, 802, 818, 832, 846, 858, 870,
        881, 891, 900, 909, 917, 924, 931, 937, 943, 948, 953, 957, 961, 964, 968, 971, 973, 976, 978, 980,
        982, 984, 985, 987, 988, 989, 990, 991, 992, 993, 993, 994, 995, 995, 996, 996, 996, 997, 997, 997, 998,
    ];
}
