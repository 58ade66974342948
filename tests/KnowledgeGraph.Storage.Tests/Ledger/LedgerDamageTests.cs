using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests;

public sealed class LedgerDamageTests : IDisposable
{
    private readonly RecordFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task A_last_batch_torn_at_any_byte_is_cut_into_a_torn_file_with_a_warning()
    {
        await _files.Append(1_000_000, 2);
        var segment = Assert.Single(_files.Segments);
        var kept = File.ReadAllBytes(segment);
        await _files.Append(1_000_000, 2);
        var whole = File.ReadAllBytes(segment);

        for (var length = kept.Length + 1; length < whole.Length; length++)
        {
            File.WriteAllBytes(segment, whole[..length]);
            using (var reader = EmbeddedRecordStore.OpenReadOnly(_files.Path))
            {
                Assert.Equal(2, await reader.HeadAsync(default));
                Assert.Equal(2, (await RecordFiles.ReadAll(reader)).Count);
                Assert.Equal(length, new FileInfo(segment).Length);
            }

            using var store = _files.Open();
            Assert.Equal(2, await store.HeadAsync(default));
            Assert.Equal(kept, File.ReadAllBytes(segment));
            var torn = Assert.Single(_files.Torn);
            Assert.Equal(whole[kept.Length..length], File.ReadAllBytes(torn));
            Assert.Contains(Path.GetFileName(torn), Assert.Single(store.Warnings), StringComparison.Ordinal);
            File.Delete(torn);
        }
    }

    [Fact]
    public async Task After_a_cut_the_ledger_goes_on_and_earlier_torn_files_are_kept()
    {
        await _files.Append(1_000_000, 2);
        foreach (var garbage in new byte[][] { [.. "{\"crc\":"u8], new byte[5_000] })
        {
            using (var stream = new FileStream(_files.Segments[0], FileMode.Append))
            {
                stream.Write(garbage);
            }

            using var store = _files.Open();
            Assert.Single(store.Warnings);
        }

        Assert.Equal(2, _files.Torn.Count);
        await _files.Append(1_000_000, 1);
        using var again = _files.Open();
        Assert.Empty(again.Warnings);
        Assert.Equal([1L, 2L, 3L], (await RecordFiles.ReadAll(again)).Select(static entry => entry.Sequence));
    }

    [Fact]
    public async Task Any_byte_changed_anywhere_is_corruption_that_names_its_place()
    {
        await _files.Append(900, 2, 1, 1);
        Assert.Equal(2, _files.Segments.Count);
        foreach (var segment in _files.Segments)
        {
            var whole = File.ReadAllBytes(segment);
            for (var i = 0; i < whole.Length; i++)
            {
                var damaged = whole.ToArray();
                damaged[i] ^= (byte)(1 << (i % 8));
                File.WriteAllBytes(segment, damaged);
                var lineStart = i == 0 ? 0 : Array.LastIndexOf(whole, (byte)'\n', i - 1) + 1;

                var found = Assert.Throws<StoreCorruptException>(() => EmbeddedRecordStore.OpenReadOnly(_files.Path).Dispose());
                Assert.Contains($"segment {Path.GetFileName(segment)}, byte ", found.Message, StringComparison.Ordinal);
                var offset = long.Parse(found.Message.Split(", byte ")[1].Split(':')[0], System.Globalization.CultureInfo.InvariantCulture);
                Assert.InRange(offset, lineStart, i);
            }

            File.WriteAllBytes(segment, whole);
        }

        using var sound = EmbeddedRecordStore.OpenReadOnly(_files.Path);
        Assert.Equal(4, await sound.HeadAsync(default));
    }

    [Fact]
    public async Task A_writer_that_finds_corruption_changes_nothing_on_disk()
    {
        await _files.Append(1_000_000, 2, 2);
        var segment = Assert.Single(_files.Segments);
        var whole = File.ReadAllBytes(segment);
        for (var lineStart = 0; lineStart < whole.Length; lineStart = Array.IndexOf(whole, (byte)'\n', lineStart) + 1)
        {
            // With a torn tail behind it, which must stay too.
            byte[] damaged = [.. whole, .. "{\"crc\":\""u8];
            damaged[lineStart + 30] ^= 4;
            File.WriteAllBytes(segment, damaged);

            Assert.Throws<StoreCorruptException>(() => _files.Open().Dispose());
            Assert.Equal(damaged, File.ReadAllBytes(segment));
            Assert.Empty(_files.Torn);
        }
    }

