using System.Text;
using System.Text.Json;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Worker.Tests;

/// <summary>Runs the worker in this process, on a data directory of its own.</summary>
public sealed class WorkerFixture : IDisposable
{
    public TemporaryDirectory Folder { get; } = new();

    public string DataDirectory => Folder["data"];

    public void Dispose() => Folder.Dispose();

    /// <summary>Runs until it is ended, and gives the lines of standard output while it runs.</summary>
    public RunningWorker Start(params string[] args) => new([.. args, $"--KnowledgeGraph:DataDirectory={DataDirectory}"]);

    public Task<WorkerResult> RunAsync(params string[] args) => RunOnAsync("", args);

    /// <summary>With text on standard input.</summary>
    public async Task<WorkerResult> RunOnAsync(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var console = WorkerConsole.Over(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        var exit = await WorkerApp.RunAsync([.. args, $"--KnowledgeGraph:DataDirectory={DataDirectory}"], console, default);
        return new WorkerResult(exit, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>The gold facts of the seeds as a file of facts, one article a line.</summary>
    public string GoldLines()
    {
        var lines = Directory.GetFiles(Repository.At("seeds"), "*.gold.json").Order(StringComparer.Ordinal).Select(file => JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(file))));
        return Folder.Write("gold.jsonl", string.Join('\n', lines));
    }
}

/// <summary>What a run left behind.</summary>
public sealed record WorkerResult(int Exit, string Out, string Error)
{
    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Standard output as --json writes it.</summary>
    public IReadOnlyList<JsonElement> Json => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>The graph hash that the last line of standard output ends in.</summary>
    public string Hash => Lines[^1][^32..];
}
