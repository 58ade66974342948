using System.Buffers;
using System.Text.Json;

namespace KnowledgeGraph.Api;

/// <summary>Writes an answer, or a refusal in the same form.</summary>
internal static class Reply
{
    public static Task RefuseAsync(HttpContext context, int status, string mediaType, HttpRefusal refusal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("errors");
            writer.WriteStartObject();
            writer.WriteString("message", refusal.Message);
            writer.WriteStartObject("extensions");
            writer.WriteString("code", refusal.Code);
            if (refusal.Correlation is { } correlation)
            {
                writer.WriteString("correlationId", correlation);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        if (refusal.Allow is { } methods)
        {
            context.Response.Headers.Allow = methods;
        }

        if (refusal.End == HttpEnd.NotReady)
        {
            context.Response.Headers.RetryAfter = "1";
        }

        context.Response.Headers.CacheControl = "no-store";
        return WriteAsync(context, status, mediaType, buffer.WrittenMemory);
    }

    public static async Task WriteAsync(HttpContext context, int status, string mediaType, ReadOnlyMemory<byte> body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = $"{mediaType}; charset=utf-8";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
