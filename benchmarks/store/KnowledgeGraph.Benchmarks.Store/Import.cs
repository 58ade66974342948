using System.Diagnostics;
using KnowledgeGraph.Ingestion;

namespace KnowledgeGraph.Benchmarks.Store;

/// <summary>Takes a file of facts in as the import verb does, with ids as keys.</summary>
internal static class Import
{
    // One fsync a batch, as the import verb has it.
    private const int BatchSize = 32;

    /// <summary>Reading, checking and assembling alone, nothing recorded.</summary>
    public static async Task<TimeSpan> ReadOnlyAsync(string path)
    {
        var began = Stopwatch.GetTimestamp();
        await foreach (var _ in ReadAsync(path))
        {
        }

        return Stopwatch.GetElapsedTime(began);
    }

    /// <returns>How long it took by the clock, and how much processor time each batch took, in order.</returns>
    public static async Task<(TimeSpan Took, IReadOnlyList<TimeSpan> Batches)> RunAsync(string path, ArticleRecorder recorder)
    {
        var began = Stopwatch.GetTimestamp();
        var batches = new List<TimeSpan>();
        await foreach (var batch in ReadAsync(path).Chunk(BatchSize))
        {
            var before = Environment.CpuUsage.TotalTime;
            await recorder.RecordFactsAsync(batch, "benchmark", CancellationToken.None);
            batches.Add(Environment.CpuUsage.TotalTime - before);
        }

        return (Stopwatch.GetElapsedTime(began), batches);
    }

    private static async IAsyncEnumerable<IncomingFacts> ReadAsync(string path)
    {
        await foreach (var line in new FactsReader(InputLimits.Default, globalIds: true).ReadAsync(path, Stream.Null, CancellationToken.None))
        {
            yield return line.Value ?? throw new InvalidOperationException($"{line.Problem}");
        }
    }
}
