using System.Globalization;
using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests;

public sealed class KilledWriterTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    public async Task A_killed_writer_loses_nothing_that_it_acknowledged_and_leaves_no_half_batch(int acknowledgements)
    {
        var acknowledged = 0L;
        using (var child = new ChildProcess("append", _directory.Path))
        {
            Assert.Equal("open", await child.ReadLineAsync());
            for (var i = 0; await child.ReadLineAsync() is { } line; i++)
            {
                acknowledged = long.Parse(line, CultureInfo.InvariantCulture);
                if (i + 1 == acknowledgements)
                {
                    child.Kill();
                }
            }

            await child.ExitCodeAsync();
        }

        using var store = EmbeddedRecordStore.Open(_directory.Path, TimeProvider.System);
        var entries = await RecordFiles.ReadAll(store);

        // One batch of three may have reached the disk whole without its writer living to say so.
        Assert.True(entries.Count == acknowledged || entries.Count == acknowledged + 3, $"{entries.Count} entries, {acknowledged} acknowledged");
        foreach (var (entry, i) in entries.Select(static (entry, i) => (entry, i)))
        {
            var document = RecordSamples.Document((i + 1).ToString(CultureInfo.InvariantCulture));
            Assert.Equal(i + 1, entry.Sequence);
            Assert.Equal(document.ToId(), Assert.IsType<Model.ArticleRecorded>(entry.Payload).Article);
            Assert.Equal([document], await store.GetTextsAsync([document.ToId()], default));
        }

        Assert.Equal(entries.Count + 1, (await store.AppendAsync([RecordSamples.Recorded("after")], "test", default))[0].Sequence);
    }

    [Fact]
    public async Task A_second_writer_is_turned_away_in_another_process_and_let_in_after_the_first_is_killed()
    {
        using (var child = new ChildProcess("append", _directory.Path))
        {
            Assert.Equal("open", await child.ReadLineAsync());
            Assert.NotNull(await child.ReadLineAsync());
            var refused = Assert.Throws<StoreLockedException>(() => EmbeddedRecordStore.Open(_directory.Path, TimeProvider.System));
            Assert.Contains(_directory.Path, refused.Message, StringComparison.Ordinal);
            Assert.Contains("--server", refused.Message, StringComparison.Ordinal);

            // A reader beside it sees whole batches only.
            using var reader = EmbeddedRecordStore.OpenReadOnly(_directory.Path);
            Assert.Equal(0, await reader.HeadAsync(default) % 3);
            Assert.Equal(await reader.HeadAsync(default), (await RecordFiles.ReadAll(reader)).Count);
            child.Kill();
            await child.ExitCodeAsync();
        }

        using var store = EmbeddedRecordStore.Open(_directory.Path, TimeProvider.System);
        using var turnedAway = new ChildProcess("open", _directory.Path);
        Assert.Contains("Another running process", await turnedAway.ReadLineAsync(), StringComparison.Ordinal);
        Assert.Equal(3, await turnedAway.ExitCodeAsync());
        Assert.Throws<StoreLockedException>(() => EmbeddedRecordStore.Open(_directory.Path, TimeProvider.System));
    }
}
