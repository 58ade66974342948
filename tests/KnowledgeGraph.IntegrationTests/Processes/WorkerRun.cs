using System.Text.Json;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>What a run of the worker left behind.</summary>
internal sealed record WorkerRun(int Exit, string Out, string Error)
{
    // Root may read everything; without these two it may no more than others.
    private static readonly string[] AsOthers = ["--bounding-set=-dac_override,-dac_read_search", Programs.DotNet];

    /// <summary>Standard output as --json writes it.</summary>
    public IReadOnlyList<JsonElement> Lines => LinesOf(Out);

    /// <summary>The last line of standard output.</summary>
    public JsonElement Last => Lines[^1];

    public string Hash => Last.GetProperty("hash").GetString()!;

    public static ChildProcess Start(IReadOnlyDictionary<string, string> settings, params IEnumerable<string> arguments) =>
        ChildProcess.Start(Programs.DotNet, ["exec", Programs.Worker, .. arguments, "--json"], Path.GetTempPath(), settings);

    public static async Task<WorkerRun> ToEndAsync(IReadOnlyDictionary<string, string> settings, params IEnumerable<string> arguments)
    {
        using var worker = Start(settings, arguments);
        return await EndOf(worker);
    }

    /// <summary>As a user to whom file modes apply.</summary>
    public static async Task<WorkerRun> ToEndWithoutPrivilegesAsync(IReadOnlyDictionary<string, string> settings, params IEnumerable<string> arguments)
    {
        string[] command = ["exec", Programs.Worker, .. arguments, "--json"];
        using var worker = Environment.IsPrivilegedProcess
            ? ChildProcess.Start("setpriv", [.. AsOthers, .. command], Path.GetTempPath(), settings)
            : ChildProcess.Start(Programs.DotNet, command, Path.GetTempPath(), settings);
        return await EndOf(worker);
    }

    /// <summary>The whole lines of what a worker said, also of one that was killed.</summary>
    public static IReadOnlyList<JsonElement> LinesOf(string output) =>
        [.. output[..(output.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static async Task<WorkerRun> EndOf(ChildProcess worker) => new(await worker.WaitAsync(), worker.Out, worker.Error);
}
