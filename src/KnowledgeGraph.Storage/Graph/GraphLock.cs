namespace KnowledgeGraph.Storage;

/// <summary>
/// One lock for readers and the writer, not copies: partitions differ from one entry to millions, and copying what changes would cost
/// much for every small delta. The writer gives the lock up every <see cref="AtOnce"/> rows (about a millisecond), so that a large
/// import does not hold readers up.
/// </summary>
internal sealed class GraphLock : IDisposable
{
    private const int AtOnce = 256;

    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.NoRecursion);

    public T Read<T>(Func<T> read)
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

    public void Write(Action write)
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

    public void WriteInParts<T>(IReadOnlyList<T> items, Action<T> write)
    {
        for (var begin = 0; begin < items.Count; begin += AtOnce)
        {
            var end = Math.Min(begin + AtOnce, items.Count);
            var from = begin;
            Write(() =>
            {
                for (var i = from; i < end; i++)
                {
                    write(items[i]);
                }
            });
        }
    }

    public void Dispose() => _lock.Dispose();
}
