using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>What verifying found; no problems means that store and ledger agree.</summary>
public sealed record VerificationReport(AppliedState Applied, long Head, IReadOnlyList<string> Problems);

/// <summary>Rebuilds the graph from the ledger in memory and compares it, row by row, with the one that is stored.</summary>
public static class Verification
{
    private const int MostProblems = 100;

    /// <param name="records">The ledger and texts.</param>
    /// <param name="graph">The graph to be checked, against itself and against the ledger.</param>
    public static async Task<VerificationReport> VerifyAsync(IRecordStore records, IGraphStore graph, Resolver resolver, CancellationToken cancellationToken)
    {
        var applied = await graph.AppliedAsync(cancellationToken);
        var head = await records.HeadAsync(cancellationToken);
        var problems = new List<string>();
        await foreach (var problem in graph.CheckAsync(cancellationToken))
        {
            problems.Add(problem);
        }

        if (applied.Sequence < head)
        {
            problems.Add($"The ledger ends at {head}, the graph has applied {applied.Sequence}.");
        }

        var rebuilt = new MemoryGraph();
        var state = await new Projector(new Prefix(records, applied.Sequence), rebuilt, resolver).CatchUpAsync(null, cancellationToken);
        if (state.Hash != applied.Hash)
        {
            problems.Add($"The graph hash is {applied.Hash:x32}; rebuilt from the ledger it is {state.Hash:x32}.");
        }

        await CompareAsync(rebuilt, graph, applied.Sequence, problems, cancellationToken);
        return new VerificationReport(applied, head, [.. problems.Take(MostProblems)]);
    }

    private static async Task CompareAsync(MemoryGraph rebuilt, IGraphStore stored, long at, List<string> problems, CancellationToken cancellationToken)
    {
        var expected = new Dictionary<RowRef, Row>();
        await foreach (var row in rebuilt.EnumerateAsync(at, cancellationToken))
        {
            expected[new RowRef(row.Kind, row.Id)] = row;
        }

        await foreach (var row in stored.EnumerateAsync(at, cancellationToken))
        {
            if (!expected.Remove(new RowRef(row.Kind, row.Id), out var twin))
            {
                problems.Add($"{row.Kind} {row.Id} is stored, and does not follow from the ledger.");
            }
            else if (!RowCodec.ToJson(row).AsSpan().SequenceEqual(RowCodec.ToJson(twin)))
            {
                problems.Add($"{row.Kind} {row.Id} differs from what follows from the ledger.");
            }
        }

        problems.AddRange(expected.Keys.OrderBy(row => row.Kind).ThenBy(row => row.Id).Select(row => $"{row.Kind} {row.Id} follows from the ledger, and is not stored."));
    }

    /// <summary>A ledger as it stood at a sequence.</summary>
    private sealed class Prefix(IRecordStore records, long last) : IRecordStore
    {
        public async IAsyncEnumerable<LedgerEntry> ReadAsync(long after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await foreach (var entry in records.ReadAsync(after, cancellationToken))
            {
                if (entry.Sequence > last)
                {
                    yield break;
                }

                yield return entry;
            }
        }

        public ValueTask<IReadOnlyList<ArticleDocument?>> GetTextsAsync(IReadOnlyList<Id> articles, CancellationToken cancellationToken) => records.GetTextsAsync(articles, cancellationToken);

        public ValueTask<long> HeadAsync(CancellationToken cancellationToken) => ValueTask.FromResult(last);

        public ValueTask<long> SequenceAtAsync(DateTimeOffset instant, CancellationToken cancellationToken) => records.SequenceAtAsync(instant, cancellationToken);

        public ValueTask<IReadOnlyList<LedgerEntry>> AppendAsync(IReadOnlyList<LedgerPayload> payloads, string actor, CancellationToken cancellationToken) => throw new NotSupportedException("a prefix is read only");

        public ValueTask PutTextsAsync(IReadOnlyList<ArticleDocument> documents, CancellationToken cancellationToken) => throw new NotSupportedException("a prefix is read only");
    }
}
