using KnowledgeGraph.Model;
using Xunit.Abstractions;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>What comes bit by bit, in any order, must end as what comes at once.</summary>
public sealed class GrowingSetTests(ITestOutputHelper output)
{
    private const int Members = 120;
    private static readonly Resolver Resolver = Resolver.Create();

    public static TheoryData<EntityKind, int> Worlds
    {
        get
        {
            var worlds = new TheoryData<EntityKind, int>();
            foreach (var kind in Enum.GetValues<EntityKind>())
            {
                for (var seed = 1; seed <= 25; seed++)
                {
                    worlds.Add(kind, seed);
                }
            }

            return worlds;
        }
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Articles_one_by_one_end_as_all_at_once(EntityKind kind, int seed)
    {
        var profiles = RandomProfiles.Of(kind, seed, Members);
        var judgements = seed % 2 == 0 ? [] : RandomProfiles.Judgements(profiles, seed, 8);
        var world = new GrowingWorld(Resolver, kind, judgements);
        foreach (var article in Shuffled(profiles.GroupBy(profile => profile.Article).Select(article => article.ToList()), seed))
        {
            world.Add(article);
        }

        Same(Resolver.Decide(kind, profiles, judgements, []), world);
    }

    [Theory]
    [MemberData(nameof(Worlds))]
    public void What_is_forgotten_and_comes_again_leaves_no_trace(EntityKind kind, int seed)
    {
        var profiles = RandomProfiles.Of(kind, seed, Members);
        var world = new GrowingWorld(Resolver, kind, []);
        var random = new Random(seed);
        foreach (var article in Shuffled(profiles.GroupBy(profile => profile.Article).Select(article => article.ToList()), seed))
        {
            world.Add(article);
            if (random.Next(4) == 0)
            {
                world.Renew(article[0].Id);
            }
        }

        Same(Resolver.Decide(kind, profiles, [], []), world);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_crowd_of_one_name_ends_as_all_at_once(int seed)
    {
        var profiles = RandomProfiles.Crowd(seed, Members);
        var world = new GrowingWorld(Resolver, EntityKind.Person, []);
        foreach (var article in Shuffled(profiles.Select(profile => new List<Profile> { profile }), seed))
        {
            world.Add(article);
        }

        var expected = Resolver.Decide(EntityKind.Person, profiles, [], []);
        Assert.True(expected.Clusters.Length > 40, $"{expected.Clusters.Length} clusters");
        Same(expected, world);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Namesakes_in_one_article_end_as_all_at_once(int seed)
    {
        var profiles = RandomProfiles.Namesakes(seed, Members);
        Assert.True(profiles.Count > Members, "no article names both");
        var world = new GrowingWorld(Resolver, EntityKind.Person, []);
        foreach (var article in Shuffled(profiles.GroupBy(profile => profile.Article).Select(article => article.ToList()), seed))
        {
            world.Add(article);
        }

        Same(Resolver.Decide(EntityKind.Person, profiles, [], []), world);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Who_comes_late_to_an_article_ends_as_all_at_once(int seed)
    {
        var profiles = RandomProfiles.Of(EntityKind.Person, seed, Members);
        var world = new GrowingWorld(Resolver, EntityKind.Person, []);
        foreach (var profile in Shuffled(profiles.Select(profile => new List<Profile> { profile }), seed))
        {
            world.AddLate(profile[0]);
        }

        Same(Resolver.Decide(EntityKind.Person, profiles, [], []), world);
    }

    private static List<List<Profile>> Shuffled(IEnumerable<List<Profile>> articles, int seed)
    {
        var shuffled = articles.ToArray();
        new Random(seed + 1).Shuffle(shuffled);
        return [.. shuffled];
    }

    private void Same(Resolved expected, GrowingWorld world)
    {
        var wanted = expected.Clusters.SelectMany(cluster => cluster.Members.Select(member => Print(cluster.Entity, member))).Order(StringComparer.Ordinal).ToList();
        var found = world.Placements.Select(placement => Print(placement.Entity, placement.Member)).Order(StringComparer.Ordinal).ToList();
        wanted.Except(found).Concat(found.Except(wanted)).ToList().ForEach(output.WriteLine);
        Assert.Equal(wanted, found);
        Assert.Equal(expected.Reviews.Select(Print).Order(StringComparer.Ordinal), world.Reviews.Select(Print).Order(StringComparer.Ordinal));
    }

    private static string Print(Id entity, Member member) => $"{entity} {member.Membership} {member.Joined} {member.Score} {string.Join(';', member.Reasons)}";

    private static string Print(ReviewPair review) => $"{review.Left} {review.Right} {review.Probability} {string.Join(';', review.Reasons)}";
}
