using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    public string Policy { get; } = "resolver/2";

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

        var set = Grow(kind);
        foreach (var constraint in constraints)
        {
            set.Judge(constraint);
        }

        foreach (var (left, right) in unsure)
        {
            set.LeaveOpen(left, right);
        }

        var apart = constraints.Where(constraint => !constraint.Same).SelectMany(constraint => new[] { constraint.Left, constraint.Right }).ToHashSet();
        set.Add(profiles.Select(profile => new Candidate(profile, BlockingKeys(profile), apart.Contains(profile.Id))));
        var settled = set.Settle();
        var clusters = settled.Members.GroupBy(placement => placement.Entity, placement => placement.Member).Select(members => new Cluster(members.Key, [.. members]));
        return new Resolved([.. clusters], settled.Reviews);
    }

    /// <summary>An empty set of memberships of a kind, to be decided as they come.</summary>
    public GrowingSet Grow(EntityKind kind) => new(Of(kind), profile => _prepared.Of(profile).Subject, _judged, _reviewFrom);

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
        return new Comparison(null, findings.Score, findings.Score >= rules.MergeAt, blocked, findings.Reasons);
    }

    private Prepared Prepare(Profile profile)
    {
        var rules = Of(profile.Kind);
        var subject = rules.Read(profile);
        return new Prepared(subject, Keys(rules, subject));
    }

    private static ImmutableArray<string> Keys(Rules rules, Subject subject)
    {
        var keys = new List<string>(16);
        rules.Keys(subject, keys);
        keys.Sort(StringComparer.Ordinal);
        var distinct = 0;
        for (var i = 0; i < keys.Count; i++)
        {
            if (distinct == 0 || keys[i] != keys[distinct - 1])
            {
                keys[distinct++] = keys[i];
            }
        }

        return [.. CollectionsMarshal.AsSpan(keys)[..distinct]];
    }

    private Rules Of(EntityKind kind) => _rules[(int)kind];
}
