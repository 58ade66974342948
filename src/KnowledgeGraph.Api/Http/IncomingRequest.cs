using System.Text.Json;

namespace KnowledgeGraph.Api;

/// <summary>A request as it came: a document, or the id of one that is known, or both.</summary>
internal sealed record IncomingRequest(string? Query, string? DocumentId, string? OperationName, JsonElement Variables, JsonElement Extensions)
{
    private static readonly string[] Texts = ["query", "documentId", "operationName"];
    private static readonly string[] Objects = ["variables", "extensions"];

    /// <summary>From the members of a JSON object; members of other names are ignored, as the specification asks.</summary>
    public static (IncomingRequest? Request, HttpRefusal? Refusal) Of(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
        {
            return Wrong("Several requests in one body are not taken; send them one by one.");
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            return Wrong("The body is not a JSON object.");
        }

        if (Texts.FirstOrDefault(name => !Is(root, name, JsonValueKind.String)) is { } text)
        {
            return Wrong($"The member '{text}' is not a string.");
        }

        if (Objects.FirstOrDefault(name => !Is(root, name, JsonValueKind.Object)) is { } map)
        {
            return Wrong($"The member '{map}' is not an object.");
        }

        var request = new IncomingRequest(Text(root, "query"), Text(root, "documentId"), Text(root, "operationName"), Member(root, "variables"), Member(root, "extensions"));
        return request.Query is null && request.DocumentId is null ? Wrong("There is neither 'query' nor 'documentId'.") : (request, null);
    }

    private static (IncomingRequest?, HttpRefusal?) Wrong(string message) => (null, new HttpRefusal(HttpEnd.WrongShape, message));

    private static bool Is(JsonElement root, string name, JsonValueKind kind) =>
        !root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null || value.ValueKind == kind;

    private static JsonElement Member(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : default;

    private static string? Text(JsonElement root, string name) => Member(root, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
