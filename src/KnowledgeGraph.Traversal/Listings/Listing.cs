using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// One filtered, ordered list of rows: either driven by the filter's most selective indexed conjunct, or run through in its order; the
/// rest of the filter is tested in chunks. Both ways give the same order, so a cursor of one is good in the other.
/// </summary>
internal sealed class Listing<TRow>(GraphReader reader, ListOrder<TRow> order, Test<TRow>? test, IReadOnlyList<Driver> drivers, Func<TRow, bool>? belongs = null)
    where TRow : Row
{
    /// <summary>A driver with so few entries is taken however small the list is.</summary>
    private const int Few = 200;

    public async ValueTask<Page<TRow>> PageAsync(PageRequest request)
    {
        if (await ChooseAsync() is { } driver)
        {
            return order.Ordering.PageOf(await DrivenAsync(driver), request, reader.State.Sequence);
        }

        var scan = new ListScan<TRow>(reader, order, test);
        var rows = await scan.TakeAsync(request);
        var more = rows.Count > request.Size;
        var taken = rows.Take(request.Size).ToList();
        if (request.Backward)
        {
            taken.Reverse();
        }

        var edges = taken.Select(row => new Edge<TRow>(order.Ordering.CursorAt(row.Place, reader.State.Sequence), row.Row)).ToList();
        return new Page<TRow>(
            edges, request.Backward ? request.Before is not null : more, request.Backward ? more : request.After is not null, Whole());
    }

    /// <summary>Everything that passes, in the list's order.</summary>
    public async Task<IReadOnlyList<TRow>> AllAsync()
    {
        if (await ChooseAsync() is { } driver)
        {
            var rows = await DrivenAsync(driver);
            var ordered = rows.Select(row => (Place: order.Ordering.PlaceOf(row), Row: row)).ToList();
            ordered.Sort((left, right) => order.Ordering.Compare(left.Place, right.Place));
            return [.. ordered.Select(item => item.Row)];
        }

        return [.. (await new ListScan<TRow>(reader, order, test).AllAsync()).Select(row => row.Row)];
    }

    private Whole<TRow> Whole() => Whole<TRow>.Of(1, async () => [await AllAsync()], test is null ? async () => [await CountAsync(reader.CountAsync)] : null)[0];

    private async ValueTask<long> CountAsync(Func<RowIndex, IReadOnlyList<string>, SortRange?, ValueTask<IReadOnlyList<long>>> count)
    {
        // The last part of an order that has parts of its own index for what is unknown covers them by name, so count all of the kind there.
        var all = order.Parts.Any(part => part.Belongs is not null) ? order.Parts[^1] : null;
        var parts = all is null ? order.Parts : [all];
        long sum = 0;
        foreach (var part in parts)
        {
            sum += (await count(part.Index, part.Partitions, part.Range)).Sum();
        }

        return sum;
    }

    private async ValueTask<Driver?> ChooseAsync()
    {
        if (drivers.Count == 0)
        {
            return null;
        }

        var counts = await Driver.CountAsync(reader, drivers);
        var least = Enumerable.Range(0, drivers.Count).MinBy(i => counts[i]);
        return counts[least] <= Few || counts[least] * 4 <= await CountAsync(reader.EntriesAsync) ? drivers[least] : null;
    }

    private async ValueTask<IReadOnlyList<TRow>> DrivenAsync(Driver driver)
    {
        var rows = (await reader.GetAsync<TRow>(await driver.CandidatesAsync(reader))).OfType<TRow>();
        return await Test.KeepAsync(test, reader, [.. belongs is null ? rows : rows.Where(belongs)]);
    }
}
