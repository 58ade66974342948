using System.Runtime.CompilerServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>
/// The graph in memory: all versions of all rows, and every index sorted by partition. It begins empty and is filled by applying the
/// deltas that the ledger folds into.
/// </summary>
/// <remarks>
/// Readers cannot see what is half applied: rows hold from the sequence of their delta on, and no read reaches beyond the applied
/// sequence, which is raised last. So the writer may let them in between the parts of a delta (see <see cref="GraphLock"/>).
/// </remarks>
public sealed class MemoryGraph : IGraphStore, IDisposable
{
    private const int RowsAtOnce = 256;

    private readonly GraphLock _lock = new();
    private readonly Lock _writing = new();
    private readonly RowTable _rows = new();
    private readonly IndexTable _indexes = new();
    private readonly DeltaLog _log = new();
    private readonly DeltaWriter _writer;
    private bool _isHalfApplied;

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
            Write(deltas);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<Row?>> GetAsync(RowKind kind, IReadOnlyList<Id> ids, long at, CancellationToken cancellationToken) =>
        new(Read(at, pinned => Each(ids, (id, _) => _rows.Find(kind, id)?.At(pinned))));

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
        return new(Read(at, pinned => Each(
            partitions, (partition, i) => RowsOf(index, partition, SortRange.All, pinned, limit, direction, after?[i]))));
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
        return new(Read(at, pinned => RowsOf(index, partition, range, pinned, limit, direction, after)));
    }

    public ValueTask<IReadOnlyList<long>> CountAsync(
        RowIndex index, IReadOnlyList<string> partitions, SortRange range, long at, CancellationToken cancellationToken) =>
        new(Read(at, pinned => Each(partitions, (partition, _) => _indexes.Find(index, partition)?.CountAt(range, pinned) ?? 0)));

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
        var pinned = Read(at, static pinned => pinned);
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

    private static TOut[] Each<TIn, TOut>(IReadOnlyList<TIn> items, Func<TIn, int, TOut> read)
    {
        var found = new TOut[items.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = read(items[i], i);
        }

        return found;
    }

    private List<IndexedRow> RowsOf(
        RowIndex index, string partition, SortRange range, long at, int limit, ScanDirection direction, IndexPlace? after)
    {
        if (_indexes.Find(index, partition) is not { } found)
        {
            return [];
        }

        var rows = new List<IndexedRow>();
        found.Read(range, at, limit, direction, after, rows);
        return rows;
    }

    /// <summary>A failure in here is a mistake in a row or in this code. Reads stay as they were; what is half written cannot be gone on from.</summary>
    private void Write(IReadOnlyList<Delta> deltas)
    {
        if (_isHalfApplied)
        {
            throw new StoreException("The graph in memory stopped in the middle of a delta and takes no more. Restart to derive it again from the ledger.");
        }

        _isHalfApplied = true;
        foreach (var delta in deltas)
        {
            _lock.WriteInParts(delta.Begun, row => _writer.Begin(row, delta.Sequence));
            _lock.WriteInParts(delta.Ended, row => _writer.End(row, delta.Sequence));
        }

        _lock.Write(() => _log.Add(deltas));
        _isHalfApplied = false;
    }

    private T Read<T>(Func<T> read) => _lock.Read(read);

    /// <summary>Reads at a sequence, or at the applied one when that is less: beyond it nothing is whole yet.</summary>
    private T Read<T>(long at, Func<long, T> read) => _lock.Read(() => read(Math.Min(at, _log.Applied.Sequence)));
}
