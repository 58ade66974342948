namespace KnowledgeGraph.Resolution;

/// <summary>Scores between the members of a set. What was worked out is kept while it is not much.</summary>
internal sealed class Scores(Rules rules, NameClasses classes)
{
    private const int Kept = 1 << 18;
    private const int Vetoed = int.MinValue;

    // not keyed by one long: its hash is one number against the other, and is the same for very many pairs of neighbours
    private readonly Dictionary<(int First, int Second), int> _scores = [];
    private readonly Findings _findings = new(explains: false);

    /// <summary>Null when a veto forbids the pair.</summary>
    public int? Of(Node left, Node right)
    {
        var (first, second) = left.CompareTo(right) <= 0 ? (left, right) : (right, left);
        var key = (first.Number, second.Number);
        if (!_scores.TryGetValue(key, out var score))
        {
            if (_scores.Count >= Kept)
            {
                _scores.Clear();
            }

            _scores[key] = score = classes.Forbidden(first.Name.Number, second.Name.Number) ? Vetoed : Weigh(first, second);
        }

        return score == Vetoed ? null : score;
    }

    private int Weigh(Node first, Node second)
    {
        _findings.Clear();
        rules.Weigh(first.Subject, second.Subject, _findings);
        return _findings.Score;
    }
}
