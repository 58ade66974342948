using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>Both stores over one database and one client.</summary>
public sealed class Neo4jStores : IDisposable
{
    private Neo4jStores(QueryApiClient client, TimeSpan timeout, TimeProvider time)
    {
        Client = client;
        Records = new Neo4jRecordStore(client, time);
        Graph = new Neo4jGraphStore(client, timeout, time);
    }

    public QueryApiClient Client { get; }

    public Neo4jRecordStore Records { get; }

    public Neo4jGraphStore Graph { get; }

    /// <summary>Opens for writing: creates constraints and indexes where they are not there, and waits until they are online.</summary>
    /// <exception cref="ArgumentException">The options have problems.</exception>
    /// <exception cref="StoreUnavailableException">Nothing answers, the credentials are refused, or there is no such database.</exception>
    public static async Task<Neo4jStores> OpenForWritingAsync(Neo4jOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        var stores = OpenForReading(options, time);
        try
        {
            await GraphSchema.CreateAsync(stores.Client, cancellationToken).ConfigureAwait(false);
            return stores;
        }
        catch
        {
            stores.Dispose();
            throw;
        }
    }

    /// <summary>Opens without touching the database; the first read says when it cannot be reached. A database never written to reads as empty.</summary>
    /// <exception cref="ArgumentException">The options have problems.</exception>
    public static Neo4jStores OpenForReading(Neo4jOptions options, TimeProvider time) => new(new QueryApiClient(options, time), options.Timeout, time);

    public void Dispose()
    {
        Records.Dispose();
        Graph.Dispose();
        Client.Dispose();
    }
}
