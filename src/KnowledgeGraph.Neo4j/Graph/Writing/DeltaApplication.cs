using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Applies a batch of deltas. First it announces the new sequence and keeps copies of what will end (readers see nothing of that),
/// then it changes what holds in one transaction, whose first statement moves the applied sequence if it is still the expected one.
/// </summary>
internal sealed class DeltaApplication(QueryApiClient client, Lease lease, IReadOnlyList<Delta> deltas, long expected, CancellationToken cancellationToken)
{
    public async ValueTask RunAsync()
    {
        var applied = await lease.TakeAsync(expected, cancellationToken).ConfigureAwait(false);
        try
        {
            if (applied != expected || (deltas.Count > 0 && deltas[0].Sequence <= expected))
            {
                throw Stale($"{applied} is applied");
            }

            if (deltas.Count > 0)
            {
                await ApplyAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            await GiveBackAsync().ConfigureAwait(false);
        }
    }

    private async Task ApplyAsync()
    {
        var touched = deltas.SelectMany(static delta => delta.Ended.Concat(delta.Begun.Select(static row => new RowRef(row.Kind, row.Id))));
        var changes = new DeltaChanges(deltas, await VersionReader.CurrentAsync(client, touched, cancellationToken).ConfigureAwait(false));
        await AnnounceAsync(changes).ConfigureAwait(false);
        await client.InTransactionAsync(transaction => ChangeAsync(transaction, changes), cancellationToken).ConfigureAwait(false);
    }

    private async Task GiveBackAsync()
    {
        try
        {
            using var time = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await lease.GiveBackAsync(time.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is StoreException or OperationCanceledException)
        {
            // It ends by itself, and what was applied is applied.
        }
    }

    private async Task AnnounceAsync(DeltaChanges changes)
    {
        await GuardedAsync(ApplyStatements.Announce, new Parameters().With("sequence", deltas[^1].Sequence)).ConfigureAwait(false);
        var ended = changes.Ended.Select(static ended => (ended.Version.Stored, Map: new PropertyMap()
            .With("version", ended.Version.Key)
            .With("kind", ended.Version.Row.Kind.ToString())
            .With("id", ended.Version.Id)
            .With("from", ended.Version.From)
            .With("to", ended.To)
            .With("places", ended.Version.Places)
            .With("row", ended.Version.Stored)));
        foreach (var chunk in Chunks.Of(ended, static item => item.Stored.Length, RowWriter.CharactersAtOnce))
        {
            await GuardedAsync(ApplyStatements.KeepEnded, new Parameters().With("ended", chunk.Select(static item => item.Map))).ConfigureAwait(false);
        }

        var left = changes.Left.Select(static left => new PropertyMap().With("place", left.Place).With("id", left.Id.ToString()).With("until", left.Until));
        foreach (var chunk in left.Chunk(RowWriter.ItemsAtOnce))
        {
            await GuardedAsync(ApplyStatements.KeepLeft, new Parameters().With("left", chunk)).ConfigureAwait(false);
        }
    }

    private async Task<bool> ChangeAsync(QueryTransaction transaction, DeltaChanges changes)
    {
        var last = deltas[^1];
        var advanced = await transaction.RunAsync(ApplyStatements.Advance, new Parameters()
            .With("expected", expected)
            .With("sequence", last.Sequence)
            .With("recordedTicks", last.RecordedAt.UtcTicks)
            .With("recordedAt", Text.Of(last.RecordedAt))
            .With("hash", Text.Of(last.Hash))).ConfigureAwait(false);
        if (advanced.Count == 0)
        {
            // An earlier attempt whose answer was lost may have been committed: then this very state stands.
            var applied = await AppliedAsync().ConfigureAwait(false);
            return applied == new AppliedState(last.Sequence, last.RecordedAt, last.Hash) ? false : throw Stale($"{applied.Sequence} is applied");
        }

        var ends = changes.Ended.Select(static ended => new PropertyMap().With("version", ended.Version.Key).With("to", ended.To));
        foreach (var chunk in ends.Chunk(RowWriter.ItemsAtOnce))
        {
            await transaction.RunAsync(ApplyStatements.SetEnds, new Parameters().With("ended", chunk)).ConfigureAwait(false);
        }

        await new RowWriter(transaction, [.. changes.Rows]).RunAsync().ConfigureAwait(false);
        await RecordAsync(transaction).ConfigureAwait(false);
        return true;
    }

    private async Task RecordAsync(QueryTransaction transaction)
    {
        var records = deltas.Select(static delta => (Size: 40 * (delta.Ended.Length + delta.Begun.Length), Map: new PropertyMap()
            .With("sequence", delta.Sequence)
            .With("recordedAt", Text.Of(delta.RecordedAt))
            .With("recordedTicks", delta.RecordedAt.UtcTicks)
            .With("hash", Text.Of(delta.Hash))
            .With("ended", delta.Ended.Select(static row => VersionKey.Of(row.Kind, row.Id)))
            .With("begun", delta.Begun.Select(static row => VersionKey.Of(row.Kind, row.Id)))));
        foreach (var chunk in Chunks.Of(records, static record => record.Size, RowWriter.CharactersAtOnce))
        {
            await transaction.RunAsync(ApplyStatements.Record, new Parameters().With("deltas", chunk.Select(static record => record.Map))).ConfigureAwait(false);
        }
    }

    private async Task GuardedAsync(Statement statement, Parameters parameters)
    {
        var result = await client.RunAsync(statement, parameters.With("expected", expected), cancellationToken).ConfigureAwait(false);
        if (result.Count == 0)
        {
            throw Stale("another writer moved it");
        }
    }

    private ValueTask<AppliedState> AppliedAsync() => Neo4jGraphStore.AppliedAsync(client, cancellationToken);

    private StaleDeltaException Stale(string fact)
    {
        var first = deltas.Count > 0 ? $", beginning at sequence {deltas[0].Sequence}," : "";
        return new StaleDeltaException($"The deltas{first} were computed from sequence {expected}, but {fact}.");
    }
}
