using KnowledgeGraph.Quality.Scoring;

namespace KnowledgeGraph.Quality.Calibrating;

/// <summary>A statement that gold calls right or wrong, as the fit sees it: what its rules give it, and the terms that experience may add to.</summary>
/// <param name="Score">Tenths of log-odds that the rules alone give.</param>
/// <param name="Total">Tenths of log-odds with what the committed fit adds.</param>
/// <param name="Weight">How much it counts in the fit.</param>
internal sealed record Decision(string Site, int Score, int Total, IReadOnlyList<string> Terms, bool Right, int Weight = 1)
{
    public static IReadOnlyList<Decision> Of(IEnumerable<ScoredArticle> articles, int weight = 1) =>
    [
        .. articles.SelectMany(article => article.Judged()
            .Where(x => x.Verdict != Verdict.Free)
            .Select(x => new Decision(article.Site, x.Why.Score, x.Why.Total, [.. x.Why.Experience.Select(term => term.Name)], x.Verdict == Verdict.Right, weight))),
    ];
}
