using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>Clusters one component and says of each member to which it was joined and why, and which clusters somebody should look at.</summary>
/// <param name="reviewFrom">The least score of a review.</param>
internal sealed class ComponentClusterer(Rules rules, int judgedWeight, int reviewFrom)
{
    /// <summary>The cluster of a membership that shares no key with another.</summary>
    public static Cluster Alone(Subject subject) => new(subject.Profile.Id, [First(subject)]);

    /// <param name="subjects">In membership order, two or more.</param>
    /// <param name="judgements">By index into <paramref name="subjects"/>, Left &lt; Right.</param>
    /// <param name="unsure">Pairs that somebody looked at and could not tell.</param>
    public (IEnumerable<Cluster> Clusters, IEnumerable<ReviewPair> Reviews) Cluster(
        IReadOnlyList<Subject> subjects,
        IReadOnlyList<ImmutableArray<string>> keys,
        IReadOnlyList<(int Left, int Right, bool Same)> judgements,
        IReadOnlyList<(int Left, int Right)> unsure)
    {
        var comparisons = new Comparisons(rules, subjects);
        var agglomeration = new Agglomeration(rules, subjects, comparisons);
        agglomeration.Judge(
            [.. judgements.Where(j => j.Same).Select(j => new Edge(EdgeKind.Judged, judgedWeight, j.Left, j.Right))],
            [.. judgements.Where(j => !j.Same).Select(j => (j.Left, j.Right))],
            ExternalIds(subjects));
        var candidates = Candidates.Of(comparisons, keys);
        agglomeration.Merge(Scored(comparisons, candidates));
        var tree = new JoinTree(agglomeration.Used);
        var clusters = Enumerable.Range(0, subjects.Count)
            .GroupBy(agglomeration.GroupOf)
            .Select(members => Explain(subjects, [.. members], tree));
        var apart = judgements.Where(j => !j.Same).Select(j => (j.Left, j.Right));
        return (clusters, new Reviews(rules, subjects, comparisons, agglomeration.GroupOf, reviewFrom).Of(candidates, apart.Concat(unsure)));
    }

    private List<Edge> ExternalIds(IReadOnlyList<Subject> subjects) =>
    [
        .. subjects.SelectMany((s, i) => s.Profile.ExternalIds.Select(id => (Id: id, Index: i)))
            .GroupBy(pair => pair.Id, pair => pair.Index, StringComparer.Ordinal)
            .SelectMany(group => group.Skip(1).Select(i => new Edge(EdgeKind.ExternalId, judgedWeight, group.First(), i))),
    ];

    private List<Edge> Scored(Comparisons comparisons, IEnumerable<(int Left, int Right)> candidates)
    {
        var edges = new List<Edge>();
        foreach (var (left, right) in candidates)
        {
            if (comparisons.Score(left, right) is { } score && score >= rules.MergeAt)
            {
                Edges(comparisons, left, right, score, edges);
            }
        }

        return edges;
    }

    /// <summary>Members that are one among themselves need one edge to another class; members that are not need one each.</summary>
    private void Edges(Comparisons comparisons, int left, int right, int score, List<Edge> edges)
    {
        var (l, r) = (comparisons.Evidence.Members(left), comparisons.Evidence.Members(right));
        if (left == right)
        {
            edges.AddRange(l.Skip(1).Select((member, i) => new Edge(EdgeKind.Scored, score, l[i], member)));
            return;
        }

        var lefts = l.Count > 1 && !(comparisons.Score(left, left) >= rules.MergeAt) ? l.Count : 1;
        var rights = r.Count > 1 && !(comparisons.Score(right, right) >= rules.MergeAt) ? r.Count : 1;
        edges.AddRange(l.Take(lefts).Select(member => new Edge(EdgeKind.Scored, score, Math.Min(member, r[0]), Math.Max(member, r[0]))));
        edges.AddRange(r.Take(rights).Skip(1).Select(member => new Edge(EdgeKind.Scored, score, Math.Min(member, l[0]), Math.Max(member, l[0]))));
    }

    private Cluster Explain(IReadOnlyList<Subject> subjects, List<int> members, JoinTree tree)
    {
        if (members.Count == 1)
        {
            return Alone(subjects[members[0]]);
        }

        var joins = tree.From(members[0]);
        return new Cluster(subjects[members[0]].Profile.Id, [.. members.Select(m => m == members[0] ? First(subjects[m]) : Join(subjects, m, joins[m]))]);
    }

    private Member Join(IReadOnlyList<Subject> subjects, int member, (int To, EdgeKind Kind) join)
    {
        var to = subjects[join.To].Profile.Id;
        if (join.Kind != EdgeKind.Scored)
        {
            var (feature, words) = join.Kind == EdgeKind.Judged ? ("judgement", "somebody judged the two to be one") : ("external id", "the import gives both one id");
            return new Member(subjects[member].Profile.Id, to, judgedWeight, [new Reason(feature, words, judgedWeight)]);
        }

        if (subjects[member].Joined is { } before && before.To == subjects[join.To])
        {
            return before.Member;
        }

        var findings = new Findings(explains: true);
        rules.Weigh(subjects[Math.Min(member, join.To)], subjects[Math.Max(member, join.To)], findings);
        var joined = new Member(subjects[member].Profile.Id, to, findings.Score, [.. findings.Reasons]);
        subjects[member].Joined = (subjects[join.To], joined);
        return joined;
    }

    private static Member First(Subject subject) => new(subject.Profile.Id, null, 0, []);
}
