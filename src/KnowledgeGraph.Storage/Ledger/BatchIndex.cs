namespace KnowledgeGraph.Storage;

/// <summary>The whole batches of a ledger, ascending. Safe for readers beside the one that appends.</summary>
internal sealed class BatchIndex
{
    private readonly Lock _lock = new();
    private readonly List<LedgerBatch> _batches = [];

    public LedgerBatch? Last
    {
        get
        {
            lock (_lock)
            {
                return _batches.Count == 0 ? null : _batches[^1];
            }
        }
    }

    public void Add(LedgerBatch batch)
    {
        lock (_lock)
        {
            _batches.Add(batch);
        }
    }

    /// <summary>The batches that hold sequences greater than this one, as they are now.</summary>
    public IReadOnlyList<LedgerBatch> After(long sequence)
    {
        lock (_lock)
        {
            return _batches[FirstIndex(batch => batch.Last > sequence)..];
        }
    }

    /// <summary>The last batch recorded at or before the instant.</summary>
    public LedgerBatch? By(DateTimeOffset instant)
    {
        lock (_lock)
        {
            var end = FirstIndex(batch => batch.RecordedAt > instant);
            return end == 0 ? null : _batches[end - 1];
        }
    }

    private int FirstIndex(Predicate<LedgerBatch> isBehind)
    {
        var first = 0;
        var end = _batches.Count;
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (isBehind(_batches[middle]))
            {
                end = middle;
            }
            else
            {
                first = middle + 1;
            }
        }

        return first;
    }
}
