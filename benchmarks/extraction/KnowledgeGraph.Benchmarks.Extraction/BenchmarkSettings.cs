namespace KnowledgeGraph.Benchmarks.Extraction;

/// <param name="Megabytes">Of distinct text, in UTF-8.</param>
internal sealed record BenchmarkSettings(int Megabytes, int Seed)
{
    /// <summary>Null when an argument is none of those that there are.</summary>
    public static BenchmarkSettings? Read(string[] args) =>
        BenchmarkArguments.Read(args, usual: new() { ["megabytes"] = 20, ["seed"] = 7 }, quick: new() { ["megabytes"] = 4 }) is { } given
            ? new BenchmarkSettings(given["megabytes"], given["seed"])
            : null;
}
