using KnowledgeGraph.Ingestion;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>One history in both stores, and a service on each.</summary>
[CollectionDefinition(Name)]
public sealed class BothStores : ICollectionFixture<BothStores>, IAsyncLifetime, IDisposable
{
    public const string Name = "both stores";

    private readonly TemporaryDirectory _folder = new();

    public ServiceProcess Embedded { get; private set; } = null!;

    public ServiceProcess Neo4j { get; private set; } = null!;

    public UInt128 EmbeddedHash { get; private set; }

    public UInt128 Neo4jHash { get; private set; }

    internal Neo4jSpy Spy { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Neo4jServer.Missing is not null)
        {
            return;
        }

        var server = Neo4jServer.Get();
        await server.WipeAsync();
        EmbeddedHash = await RecordedHistory.RecordAsync(new KnowledgeGraphOptions { DataDirectory = _folder["data"] });
        Neo4jHash = await RecordedHistory.RecordAsync(new KnowledgeGraphOptions { Store = StoreKind.Neo4j, Neo4j = new Neo4jSettings { Uri = server.Uri } });
        Spy = await Neo4jSpy.StartAsync(server.Uri);
        Embedded = await ServiceProcess.StartAsync(StoreSettings.Embedded(_folder["data"]).Patient());
        Neo4j = await ServiceProcess.StartAsync(StoreSettings.Neo4j(Spy.Uri).Patient());
    }

    public async Task DisposeAsync()
    {
        Neo4j?.Dispose();
        await (Spy?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    public void Dispose()
    {
        Embedded?.Dispose();
        _folder.Dispose();
    }
}
