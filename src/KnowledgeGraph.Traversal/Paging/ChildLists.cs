using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Pages of lists that stand in an index under their parents, ascending, for all parents at once. Without a test one store call does;
/// with one, each round is a call, in chunks whose size does not follow the size of small pages.
/// </summary>
/// <param name="scope">Names the list; its cursors are refused elsewhere.</param>
internal sealed class ChildLists<TRow>(GraphReader reader, RowIndex index, string scope, Test<TRow>? test = null)
    where TRow : Row
{
    private const int Chunk = 128;

    /// <summary>One partition a parent.</summary>
    public ValueTask<IReadOnlyList<Page<TRow>>> PagesAsync(IReadOnlyList<Id> parents, PageRequest request) =>
        PagesAsync([.. parents.Select(parent => (IReadOnlyList<string>)[parent.ToString()])], request);

    /// <summary>Several partitions a parent, merged into one list in the order of the index.</summary>
    public async ValueTask<IReadOnlyList<Page<TRow>>> PagesAsync(IReadOnlyList<IReadOnlyList<string>> partitions, PageRequest request)
    {
        var ordering = new Ordering<IndexedRow>(scope, false, row => new Place(0, row.Sort, row.Row.Id));
        var run = new Run(reader, index, test, Bounds.Of(ordering, request), request.Size + 1);
        var lists = partitions.Select(parent => parent.Select(run.Begin).ToList()).ToList();
        await run.FinishAsync();
        var whole = Whole<TRow>.Of(partitions.Count, () => AllAsync(partitions), test is null ? () => CountsAsync(partitions) : null);
        return [.. lists.Select((list, parent) => Cut(Merge(list, ordering, request.Backward), ordering, request, whole[parent]))];
    }

    private Page<TRow> Cut(List<IndexedRow> rows, Ordering<IndexedRow> ordering, PageRequest request, Whole<TRow> whole)
    {
        var more = rows.Count > request.Size;
        var taken = rows.Take(request.Size).ToList();
        if (request.Backward)
        {
            taken.Reverse();
        }

        var edges = taken.Select(row => new Edge<TRow>(ordering.CursorAt(ordering.PlaceOf(row), reader.State.Sequence), (TRow)row.Row)).ToList();
        return new Page<TRow>(
            edges,
            request.Backward ? request.Before is not null : more,
            request.Backward ? more : request.After is not null,
            whole);
    }

    private static List<IndexedRow> Merge(List<PartitionRun> partitions, Ordering<IndexedRow> ordering, bool backward)
    {
        if (partitions is [var only])
        {
            return only.Kept;
        }

        var rows = partitions.SelectMany(partition => partition.Kept).DistinctBy(row => row.Row.Id).ToList();
        rows.Sort((left, right) => ordering.Compare(ordering.PlaceOf(left), ordering.PlaceOf(right)) * (backward ? -1 : 1));
        return rows;
    }

    private async Task<IReadOnlyList<long>> CountsAsync(IReadOnlyList<IReadOnlyList<string>> partitions)
    {
        var counts = await reader.CountAsync(index, [.. partitions.SelectMany(parent => parent)]);
        var next = 0;
        return [.. partitions.Select(parent => parent.Sum(_ => counts[next++]))];
    }

    private async Task<IReadOnlyList<IReadOnlyList<TRow>>> AllAsync(IReadOnlyList<IReadOnlyList<string>> partitions)
    {
        var found = await reader.LookupAsync(index, [.. partitions.SelectMany(parent => parent)]);
        var next = 0;
        var rows = partitions.Select(parent => parent.SelectMany(_ => found[next++]).DistinctBy(row => row.Row.Id)
            .OrderBy(row => row.Sort, StringComparer.Ordinal).ThenBy(row => row.Row.Id).Select(row => (TRow)row.Row).ToList()).ToList();
        return test is null ? rows : await Test.KeepAsync(test, reader, rows);
    }

    /// <summary>What of a partition has been read so far.</summary>
    private sealed class PartitionRun(string partition, IndexPlace? after)
    {
        public string Partition { get; } = partition;

        public IndexPlace? After { get; set; } = after;

        public bool Exhausted { get; set; }

        public List<IndexedRow> Kept { get; } = [];
    }

    /// <summary>Where reading begins and where it ends, in the direction of reading.</summary>
    private sealed record Bounds(ScanDirection Direction, IndexPlace? Begin, Func<IndexedRow, bool> Beyond)
    {
        public static Bounds Of(Ordering<IndexedRow> ordering, PageRequest request)
        {
            var (after, before) = (ordering.Bound(request.After, "after"), ordering.Bound(request.Before, "before"));
            return request.Backward
                ? new(ScanDirection.Descending, At(before), row => after is { } a && ordering.Compare(ordering.PlaceOf(row), a) <= 0)
                : new(ScanDirection.Ascending, At(after), row => before is { } b && ordering.Compare(ordering.PlaceOf(row), b) >= 0);
        }

        private static IndexPlace? At(Place? place) => place is { } p ? new IndexPlace(p.Sort, p.Id) : null;
    }

    private sealed class Run(GraphReader reader, RowIndex index, Test<TRow>? test, Bounds bounds, int need)
    {
        private readonly int _limit = test is null ? need : Math.Max(need, Chunk);
        private readonly List<PartitionRun> _partitions = [];

        public PartitionRun Begin(string partition)
        {
            var run = new PartitionRun(partition, bounds.Begin);
            _partitions.Add(run);
            return run;
        }

        public async ValueTask FinishAsync()
        {
            for (var open = Open(); open.Count > 0; open = Open())
            {
                var found = await reader.LookupAsync(
                    index, [.. open.Select(run => run.Partition)], _limit, bounds.Direction, [.. open.Select(run => run.After)]);
                var rows = open.Zip(found, Inside).ToList();
                await KeepAsync(open, rows);
            }
        }

        private List<PartitionRun> Open() => [.. _partitions.Where(run => !run.Exhausted && run.Kept.Count < need)];

        private List<IndexedRow> Inside(PartitionRun run, IReadOnlyList<IndexedRow> found)
        {
            var inside = found.TakeWhile(row => !bounds.Beyond(row)).ToList();
            run.Exhausted = found.Count < _limit || inside.Count < found.Count;
            run.After = found.Count > 0 ? found[^1].Place : run.After;
            return inside;
        }

        private async ValueTask KeepAsync(List<PartitionRun> open, List<List<IndexedRow>> rows)
        {
            var all = rows.SelectMany(list => list).ToList();
            var passes = test is null ? null : await test.RunAsync(reader, [.. all.Select(row => (TRow)row.Row)]);
            var next = 0;
            foreach (var (run, list) in open.Zip(rows))
            {
                foreach (var row in list)
                {
                    if (passes is null || passes[next])
                    {
                        run.Kept.Add(row);
                    }

                    next++;
                }
            }
        }
    }
}
