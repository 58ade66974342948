using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Hosting;

/// <summary>The store that the settings name, opened. The only place that knows both stores.</summary>
public sealed class StoreConnection : IDisposable
{
    private readonly IDisposable _owner;

    private StoreConnection(IRecordStore records, IGraphStore graph, IReadOnlyList<string> warnings, IDisposable owner)
    {
        Records = records;
        Graph = graph;
        Warnings = warnings;
        _owner = owner;
    }

    public IRecordStore Records { get; }

    public IGraphStore Graph { get; }

    /// <summary>What opening found and mended (a torn tail), for the person who runs it.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>
    /// Opens for writing, or for reading without the writer's lock. The embedded graph begins empty and is derived by whoever projects
    /// the ledger; that of Neo4j is shared and stands as others left it.
    /// </summary>
    /// <exception cref="StoreException">It cannot be opened, or another process writes to it.</exception>
    public static async Task<StoreConnection> OpenAsync(KnowledgeGraphOptions options, bool write, TimeProvider time, CancellationToken cancellationToken) =>
        options.Store == StoreKind.Embedded ? OpenEmbedded(options.DataDirectory, write, time) : await OpenNeo4jAsync(options.Neo4j, write, time, cancellationToken);

    public void Dispose() => _owner.Dispose();

    private static StoreConnection OpenEmbedded(string path, bool write, TimeProvider time)
    {
        var store = write ? EmbeddedStore.Open(path, time) : EmbeddedStore.OpenReadOnly(path);
        return new StoreConnection(store.Records, store.Graph, store.Warnings, store);
    }

    private static async Task<StoreConnection> OpenNeo4jAsync(Neo4jSettings settings, bool write, TimeProvider time, CancellationToken cancellationToken)
    {
        var options = new Neo4jOptions
        {
            Uri = settings.Uri,
            Database = settings.Database,
            User = settings.User,
            Password = settings.Password,
            Timeout = settings.Timeout,
        };
        var stores = write ? await Neo4jStores.OpenForWritingAsync(options, time, cancellationToken) : Neo4jStores.OpenForReading(options, time);
        return new StoreConnection(stores.Records, stores.Graph, [], stores);
    }
}
