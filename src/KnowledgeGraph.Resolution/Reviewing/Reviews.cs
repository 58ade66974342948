namespace KnowledgeGraph.Resolution;

/// <summary>
/// Which clusters of one component somebody should look at: their most alike members score enough, nothing forbids that they are one,
/// and nobody has judged them yet. Only pairs that clustering compared anyhow, so that the work stays bounded.
/// </summary>
internal sealed class Reviews(Rules rules, IReadOnlyList<Subject> subjects, Comparisons comparisons, Func<int, int> clusterOf, int from)
{
    /// <summary>Of the clusters that share one evidence, so many of the earliest are looked at.</summary>
    private const int ClustersOfOneClass = 4;

    /// <summary>Of the veto classes in a cluster, so many of the least.</summary>
    private const int VetoesOfOneCluster = 12;

    /// <summary>A cluster is in so many reviews at most: the likeliest.</summary>
    private const int ReviewsOfOneCluster = 8;

    private readonly ILookup<int, int> _members = Enumerable.Range(0, subjects.Count).ToLookup(clusterOf);

    private readonly Dictionary<int, List<(int Cluster, int Member)>> _firsts = [];

    /// <param name="candidates">Pairs of evidence classes.</param>
    /// <param name="judged">Pairs of members about which somebody has spoken.</param>
    public IEnumerable<ReviewPair> Of(IEnumerable<(int Left, int Right)> candidates, IEnumerable<(int Left, int Right)> judged)
    {
        var best = new Dictionary<(int, int), Alike>();
        foreach (var (left, right) in candidates)
        {
            if (comparisons.Score(left, right) is { } score && score >= from)
            {
                Note(left, right, score, best);
            }
        }

        foreach (var (left, right) in judged)
        {
            best.Remove(Pair(clusterOf(left), clusterOf(right)));
        }

        var reviews = new Dictionary<int, int>();
        foreach (var (pair, alike) in best.OrderBy(entry => entry.Value))
        {
            var (left, right) = pair;
            if (reviews.GetValueOrDefault(left) < ReviewsOfOneCluster && reviews.GetValueOrDefault(right) < ReviewsOfOneCluster && MayBeOne(left, right))
            {
                reviews[left] = reviews.GetValueOrDefault(left) + 1;
                reviews[right] = reviews.GetValueOrDefault(right) + 1;
                yield return Explain(left, right, alike);
            }
        }
    }

    /// <summary>Keeps of each pair of clusters the members that are most alike.</summary>
    private void Note(int left, int right, int score, Dictionary<(int, int), Alike> best)
    {
        var (lefts, rights) = (Firsts(left), Firsts(right));
        foreach (var (l, i) in lefts)
        {
            foreach (var (r, j) in rights)
            {
                if (l != r)
                {
                    var alike = new Alike(score, Math.Min(i, j), Math.Max(i, j));
                    var pair = Pair(l, r);
                    best[pair] = best.TryGetValue(pair, out var other) && other.CompareTo(alike) <= 0 ? other : alike;
                }
            }
        }
    }

    /// <summary>The first member in each of the first clusters that have a class.</summary>
    private List<(int Cluster, int Member)> Firsts(int evidence)
    {
        if (_firsts.TryGetValue(evidence, out var known))
        {
            return known;
        }

        var firsts = new List<(int Cluster, int Member)>(1);
        foreach (var member in comparisons.Evidence.Members(evidence))
        {
            var cluster = clusterOf(member);
            if (!firsts.Exists(first => first.Cluster == cluster))
            {
                firsts.Add((cluster, member));
            }

            if (firsts.Count == ClustersOfOneClass)
            {
                break;
            }
        }

        return _firsts[evidence] = firsts;
    }

    private bool MayBeOne(int left, int right)
    {
        var articles = _members[left].ToLookup(member => subjects[member].Profile.Article);
        if (_members[right].Any(member => articles[subjects[member].Profile.Article].Any(other => !rules.AllowsOneArticle(subjects[other], subjects[member]))))
        {
            return false;
        }

        var (l, r) = (Vetoes(left), Vetoes(right));
        return !l.Exists(one => r.Exists(other => comparisons.Forbidden(one, other)));
    }

    private List<int> Vetoes(int cluster) => [.. _members[cluster].Select(comparisons.Vetoes.Of).Distinct().Order().Take(VetoesOfOneCluster)];

    private ReviewPair Explain(int left, int right, Alike alike)
    {
        var findings = new Findings(explains: true);
        rules.Weigh(subjects[alike.Left], subjects[alike.Right], findings);
        var (one, other) = (subjects[_members[left].First()].Profile.Id, subjects[_members[right].First()].Profile.Id);
        return one < other
            ? new ReviewPair(one, other, Probability(alike.Score), [.. findings.Reasons])
            : new ReviewPair(other, one, Probability(alike.Score), [.. findings.Reasons]);
    }

    /// <summary>Of log-odds, both in thousandths; never quite certain.</summary>
    private static int Probability(int score) => Math.Clamp((int)Math.Round(1000 / (1 + Math.Exp(-score / 1000.0))), 1, 999);

    private static (int, int) Pair(int left, int right) => left < right ? (left, right) : (right, left);

    /// <summary>Two members and how alike they are; the most alike first, then the earliest.</summary>
    private readonly record struct Alike(int Score, int Left, int Right) : IComparable<Alike>
    {
        public int CompareTo(Alike other) =>
            Score != other.Score ? other.Score.CompareTo(Score)
            : Left != other.Left ? Left.CompareTo(other.Left)
            : Right.CompareTo(other.Right);
    }
}
