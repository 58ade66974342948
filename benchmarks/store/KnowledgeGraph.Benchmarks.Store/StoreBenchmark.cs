using System.Globalization;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Benchmarks.Store;

/// <summary>All steps of a measurement, top to bottom: make the facts, import them, open again, ask.</summary>
internal static class StoreBenchmark
{
    private const int WrongUse = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        if (BenchmarkSettings.Read(args) is not { } settings)
        {
            await Console.Error.WriteLineAsync("[--quick] [--events N] [--questions N] [--seed N]");
            return WrongUse;
        }

        var folder = Directory.CreateTempSubdirectory("store-benchmark-");
        try
        {
            await MeasureAsync(settings, Path.Combine(folder.FullName, "facts.jsonl"), Path.Combine(folder.FullName, "data"));
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(BenchmarkSettings settings, string facts, string data)
    {
        var made = new SyntheticGraph(settings.Events, settings.Seed);
        await made.WriteAsync(facts);
        Row("graph", $"{settings.Events:N0} events, {settings.Events * 2:N0} people, {made.Participations:N0} participations, {made.Statements:N0} statements");
        Row("---", "---");
        var reading = await Import.ReadOnlyAsync(facts);
        Row("reading the facts alone", $"{reading.TotalSeconds:N1} s, {made.Statements / reading.TotalSeconds:N0} statements/s");
        using (var store = await OpenGraph.AtAsync(data))
        {
            var (importing, batches) = await Import.RunAsync(facts, store.Recorder);
            var (rows, versions) = await RowsAsync(store.Graph);
            Row("import, ids as keys", $"{importing.TotalSeconds:N1} s, {made.Statements / importing.TotalSeconds:N0} statements/s, {versions / importing.TotalSeconds:N0} rows begun/s");
            Row("import, processor time", $"{made.Statements / batches.Sum(batch => batch.TotalSeconds):N0} statements/s, the last fifth of the batches {Growth(batches):N1} x the second fifth");
            Row("rows", $"{rows:N0} hold, {versions:N0} have begun");
        }

        Row("on disk", $"{new DirectoryInfo(data).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / 1e6:N0} MB");
        await AskAsync(settings, data);
    }

    /// <summary>The last fifth against the second: in the first the code is compiled.</summary>
    private static double Growth(IReadOnlyList<TimeSpan> batches)
    {
        var fifth = Math.Max(1, batches.Count / 5);
        return batches.TakeLast(fifth).Sum(batch => batch.TotalSeconds) / batches.Skip(fifth).Take(fifth).Sum(batch => batch.TotalSeconds);
    }

    private static async Task AskAsync(BenchmarkSettings settings, string data)
    {
        using var store = await OpenGraph.AtAsync(data);
        Row("open", $"{store.Took.TotalSeconds:N1} s");
        GC.Collect();
        Row("memory of the open graph", $"{GC.GetTotalMemory(forceFullCollection: true) / 1e6:N0} MB");
        var questions = await Questions.OfAsync(store, settings);
        Row("who met whom, top 20", Describe(await questions.MetWithAsync()));
        Row("shortest path", Describe(await questions.ShortestPathAsync()));
        Row("outcomes of the paths", string.Join(", ", questions.PathOutcomes.Select(outcome => $"{outcome.Key}: {outcome.Value}")));
    }

    /// <summary>How many hold now, and how many have ever begun: a row that changes begins anew, and the past is kept.</summary>
    private static async Task<(long Rows, long Versions)> RowsAsync(IGraphStore graph)
    {
        var applied = await graph.AppliedAsync(CancellationToken.None);
        var rows = await graph.EnumerateAsync(applied.Sequence, CancellationToken.None).LongCountAsync();
        var versions = await graph.DeltasAsync(0, CancellationToken.None).Select(delta => (long)delta.Begun.Length).SumAsync();
        return (rows, versions);
    }

    private static string Describe(Latencies latencies) =>
        $"median {latencies.Median:N0} µs, p99 {latencies.NinetyNinth:N0} µs, most {latencies.Most:N0} µs";

    private static void Row(string what, string figure) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {figure} |"));
}
