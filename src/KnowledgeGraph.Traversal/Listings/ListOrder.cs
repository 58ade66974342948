using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>A stretch of an index that a list runs through, and which of its rows belong there.</summary>
/// <param name="Partitions">Merged into one order.</param>
internal sealed record ListPart<TRow>(RowIndex Index, IReadOnlyList<string> Partitions, SortRange Range, bool Descending, Func<TRow, bool>? Belongs = null)
    where TRow : Row
{
    /// <summary>The row's sort in this part; null when it is not in it.</summary>
    public string? SortOf(TRow row)
    {
        if (Belongs?.Invoke(row) == false)
        {
            return null;
        }

        var entry = RowIndexes.Of(row).FirstOrDefault(entry => entry.Index == Index && Partitions.Contains(entry.Partition) && Range.Contains(entry.Sort));
        return entry == default ? null : entry.Sort;
    }
}

/// <summary>A total order of all rows of a list, as stretches of indexes one after another.</summary>
internal sealed record ListOrder<TRow>(string Scope, IReadOnlyList<ListPart<TRow>> Parts)
    where TRow : Row
{
    public Ordering<TRow> Ordering { get; } = new(Scope, Parts[0].Descending, row => PlaceOf(Parts, row));

    private static Place PlaceOf(IReadOnlyList<ListPart<TRow>> parts, TRow row)
    {
        for (var part = 0; part < parts.Count; part++)
        {
            if (parts[part].SortOf(row) is { } sort)
            {
                return new Place(part, sort, row.Id);
            }
        }

        throw new InvalidOperationException($"The {row.Kind} row {row.Id} stands in no part of the list {parts[0].Index}.");
    }
}
