using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>The rows of one version of the record as the store has them, kept at hand. Safe for concurrent use.</summary>
internal sealed class SnapshotRows(IGraphStore graph, long at, int capacity, CancellationToken cancellation)
{
    private readonly RowCache _cache = new(capacity);

    /// <summary>In the order of the ids; null where none holds. At most one store call, none when all are at hand.</summary>
    public async ValueTask<Row?[]> GetAsync(RowKind kind, IReadOnlyList<Id> ids)
    {
        var found = new Row?[ids.Count];
        var missing = new Dictionary<Id, List<int>>();
        for (var i = 0; i < ids.Count; i++)
        {
            if (_cache.TryGet(kind, ids[i], out var row))
            {
                found[i] = row;
            }
            else if (missing.TryGetValue(ids[i], out var places))
            {
                places.Add(i);
            }
            else
            {
                missing.Add(ids[i], [i]);
            }
        }

        if (missing.Count > 0)
        {
            await FetchAsync(kind, missing, found);
        }

        return found;
    }

    public async ValueTask<IReadOnlyList<IReadOnlyList<IndexedRow>>> LookupAsync(
        RowIndex index, IReadOnlyList<string> partitions, int limit, ScanDirection direction, IReadOnlyList<IndexPlace?>? after)
    {
        var found = await graph.LookupAsync(index, partitions, at, limit, direction, after, cancellation);
        foreach (var rows in found)
        {
            Keep(rows);
        }

        return found;
    }

    public async ValueTask<IReadOnlyList<IndexedRow>> ScanAsync(
        RowIndex index, string partition, SortRange range, int limit, ScanDirection direction, IndexPlace? after)
    {
        var found = await graph.ScanAsync(index, partition, range, at, limit, direction, after, cancellation);
        Keep(found);
        return found;
    }

    public ValueTask<IReadOnlyList<long>> CountAsync(RowIndex index, IReadOnlyList<string> partitions, SortRange range) =>
        graph.CountAsync(index, partitions, range, at, cancellation);

    private async ValueTask FetchAsync(RowKind kind, Dictionary<Id, List<int>> missing, Row?[] found)
    {
        var ids = missing.Keys.ToArray();
        var rows = await graph.GetAsync(kind, ids, at, cancellation);
        for (var i = 0; i < ids.Length; i++)
        {
            _cache.Keep(kind, ids[i], rows[i]);
            foreach (var place in missing[ids[i]])
            {
                found[place] = rows[i];
            }
        }
    }

    private void Keep(IReadOnlyList<IndexedRow> rows)
    {
        foreach (var found in rows)
        {
            _cache.Keep(found.Row.Kind, found.Row.Id, found.Row);
        }
    }
}
