using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// The one way in: texts first, then the ledger, then the graph. An article that is there already (same id, same extractor, nothing
/// new about its source) is left alone, so that recording again changes nothing. Safe for parallel callers; they take turns.
/// </summary>
public sealed partial class ArticleRecorder(IRecordStore records, IGraphStore graph, Projector projector, Func<ArticleDocument, ArticleFacts> extract) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Extracts and records articles as one batch of the ledger; the outcomes stand in the order of the articles.</summary>
    public Task<IReadOnlyList<RecordOutcome>> RecordAsync(IReadOnlyList<IncomingArticle> articles, string actor, CancellationToken cancellationToken)
    {
        var incoming = articles
            .AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(article => new IncomingFacts(article.Document, extract(article.Document), article.Uri, article.Publisher, ImmutableDictionary<int, string>.Empty))
            .ToList();
        return RecordFactsAsync(incoming, actor, cancellationToken);
    }

    /// <summary>Records facts that somebody else extracted, as one batch.</summary>
    public async Task<IReadOnlyList<RecordOutcome>> RecordFactsAsync(IReadOnlyList<IncomingFacts> articles, string actor, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var applied = await projector.CatchUpAsync(null, cancellationToken);
            var ids = articles.Select(article => article.Document.ToId()).ToList();
            var fresh = await FreshAsync(articles, ids, applied.Sequence, cancellationToken);
            var effects = new Dictionary<long, Effect>();
            var entries = new Dictionary<Id, LedgerEntry>();
            if (fresh.Count > 0)
            {
                var documents = articles.Zip(ids).Where(pair => fresh.ContainsKey(pair.Second)).DistinctBy(pair => pair.Second).Select(pair => pair.First.Document).ToList();
                await records.PutTextsAsync(documents, cancellationToken);
                var appended = await records.AppendAsync([.. fresh.Values], actor, cancellationToken);

                // From here on the articles are recorded; a caller who goes away does not stop them from being applied.
                await projector.CatchUpAsync(null, CancellationToken.None, effects);
                entries = appended.ToDictionary(entry => ((ArticleRecorded)entry.Payload).Article);
            }

            return [.. ids.Select((id, i) => Outcome(id, ids.IndexOf(id) == i ? entries.GetValueOrDefault(id) : null, applied.Sequence, effects))];
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Takes an article out of the graph; the ledger keeps that it was there. Retracting what is not there changes nothing.</summary>
    /// <param name="preview">Only tell what would change.</param>
    public Task<RetractOutcome> RetractAsync(Id article, string? reason, string actor, bool preview, CancellationToken cancellationToken) =>
        InTurnAsync(applied => RetractInTurnAsync(article, reason, actor, preview, applied, cancellationToken), cancellationToken);

    public void Dispose() => _turn.Dispose();

    private async Task<RetractOutcome> RetractInTurnAsync(Id article, string? reason, string actor, bool preview, AppliedState applied, CancellationToken cancellationToken)
    {
        var rows = await graph.GetAsync(RowKind.Article, [article], applied.Sequence, cancellationToken);
        if (rows[0] is not ArticleRow { RetractedAt: null })
        {
            return new RetractOutcome(article, Found: false, applied.Sequence, Effect.None);
        }

        LedgerPayload[] payloads = [new ArticleRetracted(article, reason)];
        if (preview)
        {
            var (effect, from) = await projector.PreviewAsync(payloads, actor, cancellationToken);
            return new RetractOutcome(article, Found: true, from.Sequence, effect);
        }

        var effects = new Dictionary<long, Effect>();
        var entries = await records.AppendAsync(payloads, actor, cancellationToken);
        await projector.CatchUpAsync(null, CancellationToken.None, effects);
        return new RetractOutcome(article, Found: true, entries[0].Sequence, effects.GetValueOrDefault(entries[0].Sequence) ?? Effect.None);
    }

    private static RecordOutcome Outcome(Id article, LedgerEntry? entry, long found, Dictionary<long, Effect> effects) => entry is null
        ? new RecordOutcome(article, Changed: false, found, Effect.None)
        : new RecordOutcome(article, Changed: true, entry.Sequence, effects.GetValueOrDefault(entry.Sequence) ?? Effect.None);

    /// <summary>The payloads that say something new, one for each article, in the order of first appearance.</summary>
    private async Task<OrderedDictionary<Id, LedgerPayload>> FreshAsync(IReadOnlyList<IncomingFacts> articles, List<Id> ids, long at, CancellationToken cancellationToken)
    {
        var distinct = ids.Distinct().ToList();
        var rows = await graph.GetAsync(RowKind.Article, distinct, at, cancellationToken);
        var known = distinct.Zip(rows).ToDictionary(pair => pair.First, pair => pair.Second as ArticleRow);
        var fresh = new OrderedDictionary<Id, LedgerPayload>();
        foreach (var group in articles.Zip(ids).GroupBy(pair => pair.Second, pair => pair.First))
        {
            var row = known[group.Key];
            var uris = group.Select(article => article.Uri).OfType<string>().Concat(row?.Uris ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
            var publisher = row?.Publisher ?? group.Select(article => article.Publisher).OfType<string>().FirstOrDefault();
            var first = group.First();
            var same = row is { RetractedAt: null } && row.Extractor == first.Facts.Extractor && row.Uris.SequenceEqual(uris) && row.Publisher == publisher;
            if (!same)
            {
                fresh[group.Key] = new ArticleRecorded(group.Key, uris, publisher, first.Facts) { ExternalIds = first.ExternalIds };
            }
        }

        return fresh;
    }
}
