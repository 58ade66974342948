using System.Text.Json.Nodes;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Worker.Stores;

namespace KnowledgeGraph.Worker.Targets;

/// <summary>The store that the settings name, held for writing.</summary>
internal sealed class StoreTarget(OpenedStore store, ArticleExtractor extractor) : IArticleTarget
{
    private readonly ArticleRecorder _recorder = store.Recorder(extractor.Extract);

    // One fsync a batch: large enough to be quick, small enough that little is done twice after a crash.
    public int BatchSize => 32;

    public async Task<IReadOnlyList<IntakeOutcome>> RecordAsync(IReadOnlyList<IncomingArticle> articles, CancellationToken cancellationToken) =>
        [.. (await _recorder.RecordAsync(articles, "ingest", cancellationToken)).Select(IntakeOutcome.Of)];

    public Task SummarizeAsync(string sentence, JsonObject line, CancellationToken cancellationToken) => store.SummarizeAsync(sentence, line, cancellationToken);

    public void Dispose()
    {
        _recorder.Dispose();
        store.Dispose();
    }
}
