using System.Security.Cryptography;
using System.Text.Json;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>
/// Reads a segment from its beginning: finds its whole batches, proves every checksum, every digest and the order of the sequences,
/// and says where an unfinished tail begins. It decodes no entry: that is for who reads them.
/// </summary>
internal sealed class SegmentScan(Segment segment, LedgerBatch? previous)
{
    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<LedgerBatch> _batches = [];
    private LedgerBatch? _previous = previous;

    public IReadOnlyList<LedgerBatch> Batches => _batches;

    /// <summary>Where the whole batches end and the segment should.</summary>
    public long End { get; private set; }

    /// <summary>Whether the segment holds more than its whole batches.</summary>
    public bool IsTorn { get; private set; }

    /// <exception cref="StoreCorruptException">A complete line is not what was written, or does not follow the one before.</exception>
    public static SegmentScan Of(Segment segment, LedgerBatch? previous)
    {
        using var stream = segment.OpenRead();
        var scan = new SegmentScan(segment, previous);
        using (scan._digest)
        {
            scan.Read(new LineReader(stream));
        }

        return scan;
    }

    private void Read(LineReader lines)
    {
        while (ReadBatch(lines) is { } batch)
        {
            _batches.Add(batch);
            _previous = batch;
            End = batch.End;
        }

        IsTorn = lines.End > End;
    }

    /// <summary>The next whole batch; null at the end of the segment or of what is whole of it.</summary>
    private LedgerBatch? ReadBatch(LineReader lines)
    {
        if (!TryRead(lines, LineKind.Batch, out var value))
        {
            return null;
        }

        var offset = lines.Offset;
        var header = Checked(BatchFormat.Header, value, offset);
        CheckFollows(header, offset);
        for (var i = 0; i < header.Count; i++)
        {
            if (!TryRead(lines, LineKind.Entry, out _))
            {
                return null;
            }
        }

        var digest = Convert.ToHexStringLower(_digest.GetHashAndReset());
        if (!TryRead(lines, LineKind.End, out value))
        {
            return null;
        }

        var last = header.First + header.Count - 1;
        Require(Checked(BatchFormat.Trailer, value, lines.Offset) == new BatchTrailer(last, digest), lines.Offset, "the trailer is not that of its batch");
        _digest.GetHashAndReset();
        return new(segment, offset, lines.End, header.First, last, header.RecordedAt, digest);
    }

    /// <summary>The next line; false when the segment ends before or within it.</summary>
    private bool TryRead(LineReader lines, LineKind expected, out ReadOnlySpan<byte> value)
    {
        var line = lines.Next();
        value = default;
        if (line.Length == 0 || line[^1] != (byte)'\n')
        {
            Require(!IsTrailerWithWrongEnd(line), lines.End - 1, "the line end of a whole batch is another byte");
            return false;
        }

        Require(LedgerLine.TryRead(line, out var kind, out value), lines.Offset, "the line is not what its checksum says");
        Require(kind == expected, lines.Offset, "the line is not the one that its batch should go on with");
        _digest.AppendData(line);
        return true;
    }

    private void CheckFollows(BatchHeader header, long offset)
    {
        if (header.Version > LedgerEntry.FormatVersion)
        {
            throw new StoreException($"The ledger was written by a newer version: segment {segment.Name} has format {header.Version}, this one reads {LedgerEntry.FormatVersion}.");
        }

        var first = (_previous?.Last ?? 0) + 1;
        Require(header.Count > 0, offset, "the batch is empty");
        Require(header.First == first, offset, $"sequence {header.First} stands where {first} should");
        Require(offset > 0 || header.First == segment.First, offset, "the segment does not begin with the sequence that it is named by");
        Require(header.Previous == (_previous?.Digest ?? BatchFormat.NoDigest), offset, "the batch does not follow the one before");
        Require(_previous is null || header.RecordedAt >= _previous.RecordedAt, offset, "the time of recording falls");
    }

    /// <summary>An append that broke off leaves nothing, or zeros, behind its trailer; anything else in place of the line end came later.</summary>
    private static bool IsTrailerWithWrongEnd(ReadOnlySpan<byte> line) =>
        line.Length > 0 && line[^1] is not ((byte)'}' or 0)
        && LedgerLine.TryRead([.. line[..^1], (byte)'\n'], out var kind, out _) && kind == LineKind.End;

    private T Checked<T>(Func<ReadOnlySpan<byte>, T> read, ReadOnlySpan<byte> value, long offset)
    {
        try
        {
            return read(value);
        }
        catch (JsonException)
        {
            throw segment.Corrupt(offset, "the line says nothing that is known");
        }
    }

    private void Require(bool condition, long offset, string problem)
    {
        if (!condition)
        {
            throw segment.Corrupt(offset, problem);
        }
    }
}
