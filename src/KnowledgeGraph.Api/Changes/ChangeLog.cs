using System.Runtime.CompilerServices;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api;

/// <summary>What was recorded, in order, with what each entry changed; and what is going to be.</summary>
internal sealed class ChangeLog(IRecordStore records, IGraphStore graph, AppliedWatch watch)
{
    /// <summary>The changes after one sequence up to another, ascending.</summary>
    public async IAsyncEnumerable<RecordedChange> ReadAsync(long after, long last, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var deltas = graph.DeltasAsync(after, cancellationToken).GetAsyncEnumerator(cancellationToken);
        var delta = await NextAsync(deltas);
        await foreach (var entry in records.ReadAsync(after, cancellationToken))
        {
            if (entry.Sequence > last)
            {
                yield break;
            }

            while (delta?.Sequence < entry.Sequence)
            {
                delta = await NextAsync(deltas);
            }

            yield return new RecordedChange(entry, delta?.Sequence == entry.Sequence ? delta : null);
        }
    }

    /// <summary>The changes after a sequence as they are applied, without end.</summary>
    public async IAsyncEnumerable<RecordedChange> FollowAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = after;
        while (true)
        {
            var applied = await watch.BeyondAsync(seen, cancellationToken);
            await foreach (var change in ReadAsync(seen, applied, cancellationToken))
            {
                yield return change;
            }

            seen = applied;
        }
    }

    public ValueTask<Effect> EffectAsync(RecordedChange change, CancellationToken cancellationToken) =>
        change.Delta is { } delta ? Effect.OfAsync(delta, graph, cancellationToken) : ValueTask.FromResult(Effect.None);

    /// <summary>How many ties it brought and took: of a preview known already, of what is applied worked out from its delta.</summary>
    public async Task<TieCount> TiesAsync(Effect effect, CancellationToken cancellationToken)
    {
        if (effect.Sequence is not { } sequence)
        {
            return effect.Ties ?? TieCount.None;
        }

        await using var deltas = graph.DeltasAsync(sequence - 1, cancellationToken).GetAsyncEnumerator(cancellationToken);
        return await NextAsync(deltas) is { } delta && delta.Sequence == sequence ? await TieChanges.OfAsync(delta, graph, cancellationToken) : TieCount.None;
    }

    private static async ValueTask<Delta?> NextAsync(IAsyncEnumerator<Delta> deltas) => await deltas.MoveNextAsync() ? deltas.Current : null;
}
