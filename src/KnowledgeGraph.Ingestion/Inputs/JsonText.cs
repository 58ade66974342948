using System.Text.Json;

namespace KnowledgeGraph.Ingestion;

/// <summary>UTF-8 bytes to a JSON document, or where and why not.</summary>
internal static class JsonText
{
    // A name that stands twice has two meanings; which one wins is not for us to choose.
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <param name="place">"byte 17", or "line 3, byte 17" below the first line; empty when it is the whole.</param>
    public static JsonDocument? Parse(byte[] bytes, out string place, out string reason)
    {
        if (TextDecoding.DecodeUtf8(bytes, out place, out reason) is not { } text)
        {
            return null;
        }

        try
        {
            return JsonDocument.Parse(text, Strict);
        }
        catch (JsonException failure)
        {
            place = PlaceOf(failure);
            reason = $"is not JSON: {FirstSentence(failure.Message)}";
            return null;
        }
    }

    private static string PlaceOf(JsonException failure) => failure switch
    {
        { BytePositionInLine: null } => "",
        { LineNumber: > 0 and var line } => $"line {line + 1}, byte {failure.BytePositionInLine}",
        _ => $"byte {failure.BytePositionInLine}",
    };

    /// <summary>The runtime's message ends in its own count of lines and bytes; ours stands in the place.</summary>
    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
