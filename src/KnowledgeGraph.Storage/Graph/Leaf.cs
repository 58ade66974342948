namespace KnowledgeGraph.Storage;

/// <summary>
/// A run of neighbouring entries, ordered by (sort, id, from). It knows how many of its entries are open and when it last changed, so
/// that a read at the present counts it, or passes over it when all has ended, without a look inside.
/// </summary>
internal sealed class Leaf
{
    public const int Capacity = 128;

    private LeafEntry[] _entries;
    private long _lastChange;
    private int _open;

    public Leaf(LeafEntry first)
        : this([first], 1, first.From)
    {
    }

    private Leaf(LeafEntry[] entries, int count, long lastChange)
    {
        _entries = entries;
        _lastChange = lastChange;
        Count = count;
        _open = CountOpen(entries.AsSpan(0, count));
    }

    public int Count { get; private set; }

    public ref readonly LeafEntry this[int offset] => ref _entries[offset];

    /// <summary>How many entries of a stretch hold.</summary>
    public int CountAt(long at, int begin, int end)
    {
        if (_lastChange <= at && (_open == 0 || end - begin == Count))
        {
            return _open;
        }

        var count = 0;
        for (var i = begin; i < end; i++)
        {
            count += _entries[i].HoldsAt(at) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether no entry can hold: all have ended by then.</summary>
    public bool IsEmptyAt(long at) => _open == 0 && _lastChange <= at;

    /// <summary>The offset of the first entry that is not before the place.</summary>
    public int Find(string sort, Model.Id? id, bool inclusive)
    {
        var first = 0;
        var end = Count;
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (_entries[middle].IsBefore(sort, id, inclusive))
            {
                first = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return first;
    }

    public void Insert(int offset, LeafEntry entry)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Math.Min(Capacity, Count * 2));
        }

        Array.Copy(_entries, offset, _entries, offset + 1, Count - offset);
        _entries[offset] = entry;
        _lastChange = entry.From;
        _open++;
        Count++;
    }

    public void End(int offset, long to)
    {
        _entries[offset].To = to;
        _lastChange = to;
        _open--;
    }

    /// <summary>Moves the entries from an offset on into a leaf of their own.</summary>
    public Leaf Split(int offset)
    {
        var right = new LeafEntry[Capacity];
        Array.Copy(_entries, offset, right, 0, Count - offset);
        var leaf = new Leaf(right, Count - offset, _lastChange);
        Array.Clear(_entries, offset, Count - offset);
        Count = offset;
        _open -= leaf._open;
        return leaf;
    }

    private static int CountOpen(ReadOnlySpan<LeafEntry> entries)
    {
        var count = 0;
        foreach (ref readonly var entry in entries)
        {
            count += entry.To == RowChain.Open ? 1 : 0;
        }

        return count;
    }
}
