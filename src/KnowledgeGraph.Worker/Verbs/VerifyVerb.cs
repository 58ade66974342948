using System.CommandLine;
using System.Text.Json.Nodes;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Worker.Stores;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>verify: is the graph what follows from the ledger?</summary>
internal static class VerifyVerb
{
    public static Command Create(VerbHost host)
    {
        var command = new Command("verify", "Rebuild the graph from the ledger and compare it with the stored one, row by row and index by index");
        host.Bind(command, (_, run, cancellationToken) => RunAsync(run, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        using var store = await OpenedStore.ForReadingAsync(run, cancellationToken);
        var report = await run.Report.WatchAsync(
            "Rebuilding the graph from the ledger",
            _ => Verification.VerifyAsync(store.Records, store.Graph, store.Resolver, cancellationToken));
        foreach (var problem in report.Problems)
        {
            run.Report.Problem(new InputProblem(run.StoreName, "", problem));
        }

        var hash = $"{report.Applied.Hash:x32}";
        var sound = report.Problems.Count == 0;
        run.Report.Result(
            sound ? $"OK  sequence {report.Applied.Sequence}  hash {hash}" : $"{report.Problems.Count} problems  sequence {report.Applied.Sequence}  hash {hash}",
            new JsonObject { ["kind"] = "verified", ["ok"] = sound, ["sequence"] = report.Applied.Sequence, ["head"] = report.Head, ["hash"] = hash });
        return sound ? ExitCode.Ok : ExitCode.SomeFailed;
    }
}
