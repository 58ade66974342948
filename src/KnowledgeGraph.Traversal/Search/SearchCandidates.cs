using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Reads the entities that a search looks at: those that share a rare enough word with the query.</summary>
internal sealed class SearchCandidates(GraphReader reader, IReadOnlyList<EntityKind> kinds)
{
    /// <summary>A word with more entities only ranks; unless all words are so common, when the first so many of the rarest are looked at.</summary>
    private const int Most = 500;

    private const int SlipPrefix = 3;

    /// <summary>Entities with one of the words, or with a word that the last one begins.</summary>
    public ValueTask<IReadOnlyList<EntityRow>> ExactAsync(string[] words) => ReadAsync(
    [
        .. words.Distinct(StringComparer.Ordinal).Where(word => word != words[^1]).Select(NameDrivers.Exactly),
        SortRange.StartingWith(words[^1]),
    ]);

    /// <summary>Entities with a word that is a slip away from one of these, past its first letters.</summary>
    public async ValueTask<IReadOnlyList<EntityRow>> SlipsAsync(string[] words)
    {
        var found = new Dictionary<Id, EntityRow>();
        foreach (var word in words.Where(word => word.Length >= Slips.ShortestWord).Distinct(StringComparer.Ordinal))
        {
            foreach (var kind in kinds)
            {
                var rows = await reader.ScanAsync(RowIndex.EntityByToken, kind.ToString(), SortRange.StartingWith(word[..SlipPrefix]), Most * 4);
                foreach (var row in rows.Where(row => Slips.IsSlip(word, row.Sort)))
                {
                    found.TryAdd(row.Row.Id, (EntityRow)row.Row);
                }
            }
        }

        return [.. found.Values];
    }

    private async ValueTask<IReadOnlyList<EntityRow>> ReadAsync(IReadOnlyList<SortRange> ranges)
    {
        var counts = new List<IReadOnlyList<long>>();
        foreach (var range in ranges)
        {
            counts.Add(await reader.EntriesAsync(RowIndex.EntityByToken, [.. kinds.Select(kind => kind.ToString())], range));
        }

        var found = new Dictionary<Id, EntityRow>();
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            var present = Enumerable.Range(0, ranges.Count).Where(range => counts[range][kind] > 0).OrderBy(range => counts[range][kind]).ToList();
            foreach (var range in present.Where((range, place) => place == 0 || counts[range][kind] <= Most))
            {
                var rows = await reader.ScanAsync(RowIndex.EntityByToken, kinds[kind].ToString(), ranges[range], Most);
                foreach (var row in rows)
                {
                    found.TryAdd(row.Row.Id, (EntityRow)row.Row);
                }
            }
        }

        return [.. found.Values];
    }
}
