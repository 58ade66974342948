using System.CommandLine;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Worker.Service;
using KnowledgeGraph.Worker.Stores;
using KnowledgeGraph.Worker.Targets;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>import FACTS.jsonl: somebody else's facts in.</summary>
internal static class ImportVerb
{
    private const string NoServer = "import has no --server: a service takes articles, not facts. Stop the service and import into its store, or ingest the articles through it.";

    // One fsync a batch: large enough to be quick, small enough that little is done twice after a crash.
    private const int BatchSize = 32;

    public static Command Create(VerbHost host)
    {
        var path = new Argument<string>("FACTS") { Description = "JSON lines in the gold shape, one article a line, or - for standard input" };
        var ids = new Option<string>("--ids")
        {
            Description = "local: ids mean something in their line alone; global: equal ids are one entity everywhere",
            DefaultValueFactory = _ => "local",
        };
        ids.AcceptOnlyFromAmong("local", "global");
        var command = new Command("import", "Record facts that another extractor found; the line is the article's text and holds the quotes") { path, ids, ServiceAddress.Refused(NoServer) };
        host.Bind(command, (parse, run, cancellationToken) => RunAsync(parse.GetRequiredValue(path), parse.GetValue(ids) == "global", run, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string path, bool globalIds, VerbRun run, CancellationToken cancellationToken)
    {
        using var store = await OpenedStore.ForWritingAsync(run, cancellationToken);
        using var recorder = store.Recorder(_ => throw new InvalidOperationException("an import brings its facts"));
        var intake = new Intake<IncomingFacts>(run.Report, run.Report.Step, BatchSize, async facts =>
            [.. (await recorder.RecordFactsAsync(facts, "ingest", cancellationToken)).Select(IntakeOutcome.Of)]);
        var facts = new FactsReader(run.Options.Limits, globalIds).ReadAsync(path, run.Console.In, cancellationToken);
        await run.Report.WatchAsync("Reading", progress => intake.TakeAsync(facts, progress));
        await store.SummarizeAsync(intake.Summary, intake.SummaryLine, cancellationToken);
        return intake.Exit;
    }
}
