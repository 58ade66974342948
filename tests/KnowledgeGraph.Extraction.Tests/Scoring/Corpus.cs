using System.Text;
using KnowledgeGraph.Extraction.Facts;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Scoring;

/// <summary>The articles that the tests read, and the extractor that all of them share.</summary>
internal static class Corpus
{
    public static readonly ArticleExtractor Extractor = ArticleExtractor.Create();

    /// <summary>The repository's five seed articles.</summary>
    public static IReadOnlyList<(string Name, string Text, string Gold)> Seeds() => Read(Path.Combine(Root(), "seeds"));

    /// <summary>The tests' own articles, whose people are invented: dev and fresh were looked at while rules were made, held was not.</summary>
    public static IReadOnlyList<(string Name, string Text, string Gold)> Articles(string part) => Read(Path.Combine(Root(), "tests", "KnowledgeGraph.Extraction.Tests", "articles", part));

    public static IReadOnlyList<(string Name, string Text, string Gold)> Read(string folder) =>
        Directory.GetFiles(folder, "*.gold.json").Order(StringComparer.Ordinal)
            .Select(gold => (Name: Path.GetFileName(gold)[..^".gold.json".Length], Text: File.ReadAllText(gold[..^".gold.json".Length] + ".txt"), Gold: File.ReadAllText(gold)))
            .Select(x => (x.Name, ArticleDocument.Normalize(x.Text), x.Gold)).ToList();

    public static ArticleFacts Extract(string text) => Extractor.Extract(new ArticleDocument(text, null, null));

    public static Scorer Score(IEnumerable<(string Name, string Text, string Gold)> articles)
    {
        var scorer = new Scorer();
        foreach (var (_, text, gold) in articles)
        {
            var document = new ArticleDocument(text, null, null);
            scorer.Add(GoldFile.Parse(gold), GoldFile.Parse(Encoding.UTF8.GetString(GoldShape.Write(document, Extractor.Extract(document)))));
        }

        return scorer;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run inside the repository");
    }
}
