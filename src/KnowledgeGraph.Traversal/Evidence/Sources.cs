using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>How many stand behind something, and how many of them are independent: see <see cref="Independence"/>.</summary>
public sealed class Sources(GraphReader reader)
{
    /// <summary>Of each list of meetings, as of a tie's. One store call.</summary>
    public async ValueTask<IReadOnlyList<SourceCounts>> OfMeetingsAsync(IReadOnlyList<IReadOnlyList<Meeting>> meetings)
    {
        var behind = meetings.Select(list => list.Select(meeting => meeting.Articles).ToList()).ToList();
        var rows = await reader.MapAsync<ArticleRow>(behind.SelectMany(list => list).SelectMany(articles => articles));
        return [.. meetings.Zip(behind, (list, articles) => Independence.Count(
            [.. articles.SelectMany(ids => ids).Distinct()],
            rows,
            list.Zip(articles, (meeting, ids) => new Interest(meeting.Interested, ids))))];
    }

    /// <summary>Of each list of claims' articles; only near-copies count as one. One store call.</summary>
    /// <param name="articles">Each distinct.</param>
    public async ValueTask<IReadOnlyList<SourceCounts>> OfArticlesAsync(IReadOnlyList<IReadOnlyList<Id>> articles)
    {
        var rows = await reader.MapAsync<ArticleRow>(articles.SelectMany(list => list));
        return [.. articles.Select(list => Independence.Count(list, rows))];
    }
}
