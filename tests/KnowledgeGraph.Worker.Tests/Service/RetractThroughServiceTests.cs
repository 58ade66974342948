using System.Text.Json;

namespace KnowledgeGraph.Worker.Tests.Service;

public sealed class RetractThroughServiceTests : IDisposable
{
    private readonly WorkerFixture _worker = new();
    private readonly FakeService _service = new();

    public void Dispose()
    {
        _service.Dispose();
        _worker.Dispose();
    }

    [Theory]
    [InlineData("Article:")]
    [InlineData("")]
    public async Task An_article_is_retracted_by_its_id_once(string prefix)
    {
        var article = (await IngestAsync("""{"text": "An article."}"""))[0];
        var id = prefix + article[(article.IndexOf(':', StringComparison.Ordinal) + 1)..];

        var retracted = await RetractAsync(id, "--reason", "it was wrong");
        var again = await RetractAsync(id);

        Assert.Equal((0, 1), (retracted.Exit, again.Exit));
        Assert.Equal($"{article}  retracted  2 statements gone  sequence 1  hash {new string('a', 32)}", retracted.Out.Trim());
        Assert.Equal($"{id}: no live article has this id or uri.", again.Error.Trim());
        Assert.Contains(_service.Inputs, input => JsonSerializer.Serialize(input) == $$"""{"id":"{{article}}","reason":"it was wrong"}""");
    }

    [Fact]
    public async Task A_uri_is_looked_up_first()
    {
        var article = (await IngestAsync("""{"text": "An article.", "uri": "urn:a"}"""))[0];

        var missing = await RetractAsync("urn:b");
        var retracted = await RetractAsync("urn:a", "--json");
        var again = await RetractAsync("urn:a");

        Assert.Equal((1, 0, 1), (missing.Exit, retracted.Exit, again.Exit));
        Assert.Equal(article, retracted.Json[0].GetProperty("article").GetString());
        Assert.Equal(["urn:b: no live article has this id or uri.", "urn:a: no live article has this id or uri."], [missing.Error.Trim(), again.Error.Trim()]);
    }

    [Fact]
    public async Task A_uri_of_several_articles_takes_the_word_of_the_person()
    {
        var articles = await IngestAsync("""
            {"text": "An article.", "uri": "urn:same"}
            {"text": "Another article.", "uri": "urn:same"}
            """);

        var result = await RetractAsync("urn:same");

        Assert.Equal(1, result.Exit);
        Assert.Equal($"urn:same: 2 articles have this uri; say which: {string.Join(", ", articles.Order(StringComparer.Ordinal))}.", result.Error.Trim());
    }

    [Fact]
    public async Task What_the_service_says_against_it_is_passed_on()
    {
        _service.Then(200, "application/json", """{"data": null, "errors": [{"message": "The store is resting"}]}""");

        var result = await RetractAsync("urn:a");

        Assert.Equal((1, "urn:a: The store is resting."), (result.Exit, result.Error.Trim()));
    }

    private async Task<IReadOnlyList<string>> IngestAsync(string lines)
    {
        _worker.Folder.Write("in.jsonl", lines);
        var result = await _worker.RunAsync("ingest", _worker.Folder["in.jsonl"], "--server", _service.Url, "--json");
        return [.. result.Json.SkipLast(1).Select(line => line.GetProperty("article").GetString()!)];
    }

    private Task<WorkerResult> RetractAsync(params string[] args) => _worker.RunAsync(["retract", .. args, "--server", _service.Url]);
}
