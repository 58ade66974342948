using System.CommandLine;
using System.Text.Json.Nodes;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Worker.Exports;
using KnowledgeGraph.Worker.Stores;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>export --format graphml|jsonl: the graph for other tools.</summary>
internal static class ExportVerb
{
    private delegate Task Writer(IGraphStore graph, long at, Stream stream, CancellationToken cancellationToken);

    private static readonly Dictionary<string, Writer> Formats = new(StringComparer.Ordinal)
    {
        ["graphml"] = GraphMlExport.WriteAsync,
        ["jsonl"] = JsonLinesExport.WriteAsync,
    };

    public static Command Create(VerbHost host)
    {
        var format = new Option<string>("--format") { Required = true, Description = "graphml: nodes and edges for graph tools; jsonl: every stored row" };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "Where to; standard output when it is not said" };
        var command = new Command("export", "Write the graph as it stands now") { format, file };
        host.Bind(command, (parse, run, cancellationToken) => RunAsync(parse.GetRequiredValue(format), parse.GetValue(file), run, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string format, string? file, VerbRun run, CancellationToken cancellationToken)
    {
        using var store = await OpenedStore.ForReadingAsync(run, cancellationToken);
        var at = (await store.Graph.AppliedAsync(cancellationToken)).Sequence;
        Task Write(Stream stream) => Formats[format](store.Graph, at, stream, cancellationToken);

        if (file is null)
        {
            // Many small writes: a pipe is fed in blocks.
            await using var blocks = new BufferedStream(run.Console.Output, 65536);
            await Write(blocks);
            return ExitCode.Ok;
        }

        if (await run.Report.WatchAsync("Writing", _ => WholeFile.TryWriteAsync(file, Write)) is { } refusal)
        {
            run.Report.Problem(new InputProblem(file, "", refusal));
            return ExitCode.SomeFailed;
        }

        run.Report.Result($"{file}  sequence {at}", new JsonObject { ["kind"] = "exported", ["file"] = file, ["format"] = format, ["sequence"] = at });
        return ExitCode.Ok;
    }
}
