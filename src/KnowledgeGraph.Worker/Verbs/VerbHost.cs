using System.CommandLine;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Worker.Output;
using KnowledgeGraph.Worker.Service;
using KnowledgeGraph.Worker.Settings;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>What all verbs share: settings read before anything is done, and failures turned into messages and exit codes.</summary>
internal sealed class VerbHost(WorkerConsole console, IReadOnlyList<string> settingFlags)
{
    public Option<bool> Json { get; } = new("--json")
    {
        Description = "One JSON object a line on standard output; sentences go to standard error",
        Recursive = true,
    };

    public void Bind(Command command, Func<ParseResult, VerbRun, CancellationToken, Task<int>> run) => command.SetAction(async (parse, cancellationToken) =>
    {
        var report = new Report(console, parse.GetValue(Json));
        var settings = WorkerSettings.Read(settingFlags);
        if (settings.Options is null)
        {
            settings.Problems.ToList().ForEach(report.Failure);
            return ExitCode.Usage;
        }

        return await GuardAsync(report, () => run(parse, new VerbRun(console, report, settings.Options), cancellationToken));
    });

    private static async Task<int> GuardAsync(Report report, Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception failure) when (failure is StoreException or ServiceException)
        {
            report.Failure(failure.Message);
            return ExitCode.StoreUnavailable;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            report.Failure(failure.Message);
            return ExitCode.StoreUnavailable;
        }
        catch (OperationCanceledException)
        {
            report.Failure("stopped before the end; what was said to be recorded is recorded.");
            return ExitCode.SomeFailed;
        }
    }
}

/// <summary>One run of a verb.</summary>
internal sealed record VerbRun(WorkerConsole Console, Report Report, KnowledgeGraphOptions Options)
{
    /// <summary>The store as a person would point at it.</summary>
    public string StoreName => Options.Store == StoreKind.Embedded ? Options.DataDirectory : Options.Neo4j.ToString();
}
