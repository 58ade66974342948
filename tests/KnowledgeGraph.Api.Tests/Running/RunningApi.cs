using System.Text;
using System.Text.Json;
using KnowledgeGraph.Hosting;
using KnowledgeGraph.TestSupport;
using Microsoft.AspNetCore.Builder;

namespace KnowledgeGraph.Api.Tests;

/// <summary>The service itself, on a free port and a data directory of its own. It ends with the test.</summary>
public sealed class RunningApi : IAsyncDisposable
{
    private readonly TemporaryDirectory _folder;
    private readonly StoreConnection _store;
    private readonly WebApplication _app;

    private RunningApi(TemporaryDirectory folder, StoreConnection store, CountingGraph graph, WebApplication app)
    {
        (_folder, _store, Graph, _app) = (folder, store, graph, app);
        Address = new Uri(app.Urls.Single());
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>What the service reads, counted.</summary>
    public CountingGraph Graph { get; }

    /// <param name="settings">Flags as on the command line, without the leading dashes: "KnowledgeGraph:Api:MaxCost=10".</param>
    public static async Task<RunningApi> StartAsync(params IReadOnlyList<string> settings)
    {
        var folder = new TemporaryDirectory();
        string[] args = ["--Urls=http://127.0.0.1:0", $"--KnowledgeGraph:DataDirectory={folder["data"]}", "--Logging:LogLevel:Default=None", .. settings.Select(setting => $"--{setting}")];
        var builder = ApiBuilder.CreateBuilder(args);
        var configuration = ApiConfiguration.Read(builder);
        Assert.Empty(configuration.Problems);
        var store = await StoreConnection.OpenAsync(configuration.Options, write: true, new TickingClock(), default);
        var graph = new CountingGraph(store.Graph);
        var app = ApiBuilder.Build(builder, configuration, store.Records, graph);
        await app.StartAsync();
        var running = new RunningApi(folder, store, graph, app);
        await running.ReadyAsync();
        return running;
    }

    /// <summary>Without the seeds.</summary>
    public static Task<RunningApi> StartEmptyAsync(params IReadOnlyList<string> settings) => StartAsync(["KnowledgeGraph:Api:Seeds=", .. settings]);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _store.Dispose();
        _folder.Dispose();
    }

    /// <summary>Asks by POST, and takes the newer of the two media types.</summary>
    public Task<Answer> AskAsync(string query, object? variables = null) => SendAsync(JsonSerializer.Serialize(new { query, variables }));

    /// <summary>Posts a body as it is.</summary>
    public Task<Answer> SendAsync(string body) => SendAsync(Encoding.UTF8.GetBytes(body));

    public async Task<Answer> SendAsync(byte[] body, string contentType = "application/json", string accept = "application/graphql-response+json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await SendAsync(request);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using var response = await Client.SendAsync(request);
        return new Answer(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.ToString(),
            await response.Content.ReadAsStringAsync(),
            response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Asks by GET with the parameters given.</summary>
    public async Task<Answer> GetAsync(IReadOnlyDictionary<string, string> parameters, params IReadOnlyList<(string Name, string Value)> headers)
    {
        var query = string.Join('&', parameters.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"graphql?{query}");
        request.Headers.TryAddWithoutValidation("Accept", "application/graphql-response+json");
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await SendAsync(request);
    }

    private async Task ReadyAsync()
    {
        for (var tries = 0; tries < 3000; tries++)
        {
            using var response = await Client.GetAsync(new Uri("health/ready", UriKind.Relative));
            if (response.IsSuccessStatusCode)
            {
                return;
            }

            await Task.Delay(20);
        }

        throw new InvalidOperationException("the service did not become ready within a minute");
    }
}
