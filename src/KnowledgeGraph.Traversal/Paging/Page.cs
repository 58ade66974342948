namespace KnowledgeGraph.Traversal;

/// <summary>A thing of a list with the cursor that continues after (or before) it.</summary>
public readonly record struct Edge<T>(string Cursor, T Node);

/// <summary>A part of a list.</summary>
/// <param name="HasNext">More follow within the bounds; asked backward without knowing, whether a `before` was given.</param>
/// <param name="HasPrevious">More precede; asked forward without knowing, whether an `after` was given.</param>
public sealed record Page<T>(IReadOnlyList<Edge<T>> Edges, bool HasNext, bool HasPrevious, Whole<T> Whole)
{
    public IEnumerable<T> Nodes => Edges.Select(edge => edge.Node);

    public string? StartCursor => Edges.Count > 0 ? Edges[0].Cursor : null;

    public string? EndCursor => Edges.Count > 0 ? Edges[^1].Cursor : null;
}
