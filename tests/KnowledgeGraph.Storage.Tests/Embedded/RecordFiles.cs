using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Tests;

/// <summary>A data directory as its files, for tests that damage them.</summary>
internal sealed class RecordFiles : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public string Path => _directory.Path;

    public ManualClock Clock { get; } = new();

    public IReadOnlyList<string> Segments => [.. Directory.GetFiles(_directory["ledger"], "*.jsonl").Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> Torn => [.. Directory.GetFiles(_directory["ledger"], "*.torn").Order(StringComparer.Ordinal)];

    public EmbeddedRecordStore Open(long segmentBytes = 64_000_000, Func<string, Stream>? openFile = null) =>
        EmbeddedRecordStore.Open(Path, Clock, new EmbeddedOptions { SegmentBytes = segmentBytes }, openFile ?? LedgerFile.OpenFile);

    /// <summary>Appends batches of so many retractions each.</summary>
    public async Task Append(long segmentBytes, params int[] batches)
    {
        using var store = Open(segmentBytes);
        foreach (var count in batches)
        {
            await store.AppendAsync([.. Enumerable.Range(0, count).Select(i => RecordSamples.Retracted($"{count} {i}"))], "test", default);
        }
    }

    /// <summary>Puts a segment in place that says what it is told to.</summary>
    public void Write(long first, params byte[][] parts)
    {
        Directory.CreateDirectory(_directory["ledger"]);
        File.WriteAllBytes(Segment.In(_directory["ledger"], first).Path, [.. parts.SelectMany(static part => part)]);
    }

    public static (byte[] Bytes, string Digest) Batch(string? previous, params long[] sequences) =>
        BatchFormat.Encode(
            [.. sequences.Select(static i => new LedgerEntry(i, ManualClock.Noon, "test", RecordSamples.Retracted("a")))],
            previous ?? BatchFormat.NoDigest);

    public static async Task<IReadOnlyList<LedgerEntry>> ReadAll(IRecordStore store, long after = 0)
    {
        var entries = new List<LedgerEntry>();
        await foreach (var entry in store.ReadAsync(after, default))
        {
            entries.Add(entry);
        }

        return entries;
    }

    public void Dispose() => _directory.Dispose();
}
