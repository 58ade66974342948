using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The right to apply, held by one process at a time on the node (:Lease). It keeps others from waiting for locks; it is not what keeps
/// the data right: a holder who is late is refused by the applied sequence, which moves under its own lock.
/// </summary>
internal sealed class Lease(QueryApiClient client, TimeSpan time, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static long _made;

    // By the server's clock, so that clocks of machines need not agree.
    private static readonly Statement Take = Statement.Write("lease take", $$"""
        MERGE (l:Lease {name: 'apply'})
        SET l.turn = coalesce(l.turn, 0) + 1
        WITH l, coalesce(l.until, 0) < timestamp() OR l.owner = $owner AS free
        SET l.owner = CASE WHEN free THEN $owner ELSE l.owner END, l.until = CASE WHEN free THEN timestamp() + $milliseconds ELSE l.until END
        WITH free
        {{ReadCypher.State}}
        RETURN free, s.sequence AS sequence
        """);

    private static readonly Statement GiveBack = Statement.Write(
        "lease give back", "MATCH (l:Lease {name: 'apply'}) WHERE l.owner = $owner SET l.until = 0");

    private readonly string _owner = Name(clock);

    /// <summary>Waits until the lease is free, or the applied sequence is not the expected one any more: then it is not taken. Gives the applied sequence.</summary>
    /// <exception cref="StoreLockedException">Another process holds it for longer than the time of a request.</exception>
    public async Task<long> TakeAsync(long expected, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        while (true)
        {
            var parameters = new Parameters().With("owner", _owner).With("milliseconds", (long)(2 * time.TotalMilliseconds));
            var result = await client.RunAsync(Take, parameters, cancellationToken).ConfigureAwait(false);
            var row = result.First ?? throw new StoreException("The database holds no graph; open it for writing first.");
            var (free, sequence) = (row[0].GetBoolean(), row[1].GetInt64());
            if (free || sequence != expected)
            {
                return sequence;
            }

            if (clock.GetElapsedTime(started) > time)
            {
                throw new StoreLockedException($"Another process has been applying to the graph for more than {time.TotalSeconds:0.#} s.");
            }

            await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>So that others need not wait for its end. Nothing when it is another's.</summary>
    public Task GiveBackAsync(CancellationToken cancellationToken) =>
        client.RunAsync(GiveBack, new Parameters().With("owner", _owner), cancellationToken);

    private static string Name(TimeProvider clock)
    {
        using var hasher = new IdHasher("lease");
        return hasher
            .Add(Environment.MachineName).Add(Environment.ProcessId).Add(Interlocked.Increment(ref _made)).Add(clock.GetTimestamp())
            .Add(clock.GetUtcNow().UtcTicks).Finish().ToString();
    }
}
