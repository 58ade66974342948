using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Facts;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Quality.Scoring;

/// <summary>An article read, scored and explained. Verdicts are of its asserted statements, in their order.</summary>
/// <param name="Site">Where it comes from: the host of its page; an invented article is a site of its own.</param>
internal sealed record ScoredArticle(string Name, string Site, ArticleExplanation Explained, Scorer Score, IReadOnlyList<Verdict> Verdicts)
{
    public static ScoredArticle Of(ArticleExtractor extractor, ArticleCase article)
    {
        var document = new ArticleDocument(article.Text, null, null);
        var explained = extractor.Explain(document);
        var gold = GoldArticle.Parse(article.Gold);
        var scorer = new Scorer();
        var verdicts = scorer.Add(gold, GoldArticle.Parse(Encoding.UTF8.GetString(GoldShape.Write(document, explained.Facts))));
        return new ScoredArticle(article.Name, gold.Url is { } url ? new Uri(url).Host : article.Name, explained, scorer, verdicts);
    }

    /// <summary>The asserted statements with what gold says of them.</summary>
    public IEnumerable<(StatementExplanation Why, Statement Statement, Verdict Verdict)> Judged() => Explained.Statements
        .Select(why => (Why: why, Statement: Explained.Facts.Statements[why.Statement]))
        .Where(x => x.Statement.Modality == Modality.Asserted)
        .Zip(Verdicts, (x, verdict) => (x.Why, x.Statement, verdict));
}
