using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The ledger as (:LedgerEntry {sequence, recordedAt, actor, kind, entry}) and the texts as (:ArticleText {id, title, published, text}).
/// Any number of processes may append: each looks at the head, which the node (:Ledger) keeps, and appends if it is still there.
/// </summary>
public sealed class Neo4jRecordStore : IRecordStore, IDisposable
{
    private const int EntriesAtOnce = 200;
    private const int CharactersAtOnce = 2_000_000;
    private const int EntryCharactersAtOnce = 16_000_000;

    private readonly QueryApiClient _client;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _turn = new(1);
    private long _batches;

    internal Neo4jRecordStore(QueryApiClient client, TimeProvider time)
    {
        _client = client;
        _time = time;
    }

    public async ValueTask<IReadOnlyList<LedgerEntry>> AppendAsync(
        IReadOnlyList<LedgerPayload> payloads, string actor, CancellationToken cancellationToken)
    {
        if (payloads.Count == 0)
        {
            return [];
        }

        // Within this process in turn; other processes are met by looking again.
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var batch = BatchId(payloads, actor);
            while (true)
            {
                if (await TryAppendAsync(payloads, actor, batch, cancellationToken).ConfigureAwait(false) is { } entries)
                {
                    return entries;
                }
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public async IAsyncEnumerable<LedgerEntry> ReadAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        QueryResult page;
        do
        {
            page = await _client.RunAsync(
                RecordStatements.After, new Parameters().With("after", after).With("limit", EntriesAtOnce), cancellationToken).ConfigureAwait(false);
            foreach (var row in page.Rows)
            {
                after = row[1].GetInt64();
                yield return Decode(row);
            }
        }
        while (page.Count == EntriesAtOnce);
    }

    public async ValueTask<long> HeadAsync(CancellationToken cancellationToken)
    {
        var result = await _client.RunAsync(RecordStatements.Head, Parameters.None, cancellationToken).ConfigureAwait(false);
        return result.First is { } row ? row[0].GetInt64() : 0;
    }

    public async ValueTask<long> SequenceAtAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var result = await _client.RunAsync(
            RecordStatements.By, new Parameters().With("ticks", instant.UtcTicks), cancellationToken).ConfigureAwait(false);
        return result.First is { } row && row[0].ValueKind == JsonValueKind.Number ? row[0].GetInt64() : 0;
    }

