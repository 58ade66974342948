using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Runs through a list in its order, or backward, testing in chunks that grow while little passes.</summary>
internal sealed class ListScan<TRow>(GraphReader reader, ListOrder<TRow> order, Test<TRow>? test)
    where TRow : Row
{
    private const int FirstChunk = 128;
    private const int LastChunk = 4096;

    internal readonly record struct Placed(Place Place, TRow Row);

    /// <summary>One row more than the page holds, if there are; in the direction of reading.</summary>
    public ValueTask<List<Placed>> TakeAsync(PageRequest request)
    {
        var (after, before) = (order.Ordering.Bound(request.After, "after"), order.Ordering.Bound(request.Before, "before"));
        return request.Backward ? RunAsync(request.Size + 1, before, after, true) : RunAsync(request.Size + 1, after, before, false);
    }

    public ValueTask<List<Placed>> AllAsync() => RunAsync(int.MaxValue, null, null, false);

    private async ValueTask<List<Placed>> RunAsync(int need, Place? begin, Place? end, bool backward)
    {
        var kept = new List<Placed>();
        var numbers = Enumerable.Range(0, order.Parts.Count).Where(part => begin is not { } b || (backward ? part <= b.Part : part >= b.Part));
        foreach (var number in backward ? numbers.Reverse() : numbers)
        {
            var from = begin is { } place && place.Part == number ? new IndexPlace(place.Sort, place.Id) : (IndexPlace?)null;
            await RunPartAsync(kept, need, number, from, end, backward);
            if (kept.Count >= need)
            {
                break;
            }
        }

        return [.. kept.Take(need)];
    }

    private async ValueTask RunPartAsync(List<Placed> kept, int need, int number, IndexPlace? from, Place? end, bool backward)
    {
        var part = order.Parts[number];
        var tests = test is not null || part.Belongs is not null;
        for (var chunk = tests ? Math.Max(FirstChunk, Math.Min(need, LastChunk)) : Math.Min(need, LastChunk); kept.Count < need; chunk = Math.Min(chunk * 2, LastChunk))
        {
            var found = await ChunkAsync(part, from, chunk, backward);
            var inside = found.Select(row => new Placed(new Place(number, row.Sort, row.Row.Id), (TRow)row.Row))
                .TakeWhile(row => end is not { } e || (order.Ordering.Compare(row.Place, e) is var c && (backward ? c > 0 : c < 0))).ToList();
            kept.AddRange(await PassingAsync(part, inside));
            if (found.Count < chunk || inside.Count < found.Count)
            {
                return;
            }

            from = found[^1].Place;
        }
    }

    /// <summary>The next rows of a part's partitions, merged: exactly a chunk of them unless they end.</summary>
    private async ValueTask<IReadOnlyList<IndexedRow>> ChunkAsync(ListPart<TRow> part, IndexPlace? from, int chunk, bool backward)
    {
        var direction = part.Descending != backward ? ScanDirection.Descending : ScanDirection.Ascending;
        if (part.Partitions is [var only])
        {
            return await reader.ScanAsync(part.Index, only, part.Range, chunk, direction, from);
        }

        var rows = new List<IndexedRow>();
        foreach (var partition in part.Partitions)
        {
            rows.AddRange(await reader.ScanAsync(part.Index, partition, part.Range, chunk, direction, from));
        }

        rows.Sort((left, right) => (string.CompareOrdinal(left.Sort, right.Sort) is var sort && sort != 0 ? sort : left.Row.Id.CompareTo(right.Row.Id))
            * (direction == ScanDirection.Descending ? -1 : 1));
        return [.. rows.Take(chunk)];
    }

    private async ValueTask<IEnumerable<Placed>> PassingAsync(ListPart<TRow> part, List<Placed> rows)
    {
        var belonging = part.Belongs is { } belongs ? rows.Where(row => belongs(row.Row)).ToList() : rows;
        if (test is null)
        {
            return belonging;
        }

        var passes = await test.RunAsync(reader, [.. belonging.Select(row => row.Row)]);
        return belonging.Where((_, i) => passes[i]);
    }
}
