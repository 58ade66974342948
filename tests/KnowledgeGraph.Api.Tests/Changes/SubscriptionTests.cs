using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Api.Tests.Changes;

/// <summary>Changes as they happen, by server-sent events.</summary>
public sealed class SubscriptionTests : IAsyncLifetime
{
    private const string Follow = "subscription($after: Int, $kinds: [ChangeKind!]) { changes(after: $after, kinds: $kinds) { sequence kind recordedAt subject { ... on Article { id uris retractedAt } } effect { newEntities statementsAdded statementsRemoved } } }";

    private RunningApi _api = null!;

    public async Task InitializeAsync() => _api = await RunningApi.StartEmptyAsync("KnowledgeGraph:Api:MaxStreams=3");

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public async Task A_stream_begins_after_the_sequence_it_resumes_from_and_goes_on_with_what_happens()
    {
        await IngestAsync("first");
        var second = await IngestAsync("second");
        using var stream = await OpenAsync(new { query = Follow, variables = new { after = 1 } });
        Assert.Equal((2, "ARTICLE_RECORDED", "https://example.org/second"), Summary(await NextAsync(stream)));

        await IngestAsync("third");
        Assert.Equal((3, "ARTICLE_RECORDED", "https://example.org/third"), Summary(await NextAsync(stream)));
        await _api.AskAsync("mutation($id: ID!) { retractArticle(input: {id: $id}) { errors { code } } }", new { id = second });
        var retracted = await NextAsync(stream);
        Assert.Equal((4, "ARTICLE_RETRACTED", "https://example.org/second"), Summary(retracted));
        var change = retracted.GetProperty("data").GetProperty("changes");
        Assert.NotEqual(JsonValueKind.Null, change.GetProperty("subject").GetProperty("retractedAt").ValueKind);
        Assert.True(change.GetProperty("effect").GetProperty("statementsRemoved").GetInt32() > 0);
    }

    [Fact]
    public async Task Without_a_sequence_a_stream_begins_with_the_next_change_of_a_kind_that_is_asked_for()
    {
        var first = await IngestAsync("first");
        using var stream = await OpenAsync(new { query = Follow, variables = new { kinds = new[] { "ARTICLE_RETRACTED" } } });
        await IngestAsync("second");
        await _api.AskAsync("mutation($id: ID!) { retractArticle(input: {id: $id}) { errors { code } } }", new { id = first });
        Assert.Equal((3, "ARTICLE_RETRACTED", "https://example.org/first"), Summary(await NextAsync(stream)));
    }

    [Fact]
    public async Task The_effect_of_a_change_is_what_the_mutation_said()
    {
        var answer = await _api.AskAsync("""mutation { ingestArticle(input: { text: "On May 1, 2024, Mr. John Smith, Director of the Paris Institute, attended the Paris Forum with Ms. Jane Miller, President of the Lyon Institute." }) { effect { newEntities statementsAdded statementsMoved statementsRemoved tiesGained tiesLost } } }""");
        var changes = await _api.AskAsync("{ changes { nodes { effect { newEntities statementsAdded statementsMoved statementsRemoved tiesGained tiesLost } } } }");
        Assert.Equal(answer["ingestArticle.effect"].GetRawText(), changes["changes.nodes.0.effect"].GetRawText());
        Assert.Equal((1, 0), (answer["ingestArticle.effect.tiesGained"].GetInt32(), answer["ingestArticle.effect.tiesLost"].GetInt32()));
    }

