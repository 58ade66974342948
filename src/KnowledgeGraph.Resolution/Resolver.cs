using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Decides which memberships (article-local entities) are one entity, and says why. A pure function of the profiles and constraints
/// given: no clock, no chance, no counts of what else the store holds. Thread-safe.
/// </summary>
public sealed class Resolver
{
    private readonly Rules[] _rules;
    private readonly PreparedProfiles _prepared;
    private readonly Publishers _publishers;
    private readonly int _judged;
    private readonly int _reviewFrom;

    private Resolver(Rules[] rules, Publishers publishers, CopyComparer copies, Weights.Section clustering)
    {
        _rules = rules;
        _prepared = new PreparedProfiles(Prepare);
        _publishers = publishers;
        Copies = copies;
        _judged = clustering["judged"];
        _reviewFrom = clustering["review-from"];
    }

    /// <summary>Which rules and tables decide; another policy may decide otherwise.</summary>
    public string Policy { get; } = "resolver/1";

    /// <summary>Tells near-copies of articles.</summary>
    public CopyComparer Copies { get; }

    /// <summary>Compiles the embedded tables; do it once and keep it.</summary>
    public static Resolver Create()
    {
        var weights = Weights.Read();
        var words = Vocabulary.Read(weights);
        return new Resolver(
            [PersonRules.Create(weights, words), InstitutionRules.Create(weights, words), EventRules.Create(weights, words)],
            new Publishers(new InstitutionNameParser(words)),
            new CopyComparer(weights.Of("copies")),
            weights.Of("clustering"));
    }

    /// <summary>Whether an article's institution is the one that its publisher's name names: the same name or acronym, nothing looser.</summary>
    public bool IsPublisher(string publisher, Profile institution) => _publishers.IsNamed(publisher, institution);

    /// <summary>Keys under which this profile must be compared with others of its kind; ordinal order, distinct. A function of the profile alone.</summary>
    public ImmutableArray<string> BlockingKeys(Profile profile) => _prepared.Of(profile).Keys;

    /// <summary>
    /// Clusters a closed set of one kind: whoever shares a blocking key with a member, transitively, is in the set, and so is whoever a
    /// SAME constraint binds to a member. The same set in any order gives the same clusters; a profile given twice counts once.
    /// Constraints with an end outside the set are left out.
    /// </summary>
    /// <returns>In order of their first members.</returns>
    /// <exception cref="ArgumentException">A profile is of another kind.</exception>
    public ImmutableArray<Cluster> Resolve(EntityKind kind, IReadOnlyCollection<Profile> profiles, IReadOnlyCollection<Constraint> constraints) =>
        Decide(kind, profiles, constraints, []).Clusters;

    /// <summary>As <see cref="Resolve"/>, with the pairs of entities that somebody should look at.</summary>
    /// <param name="unsure">Pairs of memberships at which somebody looked and could not tell: they are not asked about again.</param>
    /// <exception cref="ArgumentException">A profile is of another kind.</exception>
    public Resolved Decide(EntityKind kind, IReadOnlyCollection<Profile> profiles, IReadOnlyCollection<Constraint> constraints, IReadOnlyCollection<(Id Left, Id Right)> unsure)
    {
        if (profiles.Any(p => p.Kind != kind))
        {
            throw new ArgumentException("profiles are of one kind", nameof(profiles));
        }

        var rules = Of(kind);
        var prepared = profiles.DistinctBy(p => p.Id).Order(MembershipOrder.Instance).Select(_prepared.Of).ToArray();
        var subjects = Array.ConvertAll(prepared, p => p.Subject);
        var keys = Array.ConvertAll(prepared, p => p.Keys);
        var judgements = Judgements(subjects, constraints);
        var clusterer = new ComponentClusterer(rules, _judged, _reviewFrom);
        var clusters = ImmutableArray.CreateBuilder<Cluster>();
        var reviews = new List<ReviewPair>();
        var byLeft = judgements.ToLookup(j => j.Left);
        var unsureByLeft = Judgements(subjects, [.. unsure.Select(pair => new Constraint(pair.Left, pair.Right, Same: false))]).ToLookup(j => j.Left);
        foreach (var part in Components.Of(subjects, keys, judgements.Where(j => j.Same).Select(j => (j.Left, j.Right))))
        {
            if (part.Count == 1)
            {
                clusters.Add(ComponentClusterer.Alone(subjects[part[0]]));
                continue;
            }

            var decided = clusterer.Cluster(
                [.. part.Select(i => subjects[i])],
                [.. part.Select(i => keys[i])],
                Within(part, byLeft),
                Within(part, unsureByLeft).ConvertAll(j => (j.Left, j.Right)));
            clusters.AddRange(decided.Clusters);
            reviews.AddRange(decided.Reviews);
        }

        var order = Places(subjects);
        clusters.Sort((a, b) => order[a.Entity].CompareTo(order[b.Entity]));
        return new Resolved(
            clusters.DrainToImmutable(),
            [.. reviews.OrderByDescending(review => review.Probability).ThenBy(review => review.Left).ThenBy(review => review.Right)]);
    }

