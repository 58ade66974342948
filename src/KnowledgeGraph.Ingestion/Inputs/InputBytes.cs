namespace KnowledgeGraph.Ingestion;

/// <summary>Reading bytes from a world that may refuse: every failure comes back as words.</summary>
internal static class InputBytes
{
    public static FileStream? Open(string path, out string? refusal)
    {
        try
        {
            refusal = null;
            return new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            refusal = $"cannot be read: {failure.Message}";
            return null;
        }
    }

    /// <summary>All bytes of the stream, unless it is longer than the limits allow: then at most one byte more than that was read.</summary>
    public static async Task<(byte[]? Bytes, string? Refusal)> ReadAllAsync(Stream stream, InputLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            if (stream.CanSeek && stream.Length > limits.ArticleBytes)
            {
                return (null, limits.TooLong(stream.Length));
            }

            return await ReadUpToAsync(stream, limits.ArticleBytes, cancellationToken) is { } bytes
                ? (bytes, null)
                : (null, limits.TooLong(null));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, $"cannot be read: {failure.Message}");
        }
    }

    private static async Task<byte[]?> ReadUpToAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            if (bytes.Length + read > limit)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
