using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IntegrationTests;

[Collection(SeededService.Name)]
public sealed class SecondWriterTests(SeededService seeded)
{
    [Fact]
    public async Task A_second_writer_is_refused_with_exit_code_three_and_readers_are_not()
    {
        var settings = StoreSettings.Embedded(seeded.DataDirectory);

        var worker = await WorkerRun.ToEndAsync(settings, "ingest", Repository.At("seeds"));
        var (exit, log) = await ServiceProcess.ToEndAsync(settings);
        var reader = await WorkerRun.ToEndAsync(settings, "verify");

        Assert.Equal((3, 3, 0), (worker.Exit, exit, reader.Exit));
        Assert.All([worker.Error, log], words => Assert.Contains($"Another running process writes to the data directory {seeded.DataDirectory}", words, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", worker.Error + log, StringComparison.Ordinal);
    }
}
