using System.Text;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Api;

/// <summary>Reads a GraphQL request from a POST body or a GET query string.</summary>
internal static class RequestReader
{
    public static async ValueTask<(IncomingRequest? Request, HttpRefusal? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        HttpMethods.IsGet(request.Method) ? FromQuery(request)
        : HttpMethods.IsPost(request.Method) ? await FromBodyAsync(request, cancellationToken)
        : (null, new HttpRefusal(HttpEnd.WrongMethod, "Ask by POST or GET.") { Allow = "GET, POST" });

    /// <summary>A page of another site may not have a browser send a query in its user's name.</summary>
    private static (IncomingRequest?, HttpRefusal?) FromQuery(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site")
        {
            return (null, new HttpRefusal(HttpEnd.ForeignPage, "A page of another site may not ask by GET; send a POST with Content-Type: application/json."));
        }

        var (variables, refusal) = Map(request, "variables");
        var (extensions, other) = Map(request, "extensions");
        if ((refusal ?? other) is { } wrong)
        {
            return (null, wrong);
        }

        var incoming = new IncomingRequest(Text(request, "query"), Text(request, "documentId"), Text(request, "operationName"), variables, extensions);
        return incoming.Query is null && incoming.DocumentId is null
            ? (null, new HttpRefusal(HttpEnd.WrongShape, "There is neither the parameter 'query' nor 'documentId'."))
            : (incoming, null);
    }

    private static string? Text(HttpRequest request, string parameter) => request.Query[parameter].ToString() is { Length: > 0 } text ? text : null;

    private static (JsonElement Map, HttpRefusal? Refusal) Map(HttpRequest request, string parameter)
    {
        if (Text(request, parameter) is not { } text)
        {
            return (default, null);
        }

        var (root, refusal) = JsonInput.Parse(Encoding.UTF8.GetBytes(text), $"The parameter '{parameter}'");
        return refusal is not null || root.ValueKind == JsonValueKind.Object ? (root, refusal)
            : root.ValueKind == JsonValueKind.Null ? (default, null)
            : (default, new HttpRefusal(HttpEnd.WrongShape, $"The parameter '{parameter}' is not a JSON object."));
    }

    private static async ValueTask<(IncomingRequest?, HttpRefusal?)> FromBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (WrongHeader(request) is { } message)
        {
            return (null, new HttpRefusal(HttpEnd.WrongContentType, message));
        }

        try
        {
            using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? 1024, 65_536));
            await request.Body.CopyToAsync(body, cancellationToken);
            var (root, refusal) = JsonInput.Parse(body.GetBuffer().AsSpan(0, (int)body.Length), "The body");
            return refusal is null ? IncomingRequest.Of(root) : (null, refusal);
        }
        catch (BadHttpRequestException failure)
        {
            return (null, failure.StatusCode switch
            {
                StatusCodes.Status413PayloadTooLarge => new HttpRefusal(HttpEnd.TooLarge, "The body is too large."),
                StatusCodes.Status408RequestTimeout => new HttpRefusal(HttpEnd.TooSlow, "The body came too slowly."),
                _ => new HttpRefusal(HttpEnd.Unreadable, "The body could not be read."),
            });
        }
    }

    private static string? WrongHeader(HttpRequest request) =>
        !MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase) ? "The Content-Type must be application/json."
        : type.Charset.HasValue && !type.Charset.Value!.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase) ? "The charset must be utf-8."
        : request.Headers.ContentEncoding.Any(encoding => !"identity".Equals(encoding, StringComparison.OrdinalIgnoreCase)) ? "A compressed body is not taken; send it without Content-Encoding."
        : null;
}
