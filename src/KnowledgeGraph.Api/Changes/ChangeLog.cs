using System.Runtime.CompilerServices;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api;

/// <summary>What was recorded, in order, with what each entry changed; and what is going to be.</summary>
internal sealed class ChangeLog(IRecordStore records, IGraphStore graph)
{
    // The graph may be applied by another process, which nobody announces; so it is looked at.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

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
            var applied = await graph.AppliedAsync(cancellationToken);
            if (applied.Sequence > seen)
            {
                await foreach (var change in ReadAsync(seen, applied.Sequence, cancellationToken))
                {
                    yield return change;
                }

                seen = applied.Sequence;
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }

    public ValueTask<Effect> EffectAsync(RecordedChange change, CancellationToken cancellationToken) =>
        change.Delta is { } delta ? Effect.OfAsync(delta, graph, cancellationToken) : ValueTask.FromResult(Effect.None);

    private static async ValueTask<Delta?> NextAsync(IAsyncEnumerator<Delta> deltas) => await deltas.MoveNextAsync() ? deltas.Current : null;
}
