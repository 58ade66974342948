using System.Collections.Immutable;
using System.Text.Json.Nodes;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.SecondExtractor;
using KnowledgeGraph.Worker.Output;
using KnowledgeGraph.Worker.Stores;

namespace KnowledgeGraph.Worker.Targets;

/// <summary>The store that the settings name, held for writing.</summary>
/// <param name="second">Reads each article once more; null where the settings name none.</param>
internal sealed class StoreTarget(OpenedStore store, ArticleExtractor extractor, SecondReader? second, Report report) : IArticleTarget
{
    private readonly ArticleRecorder _recorder = store.Recorder(extractor.Extract);

    // One fsync a batch: large enough to be quick, small enough that little is done twice after a crash.
    public int BatchSize => 32;

    public async Task<IReadOnlyList<IntakeOutcome>> RecordAsync(IReadOnlyList<IncomingArticle> articles, CancellationToken cancellationToken)
    {
        var outcomes = second is null
            ? await _recorder.RecordAsync(articles, "ingest", cancellationToken)
            : await _recorder.RecordFactsAsync(await ReadTwiceAsync(second, articles, cancellationToken), "ingest", cancellationToken);
        return [.. outcomes.Select(IntakeOutcome.Of)];
    }

    public void TellReading()
    {
        if (second is not null)
        {
            SecondReport.Tell(report, second.Summary);
        }
    }

    public Task SummarizeAsync(string sentence, JsonObject line, CancellationToken cancellationToken) => store.SummarizeAsync(sentence, line, cancellationToken);

    public void Dispose()
    {
        second?.Dispose();
        _recorder.Dispose();
        store.Dispose();
    }

    private async Task<IReadOnlyList<IncomingFacts>> ReadTwiceAsync(SecondReader reader, IReadOnlyList<IncomingArticle> articles, CancellationToken cancellationToken)
    {
        var facts = new List<IncomingFacts>(articles.Count);
        foreach (var article in articles)
        {
            var read = await reader.ReadAsync(article.Document, extractor.Extract(article.Document), cancellationToken);
            facts.Add(new IncomingFacts(article.Document, read, article.Uri, article.Publisher, ImmutableDictionary<int, string>.Empty));
        }

        return facts;
    }
}
