using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests;

[Collection(Neo4jDatabase.Name)]
[NeedsNeo4j]
public sealed class Neo4jRecordStoreContractTests : RecordStoreContract
{
    private readonly List<Neo4jStores> _opened = [];

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _opened.ForEach(static stores => stores.Dispose());
    }

    protected override async Task<IRecordStore> OpenEmptyAsync(TimeProvider time) => Keep(await Neo4jDatabase.OpenEmptyAsync(time));

    protected override async Task<IRecordStore> OpenAgainAsync(IRecordStore closed, TimeProvider time) =>
        Keep(await Neo4jStores.OpenForWritingAsync(Neo4jDatabase.Options, time, default));

    private Neo4jRecordStore Keep(Neo4jStores stores)
    {
        _opened.Add(stores);
        return stores.Records;
    }
}
