using System.Net;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Worker.Service;

/// <summary>Turns HTTP answers of a GraphQL service into data or words.</summary>
internal static class AnswerReader
{
    /// <returns>Data or refusal; null when the service is not ready yet and says when to ask again.</returns>
    /// <exception cref="ServiceException">Whatever answers there is no service of this kind, or cannot work now: asking anything else would end alike.</exception>
    public static async Task<ServiceAnswer?> ReadAsync(Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var body = Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        var words = body is null ? null : Errors(body.RootElement);
        switch (response.StatusCode)
        {
            case HttpStatusCode.ServiceUnavailable when response.Headers.RetryAfter is not null:
                return null;
            case HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout:
                throw new ServiceException($"The service at {address} cannot work now: {Status(response, words)}");
            case >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest:
                throw new ServiceException($"{address} is not the service's own address: {Status(response, words)} It points to {response.Headers.Location?.ToString() ?? "nowhere"}.");
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed:
                throw new ServiceException($"{address} does not let us in: {Status(response, words)}");
            case HttpStatusCode.RequestEntityTooLarge:
                return new ServiceAnswer(null, $"{Status(response, words)} The service's setting KnowledgeGraph:Api:MaxBodyBytes says how much it takes.");
        }

        if (words is not null)
        {
            return new ServiceAnswer(null, response.IsSuccessStatusCode ? words : Status(response, words));
        }

        return body?.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && response.IsSuccessStatusCode
            ? new ServiceAnswer(data.Clone(), null)
            : response.StatusCode >= HttpStatusCode.InternalServerError
                ? new ServiceAnswer(null, Status(response, words))
                : throw new ServiceException($"What answers at {address} does not speak GraphQL: {Status(response, words)}");
    }

    /// <summary>What an answer says beside its data, with its end: "HTTP 500 Internal Server Error (text/html)."</summary>
    public static string Status(HttpResponseMessage response, string? words) =>
        $"HTTP {(int)response.StatusCode} {response.ReasonPhrase}{(words is null ? $" ({response.Content.Headers.ContentType?.MediaType ?? "no content type"})." : $": {words}")}";

    private static JsonDocument? Parse(byte[] bytes)
    {
        try
        {
            return JsonDocument.Parse(bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The messages of the errors, each a sentence; null when there are none.</summary>
    private static string? Errors(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("errors", out var errors) || errors.ValueKind != JsonValueKind.Array || errors.GetArrayLength() == 0)
        {
            return null;
        }

        return string.Join(' ', errors.EnumerateArray().Select(Message).Select(static message => message.EndsWith('.') ? message : message + "."));
    }

    private static string Message(JsonElement error) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.String
            ? OneLine(message.GetString()!)
            : "an error without a message";

    /// <summary>Words of somebody else, fit for a line of a terminal.</summary>
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            line.Append(char.IsControl(c) ? ' ' : c);
        }

        return line.ToString().Trim();
    }
}
