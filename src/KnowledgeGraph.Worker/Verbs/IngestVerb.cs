using System.CommandLine;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Worker.Stores;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>ingest PATH...: articles in.</summary>
internal static class IngestVerb
{
    public static Command Create(VerbHost host)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Text files (.txt, with metadata in NAME.meta.json beside them), JSON lines (.jsonl), folders of both, or - for a text on standard input",
        };
        var command = new Command("ingest", "Read articles, extract their facts and record them; an article that is there already changes nothing") { paths };
        host.Bind(command, (parse, run, cancellationToken) => RunAsync(parse.GetRequiredValue(paths), run, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, VerbRun run, CancellationToken cancellationToken)
    {
        var extractor = ArticleExtractor.Create();
        using var store = await OpenedStore.ForWritingAsync(run, cancellationToken);
        using var recorder = store.Recorder(extractor.Extract);
        var intake = new Intake<IncomingArticle>(run, articles => recorder.RecordAsync(articles, "ingest", cancellationToken));
        await intake.TakeAsync(new ArticleReader(run.Options.Limits).ReadAsync(paths, run.Console.In, cancellationToken));
        await store.SummarizeAsync(intake.Summary, intake.SummaryLine, cancellationToken);
        return intake.Refused == 0 ? ExitCode.Ok : ExitCode.SomeFailed;
    }
}
