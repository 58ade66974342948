using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Facts;
using KnowledgeGraph.Hosting;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.SecondExtractor;
using KnowledgeGraph.Worker.Exports;
using KnowledgeGraph.Worker.Output;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>extract PATH... --out DIR: what the extractor reads in articles, as files in the gold shape; --explain: why. Touches no store.</summary>
internal static class ExtractVerb
{
    public static Command Create(VerbHost host)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "As for ingest" };
        var folder = new Option<string?>("--out")
        {
            HelpName = "DIR",
            Description = "Folder for NAME.json of each NAME.txt or NAME.html (an article of other origin is named by its id); made when it is not there. Required without --explain",
        };
        var explain = new Option<bool>("--explain")
        {
            Description = "Say of each statement which rules and features made it, what it scores, what was left aside and where its quote stands; with --json as one object a line",
        };
        var statement = new Option<int?>("--statement") { HelpName = "N", Description = "Explain the article's Nth statement only" };
        var entity = new Option<string?>("--entity") { HelpName = "NAME", Description = "Explain only statements with this in a name of theirs" };
        var command = new Command("extract", "Write what the extractor reads in articles, and touch no store") { paths, folder, explain, statement, entity };
        var encoding = EncodingOption.AddTo(command);
        command.Validators.Add(result =>
        {
            var explains = result.GetValue(explain);
            if (!explains && result.GetValue(folder) is null)
            {
                result.AddError("extract writes files to --out DIR, or says why with --explain.");
            }

            if (!explains && (result.GetValue(statement) is not null || result.GetValue(entity) is not null))
            {
                result.AddError("--statement and --entity choose among explanations: say --explain too.");
            }
        });
        host.Bind(command, (parse, run, cancellationToken) => RunAsync(
            parse.GetRequiredValue(paths),
            parse.GetValue(folder),
            parse.GetValue(encoding),
            parse.GetValue(explain) ? new ExplanationChoice(parse.GetValue(statement), parse.GetValue(entity)) : null,
            run,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string? folder, Encoding? encoding, ExplanationChoice? choice, VerbRun run, CancellationToken cancellationToken)
    {
        if (File.Exists(folder))
        {
            run.Report.Problem(new InputProblem(folder, "", "is a file; --out names a folder."));
            return ExitCode.Usage;
        }

        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
        }

        using var second = SecondReading.Open(run.Options, TimeProvider.System, run.Report.Note);
        var extraction = new Extraction(run, ArticleExtractor.Create(), second, folder, choice);
        var articles = new ArticleReader(run.Options.Limits, encoding).ReadAsync(paths, run.Console.In, cancellationToken);
        await (choice is null ? run.Report.WatchAsync("Extracting", progress => TakeAllAsync(articles, extraction, progress, cancellationToken)) : TakeAllAsync(articles, extraction, _ => { }, cancellationToken));
        if (second is not null)
        {
            SecondReport.Tell(run.Report, second.Summary);
        }

        run.Report.Result(extraction.Summary, extraction.SummaryLine);
        return extraction.Refused == 0 ? ExitCode.Ok : ExitCode.SomeFailed;
    }

    private static bool IsOneArticle(string source) =>
        Array.Exists([".txt", ".html", ".htm"], ending => source.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static async Task<bool> TakeAllAsync(IAsyncEnumerable<InputResult<IncomingArticle>> articles, Extraction extraction, Action<string> progress, CancellationToken cancellationToken)
    {
        await foreach (var article in articles)
        {
            await extraction.TakeAsync(article, cancellationToken);
            progress(extraction.Summary);
        }

        return true;
    }

    /// <summary>Which statements are explained: all that both filters, where given, let through.</summary>
    /// <param name="Statement">Counted from 1.</param>
    private sealed record ExplanationChoice(int? Statement, string? Entity)
    {
        public bool Takes(string text, Model.ArticleFacts facts, int statement) =>
            (Statement is null || Statement == statement + 1) && (Entity is null || StatementWords.Names(text, facts, facts.Statements[statement], Entity));
    }

    private sealed class Extraction(VerbRun run, ArticleExtractor extractor, SecondReader? second, string? folder, ExplanationChoice? choice)
    {
        private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);
        private int _extracted;

        public int Refused { get; private set; }

        public string Summary => $"{_extracted + Refused} articles: {_extracted} extracted, {Refused} refused";

        public JsonObject SummaryLine => new() { ["kind"] = "summary", ["extracted"] = _extracted, ["refused"] = Refused };

        public async Task TakeAsync(InputResult<IncomingArticle> article, CancellationToken cancellationToken)
        {
            if ((article.Problem ?? await ExtractAsync(article.Source, article.Value!.Document, cancellationToken)) is { } problem)
            {
                Refused++;
                run.Report.Problem(problem);
            }
        }

        private async Task<InputProblem?> ExtractAsync(string source, Model.ArticleDocument document, CancellationToken cancellationToken)
        {
            var explanation = choice is null ? null : extractor.Explain(document);
            if (explanation is not null)
            {
                Explain(source, document.Text, explanation, choice!);
            }

            if (folder is not null)
            {
                var facts = explanation?.Facts ?? extractor.Extract(document);
                facts = second is null ? facts : await second.ReadAsync(document, facts, cancellationToken);
                if (await WriteAsync(source, document, facts, folder) is { } problem)
                {
                    return problem;
                }
            }

            _extracted++;
            return null;
        }

        private void Explain(string source, string text, ArticleExplanation article, ExplanationChoice choice)
        {
            foreach (var why in article.Statements.Where(why => choice.Takes(text, article.Facts, why.Statement)))
            {
                run.Report.Result(ExplanationText.Of(source, text, article, why), ExplanationJson.Of(source, text, article, why));
            }
        }

        private async Task<InputProblem?> WriteAsync(string source, Model.ArticleDocument document, Model.ArticleFacts facts, string folder)
        {
            var name = IsOneArticle(source) ? Path.GetFileName(source) : $"{document.ToId()}.txt";
            var file = Path.Combine(folder, Path.ChangeExtension(name, ".json"));
            if (_written.TryGetValue(file, out var before))
            {
                return new InputProblem(source, "", $"{file} is written already, from {before}.");
            }

            if (await WholeFile.TryWriteAsync(file, stream => stream.WriteAsync(GoldShape.Write(document, facts, name)).AsTask()) is { } refusal)
            {
                return new InputProblem(file, "", refusal);
            }

            _written[file] = source;
            run.Report.Step($"{file}  {facts.Entities.Length} entities, {facts.Statements.Length} statements  {source}", new JsonObject
            {
                ["kind"] = "extracted",
                ["file"] = file,
                ["source"] = source,
                ["entities"] = facts.Entities.Length,
                ["statements"] = facts.Statements.Length,
            });
            return null;
        }
    }
}
