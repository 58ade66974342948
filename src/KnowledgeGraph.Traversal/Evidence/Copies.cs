using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>What an article is worth as a source: who else prints its text, and whether its publisher is part of what it reports.</summary>
public sealed class Copies(GraphReader reader)
{
    /// <summary>The near-copies of each article, itself left out; by id. At most one store call.</summary>
    public async ValueTask<IReadOnlyList<IReadOnlyList<ArticleRow>>> OfArticlesAsync(IReadOnlyList<ArticleRow> articles)
    {
        var groups = articles.Select(row => row.Copies?.Group).OfType<Id>().Distinct().ToList();
        var members = groups.Zip(await reader.AllOfAsync<ArticleRow>(RowIndex.ArticleByGroup, groups)).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. articles.Select(row => (IReadOnlyList<ArticleRow>)(row.Copies is { } copies ? [.. members[copies.Group].Where(other => other.Id != row.Id)] : []))];
    }

    /// <summary>
    /// Whether an institution published the article that is interested in an event which the article reports. At most three store calls.
    /// </summary>
    public async ValueTask<IReadOnlyList<bool>> ByParticipantsAsync(IReadOnlyList<ArticleRow> articles)
    {
        var published = articles.Where(row => row.PublishedBy is not null).ToList();
        if (published.Count == 0)
        {
            return [.. articles.Select(_ => false)];
        }

        var statements = await reader.AllOfAsync<StatementRow>(RowIndex.StatementByArticle, published.Select(row => row.Id));
        var reported = statements.Select(list => list.Where(row => row is { Holds: true, Relation: not Relation.AffiliatedWith }).Select(row => row.Object).Distinct().ToList()).ToList();
        var events = await reader.MapAsync<EntityRow>(reported.SelectMany(list => list));
        Id[] roots = [.. events.Values.Select(row => row.Event?.Root).OfType<Id>().Distinct()];
        var interested = roots.Zip(await reader.AllOfAsync<ParticipationRow>(RowIndex.ParticipationByRoot, roots)).ToDictionary(pair => pair.First, pair => Independence.Interested(pair.Second));
        var parts = published.Zip(reported)
            .Where(pair => pair.Second.Any(id => events.TryGetValue(id, out var row) && row.Event is { } details && interested[details.Root].Contains(pair.First.PublishedBy!.Value)))
            .Select(pair => pair.First.Id)
            .ToHashSet();
        return [.. articles.Select(row => parts.Contains(row.Id))];
    }
}
