using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Ingestion;

internal static class Chunks
{
    /// <summary>The items in their order, in lists of at most <paramref name="size"/>.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<T>> ChunkAsync<T>(this IAsyncEnumerable<T> items, int size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var chunk = new List<T>(size);
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            chunk.Add(item);
            if (chunk.Count == size)
            {
                yield return chunk;
                chunk = new List<T>(size);
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
