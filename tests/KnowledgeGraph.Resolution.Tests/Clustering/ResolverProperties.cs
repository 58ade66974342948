using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Model;
using Xunit.Abstractions;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>What holds for any set of memberships. Worlds are made from numbers that FsCheck draws from a fixed seed, so a failure replays.</summary>
public sealed class ResolverProperties(ITestOutputHelper output)
{
    private const int Members = 90;
    private const int Worlds = 25;
    private const ulong Seed = 20_211_222;
    private const ulong Gamma = 9;
    private static readonly Resolver Resolver = Resolver.Create();

    [Theory]
    [InlineData(EntityKind.Person)]
    [InlineData(EntityKind.Institution)]
    [InlineData(EntityKind.Event)]
    public void The_order_and_the_doubles_of_the_input_do_not_matter(EntityKind kind) => ForWorlds(seed =>
    {
        var profiles = RandomProfiles.Of(kind, seed, Members);
        var judgements = RandomProfiles.Judgements(profiles, seed, 6);
        var shuffled = profiles.Concat(profiles.Take(20)).ToArray();
        var mixed = judgements.Concat(judgements).Select(j => new Constraint(j.Right, j.Left, j.Same)).ToArray();
        new Random(seed + 1).Shuffle(shuffled);
        new Random(seed + 2).Shuffle(mixed);
        return Print(Resolver.Resolve(kind, profiles, judgements)) == Print(Resolver.Resolve(kind, shuffled, mixed));
    });

    [Theory]
    [InlineData(EntityKind.Person)]
    [InlineData(EntityKind.Institution)]
    [InlineData(EntityKind.Event)]
    public void A_subset_that_is_closed_under_blocking_comes_out_as_in_the_whole(EntityKind kind) => ForWorlds(seed =>
    {
        var profiles = RandomProfiles.Of(kind, seed, Members);
        var whole = Resolver.Resolve(kind, profiles, []).ToDictionary(c => c.Entity, c => Print([c]));
        return Closures(profiles).All(part => Resolver.Resolve(kind, part, []).All(c => whole.GetValueOrDefault(c.Entity) == Print([c])));
    });

    [Theory]
    [InlineData(EntityKind.Person)]
    [InlineData(EntityKind.Institution)]
    [InlineData(EntityKind.Event)]
    public void Judgements_always_win(EntityKind kind) => ForWorlds(seed =>
    {
        var profiles = RandomProfiles.Of(kind, seed, Members);
        var judgements = RandomProfiles.Judgements(profiles, seed, 12);
        var entities = Entities(Resolver.Resolve(kind, profiles, judgements));
        return judgements.All(j => entities[j.Left] == entities[j.Right] == j.Same);
    });

    [Theory]
    [InlineData(EntityKind.Person)]
    [InlineData(EntityKind.Institution)]
    [InlineData(EntityKind.Event)]
    public void Withdrawn_judgements_leave_no_trace(EntityKind kind) => ForWorlds(seed =>
    {
        var profiles = RandomProfiles.Of(kind, seed, Members);
        var before = Print(Resolver.Resolve(kind, profiles, []));
        Resolver.Resolve(kind, profiles, RandomProfiles.Judgements(profiles, seed, 12));
        return before == Print(Resolver.Resolve(kind, profiles, []));
    });

    [Theory]
    [InlineData(EntityKind.Person)]
    [InlineData(EntityKind.Institution)]
    [InlineData(EntityKind.Event)]
    public void Clusters_part_the_set_and_hold_no_vetoed_pair(EntityKind kind) => ForWorlds(seed =>
    {
        var profiles = RandomProfiles.Of(kind, seed, Members).Select(p => p with { ExternalIds = [] }).ToDictionary(p => p.Id);
        var clusters = Resolver.Resolve(kind, profiles.Values, []);
        var members = clusters.SelectMany(c => c.Members.Select(m => m.Membership)).ToList();
        return members.Count == profiles.Count && members.Distinct().Count() == members.Count
            && clusters.All(c => c.Entity == c.Members[0].Membership
                && c.Members.All(m => c.Members.All(o => m == o || Resolver.Compare(profiles[m.Membership], profiles[o.Membership]).Veto is null)));
    });

    [Theory]
    [InlineData(EntityKind.Person)]
    [InlineData(EntityKind.Institution)]
    [InlineData(EntityKind.Event)]
    public void Every_pair_that_scores_enough_shares_a_blocking_key(EntityKind kind) => ForWorlds(seed =>
    {
        var profiles = RandomProfiles.Of(kind, seed, 40);
        var missed = profiles.SelectMany(l => profiles.Where(r => l.Id < r.Id && Resolver.Compare(l, r) is { Merges: true, Blocked: false }).Select(r => (l, r))).ToList();
        missed.ForEach(p => output.WriteLine($"{p.l}\n{p.r}\n{Resolver.Compare(p.l, p.r).Score} {string.Join(';', Resolver.Compare(p.l, p.r).Reasons)}\n"));
        return missed.Count == 0;
    });

    [Theory]
    [InlineData(EntityKind.Person)]
    [InlineData(EntityKind.Institution)]
    [InlineData(EntityKind.Event)]
    public void A_comparison_does_not_depend_on_which_is_named_first(EntityKind kind) => ForWorlds(seed =>
    {
        var profiles = RandomProfiles.Of(kind, seed, 30);
        return profiles.All(l => profiles.All(r => l.Id == r.Id || Print(Resolver.Compare(l, r)) == Print(Resolver.Compare(r, l))));
    });

    private static void ForWorlds(Func<int, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Worlds).WithReplay(Seed, Gamma), Prop.ForAll(ArbMap.Default.ArbFor<int>(), holds));

    /// <summary>The sets that share blocking keys, transitively.</summary>
    private static IEnumerable<List<Profile>> Closures(List<Profile> profiles)
    {
        var keys = profiles.Select(Resolver.BlockingKeys).ToList();
        var sets = new UnionFind(profiles.Count);
        for (var i = 0; i < profiles.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (keys[i].Intersect(keys[j], StringComparer.Ordinal).Any())
                {
                    sets.Union(i, j);
                }
            }
        }

        return profiles.Select((p, i) => (p, i)).GroupBy(pair => sets.Find(pair.i), pair => pair.p).Select(g => g.ToList());
    }

    private static Dictionary<Id, Id> Entities(ImmutableArray<Cluster> clusters) =>
        clusters.SelectMany(c => c.Members.Select(m => (m.Membership, c.Entity))).ToDictionary(p => p.Membership, p => p.Entity);

    private static string Print(IEnumerable<Cluster> clusters) =>
        string.Join('\n', clusters.SelectMany(c => c.Members.Select(m => $"{c.Entity} {m.Membership} {m.Joined} {m.Score} {string.Join(';', m.Reasons)}")));

    private static string Print(Comparison comparison) =>
        $"{comparison.Veto} {comparison.Score} {comparison.Merges} {comparison.Blocked} {string.Join(';', comparison.Reasons.Select(r => (r.Feature, r.Weight)))}";
}
