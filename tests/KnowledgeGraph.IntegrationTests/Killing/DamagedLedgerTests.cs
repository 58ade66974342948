using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IntegrationTests;

public sealed class DamagedLedgerTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryDirectory _folder = new();
    private string _hash = "";

    private Dictionary<string, string> Settings => StoreSettings.Embedded(_folder["data"]);

    private string Ledger => Directory.GetFiles(_folder["data/ledger"]).Single(path => !path.EndsWith(".torn", StringComparison.Ordinal));

    public async Task InitializeAsync() =>
        _hash = (await WorkerRun.ToEndAsync(Settings, "ingest", _folder.Write("articles.jsonl", SmallArticles.Lines(5)))).Hash;

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_torn_tail_is_set_aside_with_a_warning_and_the_rest_is_served()
    {
        var half = File.ReadAllBytes(Ledger)[..100];
        using (var ledger = new FileStream(Ledger, FileMode.Append))
        {
            ledger.Write(half);
        }

        using var service = await ServiceProcess.StartAsync(Settings);
        var hash = (await service.AskAsync("{ snapshot { hash } }")).GetProperty("snapshot").GetProperty("hash").GetString();
        Assert.Equal(0, await service.StopAsync());

        var torn = Directory.GetFiles(_folder["data/ledger"], "*.torn").Single();
        Assert.Equal(half, File.ReadAllBytes(torn));
        Assert.Contains(Path.GetFileName(torn), service.Process.Error, StringComparison.Ordinal);
        Assert.Contains("100 bytes", service.Process.Error, StringComparison.Ordinal);
        Assert.Equal(_hash, hash);
    }

    [Fact]
    public async Task A_record_that_is_not_what_was_written_stops_both_hosts_with_exit_code_three_and_the_place()
    {
        var bytes = File.ReadAllBytes(Ledger);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(Ledger, bytes);

        var (exit, log) = await ServiceProcess.ToEndAsync(Settings);
        var worker = await WorkerRun.ToEndAsync(Settings, "verify");

        Assert.Equal((3, 3), (exit, worker.Exit));
        Assert.All([log, worker.Error], words => Assert.Matches($@"{Path.GetFileName(Ledger)}.*\d+", words));
        Assert.Equal(bytes, File.ReadAllBytes(Ledger));
    }
}
