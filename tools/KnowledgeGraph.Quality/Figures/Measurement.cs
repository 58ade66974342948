using KnowledgeGraph.Extraction;
using KnowledgeGraph.Quality.Calibrating;
using KnowledgeGraph.Quality.Resolving;
using KnowledgeGraph.Quality.Scoring;

namespace KnowledgeGraph.Quality.Figures;

/// <summary>All figures of one run, and a hash of the data that they are measured on.</summary>
/// <param name="Data">The first sixteen hexadecimal digits of the SHA-256 over each set's articles and gold facts, or pairs; nothing of the code.</param>
internal sealed record Measurement(IReadOnlyDictionary<string, string> Data, IReadOnlyList<Figure> Figures)
{
    /// <param name="corpus">A folder of annotated articles with identities.json; null leaves out what needs it.</param>
    public static Measurement Take(string? corpus)
    {
        var extractor = ArticleExtractor.Create();
        var sets = Sets(corpus);
        var scored = sets.ToDictionary(set => set.Name, set => Score(extractor, set), StringComparer.Ordinal);
        var pairs = new ArticleSet("pairs", [.. PairFile.Paths.Select(path => new ArticleCase(Path.GetFileName(path), File.ReadAllText(path), ""))]);
        return new Measurement(
            ((ArticleSet[])[.. sets, pairs]).ToDictionary(set => set.Name, set => ArticleSet.Hash([set])[..16], StringComparer.Ordinal),
            [
                .. sets.SelectMany(set => ExtractionFigures.Of(set.Name, scored[set.Name])),
                .. corpus is null ? Confidences.Held(scored["held"]) : Confidences.Figures(Confidences.Decisions(scored), scored["held"]),
                .. corpus is null ? [] : ResolutionFigures.OfCorpus(corpus),
                .. ResolutionFigures.OfPairs(),
            ]);
    }

    public static IReadOnlyList<ArticleSet> Sets(string? corpus) =>
        [.. corpus is null ? [] : (ArticleSet[])[ArticleSet.Read("corpus", corpus)], .. ArticleSet.Own.Select(ArticleSet.Of)];

    public static IReadOnlyList<ScoredArticle> Score(ArticleExtractor extractor, ArticleSet set) => [.. set.Articles.Select(article => ScoredArticle.Of(extractor, article))];
}