    public async ValueTask PutTextsAsync(IReadOnlyList<ArticleDocument> documents, CancellationToken cancellationToken)
    {
        // In the order of the ids, so that two writers of the same texts cannot wait for each other.
        var texts = documents.Select(static document => (Id: document.ToId(), Document: document)).DistinctBy(static text => text.Id).OrderBy(static text => text.Id);
        foreach (var chunk in Chunks.Of(texts, static text => text.Document.Text.Length, CharactersAtOnce))
        {
            var values = chunk.Select(static text => new PropertyMap()
                .With("id", text.Id.ToString())
                .With("title", text.Document.Title)
                .With("published", text.Document.Published?.ToString())
                .With("text", text.Document.Text));
            await _client.RunAsync(RecordStatements.PutTexts, new Parameters().With("texts", values), cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask<IReadOnlyList<ArticleDocument?>> GetTextsAsync(IReadOnlyList<Id> articles, CancellationToken cancellationToken)
    {
        var found = new ArticleDocument?[articles.Count];
        if (articles.Count == 0)
        {
            return found;
        }

        var ids = articles.Select(static id => id.ToString());
        var result = await _client.RunAsync(RecordStatements.GetTexts, new Parameters().With("ids", ids), cancellationToken).ConfigureAwait(false);
        foreach (var row in result.Rows)
        {
            var published = row[3].GetString();
            found[row[0].GetInt32()] = new ArticleDocument(
                row[1].GetString()!, row[2].GetString(), published is null ? null : PartialDate.Parse(published));
        }

        return found;
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>Null when another process was faster.</summary>
    private async Task<IReadOnlyList<LedgerEntry>?> TryAppendAsync(
        IReadOnlyList<LedgerPayload> payloads, string actor, string batch, CancellationToken cancellationToken)
    {
        var result = await _client.RunAsync(RecordStatements.Look, new Parameters().With("batch", batch), cancellationToken).ConfigureAwait(false);
        if (result.First is not { } ledger)
        {
            throw new StoreException("The database holds no ledger; open it for writing first.");
        }

        if (ledger[2].ValueKind == JsonValueKind.Number)
        {
            return Entries(payloads, actor, ledger[2].GetInt64(), ledger[3].GetInt64());
        }

        var head = ledger[0].GetInt64();
        var ticks = LedgerEntry.Time(_time.GetUtcNow(), new DateTimeOffset(ledger[1].GetInt64(), TimeSpan.Zero)).UtcTicks;
        var entries = Entries(payloads, actor, head + 1, ticks);
        var chunks = Chunks.Of(entries.Select(entry => Properties(entry, batch)), static entry => entry.Length, EntryCharactersAtOnce)
            .Select(chunk => new Parameters()
                .With("expected", head)
                .With("head", head + entries.Count)
                .With("recordedTicks", ticks)
                .With("entries", chunk.Select(static entry => entry.Map)));
        return await _client.RunGuardedAsync(RecordStatements.Append, RecordStatements.AppendMore, [.. chunks], cancellationToken).ConfigureAwait(false)
            ? entries
            : null;
    }

    private static List<LedgerEntry> Entries(IReadOnlyList<LedgerPayload> payloads, string actor, long first, long ticks)
    {
        var recordedAt = new DateTimeOffset(ticks, TimeSpan.Zero);
        return [.. payloads.Select((payload, i) => new LedgerEntry(first + i, recordedAt, actor, payload))];
    }

    private static (PropertyMap Map, int Length) Properties(LedgerEntry entry, string batch)
    {
        var json = Encoding.UTF8.GetString(LedgerCodec.ToJson(entry));
        var map = new PropertyMap()
            .With("sequence", entry.Sequence)
            .With("recordedAt", Text.Of(entry.RecordedAt))
            .With("recordedTicks", entry.RecordedAt.UtcTicks)
            .With("actor", entry.Actor)
            .With("kind", entry.Payload.GetType().Name)
            .With("format", LedgerEntry.FormatVersion)
            .With("batch", batch)
            .With("entry", json);
        return (map, json.Length);
    }

    private static LedgerEntry Decode(JsonElement row)
    {
        if (row[0].GetInt32() > LedgerEntry.FormatVersion)
        {
            throw new StoreException($"Ledger entry {row[1].GetInt64()} has format {row[0].GetInt32()}, newer than this program knows ({LedgerEntry.FormatVersion}).");
        }

        try
        {
            return LedgerCodec.FromJson(Encoding.UTF8.GetBytes(row[2].GetString()!));
        }
        catch (JsonException exception)
        {
            throw new StoreCorruptException($"Ledger entry {row[1].GetInt64()} cannot be read: {exception.Message}");
        }
    }

    /// <summary>
    /// Names one call of append, so that it is known again when its answer was lost: what is appended, when, by which of our batches.
    /// </summary>
    private string BatchId(IReadOnlyList<LedgerPayload> payloads, string actor)
    {
        using var hasher = new IdHasher("batch");
        hasher.Add(Environment.MachineName).Add(Environment.ProcessId).Add(Interlocked.Increment(ref _batches)).Add(_time.GetTimestamp());
        foreach (var entry in Entries(payloads, actor, 0, _time.GetUtcNow().UtcTicks))
        {
            hasher.Add(Encoding.UTF8.GetString(LedgerCodec.ToJson(entry)));
        }

        return hasher.Finish().ToString();
    }
}
