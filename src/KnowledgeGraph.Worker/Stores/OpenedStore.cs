using System.Text.Json.Nodes;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Worker.Verbs;

namespace KnowledgeGraph.Worker.Stores;

/// <summary>The store that the settings name, opened for one run and caught up with its ledger.</summary>
internal sealed class OpenedStore : IDisposable
{
    private readonly VerbRun _run;
    private readonly IDisposable _owner;

    private OpenedStore(VerbRun run, IRecordStore records, IGraphStore graph, IDisposable owner)
    {
        _run = run;
        _owner = owner;
        Records = records;
        Graph = graph;
        Projector = new Projector(records, graph, Resolver);
    }

    public IRecordStore Records { get; }

    public IGraphStore Graph { get; }

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
        line["sequence"] = applied.Sequence;
        line["hash"] = $"{applied.Hash:x32}";
        _run.Report.Result($"{sentence}  sequence {applied.Sequence}  hash {applied.Hash:x32}".TrimStart(), line);
    }

    public void Dispose() => _owner.Dispose();

    private static async Task<OpenedStore> OpenAsync(VerbRun run, bool write, CancellationToken cancellationToken)
    {
        var store = run.Options.Store == StoreKind.Embedded ? OpenEmbedded(run, write) : await OpenNeo4jAsync(run, write, cancellationToken);
        try
        {
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

    private static async Task<OpenedStore> OpenNeo4jAsync(VerbRun run, bool write, CancellationToken cancellationToken)
    {
        var settings = run.Options.Neo4j;
        var options = new Neo4jOptions
        {
            Uri = settings.Uri,
            Database = settings.Database,
            User = settings.User,
            Password = settings.Password,
            Timeout = settings.Timeout,
        };
        var stores = write
            ? await Neo4jStores.OpenForWritingAsync(options, TimeProvider.System, cancellationToken)
            : Neo4jStores.OpenForReading(options, TimeProvider.System);
        return new OpenedStore(run, stores.Records, stores.Graph, stores);
    }

    private static OpenedStore OpenEmbedded(VerbRun run, bool write)
    {
        var path = run.Options.DataDirectory;
        var store = write ? EmbeddedStore.Open(path, TimeProvider.System) : EmbeddedStore.OpenReadOnly(path);
        store.Warnings.ToList().ForEach(run.Report.Note);
        return new OpenedStore(run, store.Records, store.Graph, store);
    }
}