    /// <summary>How two profiles of one kind compare, for whoever reviews them.</summary>
    /// <exception cref="ArgumentException">The profiles are of two kinds.</exception>
    public Comparison Compare(Profile left, Profile right)
    {
        if (left.Kind != right.Kind)
        {
            throw new ArgumentException("profiles are of one kind", nameof(right));
        }

        var rules = Of(left.Kind);
        Profile[] ordered = [.. new[] { left, right }.Order(MembershipOrder.Instance)];
        var (a, b) = (rules.Read(ordered[0]), rules.Read(ordered[1]));
        var blocked = Keys(rules, a).Intersect(Keys(rules, b), StringComparer.Ordinal).Any();
        var veto = left.Article == right.Article && !rules.AllowsOneArticle(a, b) ? "kept apart by one article" : rules.Veto(a, b);
        if (veto is not null)
        {
            return new Comparison(veto, 0, false, blocked, []);
        }

        var findings = new Findings(explains: true);
        rules.Weigh(a, b, findings);
        return new Comparison(null, findings.Score, findings.Score >= rules.MergeAt, blocked, [.. findings.Reasons]);
    }

    private Prepared Prepare(Profile profile)
    {
        var rules = Of(profile.Kind);
        var subject = rules.Read(profile);
        return new Prepared(subject, Keys(rules, subject));
    }

    private static ImmutableArray<string> Keys(Rules rules, Subject subject)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        rules.Keys(subject, keys);
        return [.. keys];
    }

    private static List<(int Left, int Right, bool Same)> Judgements(Subject[] subjects, IReadOnlyCollection<Constraint> constraints)
    {
        if (constraints.Count == 0)
        {
            return [];
        }

        var places = Places(subjects);
        return
        [
            .. constraints
                .Where(c => c.Left != c.Right && places.ContainsKey(c.Left) && places.ContainsKey(c.Right))
                .Select(c => (Math.Min(places[c.Left], places[c.Right]), Math.Max(places[c.Left], places[c.Right]), c.Same))
                .Distinct()
                .Order(),
        ];
    }

    /// <summary>The judgements between members of one part, by their places in it.</summary>
    private static List<(int Left, int Right, bool Same)> Within(List<int> part, ILookup<int, (int Left, int Right, bool Same)> judgements)
    {
        if (judgements.Count == 0 || part.Count == 1)
        {
            return [];
        }

        var places = part.Select((subject, i) => (subject, i)).ToDictionary(pair => pair.subject, pair => pair.i);
        return
        [
            .. part.SelectMany(left => judgements[left])
                .Where(j => places.ContainsKey(j.Right))
                .Select(j => (places[j.Left], places[j.Right], j.Same)),
        ];
    }

    private static Dictionary<Id, int> Places(Subject[] subjects) => subjects.Select((s, i) => (s.Profile.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);

    private Rules Of(EntityKind kind) => _rules[(int)kind];
}
