using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Worker.Tests.Verbs;

public sealed class IngestTests : IDisposable
{
    private readonly WorkerFixture _worker = new();

    public void Dispose() => _worker.Dispose();

    [Fact]
    public async Task The_seeds_are_recorded_once_verify_and_leave_no_trace_when_retracted()
    {
        var first = await _worker.RunAsync("ingest", Repository.At("seeds"), "--json");
        var second = await _worker.RunAsync("ingest", Repository.At("seeds"));
        var verified = await _worker.RunAsync("verify");
        foreach (var line in first.Json.SkipLast(1))
        {
            Assert.Equal(0, (await _worker.RunAsync("retract", line.GetProperty("article").GetString()!)).Exit);
        }

        var empty = await _worker.RunAsync("hash");

        Assert.Equal((0, 0, 0), (first.Exit, second.Exit, verified.Exit));
        Assert.StartsWith("5 articles: 0 recorded, 5 unchanged, 0 refused  sequence 5", second.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(first.Json[^1].GetProperty("hash").GetString(), verified.Hash);
        Assert.All(first.Json.SkipLast(1), line => Assert.True(line.GetProperty("statementsAdded").GetInt32() > 0));
        Assert.Equal($"sequence 10  hash {new string('0', 32)}", empty.Out.Trim());
    }

    [Fact]
    public async Task Bad_inputs_are_named_and_the_rest_of_the_batch_goes_on()
    {
        _worker.Folder.Write("in/a.txt", "Mr. Li Wei, President of Example University, attended the Forum on Rivers in Geneva on 3 May 2021.");
        _worker.Folder.Write("in/b.txt", [.. "Jos"u8, 0xE9]);
        _worker.Folder.Write("in/c.txt", "");
        _worker.Folder.Write("in/d.jsonl", """
            {"text": "Ms. Ana Silva spoke at the Forum on Rivers."}
            {"text": 1}
            """);
        _worker.Folder.Write("in/e.txt", new string('x', 2000));

        var result = await _worker.RunAsync("ingest", _worker.Folder["in"], _worker.Folder["missing"], "--KnowledgeGraph:Limits:ArticleBytes=1000");

        Assert.Equal(1, result.Exit);
        Assert.StartsWith("7 articles: 2 recorded, 0 unchanged, 5 refused", result.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(
            ["b.txt, byte 3: is not UTF-8", "c.txt: is empty.", "d.jsonl, line 2, $.text: is a number", "e.txt: is 2,000 bytes long", "missing: there is no such file"],
            result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line[(line.LastIndexOf('/') + 1)..])
                .Zip([27, 16, 36, 26, 30], (line, length) => line[..length]));
    }

    [Fact]
    public async Task A_text_can_be_piped_in()
    {
        var result = await _worker.RunOnAsync("Ms. Ana Silva spoke at the Forum on Rivers in Geneva.", "ingest", "-");

        Assert.Equal(0, result.Exit);
        Assert.Contains("standard input", result.Lines[0], StringComparison.Ordinal);
    }
}
