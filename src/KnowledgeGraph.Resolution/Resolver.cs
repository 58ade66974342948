using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Decides which memberships (article-local entities) are one entity, and says why. A pure function of the profiles and constraints
/// given: no clock, no chance, no counts of what else the store holds. Thread-safe.
/// </summary>
public sealed class Resolver
{
    private readonly string[] _prefixes;

    private Resolver(string policy, string[] prefixes)
    {
        Policy = policy;
        _prefixes = prefixes;
    }

    /// <summary>Which rules and tables decide; another policy may decide otherwise.</summary>
    public string Policy { get; }

    /// <summary>Compiles the embedded tables; do it once and keep it.</summary>
    public static Resolver Create() => new("resolver/1", ["p:", "i:", "e:"]);

    /// <summary>Keys under which this profile must be compared with others of its kind; ordinal order, distinct. A function of the profile alone.</summary>
    public ImmutableArray<string> BlockingKeys(Profile profile) => [_prefixes[(int)profile.Kind] + NameFolding.FoldKey(profile.Name)];

    /// <summary>
    /// Clusters a closed set of one kind: whoever shares a blocking key with a member, transitively, is in the set. The same set in
    /// any order gives the same clusters; a profile given twice counts once. Constraints with an end outside the set are left out.
    /// </summary>
    /// <returns>In order of their first members.</returns>
    /// <exception cref="ArgumentException">A profile is of another kind.</exception>
    public ImmutableArray<Cluster> Resolve(EntityKind kind, IReadOnlyCollection<Profile> profiles, IReadOnlyCollection<Constraint> constraints)
    {
        if (profiles.Any(p => p.Kind != kind))
        {
            throw new ArgumentException("profiles are of one kind", nameof(profiles));
        }

        return profiles.DistinctBy(p => p.Id).Order(MembershipOrder.Instance)
            .GroupBy(p => BlockingKeys(p)[0], StringComparer.Ordinal)
            .Select(group => new Cluster(group.First().Id, [.. group.Select((p, i) => new Member(p.Id, i == 0 ? null : group.First().Id, i == 0 ? 0 : 1000, i == 0 ? [] : [new Reason("name", p.Name, 1000)]))]))
            .ToImmutableArray();
    }
}
