using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.TestSupport;

/// <summary>
/// The naive twin of a graph store: a list of (row, from, to) read with LINQ. It makes deltas and remembers them, so that a store
/// that is given the deltas can be compared with it.
/// </summary>
public sealed class GraphHistory
{
    private readonly List<(Row Row, long From, long To)> _versions = [];
    private readonly List<Delta> _deltas = [];

    public IReadOnlyList<Delta> Deltas => _deltas;

    public AppliedState Applied => AppliedAt(long.MaxValue);

    /// <summary>The next delta: these rows begin; those that hold already change.</summary>
    public Delta Begin(params IEnumerable<Row> rows) => Next([], rows);

    /// <summary>The next delta: these rows end.</summary>
    public Delta End(params IEnumerable<Row> rows) => Next(rows, []);

    public Delta Next(IEnumerable<Row> ended, IEnumerable<Row> begun)
    {
        var sequence = _deltas.Count + 1;
        var begins = begun.OrderBy(static row => row.Kind).ThenBy(static row => row.Id).ToList();
        var ends = ended.Concat(begins.Where(row => Get(row.Kind, row.Id, sequence) is not null))
            .Select(RowSamples.Ref).Distinct().OrderBy(static row => row.Kind).ThenBy(static row => row.Id).ToList();
        for (var i = 0; i < _versions.Count; i++)
        {
            if (_versions[i].To == long.MaxValue && ends.Contains(RowSamples.Ref(_versions[i].Row)))
            {
                _versions[i] = _versions[i] with { To = sequence };
            }
        }

        _versions.AddRange(begins.Select(row => (row, (long)sequence, long.MaxValue)));
        var hash = Enumerate(sequence).Aggregate(UInt128.Zero, static (sum, row) => sum + RowCodec.Hash(row));
        _deltas.Add(new Delta(sequence, ManualClock.Noon.AddSeconds(sequence / 2 * 10), hash, [.. ends], [.. begins]));
        return _deltas[^1];
    }

    public AppliedState AppliedAt(long sequence) => State(_deltas.LastOrDefault(delta => delta.Sequence <= sequence));

    public AppliedState AppliedBy(DateTimeOffset instant) => State(_deltas.LastOrDefault(delta => delta.RecordedAt <= instant));

    public Row? Get(RowKind kind, Id id, long at) => Holding(at).FirstOrDefault(row => row.Kind == kind && row.Id == id);

    public IReadOnlyList<Row> Enumerate(long at) => [.. Holding(at).OrderBy(static row => row.Kind).ThenBy(static row => row.Id)];

    public IReadOnlyList<IndexedRow> Scan(
        RowIndex index, string partition, SortRange range, long at, int limit, ScanDirection direction, IndexPlace? after)
    {
        var rows = Entries(index, partition, range, at);
        var ordered = direction == ScanDirection.Ascending ? rows : rows.Reverse();
        return [.. ordered.Where(row => after is not { } place || Order(row.Place, place) * (direction == ScanDirection.Ascending ? 1 : -1) > 0).Take(limit)];
    }

    public long Count(RowIndex index, string partition, SortRange range, long at) => Entries(index, partition, range, at).Count();

    /// <summary>Every index entry that a row ever had, distinct.</summary>
    public IReadOnlyList<IndexEntry> AllEntries() => [.. _versions.SelectMany(static version => RowIndexes.Of(version.Row)).Distinct()];

    private IEnumerable<IndexedRow> Entries(RowIndex index, string partition, SortRange range, long at) =>
        Holding(at)
            .SelectMany(static row => RowIndexes.Of(row).Select(entry => (Entry: entry, Row: row)))
            .Where(found => found.Entry.Index == index && found.Entry.Partition == partition && range.Contains(found.Entry.Sort))
            .Select(static found => new IndexedRow(found.Entry.Sort, found.Row))
            .OrderBy(static row => row.Sort, StringComparer.Ordinal)
            .ThenBy(static row => row.Row.Id);

    private IEnumerable<Row> Holding(long at) =>
        _versions.Where(version => version.From <= at && at < version.To).Select(static version => version.Row);

    private static int Order(IndexPlace left, IndexPlace right) =>
        string.CompareOrdinal(left.Sort, right.Sort) is not 0 and var bySort ? bySort : left.Id.CompareTo(right.Id);

    private static AppliedState State(Delta? delta) =>
        delta is null ? AppliedState.Empty : new(delta.Sequence, delta.RecordedAt, delta.Hash);
}
