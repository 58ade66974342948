using System.CommandLine;
using System.Text.Json.Nodes;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Worker.Exports;
using KnowledgeGraph.Worker.Stores;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>export --format graphml|gexf|csv|cypher|jsonl: the graph for other tools.</summary>
internal static class ExportVerb
{
    private const string Csv = "csv";

    private delegate Task Writer(IGraphStore graph, long at, Stream stream, CancellationToken cancellationToken);

    /// <summary>Formats of one file.</summary>
    private static readonly Dictionary<string, Writer> Formats = new(StringComparer.Ordinal)
    {
        ["graphml"] = GraphMlExport.WriteAsync,
        ["gexf"] = GexfExport.WriteAsync,
        ["cypher"] = CypherExport.WriteAsync,
        ["jsonl"] = JsonLinesExport.WriteAsync,
    };

    public static Command Create(VerbHost host)
    {
        var format = new Option<string>("--format")
        {
            Required = true,
            Description = "graphml: nodes and edges for graph tools; gexf: the same with days, for Gephi; csv: two tables; cypher: statements for an empty Neo4j; jsonl: every stored row",
        };
        format.AcceptOnlyFromAmong([.. Formats.Keys, Csv]);
        var target = new Option<string?>("--out")
        {
            HelpName = "PATH",
            Description = "File to write, standard output when it is not said; of csv the folder for nodes.csv and edges.csv, made when it is not there",
        };
        var command = new Command("export", "Write the graph as it stands now") { format, target };
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == Csv && result.GetValue(target) is null)
            {
                result.AddError("csv is two files, nodes.csv and edges.csv: name their folder with --out.");
            }
        });
        host.Bind(command, (parse, run, cancellationToken) => RunAsync(parse.GetRequiredValue(format), parse.GetValue(target), run, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string format, string? target, VerbRun run, CancellationToken cancellationToken)
    {
        if (format == Csv && File.Exists(target))
        {
            run.Report.Problem(new InputProblem(target, "", "is a file; --out names a folder for csv."));
            return ExitCode.Usage;
        }

        using var store = await OpenedStore.ForReadingAsync(run, cancellationToken);
        var at = (await store.Graph.AppliedAsync(cancellationToken)).Sequence;
        if (target is null)
        {
            // Many small writes: a pipe is fed in blocks.
            await using var blocks = new BufferedStream(run.Console.Output, 65536);
            await Formats[format](store.Graph, at, blocks, cancellationToken);
            return ExitCode.Ok;
        }

        var refusal = await run.Report.WatchAsync("Writing", _ => format == Csv
            ? WriteTablesAsync(store.Graph, at, target, cancellationToken)
            : WholeFile.TryWriteAsync(target, stream => Formats[format](store.Graph, at, stream, cancellationToken)));
        if (refusal is not null)
        {
            run.Report.Problem(new InputProblem(target, "", refusal));
            return ExitCode.SomeFailed;
        }

        run.Report.Result($"{target}  sequence {at}", new JsonObject { ["kind"] = "exported", ["file"] = target, ["format"] = format, ["sequence"] = at });
        return ExitCode.Ok;
    }

    private static async Task<string?> WriteTablesAsync(IGraphStore graph, long at, string folder, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"cannot be made: {failure.Message}";
        }

        return await WholeFile.TryWriteAsync(
            [Path.Combine(folder, "nodes.csv"), Path.Combine(folder, "edges.csv")],
            streams => CsvExport.WriteAsync(graph, at, streams[0], streams[1], cancellationToken));
    }
}
