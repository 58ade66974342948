using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Reads one snapshot: every read is pinned to its sequence, counted against the work budget, and cancelled with the request; as of a
/// day, it gives what holds then and nothing else. Safe for concurrent use by the fields of one request.
/// </summary>
public sealed class GraphReader
{
    private readonly SnapshotRows _rows;
    private readonly IRecordStore _records;
    private readonly AsOfTest? _asOf;

    internal GraphReader(IGraphStore graph, IRecordStore records, AppliedState state, TraversalSettings settings, CancellationToken cancellation)
        : this(new SnapshotRows(graph, state.Sequence, settings.CachedRows, cancellation), records, state, settings, null, cancellation)
    {
    }

    private GraphReader(
        SnapshotRows rows, IRecordStore records, AppliedState state, TraversalSettings settings, AsOfTest? asOf, CancellationToken cancellation)
    {
        (_rows, _records, _asOf) = (rows, records, asOf);
        (State, Settings, Cancellation) = (state, settings, cancellation);
        Budget = new WorkBudget(settings.WorkBudget);
    }

    /// <summary>The version of the record that every answer of this reader speaks of.</summary>
    public AppliedState State { get; }

    /// <summary>The day in the world that every answer speaks of; null when it is not bound to one.</summary>
    public AsOf? Day => _asOf?.AsOf;

    public TraversalSettings Settings { get; }

    public CancellationToken Cancellation { get; }

    public WorkBudget Budget { get; }

    /// <summary>The same snapshot and cache with a budget of its own, so that one costly field leaves the others standing.</summary>
    public GraphReader ForField() => new(_rows, _records, State, Settings, _asOf, Cancellation);

    /// <summary>The same snapshot as of a day in the world; null for no day.</summary>
    public GraphReader At(AsOf? asOf) => new(_rows, _records, State, Settings, asOf is { } day ? new AsOfTest(day, _rows) : null, Cancellation);

    /// <summary>The rows in the order of the ids; null where none holds. At most one store call, none when all are at hand.</summary>
    public async ValueTask<IReadOnlyList<TRow?>> GetAsync<TRow>(IReadOnlyList<Id> ids)
        where TRow : Row
    {
        Budget.Spend(ids.Count);
        var found = await _rows.GetAsync(KindOf<TRow>.Value, ids);
        if (_asOf is not null)
        {
            await LeaveOutAsync(_asOf, found);
        }

        return Array.ConvertAll(found, row => (TRow?)row);
    }

    /// <summary>The rows that hold among these ids, by id.</summary>
    public async ValueTask<Dictionary<Id, TRow>> MapAsync<TRow>(IEnumerable<Id> ids)
        where TRow : Row
    {
        var rows = await GetAsync<TRow>([.. ids.Distinct()]);
        return rows.OfType<TRow>().ToDictionary(row => row.Id);
    }

    /// <summary>The first <paramref name="limit"/> rows of each partition in index order, after the places given. One store call.</summary>
    public async ValueTask<IReadOnlyList<IReadOnlyList<IndexedRow>>> LookupAsync(
        RowIndex index,
        IReadOnlyList<string> partitions,
        int limit = int.MaxValue,
        ScanDirection direction = ScanDirection.Ascending,
        IReadOnlyList<IndexPlace?>? after = null)
    {
        if (partitions.Count == 0)
        {
            return [];
        }

        return _asOf is null
            ? await ReadAsync(index, partitions, limit, direction, after)
            : await new HeldRows(_asOf).FillAsync(
                index, limit, direction, after ?? new IndexPlace?[partitions.Count], (open, places, chunk) => ReadAsync(index, [.. open.Select(i => partitions[i])], chunk, direction, places));
    }

    /// <summary>All rows of each partition, typed, in index order. One store call.</summary>
    public async ValueTask<IReadOnlyList<IReadOnlyList<TRow>>> AllOfAsync<TRow>(RowIndex index, IEnumerable<Id> partitions)
        where TRow : Row
    {
        var found = await LookupAsync(index, [.. partitions.Select(id => id.ToString())]);
        return [.. found.Select(rows => (IReadOnlyList<TRow>)[.. rows.Select(row => (TRow)row.Row)])];
    }

