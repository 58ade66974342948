using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>The service as a process of its own on a free port of 127.0.0.1, asked over HTTP.</summary>
public sealed class ServiceProcess : IDisposable
{
    private const string GraphQL = "application/graphql-response+json";

    private ServiceProcess(ChildProcess process, Uri address)
    {
        Process = process;
        Http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
    }

    public ChildProcess Process { get; }

    public HttpClient Http { get; }

    public Uri Address => Http.BaseAddress!;

    /// <summary>From the start of the process until it was ready.</summary>
    public TimeSpan StartTime { get; private set; }

    public string Log => Process.Out + Process.Error;

    /// <summary>Starts it and waits until it is ready.</summary>
    public static async Task<ServiceProcess> StartAsync(IReadOnlyDictionary<string, string> settings, params IEnumerable<string> flags)
    {
        var waited = Stopwatch.StartNew();
        var service = Launch(settings, flags);
        try
        {
            var ready = false;
            while (!ready)
            {
                Assert.False(service.Process.HasEnded, $"the service ended:\n{service.Log}");
                Assert.True(waited.Elapsed < TimeSpan.FromMinutes(2), $"the service is not ready:\n{service.Log}");
                await Task.Delay(20);
                ready = await service.IsReadyAsync();
            }

            service.StartTime = waited.Elapsed;
            return service;
        }
        catch
        {
            service.Dispose();
            throw;
        }
    }

    /// <summary>Starts it on what it must refuse, and waits for its end.</summary>
    public static async Task<(int Exit, string Log)> ToEndAsync(IReadOnlyDictionary<string, string> settings, params IEnumerable<string> flags)
    {
        using var service = Launch(settings, flags);
        return (await service.Process.WaitAsync(), service.Log);
    }

    /// <returns>The member 'data' of an answer without errors.</returns>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        var answer = JsonDocument.Parse(await BytesAsync(query, variables)).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}");
        return answer.GetProperty("data");
    }

    /// <summary>The body of an answer, whatever its status.</summary>
    public async Task<byte[]> BytesAsync(string query, object? variables = null) => (await PostAsync(query, variables)).Body;

    public Task<(HttpStatusCode Status, byte[] Body)> PostAsync(string query, object? variables = null) =>
        PostAsync(JsonSerializer.SerializeToUtf8Bytes(new { query, variables }), "application/json", GraphQL);

    public async Task<(HttpStatusCode Status, byte[] Body)> PostAsync(byte[] body, string contentType, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        request.Headers.Accept.ParseAdd(accept);
        request.Headers.ExpectContinue = body.Length > 1_000_000;
        using var response = await Http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>SIGTERM, and its exit code.</summary>
    public Task<int> StopAsync() => Process.StopAsync();

    public void Dispose()
    {
        Http.Dispose();
        Process.Dispose();
    }

    private static ServiceProcess Launch(IReadOnlyDictionary<string, string> settings, IEnumerable<string> flags)
    {
        var address = new Uri($"http://127.0.0.1:{Programs.FreePort()}");
        var process = ChildProcess.Start(Programs.DotNet, ["exec", Programs.Api, $"--urls={address.OriginalString}", .. flags], Path.GetTempPath(), settings);
        return new ServiceProcess(process, address);
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var response = await Http.GetAsync("health/ready");
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
