using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>
/// The truth: the ledger, and the texts that stand apart from it. Safe for concurrent readers; one writer (another fails with
/// <see cref="StoreLockedException"/> when it opens for writing, or is serialized by the store).
/// </summary>
public interface IRecordStore
{
    /// <summary>Appends all payloads as one batch, all or none, durable on return; gives them sequences without gaps and one recordedAt.</summary>
    ValueTask<IReadOnlyList<LedgerEntry>> AppendAsync(IReadOnlyList<LedgerPayload> payloads, string actor, CancellationToken cancellationToken);

    /// <summary>Entries with a sequence greater than <paramref name="after"/>, ascending.</summary>
    IAsyncEnumerable<LedgerEntry> ReadAsync(long after, CancellationToken cancellationToken);

    /// <summary>The greatest sequence, 0 when empty.</summary>
    ValueTask<long> HeadAsync(CancellationToken cancellationToken);

    /// <summary>The greatest sequence recorded at or before the instant, 0 when none.</summary>
    ValueTask<long> SequenceAtAsync(DateTimeOffset instant, CancellationToken cancellationToken);

    /// <summary>Stores texts under their ids, durable on return; an id that is there already is left as it is.</summary>
    ValueTask PutTextsAsync(IReadOnlyList<ArticleDocument> documents, CancellationToken cancellationToken);

    /// <summary>The documents in the order of the ids; null where none is stored (or it was purged).</summary>
    ValueTask<IReadOnlyList<ArticleDocument?>> GetTextsAsync(IReadOnlyList<Id> articles, CancellationToken cancellationToken);
}
