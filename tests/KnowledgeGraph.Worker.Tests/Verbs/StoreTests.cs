using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Worker.Tests.Verbs;

/// <summary>Reading and checking a store, and stores that cannot be used.</summary>
public sealed class StoreTests : IDisposable
{
    private readonly WorkerFixture _worker = new();

    public void Dispose() => _worker.Dispose();

    [Fact]
    public async Task A_sound_store_verifies_with_the_hash_that_hash_prints()
    {
        var imported = await _worker.RunAsync("import", _worker.GoldLines());

        var verified = await _worker.RunAsync("verify");
        var hashed = await _worker.RunAsync("hash");

        Assert.Equal((0, 0), (verified.Exit, hashed.Exit));
        Assert.Equal($"OK  sequence 5  hash {imported.Hash}", verified.Out.Trim());
        Assert.Equal($"sequence 5  hash {imported.Hash}", hashed.Out.Trim());
    }

    [Fact]
    public async Task Read_verbs_work_beside_a_writer_and_a_second_writer_is_refused()
    {
        var imported = await _worker.RunAsync("import", _worker.GoldLines());
        using var writer = EmbeddedStore.Open(_worker.DataDirectory, TimeProvider.System);

        var hashed = await _worker.RunAsync("hash");
        var verified = await _worker.RunAsync("verify");
        var refused = await _worker.RunAsync("import", _worker.GoldLines());

        Assert.Equal((0, 0, 3), (hashed.Exit, verified.Exit, refused.Exit));
        Assert.Equal(imported.Hash, hashed.Hash);
        Assert.Contains(_worker.DataDirectory, refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hash")]
    [InlineData("verify")]
    [InlineData("export --format jsonl")]
    public async Task A_folder_that_is_not_there_is_not_made_by_reading_it(string verb)
    {
        var result = await _worker.RunAsync(verb.Split(' '));

        Assert.Equal(3, result.Exit);
        Assert.Contains("There is no data directory", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_worker.DataDirectory));
    }

    [Fact]
    public async Task A_changed_byte_of_the_ledger_stops_every_verb_and_is_named()
    {
        await _worker.RunAsync("import", _worker.GoldLines());
        var segment = Directory.GetFiles(Path.Combine(_worker.DataDirectory, "ledger"))[0];
        var bytes = await File.ReadAllBytesAsync(segment);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(segment, bytes);

        var verified = await _worker.RunAsync("verify");
        var written = await _worker.RunAsync("import", _worker.GoldLines());

        Assert.Equal((3, 3), (verified.Exit, written.Exit));
        Assert.All([verified.Error, written.Error], error => Assert.Contains(Path.GetFileName(segment), error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_with_its_address()
    {
        var result = await _worker.RunAsync("hash", "--KnowledgeGraph:Store=neo4j", "--KnowledgeGraph:Neo4j:Uri=http://127.0.0.1:1", "--KnowledgeGraph:Neo4j:TimeoutSeconds=2");

        Assert.Equal(3, result.Exit);
        Assert.Contains("http://127.0.0.1:1", result.Error, StringComparison.Ordinal);
    }
}
