using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Api;

/// <summary>JSON from outside: UTF-8, no deeper than 64, of 60,000 tokens at most, every string whole.</summary>
internal static class JsonInput
{
    private const int MostDepth = 64;
    private const int MostTokens = 60_000;
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
            return Examine(bytes, what) is { } refusal ? (default, refusal) : (JsonElement.Parse(bytes, Strict), null);
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

    /// <summary>
    /// Looks at each token, where there is reason to: only an escape can make half a surrogate pair, as valid UTF-8 has none, and many
    /// names and values need many commas and colons.
    /// </summary>
    private static HttpRefusal? Examine(ReadOnlySpan<byte> bytes, string what)
    {
        if (bytes.IndexOf("\\u"u8) < 0 && 2 * (bytes.Count((byte)',') + bytes.Count((byte)':')) < MostTokens)
        {
            return null;
        }

        var reader = new Utf8JsonReader(bytes, StrictReader);
        for (var tokens = 1; reader.Read(); tokens++)
        {
            if (tokens > MostTokens)
            {
                return Unreadable($"{what} has more than {MostTokens} names and values.");
            }

            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && !IsWhole(ref reader))
            {
                return Unreadable($"{what} has half of a surrogate pair in a string: {Place(bytes, (int)reader.TokenStartIndex)}.");
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
