using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Which clusters of one island somebody should look at: their most alike members score enough, nothing forbids that they are one,
/// and nobody has judged them yet. Only pairs that were compared anyhow, so that the work stays bounded.
/// </summary>
internal sealed class Reviews(Rules rules, NameClasses classes, Agglomeration agglomeration, int from)
{
    /// <summary>Of the units of a cluster, the names of so many of the earliest are looked at.</summary>
    private const int UnitsOfOneCluster = 12;

    /// <summary>A cluster is in so many reviews at most: the likeliest.</summary>
    private const int ReviewsOfOneCluster = 8;

    /// <param name="likenesses">Best first.</param>
    /// <param name="judged">Places of units about which somebody has spoken.</param>
    public IEnumerable<ReviewPair> Of(IReadOnlyList<Likeness> likenesses, IReadOnlyList<(int Left, int Right)> judged)
    {
        var closed = judged.Select(pair => Pair(agglomeration.GroupOf(pair.Left), agglomeration.GroupOf(pair.Right))).ToHashSet();
        var reviews = new Dictionary<int, int>();
        foreach (var likeness in likenesses)
        {
            var (left, right) = Pair(agglomeration.GroupOf(likeness.Left.Unit.Place), agglomeration.GroupOf(likeness.Right.Unit.Place));
            if (likeness.Kind != LikenessKind.Scored || likeness.Score < from || left == right || !closed.Add((left, right)))
            {
                continue;
            }

            if (reviews.GetValueOrDefault(left) < ReviewsOfOneCluster && reviews.GetValueOrDefault(right) < ReviewsOfOneCluster && MayBeOne(left, right))
            {
                reviews[left] = reviews.GetValueOrDefault(left) + 1;
                reviews[right] = reviews.GetValueOrDefault(right) + 1;
                yield return Explain(left, right, likeness);
            }
        }
    }

    private bool MayBeOne(int left, int right)
    {
        var (l, r) = (agglomeration.At(left), agglomeration.At(right));
        var (small, large) = l.Members < r.Members ? (l, r) : (r, l);
        if (small.Units.SelectMany(unit => unit.Nodes).Any(node => large.Of(node.Profile.Article).Any(other => !rules.AllowsOneArticle(other.Subject, node.Subject))))
        {
            return false;
        }

        var (some, others) = (Names(l), Names(r));
        return !some.Exists(one => others.Exists(other => classes.Forbidden(one, other)));
    }

    private static List<int> Names(Group group) => [.. group.Units.OrderBy(unit => unit.Place).Take(UnitsOfOneCluster).SelectMany(unit => unit.Names).Distinct()];

    private ReviewPair Explain(int left, int right, in Likeness alike)
    {
        var findings = new Findings(explains: true);
        rules.Weigh(alike.Left.Subject, alike.Right.Subject, findings);
        var (one, other) = (First(left), First(right));
        return one < other
            ? new ReviewPair(one, other, Probability(alike.Score), [.. findings.Reasons])
            : new ReviewPair(other, one, Probability(alike.Score), [.. findings.Reasons]);
    }

    private Id First(int group) => agglomeration.At(group).Units[0].Head.Profile.Id;

    /// <summary>Of log-odds, both in thousandths; never quite certain.</summary>
    private static int Probability(int score) => Math.Clamp((int)Math.Round(1000 / (1 + Math.Exp(-score / 1000.0))), 1, 999);

    private static (int, int) Pair(int left, int right) => left < right ? (left, right) : (right, left);
}
