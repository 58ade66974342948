using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests;

[Collection(Neo4jDatabase.Name)]
[NeedsNeo4j]
public sealed class Neo4jGraphStoreContractTests : GraphStoreContract
{
    private Neo4jStores? _stores;

    protected override int RandomReads => 400;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _stores?.Dispose();
    }

    protected override async Task<IGraphStore> OpenEmptyAsync()
    {
        _stores = await Neo4jDatabase.OpenEmptyAsync();
        return _stores.Graph;
    }
}
