using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Facts;
using KnowledgeGraph.Model;
using KnowledgeGraph.Quality.Figures;
using KnowledgeGraph.Quality.Scoring;

namespace KnowledgeGraph.Quality.Tests.Scoring;

/// <summary>A corpus may bring a script that scores (score.py): ours is to say the same.</summary>
public sealed class ScriptTests
{
    [ScriptFact]
    public async Task Our_scorer_counts_what_the_script_of_the_corpus_counts()
    {
        var folder = Directory.CreateTempSubdirectory("scored-");
        try
        {
            var extractor = ArticleExtractor.Create();
            var set = ArticleSet.Read("corpus", Repository.Corpus!);
            foreach (var article in set.Articles)
            {
                var document = new ArticleDocument(article.Text, null, null);
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, article.Name + ".json"), GoldShape.Write(document, extractor.Extract(document)));
            }

            var theirs = await ScriptAsync(folder.FullName);
            var ours = Measurement.Score(extractor, set);
            Assert.All((string[])[.. GoldArticle.Kinds, .. Scorer.Types], key =>
            {
                var count = ExtractionFigures.Sum(ours.Select(article => article.Score[key]));
                Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{count.Right}/{count.Wrong}/{count.Missed}"), theirs[key]);
            });
            Assert.All(Scorer.Attributes, key =>
            {
                var count = ExtractionFigures.Sum(ours.Select(article => article.Score[key]));
                Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{count.Right}/{count.Right + count.Missed}"), theirs[key]);
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The last word of each row by its first, and the shares of the last line by their names.</summary>
    private static async Task<Dictionary<string, string>> ScriptAsync(string predicted)
    {
        using var script = Process.Start(new ProcessStartInfo("python3", [ScriptFactAttribute.Script!, Repository.Corpus!, predicted]) { RedirectStandardOutput = true })!;
        var output = await script.StandardOutput.ReadToEndAsync();
        await script.WaitForExitAsync();
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var rows = lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length == 5 && words[4].Count(c => c == '/') == 2);
        var shares = lines[^1].Split(": ")[1].Split(", ").Select(share => share.Split(' '));
        return rows.Select(words => (words[0], words[4])).Concat(shares.Select(words => (words[0], words[1]))).ToDictionary(x => x.Item1, x => x.Item2, StringComparer.Ordinal);
    }
}

/// <summary>Runs only where a corpus brings score.py and there is a Python to run it.</summary>
public sealed class ScriptFactAttribute : FactAttribute
{
    public ScriptFactAttribute() => Skip = Script is null ? "KG_CORPUS names no folder with a score.py" : HasPython() ? null : "there is no python3";

    public static string? Script { get; } = Repository.Corpus is { } corpus && File.Exists(Path.Combine(corpus, "score.py")) ? Path.Combine(corpus, "score.py") : null;

    private static bool HasPython() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3")));
}
