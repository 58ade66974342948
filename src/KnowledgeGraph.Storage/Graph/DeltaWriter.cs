using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>
/// Writes rows and their index entries. An entry that a changed row keeps is left alone: it goes on, and leads to whichever version
/// holds, so that a row that changes often does not leave a trail of ended entries behind it.
/// </summary>
internal sealed class DeltaWriter(RowTable rows, IndexTable indexes)
{
    private readonly HashSet<IndexEntry> _former = [];

    /// <summary>Begins a row; a version of it that still holds ends there.</summary>
    public void Begin(Row row, long sequence)
    {
        var chain = rows.FindOrAdd(row.Kind, row.Id);
        if (chain.Current is { } former)
        {
            _former.UnionWith(RowIndexes.Of(former.Row));
        }

        chain.Begin(row, sequence);
        foreach (var entry in RowIndexes.Of(row))
        {
            if (!_former.Remove(entry))
            {
                indexes.Begin(entry, chain, sequence);
            }
        }

        foreach (var entry in _former)
        {
            indexes.End(entry, chain, sequence);
        }

        _former.Clear();
    }

    /// <summary>Ends a row, unless the same delta began it again: then its former version has ended already.</summary>
    public void End(RowRef ended, long sequence)
    {
        if (rows.Find(ended.Kind, ended.Id) is not { } chain || chain.Current is not { } current || current.From == sequence)
        {
            return;
        }

        chain.End(sequence);
        foreach (var entry in RowIndexes.Of(current.Row))
        {
            indexes.End(entry, chain, sequence);
        }
    }
}
