using System.Buffers;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Api;

/// <summary>
/// Answers as server-sent events, one request a stream (the "distinct connections mode" of GraphQL over server-sent events): an event
/// `next` for each answer, then `complete`. What fails before execution is a `next` too. Streams end when the service stops.
/// </summary>
internal sealed class EventStreams(GraphQLEngine engine, GraphServices services, ApiSettings settings, IHostApplicationLifetime lifetime)
{
    // Often enough for a proxy that closes what is silent for half a minute.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(12);

    private int _open;

    /// <returns>False when there are too many; nothing was written then.</returns>
    public async Task<bool> WriteAsync(HttpContext context, GraphQLRequest request)
    {
        try
        {
            if (Interlocked.Increment(ref _open) > settings.MaxStreams)
            {
                return false;
            }

            using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
            try
            {
                await WriteAsync(context, request, ending.Token);
            }
            catch (OperationCanceledException) when (ending.IsCancellationRequested)
            {
                // The client went, or the service stops; either may come back and resume.
            }

            return true;
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private async Task WriteAsync(HttpContext context, GraphQLRequest request, CancellationToken cancellationToken)
    {
        // Pinned before the client hears of the stream: what happens after that is in it.
        var state = await RequestState.OpenAsync(services, cancellationToken);
        var response = context.Response;
        response.ContentType = $"{MediaTypes.EventStream}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        await response.StartAsync(cancellationToken);
        await using var answers = engine.SubscribeAsync(request, state, cancellationToken: cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(answers, response, cancellationToken))
        {
            response.BodyWriter.Write("event: next\ndata: "u8);
            response.BodyWriter.Write(answers.Current.Span);
            response.BodyWriter.Write("\n\n"u8);
            await response.BodyWriter.FlushAsync(cancellationToken);
        }

        response.BodyWriter.Write("event: complete\ndata: \n\n"u8);
        await response.BodyWriter.FlushAsync(cancellationToken);
    }

    /// <summary>Waits for the next answer, and says from time to time that the stream lives.</summary>
    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<ReadOnlyMemory<byte>> answers, HttpResponse response, CancellationToken cancellationToken)
    {
        var next = answers.MoveNextAsync().AsTask();
        while (await Task.WhenAny(next, Task.Delay(Silence, cancellationToken)) != next)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                break;
            }

            response.BodyWriter.Write(":\n\n"u8);
            await response.BodyWriter.FlushAsync(cancellationToken);
        }

        return await next;
    }
}
