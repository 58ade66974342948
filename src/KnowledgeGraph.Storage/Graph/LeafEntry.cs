using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>One entry of a partition: the row stands at <see cref="Sort"/> during sequences [From, To).</summary>
internal struct LeafEntry(string sort, RowChain row, long from)
{
    public readonly string Sort = sort;
    public readonly RowChain Row = row;
    public readonly long From = from;
    public long To = RowChain.Open;

    public readonly bool HoldsAt(long at) => From <= at && at < To;

    /// <summary>Whether this entry stands before a place; without an id, before all of that sort.</summary>
    /// <param name="inclusive">Whether the place itself counts as before.</param>
    public readonly bool IsBefore(string sort, Id? id, bool inclusive)
    {
        var order = string.CompareOrdinal(Sort, sort);
        if (order != 0)
        {
            return order < 0;
        }

        var byId = id is { } other ? Row.Id.CompareTo(other) : 1;
        return byId < 0 || (inclusive && byId == 0);
    }
}
