using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Api.Tests;

/// <summary>JSON for reviewers: what fits a line stands on one.</summary>
internal static class ReadableJson
{
    private const int Width = 140;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonElement json, int indent = 0)
    {
        var line = Line(json);
        var isMap = json.ValueKind == JsonValueKind.Object;
        if (indent + line.Length <= Width || (!isMap && json.ValueKind != JsonValueKind.Array))
        {
            return line;
        }

        var inner = new string(' ', indent + 2);
        var items = isMap
            ? json.EnumerateObject().Select(member => $"{inner}{Line(member.Name)}: {Of(member.Value, indent + 2)}")
            : json.EnumerateArray().Select(item => $"{inner}{Of(item, indent + 2)}");
        return $"{(isMap ? '{' : '[')}\n{string.Join(",\n", items)}\n{new string(' ', indent)}{(isMap ? '}' : ']')}";
    }

    private static string Line(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Any() ? $"{{ {string.Join(", ", json.EnumerateObject().Select(member => $"{Line(member.Name)}: {Line(member.Value)}"))} }}" : "{}",
        JsonValueKind.Array => $"[{string.Join(", ", json.EnumerateArray().Select(Line))}]",
        JsonValueKind.String => Line(json.GetString()!),
        _ => json.GetRawText(),
    };

    private static string Line(string text) => JsonSerializer.Serialize(text, Plain);
}
