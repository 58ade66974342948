using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IntegrationTests;

public sealed class StartTests : IDisposable
{
    private const string Snapshot = "{ snapshot { sequence hash knownAt } articles { totalCount } }";

    private readonly TemporaryDirectory _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_start_records_the_five_seeds_within_thirty_seconds_and_the_second_records_nothing()
    {
        var settings = StoreSettings.Embedded(_folder["data"]);
        using var first = await ServiceProcess.StartAsync(settings);
        var before = await first.BytesAsync(Snapshot);
        Assert.True(first.StartTime < TimeSpan.FromSeconds(30), $"it took {first.StartTime}");
        Assert.Equal(5, (await first.AskAsync(Snapshot)).GetProperty("articles").GetProperty("totalCount").GetInt32());
        Assert.Equal(5, (await first.AskAsync(Snapshot)).GetProperty("snapshot").GetProperty("sequence").GetInt32());
        Assert.Equal(0, await first.StopAsync());
        Assert.Equal(5, first.Log.Split("Recorded http").Length - 1);

        using var second = await ServiceProcess.StartAsync(settings);

        Assert.Equal(before, await second.BytesAsync(Snapshot));
        Assert.DoesNotContain("Recorded", second.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_worker_and_the_service_make_the_same_graph_of_the_seeds_and_verify_finds_nothing()
    {
        var settings = StoreSettings.Embedded(_folder["data"]);
        using (var service = await ServiceProcess.StartAsync(settings))
        {
            await service.Process.KillAsync();
        }

        var verified = await WorkerRun.ToEndAsync(settings, "verify");
        var recorded = await WorkerRun.ToEndAsync(StoreSettings.Embedded(_folder["other"]), "ingest", Repository.At("seeds"));

        Assert.Equal((0, 0), (verified.Exit, recorded.Exit));
        Assert.True(verified.Last.GetProperty("ok").GetBoolean());
        Assert.Equal(recorded.Hash, verified.Hash);
    }

    [Theory]
    [InlineData("KnowledgeGraph__Store", "mongo", "embedded or neo4j")]
    [InlineData("KnowledgeGraph__Neo4j__TimeoutSeconds", "soon", "number of seconds")]
    [InlineData("KnowledgeGraph__DataDir", "data", "DataDirectory")]
    public async Task A_wrong_setting_stops_both_hosts_with_exit_code_two_and_words(string name, string value, string words)
    {
        var settings = new Dictionary<string, string> { [name] = value };

        var (exit, log) = await ServiceProcess.ToEndAsync(settings);
        var worker = await WorkerRun.ToEndAsync(settings, "hash");

        Assert.Equal((2, 2), (exit, worker.Exit));
        Assert.Contains(words, log, StringComparison.Ordinal);
        Assert.Contains(words, worker.Error, StringComparison.Ordinal);
    }
}
