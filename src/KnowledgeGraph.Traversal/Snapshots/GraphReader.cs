using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Reads one snapshot: every read is pinned to its sequence, counted against the work budget, and cancelled with the request. Safe
/// for concurrent use by the fields of one request.
/// </summary>
public sealed class GraphReader
{
    private readonly IGraphStore _graph;
    private readonly IRecordStore _records;
    private readonly RowCache _cache;

    internal GraphReader(IGraphStore graph, IRecordStore records, AppliedState state, TraversalSettings settings, CancellationToken cancellation)
        : this(graph, records, state, settings, new RowCache(settings.CachedRows), cancellation)
    {
    }

    private GraphReader(
        IGraphStore graph, IRecordStore records, AppliedState state, TraversalSettings settings, RowCache cache, CancellationToken cancellation)
    {
        (_graph, _records, _cache) = (graph, records, cache);
        (State, Settings, Cancellation) = (state, settings, cancellation);
        Budget = new WorkBudget(settings.WorkBudget);
    }

    /// <summary>The version of the record that every answer of this reader speaks of.</summary>
    public AppliedState State { get; }

    public TraversalSettings Settings { get; }

    public CancellationToken Cancellation { get; }

    public WorkBudget Budget { get; }

    /// <summary>The same snapshot and cache with a budget of its own, so that one costly field leaves the others standing.</summary>
    public GraphReader ForField() => new(_graph, _records, State, Settings, _cache, Cancellation);

    /// <summary>The rows in the order of the ids; null where none holds. At most one store call, none when all are at hand.</summary>
    public async ValueTask<IReadOnlyList<TRow?>> GetAsync<TRow>(IReadOnlyList<Id> ids)
        where TRow : Row
    {
        var kind = KindOf<TRow>.Value;
        var found = new TRow?[ids.Count];
        var missing = new Dictionary<Id, List<int>>();
        for (var i = 0; i < ids.Count; i++)
        {
            if (_cache.TryGet(kind, ids[i], out var row))
            {
                found[i] = (TRow?)row;
            }
            else if (missing.TryGetValue(ids[i], out var places))
            {
                places.Add(i);
            }
            else
            {
                missing.Add(ids[i], [i]);
            }
        }

        Budget.Spend(ids.Count);
        if (missing.Count > 0)
        {
            await FetchAsync(kind, missing, found);
        }

        return found;
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

        var found = await _graph.LookupAsync(index, partitions, State.Sequence, Affordable(limit), direction, after, Cancellation);
        foreach (var rows in found)
        {
            Take(rows);
        }

        return found;
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
        IndexPlace? after = null)
    {
        var found = await _graph.ScanAsync(index, partition, range, State.Sequence, Affordable(limit), direction, after, Cancellation);
        Take(found);
        return found;
    }

    /// <summary>How many rows of each partition lie in the range. One store call; counting is not charged.</summary>
    public async ValueTask<IReadOnlyList<long>> CountAsync(RowIndex index, IReadOnlyList<string> partitions, SortRange? range = null) =>
        partitions.Count == 0 ? [] : await _graph.CountAsync(index, partitions, range ?? SortRange.All, State.Sequence, Cancellation);

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

    private async ValueTask FetchAsync<TRow>(RowKind kind, Dictionary<Id, List<int>> missing, TRow?[] found)
        where TRow : Row
    {
        var ids = missing.Keys.ToArray();
        var rows = await _graph.GetAsync(kind, ids, State.Sequence, Cancellation);
        for (var i = 0; i < ids.Length; i++)
        {
            _cache.Keep(kind, ids[i], rows[i]);
            foreach (var place in missing[ids[i]])
            {
                found[place] = (TRow?)rows[i];
            }
        }
    }

    // One more than the budget covers is enough to know that it is exceeded.
    private int Affordable(int limit) => (int)Math.Min(limit, Budget.Left + 1);

    private void Take(IReadOnlyList<IndexedRow> rows)
    {
        Budget.Spend(rows.Count);
        foreach (var found in rows)
        {
            _cache.Keep(found.Row.Kind, found.Row.Id, found.Row);
        }
    }

    private static class KindOf<TRow>
        where TRow : Row
    {
        public static readonly RowKind Value = Enum.Parse<RowKind>(typeof(TRow).Name[..^"Row".Length]);
    }
}
