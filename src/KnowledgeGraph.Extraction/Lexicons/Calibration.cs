using System.Globalization;
using KnowledgeGraph.Model;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>
/// What experience adds to the score that the rules give a statement, so that its confidence says how often such statements are right:
/// tenths of log-odds by relation, by feature, by rule and by cue, fitted to annotated articles (confidence.yml, written by the tool of
/// quality). What the fit has not seen adds nothing.
/// </summary>
internal sealed class Calibration
{
    public static readonly Calibration None = new();

    private readonly int[] _relations = new int[Enum.GetValues<Relation>().Length];
    private readonly int[] _features = new int[FeatureSum.Most];
    private readonly int[] _cues = new int[Enum.GetValues<Cue>().Length];
    private readonly Dictionary<string, int> _rules = new(StringComparer.Ordinal);
    private readonly List<string> _unknown = [];

    /// <summary>Terms of the file that no feature, relation or cue has any more: the fit is older than the rules.</summary>
    public IReadOnlyList<string> Unknown => _unknown;

    public static Calibration Parse(YamlMappingNode root, Weights weights)
    {
        var calibration = new Calibration();
        foreach (var (group, terms) in root.Children)
        {
            if (terms is not YamlMappingNode map)
            {
                continue; // the hash of what it was fitted to
            }

            foreach (var (name, weight) in map.Children)
            {
                calibration.Set(group.ToString(), name.ToString(), int.Parse(weight.ToString(), CultureInfo.InvariantCulture), weights);
            }
        }

        return calibration;
    }

    /// <summary>Tenths of log-odds.</summary>
    public int Score(in Cues cues)
    {
        var score = cues.Score.Value + _relations[(int)cues.Relation] + _rules.GetValueOrDefault(cues.Rule);
        for (var rest = cues.Score.Features; rest != UInt128.Zero; rest &= rest - 1)
        {
            score += _features[(int)UInt128.TrailingZeroCount(rest)];
        }

        for (var cue = 0; cue < _cues.Length; cue++)
        {
            score += cues.Has((Cue)cue) ? _cues[cue] : 0;
        }

        return score;
    }

    /// <summary>Every term that may be fitted, with what it adds now (0 when the fit says nothing of it); the terms of a statement add up with the rules' own score to <see cref="Score"/>.</summary>
    public IEnumerable<(string Term, int Weight)> Terms(Cues cues, Weights weights)
    {
        yield return ($"relation:{RelationNames.Of(cues.Relation)}", _relations[(int)cues.Relation]);
        yield return ($"rule:{cues.Rule}", _rules.GetValueOrDefault(cues.Rule));
        foreach (var feature in cues.Score.Numbers())
        {
            yield return ($"feature:{weights.Names[feature]}", _features[feature]);
        }

        foreach (var cue in Enum.GetValues<Cue>().Where(c => cues.Has(c)))
        {
            yield return ($"cue:{cue}", _cues[(int)cue]);
        }
    }

    private void Set(string group, string name, int value, Weights weights)
    {
        var number = group switch
        {
            "relation" => RelationNames.Find(name),
            "feature" => weights.Names.ToList().IndexOf(name),
            "cue" => Enum.TryParse<Cue>(name, out var cue) ? (int)cue : -1,
            "rule" => 0,
            _ => -1,
        };
        if (number < 0)
        {
            _unknown.Add($"{group}:{name}");
            return;
        }

        switch (group)
        {
            case "relation":
                _relations[number] = value;
                break;
            case "feature":
                _features[number] = value;
                break;
            case "cue":
                _cues[number] = value;
                break;
            default:
                _rules[name] = value;
                break;
        }
    }
}
