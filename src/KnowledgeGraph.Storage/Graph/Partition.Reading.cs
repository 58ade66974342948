namespace KnowledgeGraph.Storage;

internal sealed partial class Partition
{
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

    private static Position Max(Position left, Position right) => left.CompareTo(right) >= 0 ? left : right;

    private static Position Min(Position left, Position right) => left.CompareTo(right) <= 0 ? left : right;
}
