using System.Buffers;
using System.Globalization;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api;

/// <summary>GraphQL over HTTP at one address: POST with JSON, GET for queries.</summary>
internal sealed class GraphQLEndpoint(
    GraphQLEngine engine, GraphServices services, StatusTable statuses, PersistedDocuments documents, EventStreams streams, Budgets budgets, StoreStartup startup)
{
    public async Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.Vary = "Accept";
        var accepted = MediaTypes.Choose(context.Request.GetTypedHeaders().Accept);
        if (accepted is null)
        {
            await RefuseAsync(context, MediaTypes.Json, new HttpRefusal(HttpEnd.NotAcceptable, $"Answers are {MediaTypes.GraphQL}, {MediaTypes.Json} or {MediaTypes.EventStream}."));
            return;
        }

        if (!startup.CanAnswer)
        {
            await RefuseAsync(context, accepted, new HttpRefusal(HttpEnd.NotReady, $"Not ready yet: {startup.State}."));
            return;
        }

        var (incoming, refusal) = await RequestReader.ReadAsync(context.Request, context.RequestAborted);
        var (text, unknown) = incoming is null ? (null, refusal) : documents.Find(incoming);
        if (text is null)
        {
            await RefuseAsync(context, accepted, unknown!);
            return;
        }

        var request = new GraphQLRequest(text, incoming!.OperationName, incoming.Variables, incoming.Extensions)
        {
            QueriesOnly = HttpMethods.IsGet(context.Request.Method),
            ReportCost = context.Request.Headers["GraphQL-Cost"] == "report",
            Budget = budgets.Of(context),
        };
        await (accepted == MediaTypes.EventStream ? StreamAsync(context, request) : ExecuteAsync(context, accepted, incoming, request));
    }

    private async Task StreamAsync(HttpContext context, GraphQLRequest request)
    {
        if (!await streams.WriteAsync(context, request))
        {
            await RefuseAsync(context, MediaTypes.Json, new HttpRefusal(HttpEnd.NotReady, "Too many streams are open; try again later."));
        }
    }

    private async Task ExecuteAsync(HttpContext context, string accepted, IncomingRequest incoming, GraphQLRequest request)
    {
        // Ends with the answer, so that reads which the engine's deadline left behind end too.
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        try
        {
            var state = await RequestState.OpenAsync(services, reading.Token);
            var tag = request.QueriesOnly ? EntityTags.Of(state.Scope.Reader.State, request, accepted) : null;
            if (tag is not null && EntityTags.Has(context.Request, tag))
            {
                context.Response.GetTypedHeaders().ETag = tag;
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }

            var buffer = new ArrayBufferWriter<byte>(4096);
            var outcome = await engine.ExecuteAsync(request, state, buffer, context.RequestAborted);
            if (incoming.DocumentId is { } id && outcome.Stage >= GraphQLStage.OperationChoiceFailed)
            {
                documents.Remember(id, request.Query);
            }

            var end = HttpEnds.Of(outcome, request.QueriesOnly);
            context.Response.GetTypedHeaders().ETag = end == HttpEnd.Executed ? tag : null;
            context.Response.Headers.CacheControl = end == HttpEnd.Executed && tag is not null ? "private, no-cache" : "no-store";
            if (end == HttpEnd.OperationNotAllowed)
            {
                context.Response.Headers.Allow = "POST";
            }

            if (outcome.RetryAfter is { } wait)
            {
                context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }

            var (status, mediaType) = statuses.Of(end, accepted);
            await Reply.WriteAsync(context, status, mediaType, buffer.WrittenMemory);
        }
        catch (StoreException)
        {
            await RefuseAsync(context, accepted, new HttpRefusal(HttpEnd.StoreAway, "The store does not answer."));
        }
        finally
        {
            await reading.CancelAsync();
        }
    }

    private Task RefuseAsync(HttpContext context, string accepted, HttpRefusal refusal)
    {
        var (status, mediaType) = statuses.Of(refusal.End, accepted);
        return Reply.RefuseAsync(context, status, mediaType, refusal);
    }
}
