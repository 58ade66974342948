using System.Text.Json;
using KnowledgeGraph.GraphQL;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Api;

/// <summary>Reads a GraphQL request from a POST body or a GET query string.</summary>
internal static class RequestReader
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    public static async ValueTask<(GraphQLRequest? Request, HttpRefusal? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        HttpMethods.IsGet(request.Method) ? FromQuery(request) : await FromBodyAsync(request, cancellationToken);

    /// <summary>A page of another site may not have a browser send a query in its user's name.</summary>
    private static (GraphQLRequest?, HttpRefusal?) FromQuery(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site")
        {
            return (null, new HttpRefusal(StatusCodes.Status403Forbidden, "A page of another site may not ask by GET; send a POST with Content-Type: application/json."));
        }

        var query = request.Query["query"].ToString();
        if (query.Length == 0)
        {
            return (null, HttpRefusal.BadRequest("The parameter 'query' is missing."));
        }

        var variables = Parse(request.Query["variables"].ToString(), "variables", out var refusal);
        var extensions = refusal is null ? Parse(request.Query["extensions"].ToString(), "extensions", out refusal) : default;
        var name = request.Query["operationName"].ToString();
        return refusal is null
            ? (new GraphQLRequest(query, name.Length == 0 ? null : name, variables, extensions) { QueriesOnly = true }, null)
            : (null, refusal);
    }

    private static JsonElement Parse(string text, string parameter, out HttpRefusal? refusal)
    {
        refusal = null;
        if (text.Length == 0)
        {
            return default;
        }

        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            if (document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null)
            {
                return document.RootElement.Clone();
            }

            refusal = HttpRefusal.BadRequest($"The parameter '{parameter}' is not a JSON object.");
        }
        catch (JsonException failure)
        {
            refusal = HttpRefusal.BadRequest($"The parameter '{parameter}' is not JSON: line {failure.LineNumber + 1}, byte {failure.BytePositionInLine + 1}.");
        }

        return default;
    }

    private static async ValueTask<(GraphQLRequest?, HttpRefusal?)> FromBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != MediaTypes.Json)
        {
            return (null, new HttpRefusal(StatusCodes.Status415UnsupportedMediaType, "The Content-Type must be application/json."));
        }

        if (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return (null, new HttpRefusal(StatusCodes.Status415UnsupportedMediaType, "The charset must be utf-8."));
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, Strict, cancellationToken);
            return FromObject(document.RootElement);
        }
        catch (JsonException failure)
        {
            return (null, HttpRefusal.BadRequest($"The body is not JSON: line {failure.LineNumber + 1}, byte {failure.BytePositionInLine + 1}."));
        }
        catch (BadHttpRequestException failure)
        {
            return (null, new HttpRefusal(failure.StatusCode, failure.StatusCode == StatusCodes.Status413PayloadTooLarge ? "The body is too large." : "The body could not be read."));
        }
    }

    private static (GraphQLRequest?, HttpRefusal?) FromObject(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return (null, HttpRefusal.BadRequest(root.ValueKind == JsonValueKind.Array ? "Several requests in one body are not taken; send them one by one." : "The body is not a JSON object."));
        }

        if (!root.TryGetProperty("query", out var query) || query.ValueKind != JsonValueKind.String)
        {
            return (null, HttpRefusal.BadRequest("The member 'query' is missing or not a string."));
        }

        string[] objects = ["variables", "extensions"];
        var wrong = objects.FirstOrDefault(member => !Has(root, member, JsonValueKind.Object)) ?? (Has(root, "operationName", JsonValueKind.String) ? null : "operationName");
        return wrong is not null
            ? (null, HttpRefusal.BadRequest($"The member '{wrong}' is not {(wrong == "operationName" ? "a string" : "an object")}."))
            : (new GraphQLRequest(query.GetString()!, Member(root, "operationName") is { } name ? name.GetString() : null, Member(root, "variables") ?? default, Member(root, "extensions") ?? default), null);
    }

    private static bool Has(JsonElement root, string member, JsonValueKind kind) =>
        !root.TryGetProperty(member, out var value) || value.ValueKind == JsonValueKind.Null || value.ValueKind == kind;

    private static JsonElement? Member(JsonElement root, string member) =>
        root.TryGetProperty(member, out var value) && value.ValueKind != JsonValueKind.Null ? value.Clone() : null;
}
