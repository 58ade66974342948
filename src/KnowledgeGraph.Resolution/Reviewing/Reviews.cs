using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Which entities somebody should look at: their most alike members score enough, nothing forbids that they are one, nobody has judged them
/// yet, and each is among the likeliest for the other. Only pairs that were compared anyhow, so that the work stays bounded.
/// </summary>
internal sealed class Reviews(Rules rules, NameClasses classes, Judgements judgements, IReadOnlyDictionary<Id, Node> nodes)
{
    /// <summary>Of the units of an entity, the names of so many of the earliest are looked at.</summary>
    private const int UnitsOfOne = 12;

    /// <summary>An entity is in so many reviews at most: the likeliest.</summary>
    private const int ReviewsOfOne = 8;

    /// <param name="changed">Who is made of others, or alike to others, than before.</param>
    /// <param name="reviewed">Takes the entities about whom all reviews are given.</param>
    public IEnumerable<ReviewPair> Of(IReadOnlyCollection<Identity> changed, HashSet<Id> reviewed)
    {
        var concerned = changed.Concat(changed.SelectMany(identity => identity.Alike().Keys)).ToHashSet();
        foreach (var identity in concerned)
        {
            identity.Offers = null;
            reviewed.Add(identity.Entity);
        }

        var told = new HashSet<Likeness>();
        foreach (var identity in concerned)
        {
            foreach (var (other, likeness) in Offers(identity))
            {
                if (Offers(other).Exists(offer => offer.Other == identity) && told.Add(likeness))
                {
                    yield return Explain(identity, other, likeness);
                }
            }
        }
    }

    private List<(Identity Other, Likeness Likeness)> Offers(Identity identity)
    {
        if (identity.Offers is { } known)
        {
            return known;
        }

        var spokenOf = SpokenOf(identity);
        return identity.Offers =
        [
            .. identity.Alike()
                .OrderBy(pair => pair.Value)
                .Where(pair => !spokenOf.Contains(pair.Key) && MayBeOne(identity, pair.Key))
                .Take(ReviewsOfOne)
                .Select(pair => (pair.Key, pair.Value)),
        ];
    }

    private HashSet<Identity?> SpokenOf(Identity identity) => judgements.IsEmpty ? [] : identity.Units
        .SelectMany(unit => unit.Nodes)
        .SelectMany(node => judgements.Of(node.Profile.Id))
        .Where(pair => pair.Judged != JudgedAs.Same && nodes.ContainsKey(pair.Other))
        .Select(pair => nodes[pair.Other].Unit.Identity)
        .ToHashSet();

    private bool MayBeOne(Identity left, Identity right)
    {
        var (small, large) = left.Members < right.Members ? (left, right) : (right, left);
        if (small.Units.SelectMany(unit => unit.Nodes).Any(node => large.Of(node.Profile.Article).Any(other => !rules.AllowsOneArticle(other.Subject, node.Subject))))
        {
            return false;
        }

        var (some, others) = (Names(left), Names(right));
        return !some.Exists(one => others.Exists(other => classes.Forbidden(one, other)));
    }

    private static List<int> Names(Identity identity) => identity.Units.Count == 1
        ? identity.Units[0].Names
        : [.. identity.Units.OrderBy(unit => unit.Head).Take(UnitsOfOne).SelectMany(unit => unit.Names).Distinct()];

    private ReviewPair Explain(Identity left, Identity right, in Likeness alike)
    {
        var findings = new Findings(explains: true);
        rules.Weigh(alike.Left.Subject, alike.Right.Subject, findings);
        var (one, other) = (left.Entity, right.Entity);
        return one < other
            ? new ReviewPair(one, other, Probability(alike.Score), findings.Reasons)
            : new ReviewPair(other, one, Probability(alike.Score), findings.Reasons);
    }

    /// <summary>Of log-odds, both in thousandths; never quite certain.</summary>
    private static int Probability(int score) => Math.Clamp((int)Math.Round(1000 / (1 + Math.Exp(-score / 1000.0))), 1, 999);
}
