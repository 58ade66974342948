using System.Text.Json;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The graph in Neo4j. What holds now are the nodes and relationships that a person would expect; what has ended stands apart as (:Ended).
/// A read of the contract is one statement, for however many partitions or ids.
/// </summary>
public sealed partial class Neo4jGraphStore : IGraphStore, IDisposable
{
    private readonly QueryApiClient _client;
    private readonly Lease _lease;
    private readonly SemaphoreSlim _turn = new(1);

    internal Neo4jGraphStore(QueryApiClient client, TimeSpan timeout, TimeProvider time)
    {
        _client = client;
        _lease = new Lease(client, timeout, time);
    }

    public ValueTask<AppliedState> AppliedAsync(CancellationToken cancellationToken) =>
        StateAsync(_client, AppliedStatements.Now, Parameters.None, cancellationToken);

    public ValueTask<AppliedState> AppliedAtAsync(long sequence, CancellationToken cancellationToken) =>
        StateAsync(_client, AppliedStatements.At, new Parameters().With("sequence", sequence), cancellationToken);

    public ValueTask<AppliedState> AppliedByAsync(DateTimeOffset instant, CancellationToken cancellationToken) =>
        StateAsync(_client, AppliedStatements.By, new Parameters().With("ticks", instant.UtcTicks), cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The deltas are out of order, end what does not hold, or begin what holds already; nothing is changed.</exception>
    /// <exception cref="StoreLockedException">Another process goes on applying for longer than the time of a request.</exception>
    public async ValueTask ApplyAsync(IReadOnlyList<Delta> deltas, long expectedApplied, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await new DeltaApplication(_client, _lease, deltas, expectedApplied, cancellationToken).RunAsync().ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask<IReadOnlyList<Row?>> GetAsync(RowKind kind, IReadOnlyList<Id> ids, long at, CancellationToken cancellationToken)
    {
        var rows = new Row?[ids.Count];
        if (rows.Length == 0)
        {
            return rows;
        }

        var parameters = At(at).With("ids", ids.Select(static id => id.ToString()));
        var result = await _client.RunAsync(RowStatements.Get(kind), parameters, cancellationToken).ConfigureAwait(false);
        foreach (var found in result.Rows)
        {
            var (row, from) = StoredRow.Decode(kind, found[1]);
            if (from <= at)
            {
                rows[found[0].GetInt32()] = row;
            }
        }

        return rows;
    }

    public async ValueTask<IReadOnlyList<IReadOnlyList<IndexedRow>>> LookupAsync(
        RowIndex index,
        IReadOnlyList<string> partitions,
        long at,
        int limit,
        ScanDirection direction,
        IReadOnlyList<IndexPlace?>? after,
        CancellationToken cancellationToken)
    {
        var wanted = partitions.Select((partition, i) => Wanted(i, partition, SortRange.All, direction, after?[i]));
        return await RowsAsync(index, wanted, partitions.Count, at, limit, direction, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<IReadOnlyList<IndexedRow>> ScanAsync(
        RowIndex index,
        string partition,
        SortRange range,
        long at,
        int limit,
        ScanDirection direction,
        IndexPlace? after,
        CancellationToken cancellationToken)
    {
        var found = await RowsAsync(
            index, [Wanted(0, partition, range, direction, after)], 1, at, limit, direction, cancellationToken).ConfigureAwait(false);
        return found[0];
    }

    public async ValueTask<IReadOnlyList<long>> CountAsync(
        RowIndex index, IReadOnlyList<string> partitions, SortRange range, long at, CancellationToken cancellationToken)
    {
        var counts = new long[partitions.Count];
        if (counts.Length == 0)
        {
            return counts;
        }

        var wanted = partitions.Select((partition, i) => Wanted(i, partition, range, ScanDirection.Ascending, null));
        var result = await _client.RunAsync(IndexStatements.Count(index), At(at).With("wanted", wanted), cancellationToken).ConfigureAwait(false);
        foreach (var row in result.Rows)
        {
            counts[row[0].GetInt32()] = row[1].GetInt64();
        }

        return counts;
    }

    private async Task<IReadOnlyList<IReadOnlyList<IndexedRow>>> RowsAsync(
        RowIndex index, IEnumerable<PropertyMap> wanted, int partitions, long at, int limit, ScanDirection direction, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var found = new FoundRows(index, partitions, at);
        if (partitions > 0 && limit > 0)
        {
            var parameters = At(at).With("limit", limit).With("wanted", wanted);
            found.Add(await _client.RunAsync(IndexStatements.Rows(index, direction), parameters, cancellationToken).ConfigureAwait(false));
        }

        return found.InOrder(limit, direction);
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>The state as it is now.</summary>
    internal static ValueTask<AppliedState> AppliedAsync(QueryApiClient client, CancellationToken cancellationToken) =>
        StateAsync(client, AppliedStatements.Now, Parameters.None, cancellationToken);

    private static async ValueTask<AppliedState> StateAsync(QueryApiClient client, Statement statement, Parameters parameters, CancellationToken cancellationToken)
    {
        var result = await client.RunAsync(statement, parameters, cancellationToken).ConfigureAwait(false);
        return result.First is { } row ? State(row) : AppliedState.Empty;
    }

    private static AppliedState State(JsonElement row) => row[0].GetInt64() == 0
        ? AppliedState.Empty
        : new(row[0].GetInt64(), new DateTimeOffset(row[1].GetInt64(), TimeSpan.Zero), Text.ToHash(row[2].GetString()!));

    private static Parameters At(long at) => new Parameters().With("at", at).With("atDigits", VersionKey.Digits(at));

    private static PropertyMap Wanted(int i, string partition, SortRange range, ScanDirection direction, IndexPlace? after)
    {
        var (low, high) = Place.Bounds(partition, range, direction, after);
        return new PropertyMap().With("i", i).With("low", low).With("high", high);
    }
}
