using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.TestSupport;

/// <summary>A record store that forgets when the process ends.</summary>
public sealed class MemoryRecords(TimeProvider time) : IRecordStore
{
    private readonly List<LedgerEntry> _entries = [];
    private readonly ConcurrentDictionary<Id, ArticleDocument> _texts = [];

    public ValueTask<IReadOnlyList<LedgerEntry>> AppendAsync(IReadOnlyList<LedgerPayload> payloads, string actor, CancellationToken cancellationToken)
    {
        lock (_entries)
        {
            var now = time.GetUtcNow();
            var recorded = _entries.Count > 0 && _entries[^1].RecordedAt > now ? _entries[^1].RecordedAt : now;
            var appended = payloads.Select((payload, i) => new LedgerEntry(_entries.Count + i + 1, recorded, actor, payload)).ToList();
            _entries.AddRange(appended);
            return new(appended);
        }
    }

    public async IAsyncEnumerable<LedgerEntry> ReadAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await ValueTask.CompletedTask;
        foreach (var entry in Snapshot().Where(entry => entry.Sequence > after))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return entry;
        }
    }

    public ValueTask<long> HeadAsync(CancellationToken cancellationToken) => new(Snapshot().Count);

    public ValueTask<long> SequenceAtAsync(DateTimeOffset instant, CancellationToken cancellationToken) =>
        new(Snapshot().LastOrDefault(entry => entry.RecordedAt <= instant)?.Sequence ?? 0);

    public ValueTask PutTextsAsync(IReadOnlyList<ArticleDocument> documents, CancellationToken cancellationToken)
    {
        foreach (var document in documents)
        {
            _texts.TryAdd(document.ToId(), document);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<ArticleDocument?>> GetTextsAsync(IReadOnlyList<Id> articles, CancellationToken cancellationToken) =>
        new([.. articles.Select(id => _texts.GetValueOrDefault(id))]);

    private List<LedgerEntry> Snapshot()
    {
        lock (_entries)
        {
            return [.. _entries];
        }
    }
}
