using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>A page of a list as the schema shows it. <typeparamref name="TItem"/> is what an edge is about.</summary>
internal sealed class Connection<TItem>(Scope scope, IReadOnlyList<Edge<TItem>> edges, PageInfoNode info, Func<ValueTask<long>> count, object page) : Node(scope)
{
    public IReadOnlyList<Edge<TItem>> Edges { get; } = edges;

    public PageInfoNode PageInfo { get; } = info;

    /// <summary>The page of rows that it was made of.</summary>
    public object Page { get; } = page;

    public ValueTask<long> CountAsync() => count();

    public static Connection<TItem> Of<TRow>(Scope scope, Page<TRow> page, Func<TRow, TItem> item) => new(
        scope,
        [.. page.Edges.Select(edge => new Edge<TItem>(edge.Cursor, item(edge.Node)))],
        new PageInfoNode(page.HasNext, page.HasPrevious, page.StartCursor, page.EndCursor),
        page.Whole.CountAsync,
        page);
}

internal sealed record PageInfoNode(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

/// <summary>A person met, with the tie.</summary>
internal sealed record MetWith(PersonNode Person, TieNode Tie);