    [Fact]
    public async Task A_query_or_a_mistake_is_a_stream_of_one_answer()
    {
        foreach (var (query, expected) in new[] { ("{ __typename }", "Query"), ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"), ("subscription { changes(after: -1) { sequence } }", "BAD_USER_INPUT") })
        {
            using var stream = await OpenAsync(new { query });
            Assert.Contains(expected, (await NextAsync(stream)).GetRawText(), StringComparison.Ordinal);
            Assert.Equal(("event: complete", "data: "), (await stream.ReadLineAsync(), await stream.ReadLineAsync()));
            Assert.Equal("", (await stream.ReadToEndAsync()).Trim());
        }
    }

    [Fact]
    public async Task A_subscription_without_a_stream_is_told_to_accept_one()
    {
        var answer = await _api.AskAsync("subscription { changes { sequence } }");
        Assert.Equal((406, "A subscription is answered as a stream of events."), (answer.Status, answer.Message));
    }

    [Fact]
    public async Task Streams_are_bounded_and_a_closed_one_makes_room()
    {
        var open = new List<StreamReader>();
        for (var i = 0; i < 3; i++)
        {
            open.Add(await OpenAsync(new { query = Follow }));
        }

        var refused = await _api.SendAsync(Encoding.UTF8.GetBytes("""{"query":"subscription { changes { sequence } }"}"""), accept: "text/event-stream");
        Assert.Equal((503, "SERVICE_UNAVAILABLE"), (refused.Status, refused.Codes[0]));
        open.ForEach(stream => stream.Dispose());
        for (var tries = 0; tries < 100; tries++)
        {
            var answer = await _api.SendAsync(Encoding.UTF8.GetBytes("""{"query":"{ __typename }"}"""), accept: "text/event-stream");
            if (answer.Status == 200)
            {
                return;
            }

            await Task.Delay(50);
        }

        Assert.Fail("no room was made");
    }

    [Fact]
    public async Task A_standing_question_is_told_each_new_meeting_once()
    {
        const string Meetings = "subscription($of: [ID!]!, $together: Boolean! = false) { meetings(after: 0, of: $of, together: $together) { event { name } tie { between { name } } } }";
        await using var seeded = await RunningApi.StartAsync();
        var now = await seeded.AskAsync("""{ person(by: { name: "Chen Wei" }) { id metWith { edges { node { id name } tie { meetings { nodes { event { name } tie { between { name } } } } } } } } }""");
        var edges = now["person.metWith.edges"].EnumerateArray().ToList();
        var expected = edges.SelectMany(edge => edge.GetProperty("tie").GetProperty("meetings").GetProperty("nodes").EnumerateArray()).Select(Met).ToHashSet();
        using var all = await OpenAsync(seeded, new { query = Meetings, variables = new { of = new[] { now.Text("person.id") } } });
        var told = new HashSet<(string?, string)>();
        while (told.Count < expected.Count)
        {
            Assert.True(told.Add(Met((await NextAsync(all)).GetProperty("data").GetProperty("meetings"))));
        }

        Assert.Equal(expected, told);
        var often = edges.Single(edge => edge.GetProperty("tie").GetProperty("meetings").GetProperty("nodes").GetArrayLength() == 2).GetProperty("node");
        using var both = await OpenAsync(seeded, new { query = Meetings, variables = new { of = new[] { now.Text("person.id"), often.GetProperty("id").GetString() }, together = true } });
        (string? Event, string People)[] two = [Met((await NextAsync(both)).GetProperty("data").GetProperty("meetings")), Met((await NextAsync(both)).GetProperty("data").GetProperty("meetings"))];
        Assert.NotEqual(two[0].Event, two[1].Event);
        Assert.All(two, met => Assert.Equal($"Chen Wei, {often.GetProperty("name").GetString()}", met.People));
    }

    [NodeFact]
    public async Task The_public_client_follows_the_changes()
    {
        await IngestAsync("first");
        await IngestAsync("second");
        var following = NodeFactAttribute.RunAsync("subscribe.mjs", new Uri(_api.Address, "graphql").ToString(), "0", "3");
        await Task.Delay(1000);
        await IngestAsync("third");
        var lines = (await following).TrimEnd().Split('\n').Select(line => Summary(JsonDocument.Parse(line).RootElement)).ToList();
        Assert.Equal([(1, "ARTICLE_RECORDED", "https://example.org/first"), (2, "ARTICLE_RECORDED", "https://example.org/second"), (3, "ARTICLE_RECORDED", "https://example.org/third")], lines);
    }

    private static (int Sequence, string? Kind, string? Uri) Summary(JsonElement answer)
    {
        var change = answer.GetProperty("data").GetProperty("changes");
        return (change.GetProperty("sequence").GetInt32(), change.GetProperty("kind").GetString(), change.GetProperty("subject").GetProperty("uris")[0].GetString());
    }

    private static (string? Event, string People) Met(JsonElement meeting)
    {
        var people = meeting.GetProperty("tie").GetProperty("between").EnumerateArray().Select(person => person.GetProperty("name").GetString());
        return (meeting.GetProperty("event").GetProperty("name").GetString(), string.Join(", ", people.Order(StringComparer.Ordinal)));
    }

    private async Task<string> IngestAsync(string name)
    {
        var text = $"On May 1, 2024, Mr. John Smith, Director of the Paris Institute, attended the {name} Paris Forum together with Ms. Jane Miller, President of the Lyon Institute.\n";
        var answer = await _api.AskAsync("mutation($input: ArticleInput!) { ingestArticle(input: $input) { article { id } } }", new { input = new { text, uri = $"https://example.org/{name}" } });
        return answer.Text("ingestArticle.article.id")!;
    }

    private Task<StreamReader> OpenAsync(object body) => OpenAsync(_api, body);

    private static async Task<StreamReader> OpenAsync(RunningApi api, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };
        request.Headers.Add("Accept", "text/event-stream");
        var response = await api.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal((200, "text/event-stream"), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        return new StreamReader(await response.Content.ReadAsStreamAsync());
    }

    private static async Task<JsonElement> NextAsync(StreamReader stream)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        string? line;
        while ((line = await stream.ReadLineAsync(patience.Token)) is ":" or "")
        {
            // The stream only says that it lives.
        }

        Assert.Equal("event: next", line);
        var data = await stream.ReadLineAsync(patience.Token);
        Assert.Equal("", await stream.ReadLineAsync(patience.Token));
        return JsonDocument.Parse(data!["data: ".Length..]).RootElement;
    }
}
