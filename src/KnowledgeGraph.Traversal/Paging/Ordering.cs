using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// A total order of things at hand: parts ascending, sorts in the order's direction, ids in the same direction. It makes pages of
/// lists that are computed, and agrees with what an index scan of the same parts and sorts would give.
/// </summary>
/// <param name="Scope">Names the list and the order; a cursor of another scope is refused.</param>
/// <param name="PlaceOf">Where a thing stands. What is unknown stands in part 1, in ascending order whatever the direction.</param>
internal sealed record Ordering<T>(string Scope, bool Descending, Func<T, Place> PlaceOf)
{
    public int Compare(Place left, Place right)
    {
        if (left.Part != right.Part)
        {
            return left.Part.CompareTo(right.Part);
        }

        var sort = string.CompareOrdinal(left.Sort, right.Sort);
        var order = sort != 0 ? sort : left.Id.CompareTo(right.Id);
        return Descending && left.Part == 0 ? -order : order;
    }

    /// <summary>A page of what is all at hand, in any order.</summary>
    public Page<T> PageOf(IEnumerable<T> things, PageRequest request, long sequence)
    {
        var sorted = things.Select(thing => (Place: PlaceOf(thing), Thing: thing)).ToList();
        sorted.Sort((left, right) => Compare(left.Place, right.Place));
        var (after, before) = (Bound(request.After, "after"), Bound(request.Before, "before"));
        var from = after is { } a ? sorted.FindIndex(item => Compare(item.Place, a) > 0) : 0;
        from = from < 0 ? sorted.Count : from;
        var to = before is { } b ? sorted.FindIndex(item => Compare(item.Place, b) >= 0) : sorted.Count;
        to = to < 0 ? sorted.Count : Math.Max(to, from);
        var (start, end) = request.Backward ? (Math.Max(from, to - request.Size), to) : (from, Math.Min(to, from + request.Size));
        var edges = sorted[start..end].Select(item => new Edge<T>(CursorAt(item.Place, sequence), item.Thing)).ToList();
        return new Page<T>(edges, end < sorted.Count, start > 0, Whole<T>.Of([.. sorted.Select(item => item.Thing)]));
    }

    /// <summary>The place of a cursor of this list; null for none.</summary>
    /// <exception cref="BadArgumentException">The cursor is of another list or order.</exception>
    public Place? Bound(Cursor? cursor, string argument)
    {
        if (cursor is null)
        {
            return null;
        }

        return cursor.Scope == Scope
            ? cursor.Place
            : throw new BadArgumentException(argument, $"'{argument}' is a cursor of another list or another order.");
    }

    public string CursorAt(Place place, long sequence) => new Cursor(Scope, sequence, place).ToString();
}
