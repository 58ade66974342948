namespace KnowledgeGraph.Resolution;

/// <summary>Vetoes and scores between the classes of one component, each worked out once.</summary>
internal sealed class Comparisons(Rules rules, IReadOnlyList<Subject> subjects)
{
    private readonly Dictionary<long, bool> _forbidden = [];
    private readonly Dictionary<long, int> _scores = [];
    private readonly Findings _findings = new(explains: false);

    public Classes Evidence { get; } = new(subjects, s => s.EvidenceKey);

    public Classes Vetoes { get; } = new(subjects, s => s.VetoKey);

    /// <summary>Between two classes of <see cref="Vetoes"/>.</summary>
    public bool Forbidden(int left, int right)
    {
        var key = Key(left, right);
        if (!_forbidden.TryGetValue(key, out var forbidden))
        {
            _forbidden[key] = forbidden = rules.Veto(Vetoes.Example(Math.Min(left, right)), Vetoes.Example(Math.Max(left, right))) is not null;
        }

        return forbidden;
    }

    /// <summary>Between two classes of <see cref="Evidence"/>; null when a veto forbids the pair.</summary>
    public int? Score(int left, int right)
    {
        if (Forbidden(VetoClass(left), VetoClass(right)))
        {
            return null;
        }

        var key = Key(left, right);
        if (!_scores.TryGetValue(key, out var score))
        {
            _findings.Clear();
            rules.Weigh(Evidence.Example(Math.Min(left, right)), Evidence.Example(Math.Max(left, right)), _findings);
            _scores[key] = score = _findings.Score;
        }

        return score;
    }

    private int VetoClass(int evidence) => Vetoes.Of(Evidence.Members(evidence)[0]);

    private static long Key(int left, int right) => ((long)Math.Min(left, right) << 32) | (uint)Math.Max(left, right);
}
