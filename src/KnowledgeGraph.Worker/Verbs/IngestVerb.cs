using System.CommandLine;
using System.Text;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Worker.Service;
using KnowledgeGraph.Worker.Targets;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>ingest PATH...: articles in.</summary>
internal static class IngestVerb
{
    public static Command Create(VerbHost host)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Text files (.txt) and pages (.html, .htm), with metadata in NAME.meta.json beside them, JSON lines (.jsonl), folders of them, or - for a text on standard input",
        };
        var server = ServiceAddress.Option();
        var command = new Command("ingest", "Read articles, extract their facts and record them; an article that is there already changes nothing") { paths, server };
        var encoding = EncodingOption.AddTo(command);
        host.Bind(command, (parse, run, cancellationToken) =>
            RunAsync(parse.GetRequiredValue(paths), parse.GetValue(server), parse.GetValue(encoding), run, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, Uri? server, Encoding? encoding, VerbRun run, CancellationToken cancellationToken)
    {
        using var target = await ArticleTarget.OpenAsync(run, server, cancellationToken);
        var intake = new Intake<IncomingArticle>(run.Report, run.Report.Step, target.BatchSize, articles => target.RecordAsync(articles, cancellationToken));
        var articles = new ArticleReader(run.Options.Limits, encoding).ReadAsync(paths, run.Console.In, cancellationToken);
        await run.Report.WatchAsync("Reading", progress => intake.TakeAsync(articles, progress));
        target.TellReading();
        await target.SummarizeAsync(intake.Summary, intake.SummaryLine, cancellationToken);
        return intake.Exit;
    }
}
