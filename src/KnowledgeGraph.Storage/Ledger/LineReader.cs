namespace KnowledgeGraph.Storage;

/// <summary>Reads a stream line by line, as bytes, and knows where each line stands.</summary>
internal sealed class LineReader(Stream stream)
{
    private byte[] _buffer = new byte[128 * 1024];
    private int _begin;
    private int _end;

    /// <summary>Where the line last read begins, in bytes from where the stream stood.</summary>
    public long Offset { get; private set; }

    /// <summary>Where the line last read ends.</summary>
    public long End { get; private set; }

    /// <summary>The next line with its line end; at the end of the stream what is left, without one; empty when nothing is. Valid until the next call.</summary>
    public ReadOnlySpan<byte> Next()
    {
        var searched = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_begin + searched, _end - _begin - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                return Take(searched + at + 1);
            }

            searched = _end - _begin;
            if (!Fill())
            {
                return Take(searched);
            }
        }
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        var line = _buffer.AsSpan(_begin, length);
        _begin += length;
        Offset = End;
        End += length;
        return line;
    }

    private bool Fill()
    {
        if (_begin > 0)
        {
            Buffer.BlockCopy(_buffer, _begin, _buffer, 0, _end - _begin);
            _end -= _begin;
            _begin = 0;
        }
        else if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
