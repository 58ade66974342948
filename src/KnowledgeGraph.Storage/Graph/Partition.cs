using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>
/// One partition of an index: entries in the order of (sort, id, from), in leaves of bounded size, so that a change moves at most a
/// leaf however large the partition is. Not safe by itself: <see cref="MemoryGraph"/> holds its lock around every call.
/// </summary>
internal sealed class Partition(Leaf first)
{
    // Nearly all partitions have one small leaf, so there is no list before there is a second.
    private List<Leaf>? _more;

    public int Count => Enumerable.Range(0, LeafCount).Sum(i => At(i).Count);

    public int LeafCount => 1 + (_more?.Count ?? 0);

    public IEnumerable<LeafEntry> Entries
    {
        get
        {
            for (var i = 0; i < LeafCount; i++)
            {
                for (var j = 0; j < At(i).Count; j++)
                {
                    yield return At(i)[j];
                }
            }
        }
    }

    public void Begin(string sort, RowChain row, long from)
    {
        var at = Find(sort, row.Id, inclusive: true);
        var leaf = At(at.Leaf);
        if (leaf.Count == Leaf.Capacity)
        {
            // What arrives in order is appended to a fresh leaf, so that the full one stays full; elsewhere a full leaf is halved.
            if (at == EndPosition)
            {
                (_more ??= []).Add(new Leaf(new LeafEntry(Shared(leaf, sort, at.Offset), row, from)));
                return;
            }

            (_more ??= []).Insert(at.Leaf, leaf.Split(Leaf.Capacity / 2));
            at = at.Offset > leaf.Count ? new(at.Leaf + 1, at.Offset - leaf.Count) : at;
            leaf = At(at.Leaf);
        }

        leaf.Insert(at.Offset, new LeafEntry(Shared(leaf, sort, at.Offset), row, from));
    }

    /// <summary>Ends the open entry of a row at a sort; false when there is none.</summary>
    public bool End(string sort, RowChain row, long to)
    {
        // Entries of one place are ordered by from, so the open one is the last of them: just before the end of the place.
        var at = Find(sort, row.Id, inclusive: true);
        if (at.Offset == 0)
        {
            return false;
        }

        var entry = At(at.Leaf)[at.Offset - 1];
        var found = entry.Row == row && entry.Sort == sort && entry.To == RowChain.Open;
        if (found)
        {
            At(at.Leaf).End(at.Offset - 1, to);
        }

        return found;
    }

    public bool Contains(string sort, RowChain row, long from, long to)
    {
        for (var at = Find(sort, row.Id, inclusive: false); at.CompareTo(EndPosition) < 0; at = After(at))
        {
            if (at.Offset == At(at.Leaf).Count)
            {
                continue;
            }

            var entry = At(at.Leaf)[at.Offset];
            if (entry.Row != row || entry.Sort != sort)
            {
                return false;
            }

            if (entry.From == from && entry.To == to)
            {
                return true;
            }
        }

        return false;
    }

    public long CountAt(SortRange range, long at)
    {
        var begin = BeginOf(range, null, ScanDirection.Ascending);
        var end = EndOf(range, null, ScanDirection.Ascending);
        var count = 0L;
        for (var i = begin.Leaf; i <= end.Leaf; i++)
        {
            var from = i == begin.Leaf ? begin.Offset : 0;
            var to = i == end.Leaf ? end.Offset : At(i).Count;
            count += from < to ? At(i).CountAt(at, from, to) : 0;
        }

        return count;
    }

    /// <summary>Adds the rows that hold, in the direction, until there are <paramref name="limit"/> of them.</summary>
    public void Read(SortRange range, long at, int limit, ScanDirection direction, IndexPlace? after, List<IndexedRow> into)
    {
        if (limit == 0)
        {
            return;
        }

        var begin = BeginOf(range, after, direction);
        var end = EndOf(range, after, direction);
        if (direction == ScanDirection.Ascending)
        {
            Ascend(begin, end, at, limit, into);
        }
        else
        {
            Descend(begin, end, at, limit, into);
        }
    }

    private void Ascend(Position begin, Position end, long at, int limit, List<IndexedRow> into)
    {
        for (var i = begin.Leaf; i <= end.Leaf; i++)
        {
            var leaf = At(i);
            var to = leaf.IsEmptyAt(at) ? 0 : i == end.Leaf ? end.Offset : leaf.Count;
            for (var j = i == begin.Leaf ? begin.Offset : 0; j < to; j++)
            {
                if (Add(leaf[j], at, into) && --limit == 0)
                {
                    return;
                }
            }
        }
    }

    private void Descend(Position begin, Position end, long at, int limit, List<IndexedRow> into)
    {
        for (var i = end.Leaf; i >= begin.Leaf; i--)
        {
            var leaf = At(i);
            var from = i == begin.Leaf ? begin.Offset : 0;
            for (var j = leaf.IsEmptyAt(at) ? -1 : (i == end.Leaf ? end.Offset : leaf.Count) - 1; j >= from; j--)
            {
                if (Add(leaf[j], at, into) && --limit == 0)
                {
                    return;
                }
            }
        }
    }

    private static bool Add(in LeafEntry entry, long at, List<IndexedRow> into)
    {
        if (!entry.HoldsAt(at) || entry.Row.At(at) is not { } row)
        {
            return false;
        }

        into.Add(new(entry.Sort, row));
        return true;
    }

    private Position BeginOf(SortRange range, IndexPlace? after, ScanDirection direction)
    {
        var begin = range.From is null ? default : Find(range.From, null, inclusive: false);
        return after is { } place && direction == ScanDirection.Ascending
            ? Max(begin, Find(place.Sort, place.Id, inclusive: true))
            : begin;
    }

    private Position EndOf(SortRange range, IndexPlace? after, ScanDirection direction)
    {
        var end = range.To is null ? EndPosition : Find(range.To, null, inclusive: false);
        return after is { } place && direction == ScanDirection.Descending
            ? Min(end, Find(place.Sort, place.Id, inclusive: false))
            : end;
    }

    /// <summary>The first position that is not before the place; at the end of a leaf rather than at the start of the next.</summary>
    private Position Find(string sort, Id? id, bool inclusive)
    {
        var begin = 0;
        var end = LeafCount;
        while (begin < end)
        {
            var middle = (begin + end) / 2;
            if (At(middle)[0].IsBefore(sort, id, inclusive))
            {
                begin = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return begin == 0 ? default : new(begin - 1, At(begin - 1).Find(sort, id, inclusive));
    }

    private Leaf At(int index) => index == 0 ? first : _more![index - 1];

    private Position EndPosition => new(LeafCount - 1, At(LeafCount - 1).Count);

    private Position After(Position at) =>
        at.Offset < At(at.Leaf).Count ? at with { Offset = at.Offset + 1 } : new(at.Leaf + 1, 0);

    private static Position Max(Position left, Position right) => left.CompareTo(right) >= 0 ? left : right;

    private static Position Min(Position left, Position right) => left.CompareTo(right) <= 0 ? left : right;

    /// <summary>The neighbour's copy of an equal sort: days and counts repeat, one string is enough.</summary>
    private static string Shared(Leaf leaf, string sort, int offset) =>
        offset > 0 && leaf[offset - 1].Sort is var before && before == sort ? before
        : offset < leaf.Count && leaf[offset].Sort is var behind && behind == sort ? behind
        : sort;

    private readonly record struct Position(int Leaf, int Offset) : IComparable<Position>
    {
        public int CompareTo(Position other) => Leaf != other.Leaf ? Leaf.CompareTo(other.Leaf) : Offset.CompareTo(other.Offset);
    }
}
