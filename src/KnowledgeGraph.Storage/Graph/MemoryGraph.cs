using System.Runtime.CompilerServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>
/// The graph in memory: all versions of all rows, and every index sorted by partition. It begins empty and is filled by applying the
/// deltas that the ledger folds into.
/// </summary>
/// <remarks>
/// One lock for readers and the writer, not copies: partitions differ from one entry to millions, and copying what changes would cost
/// a large partition for every small delta. The writer gives the lock up every <see cref="RowsAtOnce"/> rows (about a millisecond), so
/// that a large import does not hold readers up. They cannot see what is half applied: rows hold from the sequence of their delta
/// on, and no read reaches beyond the applied sequence, which is raised last.
/// </remarks>
public sealed class MemoryGraph : IGraphStore, IDisposable
{
    private const int RowsAtOnce = 256;

    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.NoRecursion);
    private readonly Lock _writing = new();
    private readonly RowTable _rows = new();
    private readonly IndexTable _indexes = new();
    private readonly DeltaLog _log = new();
    private readonly DeltaWriter _writer;

    public MemoryGraph() => _writer = new DeltaWriter(_rows, _indexes);

    public ValueTask<AppliedState> AppliedAsync(CancellationToken cancellationToken) => new(Read(() => _log.Applied));

    public ValueTask<AppliedState> AppliedAtAsync(long sequence, CancellationToken cancellationToken) => new(Read(() => _log.At(sequence)));

    public ValueTask<AppliedState> AppliedByAsync(DateTimeOffset instant, CancellationToken cancellationToken) => new(Read(() => _log.By(instant)));

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The deltas are out of order, end what does not hold, or begin what holds already; nothing is changed.</exception>
    public ValueTask ApplyAsync(IReadOnlyList<Delta> deltas, long expectedApplied, CancellationToken cancellationToken)
    {
        lock (_writing)
        {
            // Only this thread writes while it holds the gate, so it may read without the readers' lock.
            DeltaGuard.Check(deltas, expectedApplied, _log.Applied.Sequence, _rows);
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var delta in deltas)
            {
                WriteInParts(delta.Begun.AsSpan(), delta.Sequence, _writer.Begin);
                WriteInParts(delta.Ended.AsSpan(), delta.Sequence, _writer.End);
            }

            Write(() => _log.Add(deltas));
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<Row?>> GetAsync(RowKind kind, IReadOnlyList<Id> ids, long at, CancellationToken cancellationToken)
    {
        var found = new Row?[ids.Count];
        Read(at, pinned =>
        {
            for (var i = 0; i < found.Length; i++)
            {
                found[i] = _rows.Find(kind, ids[i])?.At(pinned);
            }
        });
        return new(found);
    }

    public ValueTask<IReadOnlyList<IReadOnlyList<IndexedRow>>> LookupAsync(
        RowIndex index,
        IReadOnlyList<string> partitions,
        long at,
        int limit,
        ScanDirection direction,
        IReadOnlyList<IndexPlace?>? after,
        CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var found = new IReadOnlyList<IndexedRow>[partitions.Count];
        Read(at, pinned =>
        {
            for (var i = 0; i < found.Length; i++)
            {
                found[i] = RowsOf(index, partitions[i], SortRange.All, pinned, limit, direction, after?[i]);
            }
        });
        return new(found);
    }

    public ValueTask<IReadOnlyList<IndexedRow>> ScanAsync(
        RowIndex index,
        string partition,
        SortRange range,
        long at,
        int limit,
        ScanDirection direction,
        IndexPlace? after,
        CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        IReadOnlyList<IndexedRow> found = [];
        Read(at, pinned => found = RowsOf(index, partition, range, pinned, limit, direction, after));
        return new(found);
    }

    public ValueTask<IReadOnlyList<long>> CountAsync(
        RowIndex index, IReadOnlyList<string> partitions, SortRange range, long at, CancellationToken cancellationToken)
    {
        var counts = new long[partitions.Count];
        Read(at, pinned =>
        {
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] = _indexes.Find(index, partitions[i])?.CountAt(range, pinned) ?? 0;
            }
        });
        return new(counts);
    }

    /// <inheritdoc/>
    /// <remarks>Ends with what had been applied when the enumeration began.</remarks>
    public async IAsyncEnumerable<Delta> DeltasAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false);
        var (first, end) = Read(() => (_log.IndexAfter(after), _log.Count));
        for (var i = first; i < end; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = i;
            yield return Read(() => _log[next]);
        }
    }

    public async IAsyncEnumerable<Row> EnumerateAsync(long at, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false);
        var pinned = Read(() => Math.Min(at, _log.Applied.Sequence));
        foreach (var kind in Enum.GetValues<RowKind>())
        {
            var chains = Read(() => _rows.Copy(kind));
            Array.Sort(chains, static (left, right) => left.Id.CompareTo(right.Id));
            foreach (var part in chains.Chunk(RowsAtOnce))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var row in Read(() => part.Select(chain => chain.At(pinned)).OfType<Row>().ToList()))
                {
                    yield return row;
                }
            }
        }
    }

    /// <inheritdoc/>
    /// <remarks>Readers go on meanwhile; a writer waits.</remarks>
    public async IAsyncEnumerable<string> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false);
        List<string> problems;
        lock (_writing)
        {
            problems = [.. GraphCheck.Problems(_rows, _indexes, _log.Applied, cancellationToken)];
        }

        foreach (var problem in problems)
        {
            yield return problem;
        }
    }

    public void Dispose() => _lock.Dispose();

    /// <summary>Ends an index entry where it began, behind the row's back, so that tests can see the check name it.</summary>
    internal bool Corrupt(IndexEntry entry, RowKind kind, Id row)
    {
        var chain = _rows.Find(kind, row);
        return chain?.Current is { } current && _indexes.End(entry, chain, current.From);
    }

    private List<IndexedRow> RowsOf(
        RowIndex index, string partition, SortRange range, long at, int limit, ScanDirection direction, IndexPlace? after)
    {
        var rows = new List<IndexedRow>();
        _indexes.Find(index, partition)?.Read(range, at, limit, direction, after, rows);
        return rows;
    }

    private void WriteInParts<T>(ReadOnlySpan<T> items, long sequence, Action<T, long> write)
    {
        while (items.Length > 0)
        {
            var part = items[..Math.Min(items.Length, RowsAtOnce)];
            _lock.EnterWriteLock();
            try
            {
                foreach (var item in part)
                {
                    write(item, sequence);
                }
            }
            finally
            {
                _lock.ExitWriteLock();
            }

            items = items[part.Length..];
        }
    }

    private void Write(Action write)
    {
        _lock.EnterWriteLock();
        try
        {
            write();
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }

    private T Read<T>(Func<T> read)
    {
        _lock.EnterReadLock();
        try
        {
            return read();
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    /// <summary>Reads at a sequence, or at the applied one when that is less: beyond it nothing is whole yet.</summary>
    private void Read(long at, Action<long> read)
    {
        _lock.EnterReadLock();
        try
        {
            read(Math.Min(at, _log.Applied.Sequence));
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }
}
