using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests;

public sealed class LedgerWriteTests : IDisposable
{
    private readonly RecordFiles _files = new();

    public enum Failure { OpeningFails, WriteFailsAtOnce, WriteFailsHalfWay, SyncFails }

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData(Failure.OpeningFails)]
    [InlineData(Failure.WriteFailsAtOnce)]
    [InlineData(Failure.WriteFailsHalfWay)]
    [InlineData(Failure.SyncFails)]
    public async Task A_write_that_fails_makes_the_ledger_read_only_until_it_is_opened_again(Failure failure)
    {
        await _files.Append(1_000_000, 2);
        var opened = 0;
        using (var store = _files.Open(openFile: path =>
        {
            opened++;
            return failure == Failure.OpeningFails ? throw new IOException("no space left") : new FailingStream(LedgerFile.OpenFile(path), failure);
        }))
        {
            for (var attempt = 0; attempt < 3; attempt++)
            {
                var refused = await Assert.ThrowsAsync<StoreException>(async () => await store.AppendAsync([RecordSamples.Retracted("x")], "test", default));
                Assert.Contains("read-only", refused.Message, StringComparison.Ordinal);
                Assert.Contains("no space left", refused.Message, StringComparison.Ordinal);
            }

            Assert.Equal(1, opened);
            Assert.Equal(2, await store.HeadAsync(default));
            Assert.Equal(2, (await RecordFiles.ReadAll(store)).Count);
        }

        // What failed only in its fsync may be whole on disk; it was not acknowledged, but nothing is half there.
        using var again = _files.Open();
        Assert.Equal(failure == Failure.SyncFails ? 3 : 2, await again.HeadAsync(default));
        Assert.Equal(failure == Failure.WriteFailsHalfWay ? 1 : 0, again.Warnings.Count);
    }

    [Fact]
    public async Task A_segment_that_has_grown_to_its_size_is_followed_by_another_named_by_its_first_sequence()
    {
        await _files.Append(900, 2, 3, 1);
        await _files.Append(900, 4, 1);

        var names = _files.Segments.Select(static path => Path.GetFileNameWithoutExtension(path).TrimStart('0')).ToList();
        Assert.True(names.Count > 2, string.Join(' ', names));
        using var store = _files.Open();
        for (var after = 0; after <= 12; after++)
        {
            Assert.Equal(Enumerable.Range(1, 11).Skip(after).Select(static i => (long)i), (await RecordFiles.ReadAll(store, after)).Select(static entry => entry.Sequence));
        }
    }

    [Fact]
    public async Task An_empty_segment_left_by_a_writer_that_died_is_gone_on_in()
    {
        await _files.Append(1, 1);
        _files.Write(2, []);
        await _files.Append(1_000_000, 1);

        Assert.Equal(2, _files.Segments.Count);
        using var store = _files.Open();
        Assert.Equal([1L, 2L], (await RecordFiles.ReadAll(store)).Select(static entry => entry.Sequence));
    }

    [Fact]
    public async Task An_entry_greater_than_any_buffer_comes_back()
    {
        using var store = _files.Open();
        var large = RecordSamples.Recorded("a") with { Publisher = new string('x', 700_000) };
        await store.AppendAsync([RecordSamples.Retracted("a"), large, large, RecordSamples.Retracted("b")], "test", default);

        var read = await RecordFiles.ReadAll(store);
        Assert.Equal(700_000, Assert.IsType<Model.ArticleRecorded>(read[2].Payload).Publisher?.Length);
        Assert.Equal(4, read.Count);
        using var reader = EmbeddedRecordStore.OpenReadOnly(_files.Path);
        Assert.Equal(4, await reader.HeadAsync(default));
    }

    [Fact]
    public void The_checksum_is_crc_32c() => Assert.Equal(0xE3069283u, Crc32C.Of("123456789"u8));

    private sealed class FailingStream(Stream inner, Failure failure) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (failure != Failure.SyncFails)
            {
                inner.Write(buffer, offset, failure == Failure.WriteFailsHalfWay ? count / 2 : 0);
                throw new IOException("no space left");
            }

            inner.Write(buffer, offset, count);
        }

        public override void Flush() => throw new IOException("no space left");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void SetLength(long value) => inner.SetLength(value);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
