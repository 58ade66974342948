using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

public sealed partial class Neo4jGraphStore
{
    private const int DeltasAtOnce = 50;
    private const int RowsAtOnce = 2_000;

    /// <inheritdoc/>
    /// <remarks>Ends with what had been applied when the enumeration began.</remarks>
    public async IAsyncEnumerable<Delta> DeltasAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = (await AppliedAsync(cancellationToken).ConfigureAwait(false)).Sequence;
        QueryResult page;
        do
        {
            page = await _client.RunAsync(
                AppliedStatements.Deltas,
                new Parameters().With("after", after).With("last", last).With("limit", DeltasAtOnce),
                cancellationToken).ConfigureAwait(false);
            var applied = page.Rows.Select(static row => (State: State(row), Ended: Refs(row[3]), Begun: Refs(row[4]))).ToList();
            var rows = await VersionReader
                .ReadAsync(_client, applied.SelectMany(static delta => delta.Begun.Select(row => (row, delta.State.Sequence))), cancellationToken)
                .ConfigureAwait(false);
            foreach (var (state, ended, begun) in applied)
            {
                after = state.Sequence;
                yield return new Delta(
                    state.Sequence, state.RecordedAt, state.Hash, ended, [.. begun.Select(row => rows[(row, state.Sequence)])]);
            }
        }
        while (page.Count == DeltasAtOnce);
    }

    public async IAsyncEnumerable<Row> EnumerateAsync(long at, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var kind in Enum.GetValues<RowKind>())
        {
            var after = "";
            for (var more = true; more;)
            {
                var (low, high) = VersionKey.After(kind, after);
                var page = await _client.RunAsync(
                    RowStatements.Page(kind),
                    At(at).With("after", after).With("low", low).With("high", high).With("limit", RowsAtOnce),
                    cancellationToken).ConfigureAwait(false);
                var (rows, next) = Merge(kind, page, at);
                foreach (var row in rows)
                {
                    yield return row;
                }

                more = next is not null;
                after = next ?? after;
            }
        }
    }

    /// <inheritdoc/>
    /// <remarks>Looks at everything; starts again when something is applied meanwhile.</remarks>
    public async IAsyncEnumerable<string> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IReadOnlyList<string> problems;
        AppliedState before;
        AppliedState after;
        do
        {
            before = await AppliedAsync(cancellationToken).ConfigureAwait(false);
            problems = await new GraphChecker(_client, cancellationToken).RunAsync(before).ConfigureAwait(false);
            after = await AppliedAsync(cancellationToken).ConfigureAwait(false);
        }
        while (after != before);

        foreach (var problem in problems)
        {
            yield return problem;
        }
    }

    /// <summary>Rows in order of id, as far as both the current and the ended ones are known; and where to go on, null at the end.</summary>
    private static (IEnumerable<Row> Rows, string? Next) Merge(RowKind kind, QueryResult page, long at)
    {
        var rows = new SortedDictionary<string, Row>(StringComparer.Ordinal);
        var counts = new int[2];
        var last = new string[2];
        foreach (var found in page.Rows)
        {
            var side = found[0].GetBoolean() ? 1 : 0;
            counts[side]++;
            last[side] = found[1].GetString()!;
            var (row, from) = StoredRow.Decode(kind, found[2]);
            if (from <= at)
            {
                rows[last[side]] = row;
            }
        }

        var next = last.Where((_, side) => counts[side] == RowsAtOnce).Min(StringComparer.Ordinal);
        return (next is null ? rows.Values : rows.Where(row => string.CompareOrdinal(row.Key, next) <= 0).Select(static row => row.Value), next);
    }

    private static ImmutableArray<RowRef> Refs(JsonElement list) =>
        [.. list.EnumerateArray().Select(static item => item.GetString()!.Split(' ')).Select(static parts =>
            new RowRef((RowKind)int.Parse(parts[0], CultureInfo.InvariantCulture), Id.Parse(parts[1])))];
}