    /// <summary>Rows of one partition whose sort lies in the range. One store call.</summary>
    public async ValueTask<IReadOnlyList<IndexedRow>> ScanAsync(
        RowIndex index,
        string partition,
        SortRange range,
        int limit = int.MaxValue,
        ScanDirection direction = ScanDirection.Ascending,
        IndexPlace? after = null) => _asOf is null
            ? await ReadAsync(index, partition, range, limit, direction, after)
            : (await new HeldRows(_asOf).FillAsync(
                index, limit, direction, [after], async (_, places, chunk) => [await ReadAsync(index, partition, range, chunk, direction, places[0])]))[0];

    /// <summary>How many rows of each partition lie in the range. One store call, not charged; as of a day, rows that may not hold are read, and charged.</summary>
    public async ValueTask<IReadOnlyList<long>> CountAsync(RowIndex index, IReadOnlyList<string> partitions, SortRange? range = null)
    {
        if (_asOf is null || !partitions.Any(partition => AsOfTest.MayLeaveOut(index, partition)))
        {
            return await EntriesAsync(index, partitions, range);
        }

        if ((range ?? SortRange.All) == SortRange.All)
        {
            return [.. (await LookupAsync(index, partitions)).Select(rows => (long)rows.Count)];
        }

        var counts = new List<long>();
        foreach (var partition in partitions)
        {
            counts.Add((await ScanAsync(index, partition, range!.Value)).Count);
        }

        return counts;
    }

    /// <summary>How many entries of each partition lie in the range, whether or not they hold as of the day: to choose between ways. One store call, not charged.</summary>
    public async ValueTask<IReadOnlyList<long>> EntriesAsync(RowIndex index, IReadOnlyList<string> partitions, SortRange? range = null) =>
        partitions.Count == 0 ? [] : await _rows.CountAsync(index, partitions, range ?? SortRange.All);

    /// <summary>The documents in the order of the ids; null where the text is not there (or was purged). One store call; a text costs a row for every 1,000 code units.</summary>
    public async ValueTask<IReadOnlyList<ArticleDocument?>> TextsAsync(IReadOnlyList<Id> articles)
    {
        if (articles.Count == 0)
        {
            return [];
        }

        var distinct = articles.Distinct().ToArray();
        var texts = await _records.GetTextsAsync(distinct, Cancellation);
        Budget.Spend(texts.Sum(text => 1L + ((text?.Text.Length ?? 0) / 1000)));
        var byId = distinct.Zip(texts).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. articles.Select(id => byId[id])];
    }

    private async ValueTask<IReadOnlyList<IReadOnlyList<IndexedRow>>> ReadAsync(
        RowIndex index, IReadOnlyList<string> partitions, int limit, ScanDirection direction, IReadOnlyList<IndexPlace?>? after)
    {
        var found = await _rows.LookupAsync(index, partitions, Affordable(limit), direction, after);
        foreach (var rows in found)
        {
            Budget.Spend(rows.Count);
        }

        return found;
    }

    private async ValueTask<IReadOnlyList<IndexedRow>> ReadAsync(
        RowIndex index, string partition, SortRange range, int limit, ScanDirection direction, IndexPlace? after)
    {
        var found = await _rows.ScanAsync(index, partition, range, Affordable(limit), direction, after);
        Budget.Spend(found.Count);
        return found;
    }

    private static async ValueTask LeaveOutAsync(AsOfTest asOf, Row?[] found)
    {
        var there = Enumerable.Range(0, found.Length).Where(i => found[i] is not null).ToList();
        var holds = await asOf.HoldAsync([.. there.Select(i => found[i]!)]);
        foreach (var (i, held) in there.Zip(holds))
        {
            found[i] = held ? found[i] : null;
        }
    }

    // One more than the budget covers is enough to know that it is exceeded.
    private int Affordable(int limit) => (int)Math.Min(limit, Budget.Left + 1);

    private static class KindOf<TRow>
        where TRow : Row
    {
        public static readonly RowKind Value = Enum.Parse<RowKind>(typeof(TRow).Name[..^"Row".Length]);
    }
}
