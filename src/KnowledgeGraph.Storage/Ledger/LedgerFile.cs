namespace KnowledgeGraph.Storage;

/// <summary>The segment that is appended to. A failure leaves what reached the disk unknown, so it is never tried again.</summary>
internal sealed class LedgerFile(string directory, long segmentBytes, Func<string, Stream> open) : IDisposable
{
    private Stream? _stream;
    private Segment? _segment;
    private long _length;
    private string? _failure;

    /// <summary>Opens a segment for appending behind its whole batches.</summary>
    public static Stream OpenFile(string path) => new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, bufferSize: 0);

    /// <summary>Goes on in a segment that is there.</summary>
    public void Continue(Segment segment, long length) => (_segment, _length) = (segment, length);

    /// <summary>Appends the bytes of one batch, on disk when it returns; gives the segment and the offset where they stand.</summary>
    /// <exception cref="StoreException">This write failed, or one before it.</exception>
    public (Segment Segment, long Offset) Append(long first, byte[] batch)
    {
        if (_failure is not null)
        {
            throw new StoreException($"The ledger is read-only since a write failed ({_failure}). Restart once the cause is mended.");
        }

        try
        {
            var stream = SegmentFor(first);
            stream.Write(batch);
            Durable.Sync(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _failure = exception.Message;
            throw new StoreException($"The ledger could not be written and is read-only from now on: {exception.Message}", exception);
        }

        var offset = _length;
        _length += batch.Length;
        return (_segment!, offset);
    }

    public void Dispose() => _stream?.Dispose();

    private Stream SegmentFor(long first)
    {
        var rollOver = _segment is null || _length >= segmentBytes;
        if (rollOver)
        {
            _stream?.Dispose();
            _stream = null;
            (_segment, _length) = (Segment.In(directory, first), 0);
        }

        if (_stream is null)
        {
            _stream = open(_segment!.Path);
            _stream.Position = _length;
            Durable.SyncDirectory(directory);
        }

        return _stream;
    }
}
