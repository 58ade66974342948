using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Worker.Service;

/// <summary>Asks a running service, one request at a time.</summary>
/// <param name="address">Of its GraphQL.</param>
/// <param name="note">Hears that we wait for the service.</param>
internal sealed class ServiceClient(Uri address, ServicePatience patience, Action<string> note) : IDisposable
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(100);

    // Articles in other scripts would be three times as long with every letter escaped, and a service takes bodies of some length only.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A redirected POST would arrive as a GET, so nothing is followed.
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = patience.Answer, MaxResponseContentBufferSize = 16_000_000 };

    public Uri Address => address;

    /// <exception cref="ServiceException">It does not answer, is not ready in time, or is no such service.</exception>
    public async Task<ServiceAnswer> AskAsync(string query, JsonObject variables, CancellationToken cancellationToken)
    {
        var body = new JsonObject { ["query"] = query, ["variables"] = variables }.ToJsonString(Plain);
        var begun = TimeProvider.System.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            using var response = await SendAsync(body, cancellationToken);
            if (await ReadAsync(response, cancellationToken) is { } answer)
            {
                return answer;
            }

            var left = patience.Ready - TimeProvider.System.GetElapsedTime(begun);
            if (left <= TimeSpan.Zero)
            {
                throw new ServiceException($"The service at {address} was still not ready after {patience.Ready.TotalSeconds:0.#} s.");
            }

            if (attempt == 1)
            {
                note($"The service at {address} is not ready yet; waiting for up to {patience.Ready.TotalSeconds:0.#} s.");
            }

            await Task.Delay(Wait(response.Headers.RetryAfter!, left), cancellationToken);
        }
    }

    public void Dispose() => _http.Dispose();

    private static TimeSpan Wait(RetryConditionHeaderValue retry, TimeSpan left)
    {
        var asked = retry.Delta ?? (retry.Date - TimeProvider.System.GetUtcNow()) ?? TimeSpan.Zero;
        return asked < ShortestWait ? ShortestWait : asked < left ? asked : left;
    }

    private Task<HttpResponseMessage> SendAsync(string body, CancellationToken cancellationToken) => GuardAsync(
        async () =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.Accept.ParseAdd("application/graphql-response+json, application/json;q=0.9");
            return await _http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        },
        cancellationToken);

    private Task<ServiceAnswer?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        GuardAsync(() => AnswerReader.ReadAsync(address, response, cancellationToken), cancellationToken);

    private async Task<T> GuardAsync<T>(Func<Task<T>> run, CancellationToken cancellationToken)
    {
        try
        {
            return await run();
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw new ServiceException($"The service at {address} cannot be reached: {failure.Message}", failure);
        }
        catch (OperationCanceledException failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ServiceException(
                $"The service at {address} did not answer within {patience.Answer.TotalSeconds:0.#} s. What was sent last may be recorded; to send it again does no harm.", failure);
        }
    }
}
