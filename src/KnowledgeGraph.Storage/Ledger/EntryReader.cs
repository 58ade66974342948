using System.Text.Json;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>Decodes the entries of whole batches. Every line is proved again, for a disk may spoil what was sound at the start.</summary>
internal sealed class EntryReader
{
    private readonly Segment _segment;
    private readonly LineReader _lines;
    private readonly long _start;

    private EntryReader(Segment segment, Stream stream)
    {
        _segment = segment;
        _start = stream.Position;
        _lines = new LineReader(stream);
    }

    /// <summary>The entries after a sequence, ascending.</summary>
    /// <param name="batches">Neighbours in one segment.</param>
    /// <exception cref="StoreCorruptException">A line is not what was written.</exception>
    public static IEnumerable<LedgerEntry> Read(IReadOnlyList<LedgerBatch> batches, long after)
    {
        using var stream = batches[0].Segment.OpenRead();
        stream.Position = batches[0].Offset;
        var reader = new EntryReader(batches[0].Segment, stream);
        foreach (var batch in batches)
        {
            reader.Next(LineKind.Batch);
            for (var sequence = batch.First; sequence <= batch.Last; sequence++)
            {
                if (sequence <= after)
                {
                    reader.Next(LineKind.Entry);
                }
                else
                {
                    yield return reader.Entry(sequence);
                }
            }

            reader.Next(LineKind.End);
        }
    }

    private ReadOnlySpan<byte> Next(LineKind expected) =>
        LedgerLine.TryRead(_lines.Next(), out var kind, out var value) && kind == expected
            ? value
            : throw Corrupt("the line is not what its checksum says");

    private LedgerEntry Entry(long sequence)
    {
        LedgerEntry entry;
        try
        {
            entry = LedgerCodec.FromJson(Next(LineKind.Entry));
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            throw Corrupt($"the entry cannot be read ({exception.Message})");
        }

        return entry.Sequence == sequence ? entry : throw Corrupt($"sequence {entry.Sequence} stands where {sequence} should");
    }

    private StoreCorruptException Corrupt(string problem) => _segment.Corrupt(_start + _lines.Offset, problem);
}
