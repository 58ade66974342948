using System.Diagnostics;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Benchmarks.Store;

/// <summary>A data directory opened and caught up with, as a host does at start.</summary>
internal sealed class OpenGraph : IDisposable
{
    private readonly EmbeddedStore _store;

    private OpenGraph(EmbeddedStore store, Projector projector, TimeSpan took)
    {
        _store = store;
        Took = took;
        Recorder = new ArticleRecorder(store.Records, store.Graph, projector, _ => throw new InvalidOperationException("An import brings its facts."));
    }

    public IRecordStore Records => _store.Records;

    public IGraphStore Graph => _store.Graph;

    public ArticleRecorder Recorder { get; }

    /// <summary>From nothing to a graph that answers.</summary>
    public TimeSpan Took { get; }

    public static async Task<OpenGraph> AtAsync(string directory)
    {
        var began = Stopwatch.GetTimestamp();
        var store = EmbeddedStore.Open(directory, TimeProvider.System);
        var projector = new Projector(store.Records, store.Graph, Resolver.Create());
        await projector.CatchUpAsync(null, CancellationToken.None);
        return new OpenGraph(store, projector, Stopwatch.GetElapsedTime(began));
    }

    public void Dispose()
    {
        Recorder.Dispose();
        _store.Dispose();
    }
}
