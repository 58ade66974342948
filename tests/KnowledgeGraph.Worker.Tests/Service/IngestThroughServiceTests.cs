namespace KnowledgeGraph.Worker.Tests.Service;

public sealed class IngestThroughServiceTests : IDisposable
{
    private const string Json = "application/json";

    private readonly WorkerFixture _worker = new();
    private readonly FakeService _service = new();

    public void Dispose()
    {
        _service.Dispose();
        _worker.Dispose();
    }

    [Fact]
    public async Task Articles_are_sent_one_by_one_with_all_that_is_known_of_them_and_no_store_is_opened()
    {
        _worker.Folder.Write("in/a.txt", "李伟 attended.");
        _worker.Folder.Write("in/a.meta.json", """{"uri": "urn:a", "title": "On rivers", "publisher": "The Paper", "published": "2021-05"}""");
        _worker.Folder.Write("in/b.jsonl", """
            {"text": "First."}
            {"text": "Second.", "uri": "urn:second"}
            """);

        var first = await IngestAsync();
        var second = await IngestAsync("--json");

        Assert.Equal(("", 0, 0), (first.Error, first.Exit, second.Exit));
        Assert.All(first.Lines.SkipLast(1), line => Assert.Matches(@"^Article:[a-z2-7]{26}  recorded   3 new entities, 2 statements  .*(a\.txt|b\.jsonl)$", line));
        Assert.Equal($"3 articles: 3 recorded, 0 unchanged, 0 refused  sequence 3  hash {new string('a', 32)}", first.Lines[^1]);
        Assert.Equal(["unchanged", "unchanged", "unchanged", "summary"], second.Json.Select(line => line.GetProperty("kind").GetString()));
        Assert.Equal(
            ["""{"text":"李伟 attended.","uri":"urn:a","title":"On rivers","publisher":"The Paper","published":"2021-05"}""", """{"text":"First."}""", """{"text":"Second.","uri":"urn:second"}"""],
            _service.Inputs.Take(3).Select(input => input.GetRawText()));
        Assert.Equal(1, _service.MostAtOnce);
        Assert.False(Directory.Exists(_worker.DataDirectory));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/graphql")]
    [InlineData("/graphql/")]
    [InlineData("/below/this")]
    public async Task The_address_may_name_the_service_or_its_graphql(string path)
    {
        _worker.Folder.Write("in/a.txt", "An article.");

        var result = await _worker.RunAsync("ingest", _worker.Folder["in"], "--server", _service.Url + path);

        Assert.Equal(("", 0), (result.Error, result.Exit));
    }

    public static TheoryData<int, string, string, string> Refusals => new()
    {
        { 200, Json, """{"data": {"ingestArticle": null}, "errors": [{"message": "It took too long.", "extensions": {"code": "TIMEOUT"}}, {"message": "And\nmore"}]}""", "It took too long. And more." },
        { 400, "application/graphql-response+json", """{"errors": [{"message": "Unknown type ArticleInput."}]}""", "HTTP 400 Bad Request: Unknown type ArticleInput." },
        { 413, "text/plain", "", "HTTP 413 Request Entity Too Large (text/plain). The service's setting KnowledgeGraph:Api:MaxBodyBytes says how much it takes." },
        { 500, "text/html", "<h1>Sorry</h1>", "HTTP 500 Internal Server Error (text/html)." },
        { 500, Json, """{"errors": ["odd"]}""", "HTTP 500 Internal Server Error: an error without a message." },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_the_service_refuses_is_said_in_its_words_and_the_rest_goes_on(int status, string contentType, string body, string words)
    {
        var refused = _worker.Folder.Write("in/a.txt", "An article.");
        _worker.Folder.Write("in/b.txt", "Another article.");
        _worker.Folder.Write("in/c.txt", "An unwanted article.");
        _service.Then(status, contentType, body);

        var result = await IngestAsync();

        Assert.Equal(1, result.Exit);
        Assert.Equal([$"{refused}: {words}", $"{_worker.Folder["in/c.txt"]}: The text is unwanted."], result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("3 articles: 1 recorded, 0 unchanged, 2 refused", result.Lines[^1], StringComparison.Ordinal);
    }

    public static TheoryData<int, string, string, string> Ends => new()
    {
        { 200, "text/html", "<h1>It works!</h1>", "What answers at {0}/graphql does not speak GraphQL: HTTP 200 OK (text/html)." },
        { 200, Json, "[]", "What answers at {0}/graphql does not speak GraphQL: HTTP 200 OK (application/json)." },
        { 200, Json, """{"data": {}}""", "What answers at {0}/graphql speaks GraphQL, and another schema than that of this version." },
        { 200, Json, """{"data": {"ingestArticle": {"errors": 7}}}""", "What answers at {0}/graphql speaks GraphQL, and another schema than that of this version." },
        { 404, "text/html", "", "{0}/graphql does not let us in: HTTP 404 Not Found (text/html)." },
        { 502, "text/html", "", "The service at {0}/graphql cannot work now: HTTP 502 Bad Gateway (text/html)." },
        { 503, Json, """{"errors": [{"message": "The store does not answer."}]}""", "The service at {0}/graphql cannot work now: HTTP 503 Service Unavailable: The store does not answer." },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task A_service_that_cannot_be_used_ends_the_run(int status, string contentType, string body, string words)
    {
        _worker.Folder.Write("in/a.txt", "An article.");
        _worker.Folder.Write("in/b.txt", "Another article.");
        _service.Then(status, contentType, body);

        var result = await IngestAsync();

        Assert.Equal((3, ""), (result.Exit, result.Out));
        Assert.Equal($"KnowledgeGraph.Worker: {string.Format(System.Globalization.CultureInfo.InvariantCulture, words, _service.Url)}", result.Error.Trim());
        Assert.Empty(_service.Requests);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_and_its_target_is_named()
    {
        _worker.Folder.Write("in/a.txt", "An article.");
        _service.Then(302, "text/html", "", ("Location", "https://example.org/graphql"));

        var result = await IngestAsync();

        Assert.Equal(3, result.Exit);
        Assert.Contains("HTTP 302 Found (text/html). It points to https://example.org/graphql.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_not_ready_yet_is_waited_for()
    {
        _worker.Folder.Write("in/a.txt", "An article.");
        const string NotReady = """{"errors": [{"message": "Not ready yet: catching up with the ledger."}]}""";
        _service.Then(503, Json, NotReady, ("Retry-After", "1")).Then(503, Json, NotReady, ("Retry-After", "0"));

        var result = await IngestAsync();

        Assert.Equal(0, result.Exit);
        Assert.Equal($"The service at {_service.Url}/graphql is not ready yet; waiting for up to 30 s.", result.Error.Trim());
        Assert.StartsWith("1 articles: 1 recorded", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_breaks_ends_the_run_and_what_was_recorded_was_said()
    {
        _worker.Folder.Write("in/a.txt", "An article.");
        _worker.Folder.Write("in/b.txt", "Another article.");
        _service.ThenSlow(TimeSpan.Zero).ThenHangUp();

        var result = await IngestAsync();

        Assert.Equal(3, result.Exit);
        Assert.EndsWith("a.txt", Assert.Single(result.Lines), StringComparison.Ordinal);
        Assert.StartsWith($"KnowledgeGraph.Worker: The service at {_service.Url}/graphql cannot be reached: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_connection_ends_the_run_and_names_the_address()
    {
        _worker.Folder.Write("in/a.txt", "An article.");

        var result = await _worker.RunAsync("ingest", _worker.Folder["in"], "--server", "http://127.0.0.1:1");

        Assert.Equal((3, ""), (result.Exit, result.Out));
        Assert.StartsWith("KnowledgeGraph.Worker: The service at http://127.0.0.1:1/graphql cannot be reached: Connection refused", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_that_cannot_be_read_is_no_matter_of_the_service()
    {
        _worker.Folder.Write("in/a.txt", "");

        var result = await IngestAsync();

        Assert.Equal(1, result.Exit);
        Assert.Contains("a.txt: is empty.", result.Error, StringComparison.Ordinal);
        Assert.Empty(_service.Inputs);
    }

    private Task<WorkerResult> IngestAsync(params string[] more) => _worker.RunAsync(["ingest", _worker.Folder["in"], "--server", _service.Url, .. more]);
}
