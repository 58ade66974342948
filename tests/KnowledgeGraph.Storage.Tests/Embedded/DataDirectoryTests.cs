using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests;

public sealed class DataDirectoryTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_file_is_no_data_directory()
    {
        File.WriteAllText(_directory["file"], "");

        foreach (var open in new Func<EmbeddedStore>[] { () => EmbeddedStore.OpenReadOnly(_directory["file"]), () => EmbeddedStore.Open(_directory["file"], TimeProvider.System) })
        {
            Assert.Equal(
                $"The data directory {_directory["file"]} is a file. Name a directory, or a path where one can be made.",
                Assert.Throws<StoreException>(open).Message);
        }
    }

    [Fact]
    public void A_directory_that_cannot_be_made_is_named_with_the_reason()
    {
        File.WriteAllText(_directory["file"], "");
        var path = Path.Combine(_directory["file"], "data");

        var refused = Assert.Throws<StoreException>(() => EmbeddedStore.Open(path, TimeProvider.System));
        Assert.StartsWith($"The data directory {path} cannot be written: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_named_with_the_reason()
    {
        // A name that leads nowhere cannot be read by anybody, whatever the rights.
        Directory.CreateDirectory(_directory["ledger"]);
        var segment = Path.Combine(_directory["ledger"], "000000000000001.jsonl");
        File.CreateSymbolicLink(segment, _directory["gone"]);

        var refused = Assert.Throws<StoreException>(() => EmbeddedStore.OpenReadOnly(_directory.Path));
        Assert.StartsWith($"The ledger's segment {segment} cannot be read: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_asks_for_a_directory_that_is_there_and_makes_none()
    {
        var refused = Assert.Throws<StoreException>(() => EmbeddedStore.OpenReadOnly(_directory["data"]));
        Assert.Contains(_directory["data"], refused.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_directory["data"]));
    }

    [Fact]
    public async Task A_store_opened_for_reading_changes_nothing_on_disk_and_refuses_to_write()
    {
        using (var store = EmbeddedStore.OpenReadOnly(_directory.Path))
        {
            Assert.True(store.IsReadOnly);
            Assert.Equal(0, await store.Records.HeadAsync(default));
            await Assert.ThrowsAsync<StoreException>(async () => await store.Records.AppendAsync([RecordSamples.Retracted("a")], "test", default));
            await Assert.ThrowsAsync<StoreException>(async () => await store.Records.PutTextsAsync([RecordSamples.Document("a")], default));
        }

        Assert.Empty(Directory.GetFileSystemEntries(_directory.Path));
    }

    [Fact]
    public async Task A_new_directory_is_made_with_an_empty_record_and_an_empty_graph()
    {
        using var store = EmbeddedStore.Open(_directory["new/data"], TimeProvider.System);

        Assert.Empty(store.Warnings);
        Assert.False(store.IsReadOnly);
        Assert.Equal(0, await store.Records.HeadAsync(default));
        Assert.Equal(AppliedState.Empty, await store.Graph.AppliedAsync(default));
    }

    [Fact]
    public void A_store_that_could_not_be_opened_holds_no_lock()
    {
        Directory.CreateDirectory(_directory["ledger"]);
        var segment = Path.Combine(_directory["ledger"], "000000000000001.jsonl");
        File.WriteAllText(segment, "not a ledger\n");
        Assert.Throws<StoreCorruptException>(() => EmbeddedStore.Open(_directory.Path, TimeProvider.System));

        File.Delete(segment);
        EmbeddedStore.Open(_directory.Path, TimeProvider.System).Dispose();
    }
}
