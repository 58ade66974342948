using System.CommandLine;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Worker.Stores;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>import FACTS.jsonl: somebody else's facts in.</summary>
internal static class ImportVerb
{
    public static Command Create(VerbHost host)
    {
        var path = new Argument<string>("FACTS") { Description = "JSON lines in the gold shape, one article a line, or - for standard input" };
        var ids = new Option<string>("--ids")
        {
            Description = "local: ids mean something in their line alone; global: equal ids are one entity everywhere",
            DefaultValueFactory = _ => "local",
        };
        ids.AcceptOnlyFromAmong("local", "global");
        var command = new Command("import", "Record facts that another extractor found; the line is the article's text and holds the quotes") { path, ids };
        host.Bind(command, (parse, run, cancellationToken) => RunAsync(parse.GetRequiredValue(path), parse.GetValue(ids) == "global", run, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string path, bool globalIds, VerbRun run, CancellationToken cancellationToken)
    {
        using var store = await OpenedStore.ForWritingAsync(run, cancellationToken);
        using var recorder = store.Recorder(_ => throw new InvalidOperationException("an import brings its facts"));
        var intake = new Intake<IncomingFacts>(run, facts => recorder.RecordFactsAsync(facts, "ingest", cancellationToken));
        await intake.TakeAsync(new FactsReader(run.Options.Limits, globalIds).ReadAsync(path, run.Console.In, cancellationToken));
        await store.SummarizeAsync(intake.Summary, intake.SummaryLine, cancellationToken);
        return intake.Refused == 0 ? ExitCode.Ok : ExitCode.SomeFailed;
    }
}
