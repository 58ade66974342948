using System.Text.RegularExpressions;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Api.Tests.Questions;

/// <summary>What was known at an earlier instant is what a service that knows no more would answer.</summary>
[Collection(SeededApi.Name)]
public sealed partial class MomentTests(SeededApi seeded)
{
    private static readonly DateTimeOffset First = new(2024, 5, 17, 12, 0, 0, TimeSpan.Zero);

    private static IEnumerable<QuestionFile> Asked =>
        QuestionFile.Names.Where(name => name is not ("moment" or "as-of" or "changes" or "judgements")).Select(name => new QuestionFile(name));

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
        foreach (var question in Asked)
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

    [Theory]
    [InlineData("asOf: \"9999-12-31\"")]
    [InlineData("asOf: \"9999-12-31\", knownAt: \"9999-12-31T12:00:00Z\"")]
    public async Task As_of_a_day_after_all_that_is_told_the_answers_are_those_of_now(string moment)
    {
        foreach (var question in Asked)
        {
            var then = await seeded.Api.AskAsync(question.At(moment));
            var now = await seeded.Api.AskAsync(question.Query);
            Assert.Equal((question.Name, Golden.Json(now.Root.GetProperty("data"))), (question.Name, Moment().Replace(Golden.Json(then["at"]), "")));
        }
    }

    [Theory]
    [InlineData("asOf: \"2021-12-22\"", "@5,2021-12-22")]
    [InlineData("asOf: \"2021-12-22\", includeUndated: false", "@5,2021-12-22,dated")]
    [InlineData("asOf: \"2021-12-22\", knownAt: \"2024-05-17T14:30:00Z\"", "@3,2021-12-22")]
    public async Task An_id_of_a_day_leads_to_the_same_answer_as_of_that_day(string moment, string suffix)
    {
        const string Fields = "id handle metWith { totalCount nodes { id } edges { tie { id strength meetings { nodes { id event { id } } } } } } participations { totalCount nodes { id } }";
        var past = await seeded.Api.AskAsync($$"""{ at({{moment}}) { person(by: { name: "Chen Wei" }) { {{Fields}} } } }""");
        var id = past.Text("at.person.id")!;
        Assert.Equal(past.Text("at.person.handle") + suffix, id);

        var then = await seeded.Api.AskAsync($$"""query($id: ID!) { node(id: $id) { ... on Person { {{Fields}} } } }""", new { id });
        Assert.Equal(past["at.person"].GetRawText(), then["node"].GetRawText());

        var links = (string[])[past.Text("at.person.metWith.edges.0.tie.id")!, past.Text("at.person.metWith.edges.0.tie.meetings.nodes.0.id")!, past.Text("at.person.participations.nodes.0.id")!];
        var found = await seeded.Api.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = links });
        Assert.Equal(links, found["nodes"].EnumerateArray().Select(node => node.GetProperty("id").GetString()));

        var now = await seeded.Api.AskAsync("query($id: ID!) { person(by: {id: $id}) { metWith { totalCount } } }", new { id });
        Assert.True(now["person.metWith.totalCount"].GetInt32() > past["at.person.metWith.totalCount"].GetInt32(), "an id in the input says who, not when");
    }

    [Fact]
    public async Task What_began_later_is_not_there_and_no_id_leads_to_it()
    {
        const string Event = "{ id handle participants { totalCount } start { value } }";
        var now = await seeded.Api.AskAsync($$"""{ events(orderBy: { field: START, direction: DESC }, where: { date: { isNull: false } }, first: 1) { nodes {{Event}} } }""");
        var (handle, start) = (now.Text("events.nodes.0.handle")!, now.Text("events.nodes.0.start.value")!);
        var (before, from) = (DateOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture).AddDays(-1).ToString("O"), start);
        var answer = await seeded.Api.AskAsync(
            $$"""query($id: ID!, $late: ID!) { before: at(asOf: "{{before}}") { event(by: { id: $id }) {{Event}} } from: at(asOf: "{{from}}") { event(by: { id: $id }) {{Event}} } node(id: $late) { id } }""",
            new { id = handle, late = $"{handle}@5,{before}" });
        Assert.Empty(answer.Errors);
        Assert.Equal(("null", "null", $"{handle}@5,{from}"), (answer["before.event"].GetRawText(), answer["node"].GetRawText(), answer.Text("from.event.id")));
    }

    [GeneratedRegex("(?<=:[a-z2-7.]{26,80})@[0-9]+(,[0-9-]+)?")]
    private static partial Regex Moment();
}
