using System.Runtime.CompilerServices;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.TestSupport;

/// <summary>A ledger and texts in memory, for tests that are about what is made of them.</summary>
public sealed class MemoryRecords(TimeProvider time) : IRecordStore
{
    private readonly List<LedgerEntry> _entries = [];
    private readonly Dictionary<Id, ArticleDocument> _texts = [];

    public ValueTask<IReadOnlyList<LedgerEntry>> AppendAsync(IReadOnlyList<LedgerPayload> payloads, string actor, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var recordedAt = _entries.Count > 0 && _entries[^1].RecordedAt > now ? _entries[^1].RecordedAt : now;
        var appended = payloads.Select((payload, i) => new LedgerEntry(_entries.Count + i + 1, recordedAt, actor, payload)).ToList();
        _entries.AddRange(appended);
        return ValueTask.FromResult<IReadOnlyList<LedgerEntry>>(appended);
    }

    public async IAsyncEnumerable<LedgerEntry> ReadAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var entry in _entries.Skip((int)after).ToList())
        {
            yield return entry;
        }
    }

    public ValueTask<long> HeadAsync(CancellationToken cancellationToken) => ValueTask.FromResult((long)_entries.Count);

    public ValueTask<long> SequenceAtAsync(DateTimeOffset instant, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_entries.LastOrDefault(entry => entry.RecordedAt <= instant)?.Sequence ?? 0);

    public ValueTask PutTextsAsync(IReadOnlyList<ArticleDocument> documents, CancellationToken cancellationToken)
    {
        foreach (var document in documents)
        {
            _texts[document.ToId()] = document;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<ArticleDocument?>> GetTextsAsync(IReadOnlyList<Id> articles, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<ArticleDocument?>>([.. articles.Select(id => _texts.GetValueOrDefault(id))]);
}
