using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storage;

/// <summary>What stands before the entries of a batch. One batch has one time of recording.</summary>
/// <param name="Version">Of the stored form, see <see cref="LedgerEntry.FormatVersion"/>.</param>
/// <param name="Previous">The digest of the batch before, <see cref="BatchFormat.NoDigest"/> for the first.</param>
internal sealed record BatchHeader(int Version, long First, int Count, DateTimeOffset RecordedAt, string Previous);

/// <summary>What stands behind the entries of a batch.</summary>
/// <param name="Digest">SHA-256 of the lines of the batch before this one, line ends included, lower-case hex.</param>
internal sealed record BatchTrailer(long Last, string Digest);

/// <summary>A batch as bytes: header, entries, trailer, one line each.</summary>
internal static class BatchFormat
{
    public static readonly string NoDigest = new('0', SHA256.HashSizeInBytes * 2);

    private static readonly BatchJson Json = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    public static (byte[] Bytes, string Digest) Encode(IReadOnlyList<LedgerEntry> entries, string previous)
    {
        using var buffer = new MemoryStream();
        var header = new BatchHeader(LedgerEntry.FormatVersion, entries[0].Sequence, entries.Count, entries[0].RecordedAt, previous);
        LedgerLine.Write(buffer, LineKind.Batch, JsonSerializer.SerializeToUtf8Bytes(header, Json.BatchHeader));
        foreach (var entry in entries)
        {
            LedgerLine.Write(buffer, LineKind.Entry, LedgerCodec.ToJson(entry));
        }

        var digest = Convert.ToHexStringLower(SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
        LedgerLine.Write(buffer, LineKind.End, JsonSerializer.SerializeToUtf8Bytes(new BatchTrailer(entries[^1].Sequence, digest), Json.BatchTrailer));
        return (buffer.ToArray(), digest);
    }

    /// <exception cref="JsonException">The value is no header.</exception>
    public static BatchHeader Header(ReadOnlySpan<byte> value) =>
        JsonSerializer.Deserialize(value, Json.BatchHeader) ?? throw new JsonException("a header is not null");

    /// <exception cref="JsonException">The value is no trailer.</exception>
    public static BatchTrailer Trailer(ReadOnlySpan<byte> value) =>
        JsonSerializer.Deserialize(value, Json.BatchTrailer) ?? throw new JsonException("a trailer is not null");
}

[JsonSerializable(typeof(BatchHeader))]
[JsonSerializable(typeof(BatchTrailer))]
internal sealed partial class BatchJson : JsonSerializerContext;
