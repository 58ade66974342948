namespace KnowledgeGraph.Worker.Tests.Verbs;

public sealed class ImportTests : IDisposable
{
    private readonly WorkerFixture _worker = new();

    public void Dispose() => _worker.Dispose();

    [Fact]
    public async Task Facts_are_recorded_once_however_often_they_come()
    {
        var gold = _worker.GoldLines();

        var first = await _worker.RunAsync("import", gold);
        var second = await _worker.RunAsync("import", gold);

        Assert.Equal((0, 0), (first.Exit, second.Exit));
        Assert.StartsWith("5 articles: 5 recorded, 0 unchanged, 0 refused  sequence 5  hash ", first.Lines[^1], StringComparison.Ordinal);
        Assert.StartsWith("5 articles: 0 recorded, 5 unchanged, 0 refused  sequence 5  hash ", second.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(first.Hash, second.Hash);
        Assert.All(first.Lines.SkipLast(1), line => Assert.Matches(@"^Article:[a-z2-7]{26}  recorded   \d+ new entities, \d+ statements  .*gold\.jsonl$", line));
    }

    [Fact]
    public async Task A_bad_line_is_named_and_the_others_are_recorded()
    {
        var lines = await File.ReadAllLinesAsync(_worker.GoldLines());
        lines[1] = lines[1].Replace("\"from\":\"p1\"", "\"from\":\"p99\"", StringComparison.Ordinal);
        lines[3] = lines[3][..100];

        var result = await _worker.RunOnAsync(string.Join('\n', lines), "import", "-");

        Assert.Equal(1, result.Exit);
        Assert.Contains("standard input, line 2, $.relations[", result.Error, StringComparison.Ordinal);
        Assert.Contains("].from: no entity of this line has the id 'p99'.", result.Error, StringComparison.Ordinal);
        Assert.Contains("standard input, line 4, byte ", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("5 articles: 3 recorded, 0 unchanged, 2 refused", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equal_global_ids_are_one_entity_and_local_ones_are_not()
    {
        const string Lines = """
            {"persons": [{"id": "Q1", "name": "Li Na"}], "events": [{"id": "E1", "name": "Summit of Rivers", "start": "2001"}], "relations": [{"type": "ATTENDED", "from": "Q1", "to": "E1"}]}
            {"persons": [{"id": "Q1", "name": "Tomasz Kowalski"}], "events": [{"id": "E2", "name": "Forum of Bakers", "start": "2020"}], "relations": [{"type": "ATTENDED", "from": "Q1", "to": "E2"}]}
            """;
        using var other = new WorkerFixture();

        var local = await _worker.RunOnAsync(Lines, "import", "-", "--json");
        var global = await other.RunOnAsync(Lines, "import", "-", "--ids", "global", "--json");

        Assert.Equal([2, 2], local.Json.SkipLast(1).Select(line => line.GetProperty("newEntities").GetInt32()));
        Assert.Equal([2, 1], global.Json.SkipLast(1).Select(line => line.GetProperty("newEntities").GetInt32()));
    }

    [Fact]
    public async Task For_scripts_every_line_is_an_object_and_sentences_stand_apart()
    {
        var lines = await File.ReadAllTextAsync(_worker.GoldLines());

        var result = await _worker.RunOnAsync(lines + "\nnot json\n", "import", "-", "--json");

        Assert.Equal(1, result.Exit);
        Assert.Equal(
            ["problem", "recorded", "recorded", "recorded", "recorded", "recorded", "summary"],
            result.Json.Select(line => line.GetProperty("kind").GetString()));
        Assert.Equal("line 6, byte 1", result.Json[0].GetProperty("place").GetString());
        Assert.Equal(5, result.Json[^1].GetProperty("sequence").GetInt64());
        Assert.Contains("6 articles: 5 recorded, 0 unchanged, 1 refused", result.Error, StringComparison.Ordinal);
    }
}
