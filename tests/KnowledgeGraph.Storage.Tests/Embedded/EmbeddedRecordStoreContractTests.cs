using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests;

public sealed class EmbeddedRecordStoreContractTests : RecordStoreContract, IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    protected override Task<IRecordStore> OpenEmptyAsync(TimeProvider time) => Open(time);

    protected override Task<IRecordStore> OpenAgainAsync(IRecordStore closed, TimeProvider time) => Open(time);

    private Task<IRecordStore> Open(TimeProvider time) =>
        Task.FromResult<IRecordStore>(EmbeddedRecordStore.Open(_directory["data"], time, new EmbeddedOptions { SegmentBytes = 3_000 }));
}
