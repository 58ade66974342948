using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>What one request to Neo4j was: the tag of its statement (else its method and the end of its path) and the rows that came back.</summary>
internal readonly record struct SpiedStatement(string Tag, int Rows);

/// <summary>Stands between a process and Neo4j, passes everything on, and keeps the tags of statements and the rows that came back.</summary>
internal sealed partial class Neo4jSpy : IAsyncDisposable
{
    private static readonly string[] Passed = ["Accept", "Authorization", "neo4j-cluster-affinity"];

    private readonly WebApplication _app;
    private readonly HttpClient _server;
    private readonly List<SpiedStatement> _statements = [];

    private Neo4jSpy(Uri server, int port)
    {
        _server = new HttpClient { BaseAddress = server };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        _app = builder.Build();
        _app.Run(PassOnAsync);
    }

    public Uri Uri => new(_app.Urls.Single());

    public static async Task<Neo4jSpy> StartAsync(Uri server, int port = 0)
    {
        var spy = new Neo4jSpy(server, port);
        await spy._app.StartAsync();
        return spy;
    }

    /// <summary>What was asked since the last time this was called, in the order of the answers.</summary>
    public IReadOnlyList<SpiedStatement> Take()
    {
        lock (_statements)
        {
            SpiedStatement[] taken = [.. _statements];
            _statements.Clear();
            return taken;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _server.Dispose();
    }

    private async Task PassOnAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), context.Request.Path.Value);
        request.Content = body.Length > 0 ? new ByteArrayContent(body.ToArray()) : null;
        request.Content?.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
        foreach (var name in Passed)
        {
            request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)context.Request.Headers[name]);
        }

        using var response = await _server.SendAsync(request, context.RequestAborted);
        var answer = await response.Content.ReadAsByteArrayAsync(context.RequestAborted);
        Keep(context.Request, body.ToArray(), answer);
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        if (response.Headers.TryGetValues("neo4j-cluster-affinity", out var affinity))
        {
            context.Response.Headers["neo4j-cluster-affinity"] = affinity.ToArray();
        }

        await context.Response.Body.WriteAsync(answer, context.RequestAborted);
    }

    private void Keep(HttpRequest request, byte[] body, byte[] answer)
    {
        var tag = Tag().Match(Encoding.UTF8.GetString(body));
        var statement = new SpiedStatement(tag.Success ? tag.Groups[1].Value : $"{request.Method} {request.Path.Value!.Split('/')[^1]}", Rows(answer));
        lock (_statements)
        {
            _statements.Add(statement);
        }
    }

    private static int Rows(byte[] answer)
    {
        if (answer.Length == 0)
        {
            return 0;
        }

        using var json = JsonDocument.Parse(answer);
        return json.RootElement.TryGetProperty("data", out var data) && data.TryGetProperty("values", out var values) ? values.GetArrayLength() : 0;
    }

    [GeneratedRegex(@"/\* KnowledgeGraph ([^*]+) \*/")]
    private static partial Regex Tag();
}
