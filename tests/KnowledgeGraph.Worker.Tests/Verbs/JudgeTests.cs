namespace KnowledgeGraph.Worker.Tests.Verbs;

public sealed class JudgeTests : IDisposable
{
    private const string Lines = """
        {"url": "urn:a", "persons": [{"id": "p", "name": "Li Na"}]}
        {"url": "urn:b", "persons": [{"id": "p", "name": "Tomasz Kowalski"}]}
        """;

    private readonly WorkerFixture _worker = new();

    public void Dispose() => _worker.Dispose();

    [Theory]
    [InlineData("Person:nobody", "this is not the id of an entity or a mention, such as Person:... with 26 letters and digits.")]
    [InlineData("Person:aaaaaaaaaaaaaaaaaaaaaaaaaa", "no live article has this mention.")]
    public async Task What_cannot_be_judged_is_told(string left, string message)
    {
        await _worker.RunOnAsync(Lines, "import", "-");
        var refused = await _worker.RunAsync("judge", "same", left, "Mention:aaaaaaaaaaaaaaaaaaaaaaaaae");
        Assert.Equal(1, refused.Exit);
        Assert.Equal($"{left}: {message}", refused.Error.Trim());
    }

    [Fact]
    public async Task Two_are_judged_one_and_then_not_apart()
    {
        await _worker.RunOnAsync(Lines, "import", "-");
        var export = await _worker.RunAsync("export", "--format", "jsonl");
        var ids = export.Json.Where(line => line.GetProperty("kind").GetString() == "Entity").Select(line => $"Person:{line.GetProperty("row").GetProperty("id").GetString()}").ToList();
        Assert.Equal(2, ids.Count);

        var preview = await _worker.RunAsync("judge", "same", ids[0], ids[1], "--preview");
        Assert.Contains("would be judged", preview.Lines[^1], StringComparison.Ordinal);
        var judged = await _worker.RunAsync("judge", "same", ids[0], ids[1], "--reason", "one passport");
        Assert.Equal("", judged.Error);
        Assert.Matches("^Judgement:[a-z2-7]{26}  judged  1 groups of entities replaced  0 statements moved", judged.Lines[^1]);
        var refused = await _worker.RunAsync("judge", "not-same", ids[0], ids[1]);
        Assert.Equal(1, refused.Exit);
        Assert.Matches("judgements that hold make the two one: Judgement:[a-z2-7]{26}\\.", refused.Error);
    }
}
