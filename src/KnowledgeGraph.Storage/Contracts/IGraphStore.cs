using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>
/// The derived graph: rows valid during sequences [from, to). Every read takes the sequence <c>at</c> it is pinned to and answers as
/// the graph stood then, whatever is applied meanwhile. Safe for any number of concurrent readers beside one applying writer.
/// </summary>
public interface IGraphStore
{
    /// <summary>What has been applied so far.</summary>
    ValueTask<AppliedState> AppliedAsync(CancellationToken cancellationToken);

    /// <summary>What had been applied at a sequence: the state of the greatest applied sequence that is not greater than it.</summary>
    ValueTask<AppliedState> AppliedAtAsync(long sequence, CancellationToken cancellationToken);

    /// <summary>The state of the greatest applied sequence recorded at or before the instant; <see cref="AppliedState.Empty"/> when none.</summary>
    ValueTask<AppliedState> AppliedByAsync(DateTimeOffset instant, CancellationToken cancellationToken);

    /// <summary>
    /// Applies deltas in the order of their sequences, all or none. Fails with <see cref="StaleDeltaException"/> when the first does
    /// not follow what is applied (somebody else applied meanwhile): nothing is changed then.
    /// </summary>
    /// <param name="expectedApplied">The applied sequence that the deltas were computed from.</param>
    ValueTask ApplyAsync(IReadOnlyList<Delta> deltas, long expectedApplied, CancellationToken cancellationToken);

    /// <summary>The rows in the order of the ids; null where none holds at the sequence.</summary>
    ValueTask<IReadOnlyList<Row?>> GetAsync(RowKind kind, IReadOnlyList<Id> ids, long at, CancellationToken cancellationToken);

    /// <summary>
    /// For each partition of an index, its first rows in the order of (sort, id): one list for each partition given, in that order.
    /// One call for many partitions: this is what keeps a level of a query one read.
    /// </summary>
    /// <param name="after">For each partition the place to continue after (exclusive), or null to begin; null for all when the whole is null.</param>
    /// <param name="limit">At most so many rows a partition.</param>
    ValueTask<IReadOnlyList<IReadOnlyList<IndexedRow>>> LookupAsync(
        RowIndex index,
        IReadOnlyList<string> partitions,
        long at,
        int limit,
        ScanDirection direction,
        IReadOnlyList<IndexPlace?>? after,
        CancellationToken cancellationToken);

    /// <summary>Rows of one partition whose sort lies in the range, in the order of (sort, id) or its reverse, from a place on.</summary>
    ValueTask<IReadOnlyList<IndexedRow>> ScanAsync(
        RowIndex index,
        string partition,
        SortRange range,
        long at,
        int limit,
        ScanDirection direction,
        IndexPlace? after,
        CancellationToken cancellationToken);

    /// <summary>For each partition, how many rows have a sort in the range.</summary>
    ValueTask<IReadOnlyList<long>> CountAsync(RowIndex index, IReadOnlyList<string> partitions, SortRange range, long at, CancellationToken cancellationToken);

    /// <summary>Deltas applied after a sequence, ascending; for changes and subscriptions.</summary>
    IAsyncEnumerable<Delta> DeltasAsync(long after, CancellationToken cancellationToken);

    /// <summary>All rows that hold at the sequence, by kind then id; for verify and export.</summary>
    IAsyncEnumerable<Row> EnumerateAsync(long at, CancellationToken cancellationToken);

    /// <summary>
    /// Checks the store against itself: that every index leads to the rows that it should and to no other, and that the hash is that
    /// of the rows. Each problem names the index, the place and the row.
    /// </summary>
    IAsyncEnumerable<string> CheckAsync(CancellationToken cancellationToken);
}

/// <summary>The version of the record that reads pin themselves to.</summary>
public readonly record struct AppliedState(long Sequence, DateTimeOffset RecordedAt, UInt128 Hash)
{
    public static readonly AppliedState Empty = new(0, DateTimeOffset.UnixEpoch, 0);
}

/// <summary>A row and where it stands in the index that found it.</summary>
public readonly record struct IndexedRow(string Sort, Row Row)
{
    public IndexPlace Place => new(Sort, Row.Id);
}

/// <summary>A place in one partition of an index: its order is sort (ordinal), then id.</summary>
public readonly record struct IndexPlace(string Sort, Id Id);

/// <summary>Sorts from <paramref name="From"/> (inclusive) up to, not with, <paramref name="To"/>; null is open.</summary>
public readonly record struct SortRange(string? From, string? To)
{
    public static readonly SortRange All = new(null, null);

    /// <summary>All sorts that begin with the (ASCII) prefix.</summary>
    public static SortRange StartingWith(string prefix) => prefix.Length == 0 ? All : new(prefix, prefix + '\u007F');

    public bool Contains(string sort) =>
        (From is null || string.CompareOrdinal(sort, From) >= 0) && (To is null || string.CompareOrdinal(sort, To) < 0);
}

public enum ScanDirection { Ascending, Descending }
