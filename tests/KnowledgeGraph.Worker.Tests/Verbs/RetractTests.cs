namespace KnowledgeGraph.Worker.Tests.Verbs;

public sealed class RetractTests : IDisposable
{
    private readonly WorkerFixture _worker = new();

    public void Dispose() => _worker.Dispose();

    [Fact]
    public async Task Retracting_gives_the_former_graph_back()
    {
        var lines = await File.ReadAllLinesAsync(_worker.GoldLines());
        var former = await _worker.RunOnAsync(string.Join('\n', lines[..4]), "import", "-");
        var imported = await _worker.RunOnAsync(lines[4], "import", "-", "--json");
        var article = imported.Json[0].GetProperty("article").GetString()!;

        var retracted = await _worker.RunAsync("retract", article, "--reason", "a test");
        var again = await _worker.RunAsync("retract", article);

        Assert.Equal((0, 1), (retracted.Exit, again.Exit));
        Assert.NotEqual(former.Hash, imported.Json[^1].GetProperty("hash").GetString());
        Assert.Equal(former.Hash, retracted.Hash);
        Assert.Equal($"{article}: no live article has this id or uri.", again.Error.Trim());
    }

    [Fact]
    public async Task An_article_is_found_by_its_uri()
    {
        await _worker.RunAsync("import", _worker.GoldLines());

        var retracted = await _worker.RunAsync("retract", "https://iec.sbs.edu.cn/En/Show/600");

        Assert.Equal("", retracted.Error);
        Assert.Equal(0, retracted.Exit);
        Assert.Matches("^Article:[a-z2-7]{26}  retracted  2[0-9] statements gone  sequence 6  hash ", retracted.Lines[^1]);
    }

    [Fact]
    public async Task A_uri_of_several_articles_takes_the_word_of_the_person()
    {
        const string Lines = """
            {"url": "urn:same", "persons": [{"id": "p", "name": "Li Na"}]}
            {"url": "urn:same", "persons": [{"id": "p", "name": "Tomasz Kowalski"}]}
            """;
        await _worker.RunOnAsync(Lines, "import", "-");

        var refused = await _worker.RunAsync("retract", "urn:same");

        Assert.Equal(1, refused.Exit);
        Assert.Matches("^urn:same: 2 articles have this uri; say which: Article:[a-z2-7]{26}, Article:[a-z2-7]{26}\\.", refused.Error);
    }
}
