using System.Text.Json.Nodes;
using KnowledgeGraph.Hosting;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Worker.Verbs;

namespace KnowledgeGraph.Worker.Stores;

/// <summary>The store that the settings name, opened for one run and caught up with its ledger.</summary>
internal sealed class OpenedStore : IDisposable
{
    private readonly VerbRun _run;
    private readonly StoreConnection _connection;

    private OpenedStore(VerbRun run, StoreConnection connection)
    {
        _run = run;
        _connection = connection;
        Projector = new Projector(Records, Graph, Resolver);
    }

    public IRecordStore Records => _connection.Records;

    public IGraphStore Graph => _connection.Graph;

    public Resolver Resolver { get; } = Resolver.Create();

    public Projector Projector { get; }

    /// <exception cref="StoreException">It cannot be opened, or another process writes to it.</exception>
    public static Task<OpenedStore> ForWritingAsync(VerbRun run, CancellationToken cancellationToken) => OpenAsync(run, write: true, cancellationToken);

    /// <summary>Without the writer's lock, so that it may be held by a running service.</summary>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public static Task<OpenedStore> ForReadingAsync(VerbRun run, CancellationToken cancellationToken) => OpenAsync(run, write: false, cancellationToken);

    public ArticleRecorder Recorder(Func<ArticleDocument, ArticleFacts> extract) => new(Records, Graph, Projector, extract);

    /// <summary>Says what was done, and where the graph stands now.</summary>
    public async Task SummarizeAsync(string sentence, JsonObject line, CancellationToken cancellationToken)
    {
        var applied = await Graph.AppliedAsync(cancellationToken);
        _run.Report.Result(sentence, line, applied.Sequence, $"{applied.Hash:x32}");
    }

    public void Dispose() => _connection.Dispose();

    private static async Task<OpenedStore> OpenAsync(VerbRun run, bool write, CancellationToken cancellationToken)
    {
        var connection = await StoreConnection.OpenAsync(run.Options, write, TimeProvider.System, cancellationToken);
        var store = new OpenedStore(run, connection);
        try
        {
            connection.Warnings.ToList().ForEach(run.Report.Note);

            // The embedded graph is derived anew by everyone who opens it; that of Neo4j is shared, and readers leave it as it is.
            if (write || run.Options.Store == StoreKind.Embedded)
            {
                await run.Report.WatchAsync("Catching up with the ledger", _ => store.Projector.CatchUpAsync(null, cancellationToken));
            }

            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }
}