    [Fact]
    public void A_gap_a_broken_chain_and_a_wrong_name_are_corruption_though_every_checksum_holds()
    {
        var first = RecordFiles.Batch(null, 1, 2);
        foreach (var (problem, second) in new[]
        {
            ("sequence 4 stands where 3 should", RecordFiles.Batch(first.Digest, 4)),
            ("sequence 2 stands where 3 should", RecordFiles.Batch(first.Digest, 2)),
            ("does not follow the one before", RecordFiles.Batch(null, 3)),
        })
        {
            _files.Write(1, first.Bytes, second.Bytes);
            var found = Assert.Throws<StoreCorruptException>(() => _files.Open().Dispose());
            Assert.Contains($"byte {first.Bytes.Length}: ", found.Message, StringComparison.Ordinal);
            Assert.Contains(problem, found.Message, StringComparison.Ordinal);
        }

        File.Delete(_files.Segments[0]);
        _files.Write(2, first.Bytes);
        Assert.Contains("named by", Assert.Throws<StoreCorruptException>(() => _files.Open().Dispose()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("}")]
    [InlineData("{\"crc\":\"}")]
    [InlineData("{\"crc\":\"0000000}")]
    [InlineData("{\"crc\":\"00000000}")]
    [InlineData("{\"crc\":\"00000000\",\"batch\":}")]
    [InlineData("{\"crc\":\"00000000\",\"other\":{}}")]
    [InlineData("{\"crc\":\"E3069283\",\"batch\":123456789}")]
    [InlineData("{\"crc\":\"e3069283\",\"batch\":123456789}")]
    [InlineData("{\"crc\":\"e3069283\",\"entry\":123456789}")]
    public void A_line_that_is_none_of_the_ledger_is_corruption(string line)
    {
        _files.Write(1, System.Text.Encoding.ASCII.GetBytes(line + "\n"));

        Assert.Contains("byte 0: ", Assert.Throws<StoreCorruptException>(() => _files.Open().Dispose()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gap_within_a_batch_is_corruption_to_whoever_reads_it()
    {
        _files.Write(1, RecordFiles.Batch(null, 1, 1, 3).Bytes);
        using var store = _files.Open();

        var found = await Assert.ThrowsAsync<StoreCorruptException>(() => RecordFiles.ReadAll(store));
        Assert.Contains("sequence 1 stands where 2 should", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_segment_is_corruption_and_so_is_an_unfinished_one_before_the_last()
    {
        await _files.Append(1, 1, 1, 1);
        var second = _files.Segments[1];
        var bytes = File.ReadAllBytes(second);
        File.Delete(second);
        Assert.Throws<StoreCorruptException>(() => _files.Open().Dispose());

        File.WriteAllBytes(second, bytes[..^5]);
        var found = Assert.Throws<StoreCorruptException>(() => _files.Open().Dispose());
        Assert.Contains($"segment {Path.GetFileName(second)}, byte 0", found.Message, StringComparison.Ordinal);
        Assert.Empty(_files.Torn);
    }

    [Fact]
    public async Task Damage_that_comes_while_the_store_is_open_is_found_by_the_reader()
    {
        await _files.Append(1_000_000, 2);
        using var store = _files.Open();
        var bytes = File.ReadAllBytes(_files.Segments[0]);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(_files.Segments[0], bytes);

        await Assert.ThrowsAsync<StoreCorruptException>(() => RecordFiles.ReadAll(store));
    }

    [Fact]
    public void A_ledger_of_a_newer_format_is_refused_by_name_and_left_alone()
    {
        var header = "{\"version\":2,\"first\":1,\"count\":1,\"recordedAt\":\"2030-01-01T00:00:00+00:00\",\"previous\":\"\"}"u8;
        using var line = new MemoryStream();
        LedgerLine.Write(line, LineKind.Batch, header);
        _files.Write(1, line.ToArray());

        var refused = Assert.Throws<StoreException>(() => _files.Open().Dispose());
        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
        Assert.Empty(_files.Torn);
    }
}
