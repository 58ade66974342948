using System.Collections.Concurrent;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Rows of one snapshot that a request has seen, also those that are known to be missing. Full, it keeps what it has.</summary>
internal sealed class RowCache(int capacity)
{
    private readonly ConcurrentDictionary<RowRef, Row?> _rows = new();
    private int _count;

    public bool TryGet(RowKind kind, Id id, out Row? row) => _rows.TryGetValue(new RowRef(kind, id), out row);

    public void Keep(RowKind kind, Id id, Row? row)
    {
        if (Volatile.Read(ref _count) < capacity && _rows.TryAdd(new RowRef(kind, id), row))
        {
            Interlocked.Increment(ref _count);
        }
    }
}
