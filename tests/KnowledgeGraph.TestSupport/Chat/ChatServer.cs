using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.TestSupport;

/// <summary>A local server that speaks OpenAI's chat completions as a test scripts it.</summary>
public sealed class ChatServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Lock _turn = new();
    private readonly List<ChatRequest> _requests = [];

    private ChatServer(Func<ChatRequest, ChatReply> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(context => HandleAsync(context, answer));
    }

    public Uri Endpoint => new(_app.Urls.First() + "/v1");

    public IReadOnlyList<ChatRequest> Requests
    {
        get
        {
            lock (_turn)
            {
                return [.. _requests];
            }
        }
    }

    public static async Task<ChatServer> StartAsync(Func<ChatRequest, ChatReply> answer)
    {
        var server = new ChatServer(answer);
        await server._app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context, Func<ChatRequest, ChatReply> answer)
    {
        if (context.Request.Path != "/v1/chat/completions")
        {
            context.Response.StatusCode = 404;
            return;
        }

        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var request = Note(context.Request.Headers.Authorization, body.RootElement.Clone());
        var reply = answer(request);
        if (reply.Hangs)
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        context.Response.StatusCode = reply.Status;
        context.Response.ContentType = "application/json";
        if (reply.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = wait;
        }

        if (reply.Location is { } location)
        {
            context.Response.Headers.Location = location;
        }

        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(reply.Body));
    }

    private ChatRequest Note(string? authorization, JsonElement body)
    {
        lock (_turn)
        {
            _requests.Add(new ChatRequest(_requests.Count + 1, authorization, body));
            return _requests[^1];
        }
    }
}
