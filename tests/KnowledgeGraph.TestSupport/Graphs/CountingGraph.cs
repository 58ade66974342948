using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.TestSupport;

/// <summary>A store that counts how often it is read.</summary>
public sealed class CountingGraph(IGraphStore inner) : IGraphStore
{
    private int _calls;
    private long _rows;
    private int _stateReads;

    /// <summary>Reads of rows and counts, since the last <see cref="Reset"/>.</summary>
    public int Calls => _calls;

    /// <summary>Rows given out.</summary>
    public long Rows => _rows;

    /// <summary>How often it was asked what is applied; never reset.</summary>
    public int StateReads => _stateReads;

    /// <summary>What the next question of what is applied ends in; null for an answer.</summary>
    public Exception? Failure { get; set; }

    public void Reset() => (_calls, _rows) = (0, 0);

    public ValueTask<AppliedState> AppliedAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _stateReads);
        return Failure is { } failure ? ValueTask.FromException<AppliedState>(failure) : inner.AppliedAsync(cancellationToken);
    }

    public ValueTask<AppliedState> AppliedAtAsync(long sequence, CancellationToken cancellationToken) => inner.AppliedAtAsync(sequence, cancellationToken);

    public ValueTask<AppliedState> AppliedByAsync(DateTimeOffset instant, CancellationToken cancellationToken) => inner.AppliedByAsync(instant, cancellationToken);

    public ValueTask ApplyAsync(IReadOnlyList<Delta> deltas, long expectedApplied, CancellationToken cancellationToken) =>
        inner.ApplyAsync(deltas, expectedApplied, cancellationToken);

    public async ValueTask<IReadOnlyList<Row?>> GetAsync(RowKind kind, IReadOnlyList<Id> ids, long at, CancellationToken cancellationToken)
    {
        var rows = await inner.GetAsync(kind, ids, at, cancellationToken);
        Count(rows.Count);
        return rows;
    }

    public async ValueTask<IReadOnlyList<IReadOnlyList<IndexedRow>>> LookupAsync(
        RowIndex index, IReadOnlyList<string> partitions, long at, int limit, ScanDirection direction, IReadOnlyList<IndexPlace?>? after,
        CancellationToken cancellationToken)
    {
        var rows = await inner.LookupAsync(index, partitions, at, limit, direction, after, cancellationToken);
        Count(rows.Sum(list => list.Count));
        return rows;
    }

    public async ValueTask<IReadOnlyList<IndexedRow>> ScanAsync(
        RowIndex index, string partition, SortRange range, long at, int limit, ScanDirection direction, IndexPlace? after, CancellationToken cancellationToken)
    {
        var rows = await inner.ScanAsync(index, partition, range, at, limit, direction, after, cancellationToken);
        Count(rows.Count);
        return rows;
    }

    public ValueTask<IReadOnlyList<long>> CountAsync(
        RowIndex index, IReadOnlyList<string> partitions, SortRange range, long at, CancellationToken cancellationToken)
    {
        Count(0);
        return inner.CountAsync(index, partitions, range, at, cancellationToken);
    }

    public IAsyncEnumerable<Delta> DeltasAsync(long after, CancellationToken cancellationToken) => inner.DeltasAsync(after, cancellationToken);

    public IAsyncEnumerable<Row> EnumerateAsync(long at, CancellationToken cancellationToken) => inner.EnumerateAsync(at, cancellationToken);

    public IAsyncEnumerable<string> CheckAsync(CancellationToken cancellationToken) => inner.CheckAsync(cancellationToken);

    private void Count(int rows)
    {
        Interlocked.Increment(ref _calls);
        Interlocked.Add(ref _rows, rows);
    }
}
