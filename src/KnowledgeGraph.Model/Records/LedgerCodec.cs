using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>Ledger entries to and from one line of JSON, without line ends inside.</summary>
public static class LedgerCodec
{
    private static readonly LedgerJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static byte[] ToJson(LedgerEntry entry) => JsonSerializer.SerializeToUtf8Bytes(entry, Json.LedgerEntry);

    /// <exception cref="JsonException">The bytes are not an entry of a known format.</exception>
    public static LedgerEntry FromJson(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Json.LedgerEntry) ?? throw new JsonException("an entry is not null");
}

[JsonSerializable(typeof(LedgerEntry))]
internal sealed partial class LedgerJson : JsonSerializerContext;
