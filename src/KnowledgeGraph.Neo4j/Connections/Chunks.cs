namespace KnowledgeGraph.Neo4j;

/// <summary>Cuts what is sent into requests of bounded size.</summary>
internal static class Chunks
{
    private const int MostItems = 5_000;

    /// <summary>In order, each of at least one item and at most 5,000, and no more than the size given unless one item is that large.</summary>
    public static IEnumerable<IReadOnlyList<T>> Of<T>(IEnumerable<T> items, Func<T, int> size, int mostSize)
    {
        var chunk = new List<T>();
        var total = 0L;
        foreach (var item in items)
        {
            var itemSize = size(item);
            if (chunk.Count == MostItems || (chunk.Count > 0 && total + itemSize > mostSize))
            {
                yield return chunk;
                chunk = [];
                total = 0;
            }

            chunk.Add(item);
            total += itemSize;
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
