using KnowledgeGraph.Quality.Scoring;

namespace KnowledgeGraph.Quality.Figures;

/// <summary>Precision, recall and F1 of a set of articles, by kind of entity and by relation.</summary>
internal static class ExtractionFigures
{
    public static IEnumerable<Figure> Of(string set, IReadOnlyList<ScoredArticle> articles)
    {
        foreach (var key in (string[])[.. GoldArticle.Kinds, .. Scorer.Types])
        {
            foreach (var figure in Of(set, key, articles, article => article.Score[key]))
            {
                yield return figure;
            }
        }

        foreach (var figure in Of(set, "relations", articles, article => Sum(Scorer.Types.Select(type => article.Score[type]))))
        {
            yield return figure;
        }

        foreach (var key in Scorer.Attributes)
        {
            var count = Sum(articles.Select(article => article.Score[key]));
            yield return Figure.Create(set, key, "right of those found", count.Recall, Intervals.Wilson(count.Right, count.Right + count.Missed), count.Right + count.Missed);
        }
    }

    public static Count Sum(IEnumerable<Count> counts) => counts.Aggregate(default(Count), (sum, count) => sum + count);

    private static IEnumerable<Figure> Of(string set, string what, IReadOnlyList<ScoredArticle> articles, Func<ScoredArticle, Count> of)
    {
        var counts = articles.Select(of).ToList();
        var all = Sum(counts);
        yield return Figure.Create(set, what, "precision", all.Precision, Interval(c => c.Precision, all.Right, all.Right + all.Wrong), all.Right + all.Wrong);
        yield return Figure.Create(set, what, "recall", all.Recall, Interval(c => c.Recall, all.Right, all.Right + all.Missed), all.Right + all.Missed);
        yield return Figure.Create(set, what, "F1", all.F1, Interval(c => c.F1, all.Right, all.Right + ((all.Wrong + all.Missed) / 2.0)), all.Right + all.Missed);

        (double, double) Interval(Func<Count, double> measure, double right, double total) =>
            Intervals.Wider(Intervals.Wilson(right, total), Intervals.Bootstrap(counts, sample => measure(Sum(sample))));
    }
}
