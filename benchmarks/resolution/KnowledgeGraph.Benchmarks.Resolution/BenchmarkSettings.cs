namespace KnowledgeGraph.Benchmarks.Resolution;

/// <param name="Articles">Each with about ten entities.</param>
internal sealed record BenchmarkSettings(int Articles, int Seed)
{
    /// <summary>Null when an argument is none of those that there are.</summary>
    public static BenchmarkSettings? Read(string[] args) =>
        BenchmarkArguments.Read(args, usual: new() { ["articles"] = 20_000, ["seed"] = 7 }, quick: new() { ["articles"] = 3_000 }) is { } given
            ? new BenchmarkSettings(given["articles"], given["seed"])
            : null;
}
