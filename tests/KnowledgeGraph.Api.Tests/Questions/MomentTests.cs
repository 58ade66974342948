using System.Text.RegularExpressions;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Api.Tests.Questions;

/// <summary>What was known at an earlier instant is what a service that knows no more would answer.</summary>
[Collection(SeededApi.Name)]
public sealed partial class MomentTests(SeededApi seeded)
{
    private static readonly DateTimeOffset First = new(2024, 5, 17, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task The_past_answers_as_a_service_that_was_given_no_more(int articles)
    {
        using var folder = new TemporaryDirectory();
        foreach (var text in Directory.GetFiles(Repository.At("seeds"), "*.txt").Order(StringComparer.Ordinal).Take(articles))
        {
            File.Copy(text, folder[Path.GetFileName(text)]);
            File.Copy(Path.ChangeExtension(text, ".meta.json"), folder[Path.GetFileName(Path.ChangeExtension(text, ".meta.json"))]);
        }

        await using var fresh = await RunningApi.StartAsync($"KnowledgeGraph:Api:Seeds={folder.Path}");
        foreach (var question in QuestionFile.Names.Where(name => name is not ("moment" or "changes" or "judgements")).Select(name => new QuestionFile(name)))
        {
            var past = await seeded.Api.AskAsync(question.At(First.AddHours(articles - 0.5)));
            var expected = await fresh.AskAsync(question.Query);
            Assert.Equal((question.Name, Golden.Json(expected.Root.GetProperty("data"))), (question.Name, Moment().Replace(Golden.Json(past["at"]), "")));
            Assert.Equal(expected.Codes, past.Codes);
        }
    }

    [Fact]
    public async Task Before_the_first_article_nothing_was_known()
    {
        var answer = await seeded.Api.AskAsync("""{ at(knownAt: "2024-05-17T11:59:59Z") { snapshot { sequence hash } people { totalCount nodes { name } } person(by: {name: "Chen Wei"}) { name } } }""");
        Assert.Equal((0, 0, "null"), (answer["at.snapshot.sequence"].GetInt32(), answer["at.people.totalCount"].GetInt32(), answer["at.person"].GetRawText()));
    }

    [Fact]
    public async Task An_id_carries_its_moment_and_node_heeds_it()
    {
        var past = await seeded.Api.AskAsync("""{ at(knownAt: "2024-05-17T12:30:00Z") { person(by: {name: "Chen Wei"}) { id handle metWith(first: 1) { totalCount edges { tie { id meetings { nodes { id } } } } } } } }""");
        var id = past.Text("at.person.id")!;
        Assert.EndsWith("@1", id, StringComparison.Ordinal);
        Assert.Equal(id[..^2], past.Text("at.person.handle"));

        const string Met = "query($id: ID!) { node(id: $id) { id ... on Person { handle metWith { totalCount nodes { id } } } ... on Tie { meetings { totalCount } } ... on Meeting { grade } } }";
        var then = await seeded.Api.AskAsync(Met, new { id });
        Assert.Equal(id, then.Text("node.id"));
        Assert.Equal(past["at.person.metWith.totalCount"].GetInt32(), then["node.metWith.totalCount"].GetInt32());
        Assert.EndsWith("@1", then.Text("node.metWith.nodes.0.id"), StringComparison.Ordinal);

        var now = await seeded.Api.AskAsync(Met, new { id = past.Text("at.person.handle") });
        Assert.True(now["node.metWith.totalCount"].GetInt32() > then["node.metWith.totalCount"].GetInt32());
        foreach (var link in new[] { past.Text("at.person.metWith.edges.0.tie.id"), past.Text("at.person.metWith.edges.0.tie.meetings.nodes.0.id") })
        {
            Assert.Equal(link, (await seeded.Api.AskAsync(Met, new { id = link })).Text("node.id"));
        }
    }

    [GeneratedRegex("(?<=:[a-z2-7.]{26,80})@[0-9]+")]
    private static partial Regex Moment();
}
