using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Facts;
using KnowledgeGraph.Hosting;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.SecondExtractor;
using KnowledgeGraph.Worker.Exports;
using KnowledgeGraph.Worker.Output;

namespace KnowledgeGraph.Worker.Verbs;

/// <summary>extract PATH... --out DIR: what the extractor reads in articles, as files in the gold shape. Touches no store.</summary>
internal static class ExtractVerb
{
    public static Command Create(VerbHost host)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "As for ingest" };
        var folder = new Option<string>("--out")
        {
            Required = true,
            HelpName = "DIR",
            Description = "Folder for NAME.json of each NAME.txt or NAME.html (an article of other origin is named by its id); made when it is not there",
        };
        var command = new Command("extract", "Write what the extractor reads in articles, and touch no store") { paths, folder };
        var encoding = EncodingOption.AddTo(command);
        host.Bind(command, (parse, run, cancellationToken) =>
            RunAsync(parse.GetRequiredValue(paths), parse.GetRequiredValue(folder), parse.GetValue(encoding), run, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string folder, Encoding? encoding, VerbRun run, CancellationToken cancellationToken)
    {
        if (File.Exists(folder))
        {
            run.Report.Problem(new InputProblem(folder, "", "is a file; --out names a folder."));
            return ExitCode.Usage;
        }

        Directory.CreateDirectory(folder);
        using var second = SecondReading.Open(run.Options, TimeProvider.System, run.Report.Note);
        var extraction = new Extraction(run, ArticleExtractor.Create(), second, folder);
        var articles = new ArticleReader(run.Options.Limits, encoding).ReadAsync(paths, run.Console.In, cancellationToken);
        await run.Report.WatchAsync("Extracting", async progress =>
        {
            await foreach (var article in articles)
            {
                await extraction.TakeAsync(article, cancellationToken);
                progress(extraction.Summary);
            }

            return true;
        });
        if (second is not null)
        {
            SecondReport.Tell(run.Report, second.Summary);
        }

        run.Report.Result(extraction.Summary, extraction.SummaryLine);
        return extraction.Refused == 0 ? ExitCode.Ok : ExitCode.SomeFailed;
    }

    private static bool IsOneArticle(string source) =>
        Array.Exists([".txt", ".html", ".htm"], ending => source.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private sealed class Extraction(VerbRun run, ArticleExtractor extractor, SecondReader? second, string folder)
    {
        private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);

        public int Refused { get; private set; }

        public string Summary => $"{_written.Count + Refused} articles: {_written.Count} extracted, {Refused} refused";

        public JsonObject SummaryLine => new() { ["kind"] = "summary", ["extracted"] = _written.Count, ["refused"] = Refused };

        public async Task TakeAsync(InputResult<IncomingArticle> article, CancellationToken cancellationToken)
        {
            if ((article.Problem ?? await WriteAsync(article.Source, article.Value!.Document, cancellationToken)) is { } problem)
            {
                Refused++;
                run.Report.Problem(problem);
            }
        }

        private async Task<InputProblem?> WriteAsync(string source, Model.ArticleDocument document, CancellationToken cancellationToken)
        {
            var name = IsOneArticle(source) ? Path.GetFileName(source) : $"{document.ToId()}.txt";
            var file = Path.Combine(folder, Path.ChangeExtension(name, ".json"));
            if (_written.TryGetValue(file, out var before))
            {
                return new InputProblem(source, "", $"{file} is written already, from {before}.");
            }

            var facts = extractor.Extract(document);
            facts = second is null ? facts : await second.ReadAsync(document, facts, cancellationToken);
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
