using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>Gathers what a lookup found, the current and the ended, and puts it in order; a row found in both counts once.</summary>
internal sealed class FoundRows(RowIndex index, int partitions, long at)
{
    private readonly Dictionary<string, Row>?[] _found = new Dictionary<string, Row>?[partitions];

    public void Add(QueryResult result)
    {
        var kind = IndexLayout.Of(index).Kind;
        foreach (var found in result.Rows)
        {
            var (row, from) = StoredRow.Decode(kind, found[2]);

            // Changed between the reading of two properties: what it was is among the ended.
            if (from <= at)
            {
                (_found[found[0].GetInt32()] ??= new(StringComparer.Ordinal))[found[1].GetString()!] = row;
            }
        }
    }

    public IReadOnlyList<IReadOnlyList<IndexedRow>> InOrder(int limit, ScanDirection direction) =>
        [.. _found.Select(partition => partition is null ? (IReadOnlyList<IndexedRow>)[] : InOrder(partition, limit, direction))];

    private List<IndexedRow> InOrder(Dictionary<string, Row> partition, int limit, ScanDirection direction)
    {
        var places = partition.Keys.ToArray();
        Array.Sort(places, direction == ScanDirection.Ascending ? string.CompareOrdinal : static (left, right) => string.CompareOrdinal(right, left));
        return [.. places.Take(limit).Select(place => new IndexedRow(Place.Sort(index, place, partition[place]), partition[place]))];
    }
}
