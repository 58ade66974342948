namespace KnowledgeGraph.Api.Tests.Questions;

/// <summary>Reprints and reports on one's own, as an analyst sees them.</summary>
public sealed class CopyTests : IAsyncLifetime
{
    private const string Ingest = "mutation($input: ArticleInput!) { ingestArticle(input: $input) { article { id } errors { message } } }";

    private const string Report = """
        On May 1, 2024, Mr. John Smith, Director of the Paris Institute, attended the Paris Forum together with Ms. Jane Miller, President of the Lyon Institute.
        The forum was organized by the Lyon Institute.
        Guests from Ghent, Porto and Trieste had been invited to the old tram depot on the Quai de Valmy, where it rained through the roof during the speeches.
        "Nobody noticed," said the caretaker Armand Petit, who had put out 38 buckets and a piano cover borrowed from the Conservatoire.

        """;

    private RunningApi _api = null!;

    public async Task InitializeAsync() => _api = await RunningApi.StartEmptyAsync();

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public async Task A_reprint_is_a_copy_and_no_second_source()
    {
        await IngestAsync("https://a.example/", "Agency A", Report);
        await IngestAsync("https://b.example/", "Morning Paper", "Buckets and speeches at the Paris Forum\n" + Report);

        var answer = await _api.AskAsync("""
            {
              article(by: { uri: "https://a.example/" }) { copies { uris publisher } publishedByParticipant }
              often: ties(where: { articles: { gte: 2 }, independentSources: { lte: 1 } }) { nodes { sources { articles publishers independent } meetings(where: { independentSources: { eq: 1 } }) { totalCount } } }
              several: ties(where: { independentSources: { gte: 2 } }) { totalCount }
              quality { singleSourceTies }
            }
            """);
        Assert.Empty(answer.Errors.Select(error => error.ToString()));
        Assert.Equal("https://b.example/", answer.Text("article.copies.0.uris.0"));
        Assert.Equal("""{"articles":2,"publishers":2,"independent":1}""", answer["often.nodes.0.sources"].GetRawText());
        Assert.Equal(1, answer["often.nodes.0.meetings.totalCount"].GetInt32());
        Assert.Equal(0, answer["several.totalCount"].GetInt32());
        Assert.Equal(answer["often.nodes"].GetArrayLength(), answer["quality.singleSourceTies"].GetInt32());
        Assert.False(answer["article.publishedByParticipant"].GetBoolean());
    }

    [Fact]
    public async Task An_organizer_who_reports_is_a_participant_who_publishes()
    {
        await IngestAsync("https://lyon.example/", "Lyon Institute", Report);
        await IngestAsync("https://c.example/", "Evening Paper", "On May 1, 2024, Mr. John Smith, Director of the Paris Institute, attended the Paris Forum.\n");

        var answer = await _api.AskAsync("""{ own: article(by: { uri: "https://lyon.example/" }) { publishedByParticipant copies { id } } other: article(by: { uri: "https://c.example/" }) { publishedByParticipant } }""");
        Assert.True(answer["own.publishedByParticipant"].GetBoolean());
        Assert.False(answer["other.publishedByParticipant"].GetBoolean());
        Assert.Equal(0, answer["own.copies"].GetArrayLength());
    }

    private async Task IngestAsync(string uri, string publisher, string text)
    {
        var answer = await _api.AskAsync(Ingest, new { input = new { text, uri, publisher } });
        Assert.Empty(answer["ingestArticle.errors"].EnumerateArray());
    }
}
