using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Worker.Tests.Verbs;

public sealed class SecondExtractorTests : IDisposable
{
    private const string Text = "Dr. Samira Dahl, Director of the Coastal Training Centre, attended the Harbour Forum 2024. The forum was organized by the Port Authority of Amar.";

    private static readonly string Answer = ChatReply.Statements(
        ("ATTENDED", "Samira Dahl", "Harbour Forum 2024", null, null, 1, "Samira Dahl, Director of the Coastal Training Centre, attended the Harbour Forum 2024"),
        ("ATTENDED", "Nobody Known", "Harbour Forum 2024", null, null, 1, "attended the Harbour Forum 2024"),
        ("ATTENDED", "Port Authority of Amar", "Harbour Forum 2024", null, null, 2, "The forum was organized by the Port Authority of Amar"));

    private readonly WorkerFixture _worker = new();

    public void Dispose() => _worker.Dispose();

    [Fact]
    public async Task Off_as_it_is_by_itself_it_asks_nobody_and_the_graph_is_that_of_the_rules()
    {
        await using var server = await ChatServer.StartAsync(_ => ChatReply.Of(Answer));
        using var other = new WorkerFixture();
        var path = _worker.Folder.Write("a.txt", Text);

        var off = await _worker.RunAsync("ingest", path);
        var on = await other.RunAsync("ingest", path, $"--KnowledgeGraph:Second:Endpoint={server.Endpoint}", "--KnowledgeGraph:Second:Model=small");
        var offAgain = await other.RunAsync("ingest", path);

        Assert.DoesNotContain("second extractor", off.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_worker.DataDirectory, "second")));
        Assert.Single(server.Requests);
        Assert.NotEqual(off.Hash, on.Hash);
        Assert.Equal(off.Hash, offAgain.Hash);
        Assert.Contains(
            "second extractor: 1 requests, 0 blocks from cache, 0 skipped; 1 statements agreed, 0 unconfirmed, 2 rejected (SubjectUnknown 1, NoTrigger 1); 700 tokens in, 50 out",
            on.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_answers_give_the_same_graph_without_a_service()
    {
        var server = await ChatServer.StartAsync(_ => ChatReply.Of(Answer));
        using var other = new WorkerFixture();
        var path = _worker.Folder.Write("a.txt", Text);
        string[] run = ["ingest", path, $"--KnowledgeGraph:Second:Endpoint={server.Endpoint}", "--KnowledgeGraph:Second:Model=small"];

        var asked = await _worker.RunAsync(run);
        await server.DisposeAsync();
        Copy(Path.Combine(_worker.DataDirectory, "second"), Path.Combine(other.DataDirectory, "second"));
        var replayed = await other.RunAsync(run);

        Assert.Equal((0, 0), (asked.Exit, replayed.Exit));
        Assert.Equal(asked.Hash, replayed.Hash);
        Assert.Contains("0 requests, 1 blocks from cache", replayed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_away_stops_nothing()
    {
        using var other = new WorkerFixture();
        var path = _worker.Folder.Write("a.txt", Text);

        var alone = await other.RunAsync("ingest", path);
        await using var server = await ChatServer.StartAsync(_ => ChatReply.Error(401));
        var without = await _worker.RunAsync("ingest", path, $"--KnowledgeGraph:Second:Endpoint={server.Endpoint}", "--KnowledgeGraph:Second:Model=small");

        Assert.Equal(0, without.Exit);
        Assert.Equal(alone.Hash, without.Hash);
        Assert.Contains("answered with status 401", without.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scripts_get_its_counts_as_an_object()
    {
        await using var server = await ChatServer.StartAsync(_ => ChatReply.Of(Answer));

        var run = await _worker.RunAsync(
            "extract", _worker.Folder.Write("a.txt", Text), "--out", _worker.Folder["out"], "--json",
            $"--KnowledgeGraph:Second:Endpoint={server.Endpoint}", "--KnowledgeGraph:Second:Model=small", "--KnowledgeGraph:Second:InputPrice=2");

        var line = Assert.Single(run.Json, json => json.GetProperty("kind").GetString() == "second");
        Assert.Equal((1, 1, 0.0014m), (line.GetProperty("requests").GetInt32(), line.GetProperty("rejected").GetProperty("SubjectUnknown").GetInt32(), line.GetProperty("cost").GetDecimal()));
    }

    [Theory]
    [InlineData("--KnowledgeGraph:Second:Endpoint=http://127.0.0.1:1/v1", "KnowledgeGraph:Second:Model is needed: endpoint and model go together.")]
    [InlineData("--KnowledgeGraph:Second:Model=small", "KnowledgeGraph:Second:Endpoint is needed")]
    [InlineData("--KnowledgeGraph:Second:Endpoint=http://me:secret@h/v1", "must hold neither user nor query")]
    [InlineData("--KnowledgeGraph:Second:MostTokens=none", "KnowledgeGraph:Second:MostTokens is 'none'")]
    public async Task Settings_that_make_no_sense_stop_the_start(string setting, string message)
    {
        var run = await _worker.RunAsync("ingest", "x.txt", setting);

        Assert.Equal(2, run.Exit);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
