using System.CommandLine;
using System.Text;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Worker.Service;
using KnowledgeGraph.Worker.Targets;
using KnowledgeGraph.Worker.Watching;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>watch DIR: articles in as they appear in a folder, until somebody ends it.</summary>
internal static class WatchVerb
{
    public static Command Create(VerbHost host)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder of files as for ingest; what is there is taken first, then what comes or changes" };
        var server = ServiceAddress.Option();
        var command = new Command("watch", "Ingest what appears in a folder, until Ctrl+C; a file that changed is one more article, the former one stays") { folder, server };
        var encoding = EncodingOption.AddTo(command);
        host.Bind(command, (parse, run, cancellationToken) =>
            RunAsync(parse.GetRequiredValue(folder), parse.GetValue(server), parse.GetValue(encoding), run, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string folder, Uri? server, Encoding? encoding, VerbRun run, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            run.Report.Problem(new InputProblem(folder, "", "there is no such folder."));
            return ExitCode.Usage;
        }

        using var target = await ArticleTarget.OpenAsync(run, server, cancellationToken);
        var intake = new Intake<IncomingArticle>(run.Report, run.Report.Result, target.BatchSize, articles => target.RecordAsync(articles, cancellationToken));
        var reader = new ArticleReader(run.Options.Limits, encoding);
        run.Report.Note($"Watching {folder}; Ctrl+C ends it.");
        try
        {
            await foreach (var file in FolderWatch.FilesAsync(folder, run.Report.Note, cancellationToken))
            {
                await intake.TakeAsync(reader.ReadAsync([file], Stream.Null, cancellationToken), _ => { });
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // This is how a watch ends.
        }

        target.TellReading();
        run.Report.Result(intake.Summary, intake.SummaryLine);
        return ExitCode.Ok;
    }
}
