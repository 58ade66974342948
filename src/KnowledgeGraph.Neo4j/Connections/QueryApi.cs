using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Neo4j;

/// <summary>The bytes of the Query API v2: one request, one answer, nothing tried again. See the Neo4j documentation, "Query API".</summary>
internal sealed class QueryApi : IDisposable
{
    private const string AffinityHeader = "neo4j-cluster-affinity";
    private static readonly MediaTypeHeaderValue JsonType = new("application/json");

    private readonly HttpClient _http;
    private readonly string _path;

    public QueryApi(Neo4jOptions options)
    {
        _http = new HttpClient(new SocketsHttpHandler
        {
            MaxConnectionsPerServer = options.MaxConnections,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(5),
            AllowAutoRedirect = false,
        })
        {
            BaseAddress = options.Uri,
            Timeout = Timeout.InfiniteTimeSpan, // the pipeline around each request has its own
        };
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (!string.IsNullOrEmpty(options.User))
        {
            var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}"));
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        }

        _path = $"/db/{Uri.EscapeDataString(options.Database)}/query/v2";
    }

    /// <summary>The body, its members in the order that older servers insist on.</summary>
    public static ReadOnlyMemory<byte> Body(Statement statement, Parameters parameters, bool opens, IReadOnlyList<string> bookmarks)
    {
        var buffer = new ArrayBufferWriter<byte>(1_024);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("statement", statement.Text);
        writer.WritePropertyName("parameters");
        parameters.WriteTo(writer);
        if (opens)
        {
            writer.WriteString("accessMode", statement.Writes ? "WRITE" : "READ");
            WriteBookmarks(writer, bookmarks);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    /// <param name="path">Below /db/NAME/query/v2: empty, "/tx", "/tx/ID", "/tx/ID/commit".</param>
    /// <exception cref="QueryFailure">Anything but a whole answer without errors.</exception>
    public async Task<QueryAnswer> SendAsync(
        HttpMethod method, string path, ReadOnlyMemory<byte> body, string? affinity, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, _path + path);
        if (body.Length > 0)
        {
            request.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = JsonType } };
        }

        if (affinity is not null)
        {
            request.Headers.Add(AffinityHeader, affinity);
        }

        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            var root = Parse(bytes, response.StatusCode);
            return new QueryAnswer(root, response.Headers.TryGetValues(AffinityHeader, out var values) ? values.FirstOrDefault() : null);
        }
        catch (HttpRequestException exception)
        {
            throw new QueryFailure(FailureKind.Unreachable, "", exception.InnerException?.Message ?? exception.Message, exception);
        }
    }

    public void Dispose() => _http.Dispose();

    private static void WriteBookmarks(Utf8JsonWriter writer, IReadOnlyList<string> bookmarks)
    {
        if (bookmarks.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("bookmarks");
        foreach (var bookmark in bookmarks)
        {
            writer.WriteStringValue(bookmark);
        }

        writer.WriteEndArray();
    }

    private static JsonElement Parse(byte[] bytes, HttpStatusCode status)
    {
        var succeeded = (int)status is >= 200 and < 300;
        JsonElement root = default;
        try
        {
            root = bytes.Length == 0 && succeeded ? default : JsonDocument.Parse(bytes).RootElement;
        }
        catch (JsonException exception) when (succeeded)
        {
            throw new QueryFailure(FailureKind.Unreachable, "", "the answer broke off", exception);
        }
        catch (JsonException)
        {
            // Some other server's page; its status says enough.
        }

        // An error may stand beside rows, and under any status.
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("errors", out var errors)
            && errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0)
        {
            var code = Text(errors[0], "code");
            throw new QueryFailure(ErrorCodes.KindOf(code), code, Text(errors[0], "message"));
        }

        return succeeded ? root : throw new QueryFailure(
            status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden ? FailureKind.Refused
            : status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout ? FailureKind.Unreachable
            : FailureKind.NoQueryApi,
            "",
            $"HTTP {(int)status}");
    }

    private static string Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}

/// <summary>A whole answer without errors; of a 200 without a body the root is undefined.</summary>
internal readonly record struct QueryAnswer(JsonElement Root, string? Affinity);
