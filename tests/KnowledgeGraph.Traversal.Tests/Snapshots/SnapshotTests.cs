using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public async Task A_reader_answers_as_the_graph_stood_at_its_sequence_whatever_comes_after()
    {
        using var graph = await TestGraph.OfAsync(Forum("Ann", "Ben"));
        var before = await graph.ReadAsync();
        await graph.ApplyAsync(Forum("Ann", "Ben", "Cid").Build());

        var then = await MetWithAsync(before, graph["Ann"]);
        var now = await MetWithAsync(await graph.ReadAsync(), graph["Ann"]);

        Assert.Equal((1, 2), (then.Count, now.Count));
        Assert.Equal((1L, 2L), (before.State.Sequence, (await graph.ReadAsync()).State.Sequence));
        Assert.Equal((1_000_000L, 500_000L), (then[0].Strength, now[0].Strength));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(23, 1)]
    [InlineData(24, 2)]
    [InlineData(9999, 2)]
    public async Task What_was_known_at_an_instant_is_the_greatest_sequence_recorded_by_then(int hoursAfterTheFirst, long sequence)
    {
        using var graph = await TestGraph.OfAsync(Forum("Ann", "Ben"));
        var first = (await graph.ReadAsync()).State.RecordedAt;
        await graph.ApplyAsync(Forum("Ann", "Ben", "Cid").Build());

        var reader = await graph.ReadKnownAtAsync(first.AddHours(hoursAfterTheFirst));

        Assert.Equal(sequence, reader.State.Sequence);
        Assert.Equal(sequence == 0 ? 0 : sequence + 1, await (await new Listings(reader).PeopleAsync(null, null, PageRequest.First(5))).Whole.CountAsync());
    }

    private static async Task<List<Tie>> MetWithAsync(GraphReader reader, Id person) =>
        [.. (await new Ties(reader).MetWithAsync([person], null, null, null, PageRequest.First(10)))[0].Nodes];

    private static GraphBuilder Forum(params string[] people)
    {
        var builder = new GraphBuilder().Event("Forum");
        for (var i = 0; i < people.Length; i++)
        {
            builder.Person(people[i]).Attended(people[i], "Forum", $"article of {people[i]}", i);
        }

        return builder;
    }
}
