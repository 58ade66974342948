using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Reads on until lists are as long as was asked, leaving out what does not hold as of a day.</summary>
internal sealed class HeldRows(AsOfTest test)
{
    private const int FirstChunk = 128;
    private const int LastChunk = 4096;

    /// <param name="after">For each list the place to continue after.</param>
    /// <param name="read">Reads at most so many rows of each of some of the lists, after the places given.</param>
    public async ValueTask<IReadOnlyList<IReadOnlyList<IndexedRow>>> FillAsync(
        RowIndex index,
        int limit,
        ScanDirection direction,
        IReadOnlyList<IndexPlace?> after,
        Func<IReadOnlyList<int>, IReadOnlyList<IndexPlace?>, int, ValueTask<IReadOnlyList<IReadOnlyList<IndexedRow>>>> read)
    {
        var (kept, places) = (after.Select(_ => new List<IndexedRow>()).ToList(), after.ToArray());
        var open = Enumerable.Range(0, after.Count).ToList();
        for (var chunk = Math.Max(limit, FirstChunk); open.Count > 0; chunk = limit >= LastChunk ? limit : Math.Min(chunk * 2, LastChunk))
        {
            var found = await read(open, [.. open.Select(list => places[list])], chunk);
            var holds = await test.HoldAsync([.. found.SelectMany(rows => rows).Select(row => row.Row)]);
            var next = 0;
            var longer = new List<int>();
            foreach (var (list, rows) in open.Zip(found))
            {
                kept[list].AddRange(rows.Where(_ => holds[next++]));
                if (rows.Count == chunk && kept[list].Count < limit)
                {
                    places[list] = test.Next(index, direction, rows[^1].Place);
                    longer.Add(list);
                }
            }

            open = longer;
        }

        return [.. kept.Select(rows => (IReadOnlyList<IndexedRow>)(rows.Count <= limit ? rows : rows.GetRange(0, limit)))];
    }
}
