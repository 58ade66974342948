using System.Text.Json;

namespace KnowledgeGraph.TestSupport;

/// <summary>A request for a chat completion as it came over the wire.</summary>
/// <param name="Number">From 1, in order of arrival.</param>
public sealed record ChatRequest(int Number, string? Authorization, JsonElement Body)
{
    public IReadOnlyList<string> Messages => [.. Body.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("content") is { ValueKind: JsonValueKind.String } text
        ? text.GetString()!
        : string.Concat(message.GetProperty("content").EnumerateArray().Select(part => part.GetProperty("text").GetString())))];
}
