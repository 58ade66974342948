namespace KnowledgeGraph.Benchmarks.Store;

/// <param name="Events">Twice as many people, a fifth as many institutions, about ten participations each.</param>
/// <param name="Questions">Of each kind.</param>
internal sealed record BenchmarkSettings(int Events, int Questions, int Seed)
{
    /// <summary>Null when an argument is none of those that there are.</summary>
    public static BenchmarkSettings? Read(string[] args) =>
        BenchmarkArguments.Read(args, usual: new() { ["events"] = 100_000, ["questions"] = 2_000, ["seed"] = 7 }, quick: new() { ["events"] = 10_000 }) is { } given
            ? new BenchmarkSettings(given["events"], given["questions"], given["seed"])
            : null;
}
