using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Articles under entities.</summary>
public sealed class Articles(GraphReader reader)
{
    /// <summary>Those that mention each entity, by what the input said of their publication, unknown last, then by id. Two store calls.</summary>
    public async ValueTask<IReadOnlyList<Page<ArticleRow>>> OfEntitiesAsync(IReadOnlyList<Id> entities, PageRequest page)
    {
        var memberships = await reader.AllOfAsync<MembershipRow>(RowIndex.MembershipByEntity, entities);
        var ordering = new Ordering<MembershipRow>("Articles", false, row => new Place(0, RowIndexes.Day(row.Profile.Published?.FirstDay), row.Article));
        var pages = memberships.Select(rows => ordering.PageOf(rows.DistinctBy(row => row.Article), page, reader.State.Sequence)).ToList();
        var articles = await reader.MapAsync<ArticleRow>(pages.SelectMany(cut => cut.Nodes).Select(row => row.Article));
        var whole = Whole<ArticleRow>.Of(
            pages.Count, () => AllAsync(memberships), () => Task.FromResult<IReadOnlyList<long>>([.. memberships.Select(rows => (long)rows.DistinctBy(row => row.Article).Count())]));
        return [.. pages.Select((cut, i) => new Page<ArticleRow>(
            [.. cut.Edges.Where(edge => articles.ContainsKey(edge.Node.Article)).Select(edge => new Edge<ArticleRow>(edge.Cursor, articles[edge.Node.Article]))],
            cut.HasNext,
            cut.HasPrevious,
            whole[i]))];
    }

    private async Task<IReadOnlyList<IReadOnlyList<ArticleRow>>> AllAsync(IReadOnlyList<IReadOnlyList<MembershipRow>> memberships)
    {
        var articles = await reader.MapAsync<ArticleRow>(memberships.SelectMany(rows => rows).Select(row => row.Article));
        return [.. memberships.Select(rows => (IReadOnlyList<ArticleRow>)
            [.. rows.Select(row => row.Article).Distinct().Select(id => articles.GetValueOrDefault(id)).OfType<ArticleRow>()])];
    }
}
