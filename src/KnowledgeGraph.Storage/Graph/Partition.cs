using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>
/// One partition of an index: entries in the order of (sort, id, from), in leaves of bounded size, so that a change moves at most a
/// leaf however large the partition is. Not safe by itself: <see cref="MemoryGraph"/> holds its lock around every call.
/// </summary>
internal sealed partial class Partition(Leaf first)
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
