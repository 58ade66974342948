using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// A place in an index as one text: partition, tab, sort, tab, id. The tab is less than every character of the (ASCII) sorts, so the
/// order of the texts is that of (sort, id) within a partition, and one range index in Neo4j, which orders by code point, serves the
/// whole of it: lookups, ranges, paging, both directions.
/// </summary>
internal static class Place
{
    // Neo4j's range index takes no more than 8 kB a key. Sorts as long as this (a title of 4,000 letters) tie beyond it.
    private const int LongestPartition = 512;
    private const int LongestSort = 4_000;
    private const char Tab = '\t';
    private const char AfterTab = '\n';

    public static string Of(IndexEntry entry, Id id) => Of(Partition(entry.Partition), entry.Sort, id);

    /// <summary>With the name of the index before it: for nodes that hold places of all indexes.</summary>
    public static string Keyed(RowIndex index, string place) => $"{index}{Tab}{place}";

    /// <summary>The bounds, both exclusive, of what a read wants of a partition.</summary>
    public static (string Low, string High) Bounds(string partition, SortRange range, ScanDirection direction, IndexPlace? after)
    {
        var name = Partition(partition);
        var low = $"{name}{Tab}{range.From}";
        var high = range.To is null ? $"{name}{AfterTab}" : $"{name}{Tab}{range.To}";
        if (after is { } place)
        {
            var text = Of(name, place.Sort, place.Id);
            if (direction == ScanDirection.Ascending)
            {
                low = string.CompareOrdinal(text, low) > 0 ? text : low;
            }
            else
            {
                high = string.CompareOrdinal(text, high) < 0 ? text : high;
            }
        }

        return (low, high);
    }

    /// <summary>The sort of the row at a place: out of the place, or out of the row when the place holds only its beginning.</summary>
    public static string Sort(RowIndex index, string place, Row row)
    {
        var end = place.Length - Id.TextLength - 1;
        var start = place.IndexOf(Tab, StringComparison.Ordinal) + 1;
        return end - start < LongestSort
            ? place[start..end]
            : RowIndexes.Of(row).First(entry => entry.Index == index && Of(entry, row.Id) == place).Sort;
    }

    /// <summary>Of what stands after the last tab.</summary>
    public static Id IdOf(string place) => Id.Parse(place[^Id.TextLength..]);

    private static string Of(string partition, string sort, Id id) =>
        $"{partition}{Tab}{(sort.Length <= LongestSort ? sort : sort[..LongestSort])}{Tab}{id}";

    /// <summary>Itself; a digest where it is long or holds what separates (an uri may). No partition in use begins with this mark.</summary>
    private static string Partition(string partition) =>
        partition.Length <= LongestPartition && !partition.AsSpan().ContainsAnyInRange('\0', '\u001F')
            ? partition
            : $"\u0001{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(partition)))}";
}
