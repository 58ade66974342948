using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>A version of a row, and where the indexes have it.</summary>
internal sealed class RowVersion(Row row, long from)
{
    private IReadOnlyList<(IndexEntry Entry, string Place)>? _entries;

    public Row Row => row;

    public long From => from;

    public string Id { get; } = row.Id.ToString();

    public string Key => VersionKey.Of(row.Kind, row.Id, from);

    public string Stored => StoredRow.Encode(row, from);

    /// <summary>Its index entries; those whose places fall together (they differ beyond 4,000 letters) count as one.</summary>
    public IReadOnlyList<(IndexEntry Entry, string Place)> Entries => _entries ??=
        [.. RowIndexes.Of(row).Select(entry => (entry, Place.Of(entry, row.Id))).DistinctBy(static entry => (entry.entry.Index, entry.Item2))];

    public IEnumerable<string> Places => Entries.Select(static entry => Place.Keyed(entry.Entry.Index, entry.Place));

    /// <summary>The places that stand in (:Key) nodes.</summary>
    public IEnumerable<string> Keys => Entries
        .Where(static entry => IndexLayout.Of(entry.Entry.Index).Form == EntryForm.Key)
        .Select(static entry => Place.Keyed(entry.Entry.Index, entry.Place));

    /// <summary>All properties of its node or relationship.</summary>
    public PropertyMap Properties(RowShape shape)
    {
        var properties = new PropertyMap().With("id", Id);
        foreach (var (name, value) in shape.Natural.Values)
        {
            properties.With(name, value);
        }

        foreach (var (entry, place) in Entries)
        {
            if (IndexLayout.Of(entry.Index) is { Form: EntryForm.Property } layout)
            {
                properties.With(layout.Names[0], place);
            }
        }

        return properties.With("from", From).With("row", Stored);
    }

    /// <summary>The places of its ends in their order, null for an end that no index needs. Two ends at one target are one entry, at the first.</summary>
    public IReadOnlyList<string?> EndPlaces(RowShape shape)
    {
        var places = Entries
            .Where(static entry => IndexLayout.Of(entry.Entry.Index).Form == EntryForm.End)
            .ToDictionary(static entry => entry.Entry.Partition, static entry => entry.Place);
        return [.. shape.Ends.Select(end => end.TargetKind == RowKind.Entity && places.Remove(end.Target.ToString(), out var place) ? place : null)];
    }
}
