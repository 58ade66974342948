using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>GraphQL over HTTP at one address: POST with JSON, GET for queries.</summary>
internal sealed class GraphQLEndpoint(
    GraphQLEngine engine, Snapshots snapshots, ArticleRecorder recorder, KnowledgeGraphOptions options, StoreStartup startup)
{
    public async Task AnswerAsync(HttpContext context)
    {
        if (MediaTypes.Choose(context.Request.GetTypedHeaders().Accept) is not { } mediaType)
        {
            await RefuseAsync(context, MediaTypes.Json, new HttpRefusal(StatusCodes.Status406NotAcceptable, $"Answers are {MediaTypes.GraphQL} or {MediaTypes.Json}."));
            return;
        }

        if (!startup.IsReady)
        {
            context.Response.Headers.RetryAfter = "1";
            await RefuseAsync(context, MediaTypes.Json, new HttpRefusal(StatusCodes.Status503ServiceUnavailable, $"Not ready yet: {startup.State}."));
            return;
        }

        var (request, refusal) = await RequestReader.ReadAsync(context.Request, context.RequestAborted);
        if (request is null)
        {
            await RefuseAsync(context, mediaType, refusal!);
            return;
        }

        await ExecuteAsync(context, mediaType, request.Value);
    }

    private async Task ExecuteAsync(HttpContext context, string mediaType, GraphQLRequest request)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        GraphQLOutcome outcome;
        try
        {
            var state = await RequestState.OpenAsync(snapshots, recorder, options.Limits, context.RequestAborted);
            outcome = await engine.ExecuteAsync(request, state, buffer, context.RequestAborted);
        }
        catch (StoreException)
        {
            await RefuseAsync(context, mediaType, new HttpRefusal(StatusCodes.Status503ServiceUnavailable, "The store does not answer."));
            return;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        context.Response.StatusCode = StatusTable.Of(outcome.Stage, mediaType);
        if (context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = "POST";
        }

        await WriteAsync(context, mediaType, buffer.WrittenMemory);
    }

    private static Task RefuseAsync(HttpContext context, string mediaType, HttpRefusal refusal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("errors");
            writer.WriteStartObject();
            writer.WriteString("message", refusal.Message);
            writer.WriteStartObject("extensions");
            writer.WriteString("code", "BAD_REQUEST");
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        context.Response.StatusCode = refusal.Status;
        return WriteAsync(context, mediaType, buffer.WrittenMemory);
    }

    private static async Task WriteAsync(HttpContext context, string mediaType, ReadOnlyMemory<byte> body)
    {
        context.Response.ContentType = $"{mediaType}; charset=utf-8";
        context.Response.ContentLength = body.Length;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
