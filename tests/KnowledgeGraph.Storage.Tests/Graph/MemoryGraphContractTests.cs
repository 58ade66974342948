using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests;

public sealed class MemoryGraphContractTests : GraphStoreContract
{
    protected override Task<IGraphStore> OpenEmptyAsync() => Task.FromResult<IGraphStore>(new MemoryGraph());
}
