using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Api;

/// <summary>JSON from outside: UTF-8, no deeper than 64, every string whole.</summary>
internal static class JsonInput
{
    private const int MostDepth = 64;
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MostDepth };
    private static readonly JsonReaderOptions StrictReader = new() { MaxDepth = MostDepth };

    /// <param name="what">What is read, for the message: "The body".</param>
    public static (JsonElement Root, HttpRefusal? Refusal) Parse(ReadOnlySpan<byte> bytes, string what)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        if (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, ..] or [_, 0, ..])
        {
            return (default, Unreadable($"{what} is UTF-16 or UTF-32; JSON is sent as UTF-8."));
        }

        if (InvalidAt(bytes) is { } invalid)
        {
            return (default, Unreadable($"{what} is not UTF-8: {Place(bytes, invalid)}."));
        }

        try
        {
            return LoneSurrogateAt(bytes) is { } lone
                ? (default, Unreadable($"{what} has half of a surrogate pair in a string: {Place(bytes, lone)}."))
                : (JsonElement.Parse(bytes, Strict), null);
        }
        catch (JsonException failure)
        {
            var depth = bytes.Count((byte)'[') + bytes.Count((byte)'{') > MostDepth && failure.Message.Contains("depth", StringComparison.Ordinal);
            return (default, Unreadable($"{what} is {(depth ? $"nested deeper than {MostDepth}" : "not JSON")}: line {failure.LineNumber + 1}, byte {failure.BytePositionInLine + 1}."));
        }
    }

    private static HttpRefusal Unreadable(string message) => new(HttpEnd.Unreadable, message);

    private static string Place(ReadOnlySpan<byte> bytes, int at)
    {
        var before = bytes[..at];
        return $"line {before.Count((byte)'\n') + 1}, byte {at - before.LastIndexOf((byte)'\n')}";
    }

    private static int? InvalidAt(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return null;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    /// <summary>Only an escape can make one, as valid UTF-8 has none.</summary>
    private static int? LoneSurrogateAt(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("\\u"u8) < 0)
        {
            return null;
        }

        var reader = new Utf8JsonReader(bytes, StrictReader);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && !IsWhole(ref reader))
            {
                return (int)reader.TokenStartIndex;
            }
        }

        return null;
    }

    private static bool IsWhole(ref Utf8JsonReader reader)
    {
        try
        {
            reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
