using System.Text;
using KnowledgeGraph.Extraction.Facts;
using KnowledgeGraph.Model;
using KnowledgeGraph.Quality.Scoring;

namespace KnowledgeGraph.Extraction.Tests.Scoring;

/// <summary>The articles that the tests read, and the extractor that all of them share.</summary>
internal static class Corpus
{
    public static readonly ArticleExtractor Extractor = ArticleExtractor.Create();

    /// <summary>The repository's five seed articles.</summary>
    public static IReadOnlyList<(string Name, string Text, string Gold)> Seeds() => Cases(ArticleSet.Of("seeds"));

    /// <summary>The tests' own articles, whose people are invented: dev and fresh were looked at while rules were made, held was not.</summary>
    public static IReadOnlyList<(string Name, string Text, string Gold)> Articles(string part) => Cases(ArticleSet.Of(part));

    public static IReadOnlyList<(string Name, string Text, string Gold)> Read(string folder) => Cases(ArticleSet.Read(folder, folder));

    public static ArticleFacts Extract(string text) => Extractor.Extract(new ArticleDocument(text, null, null));

    public static Scorer Score(IEnumerable<(string Name, string Text, string Gold)> articles)
    {
        var scorer = new Scorer();
        foreach (var (_, text, gold) in articles)
        {
            var document = new ArticleDocument(text, null, null);
            scorer.Add(GoldArticle.Parse(gold), GoldArticle.Parse(Encoding.UTF8.GetString(GoldShape.Write(document, Extractor.Extract(document)))));
        }

        return scorer;
    }

    private static List<(string Name, string Text, string Gold)> Cases(ArticleSet set) => [.. set.Articles.Select(article => (article.Name, article.Text, article.Gold))];
}
