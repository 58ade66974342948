using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>
/// One partition of an index: entries in the order of (sort, id, from), in leaves of bounded size, so that a change moves at most a
/// leaf however large the partition is. Not safe by itself: <see cref="MemoryGraph"/> holds its lock around every call.
/// </summary>
internal sealed class Partition
{
    private readonly List<Leaf> _leaves = new(1);

    public int Count => _leaves.Sum(static leaf => leaf.Count);

    public int LeafCount => _leaves.Count;

    public IEnumerable<LeafEntry> Entries
    {
        get
        {
            foreach (var leaf in _leaves)
            {
                for (var i = 0; i < leaf.Count; i++)
                {
                    yield return leaf[i];
                }
            }
        }
    }

    public void Begin(string sort, RowChain row, long from)
    {
        if (_leaves.Count == 0)
        {
            _leaves.Add(new Leaf(new LeafEntry(sort, row, from)));
            return;
        }

        var at = Find(sort, row.Id, inclusive: true);
        var leaf = _leaves[at.Leaf];
        if (leaf.Count == Leaf.Capacity)
        {
            // What arrives in order is appended to a fresh leaf, so that the full one stays full; elsewhere a full leaf is halved.
            if (at == EndPosition)
            {
                _leaves.Add(new Leaf(new LeafEntry(Shared(leaf, sort, at.Offset), row, from)));
                return;
            }

            _leaves.Insert(at.Leaf + 1, leaf.Split(Leaf.Capacity / 2));
            at = at.Offset > leaf.Count ? new(at.Leaf + 1, at.Offset - leaf.Count) : at;
            leaf = _leaves[at.Leaf];
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

        var entry = _leaves[at.Leaf][at.Offset - 1];
        var found = entry.Row == row && entry.Sort == sort && entry.To == RowChain.Open;
        if (found)
        {
            _leaves[at.Leaf].End(at.Offset - 1, to);
        }

        return found;
    }

    public bool Contains(string sort, RowChain row, long from, long to)
    {
        if (_leaves.Count == 0)
        {
            return false;
        }

        for (var at = Find(sort, row.Id, inclusive: false); at.CompareTo(EndPosition) < 0; at = After(at))
        {
            if (at.Offset == _leaves[at.Leaf].Count)
            {
                continue;
            }

            var entry = _leaves[at.Leaf][at.Offset];
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
        if (_leaves.Count == 0)
        {
            return 0;
        }

        var begin = BeginOf(range, null, ScanDirection.Ascending);
        var end = EndOf(range, null, ScanDirection.Ascending);
        var count = 0L;
        for (var i = begin.Leaf; i <= end.Leaf; i++)
        {
            var from = i == begin.Leaf ? begin.Offset : 0;
            var to = i == end.Leaf ? end.Offset : _leaves[i].Count;
            count += from < to ? _leaves[i].CountAt(at, from, to) : 0;
        }

        return count;
    }

    /// <summary>Adds the rows that hold, in the direction, until there are <paramref name="limit"/> of them.</summary>
    public void Read(SortRange range, long at, int limit, ScanDirection direction, IndexPlace? after, List<IndexedRow> into)
    {
        if (_leaves.Count == 0 || limit <= 0)
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
            var leaf = _leaves[i];
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
            var leaf = _leaves[i];
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
        var first = 0;
        var end = _leaves.Count;
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (_leaves[middle][0].IsBefore(sort, id, inclusive))
            {
                first = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return first == 0 ? default : new(first - 1, _leaves[first - 1].Find(sort, id, inclusive));
    }

    private Position EndPosition => new(_leaves.Count - 1, _leaves[^1].Count);

    private Position After(Position at) =>
        at.Offset < _leaves[at.Leaf].Count ? at with { Offset = at.Offset + 1 } : new(at.Leaf + 1, 0);

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
