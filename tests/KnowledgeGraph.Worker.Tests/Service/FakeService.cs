using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Worker.Tests.Service;

/// <summary>
/// A service on a socket that speaks the protocol and keeps articles in memory: what it answers is by hand, so that a change of the
/// worker's requests is seen. Until its oddities are used up, each request meets the next of them.
/// </summary>
internal sealed class FakeService : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<Func<HttpListenerContext, Task<bool>>> _oddities = new();
    private readonly Dictionary<string, (string? Uri, bool Retracted)> _articles = new(StringComparer.Ordinal);
    private readonly Task _serving;
    private int _open;

    public FakeService()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }

        _listener.Prefixes.Add(Url + "/");
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Url { get; }

    /// <summary>Bodies of the requests that were answered in order, oldest first.</summary>
    public List<JsonElement> Requests { get; } = [];

    public int MostAtOnce { get; private set; }

    public IEnumerable<JsonElement> Inputs => Requests.Select(request => request.GetProperty("variables")).Where(v => v.TryGetProperty("input", out _)).Select(v => v.GetProperty("input"));

    /// <summary>The next request gets this instead of an answer.</summary>
    public FakeService Then(int status, string contentType, string body, params (string Name, string Value)[] headers)
    {
        _oddities.Enqueue(async context =>
        {
            foreach (var (name, value) in headers)
            {
                context.Response.AddHeader(name, value);
            }

            await WriteAsync(context, status, contentType, body);
            return true;
        });
        return this;
    }

    /// <summary>The next request is answered late.</summary>
    public FakeService ThenSlow(TimeSpan late)
    {
        _oddities.Enqueue(async _ =>
        {
            await Task.Delay(late);
            return false;
        });
        return this;
    }

    /// <summary>The connection of the next request breaks within the answer.</summary>
    public FakeService ThenHangUp()
    {
        _oddities.Enqueue(async context =>
        {
            context.Response.ContentLength64 = 100;
            await context.Response.OutputStream.WriteAsync("{\"data\":"u8.ToArray());
            context.Response.Abort();
            return true;
        });
        return this;
    }

    public void Dispose()
    {
        _listener.Close();
        _serving.Wait(TimeSpan.FromSeconds(10));
    }

    private async Task ServeAsync()
    {
        var answers = new List<Task>();
        while (true)
        {
            try
            {
                answers.Add(AnswerAsync(await _listener.GetContextAsync()));
            }
            catch (Exception ended) when (ended is ObjectDisposedException or HttpListenerException)
            {
                await Task.WhenAll(answers);
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _open));
            if (_oddities.TryDequeue(out var oddity) && await oddity(context))
            {
                return;
            }

            using var body = await JsonDocument.ParseAsync(context.Request.InputStream);
            Requests.Add(body.RootElement.Clone());
            var wellFormed = context.Request is { HttpMethod: "POST", ContentType: "application/json; charset=utf-8" } && context.Request.Url!.AbsolutePath.EndsWith("/graphql", StringComparison.Ordinal);
            await (wellFormed
                ? WriteAsync(context, 200, "application/json; charset=utf-8", new JsonObject { ["data"] = Data(body.RootElement) }.ToJsonString())
                : WriteAsync(context, 404, "text/html", "<p>Nothing here"));
        }
        catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException or JsonException)
        {
            // Whoever asked went away.
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private JsonObject Data(JsonElement request)
    {
        var query = request.GetProperty("query").GetString()!;
        var variables = request.GetProperty("variables");
        return query switch
        {
            _ when query.Contains("ingestArticle", StringComparison.Ordinal) => new() { ["ingestArticle"] = Ingest(variables.GetProperty("input")) },
            _ when query.Contains("retractArticle", StringComparison.Ordinal) => new() { ["retractArticle"] = Retract(variables.GetProperty("input").GetProperty("id").GetString()!) },
            _ when query.Contains("article(by: {uri: $uri})", StringComparison.Ordinal) => Find(variables.GetProperty("uri").GetString()!),
            _ => new() { ["snapshot"] = new JsonObject { ["sequence"] = _articles.Count, ["hash"] = new string('a', 32) } },
        };
    }

    private JsonObject Ingest(JsonElement input)
    {
        var text = input.GetProperty("text").GetString()!;
        if (text.Contains("unwanted", StringComparison.Ordinal))
        {
            return new() { ["article"] = null, ["changed"] = false, ["effect"] = null, ["errors"] = new JsonArray(Error("BAD_USER_INPUT", "The text is unwanted.")) };
        }

        PartialDate? published = input.TryGetProperty("published", out var date) ? PartialDate.Parse(date.GetString()!) : null;
        var id = $"Article:{new ArticleDocument(text, input.TryGetProperty("title", out var title) ? title.GetString() : null, published).ToId()}";
        var changed = _articles.TryAdd(id, (input.TryGetProperty("uri", out var uri) ? uri.GetString() : null, false));
        var effect = new JsonObject { ["newEntities"] = changed ? 3 : 0, ["statementsAdded"] = changed ? 2 : 0 };
        return new() { ["article"] = new JsonObject { ["id"] = id }, ["changed"] = changed, ["effect"] = effect, ["errors"] = new JsonArray() };
    }

    private JsonObject Retract(string id)
    {
        if (!_articles.TryGetValue(id, out var article) || article.Retracted)
        {
            return new() { ["effect"] = null, ["errors"] = new JsonArray(Error("NOT_FOUND", "No article with this id is in the graph.")) };
        }

        _articles[id] = article with { Retracted = true };
        return new() { ["effect"] = new JsonObject { ["statementsRemoved"] = 2 }, ["errors"] = new JsonArray() };
    }

    private JsonObject Find(string uri)
    {
        var found = _articles.Where(article => article.Value.Uri == uri).OrderBy(article => article.Value.Retracted).ThenBy(article => article.Key, StringComparer.Ordinal).ToList();
        var one = found.Count == 0 ? null : new JsonObject { ["id"] = found[0].Key, ["retractedAt"] = found[0].Value.Retracted ? "2024-01-01T00:00:00Z" : null };
        var live = found.Where(article => !article.Value.Retracted).Select(article => new JsonObject { ["id"] = article.Key });
        return new() { ["article"] = one, ["articles"] = new JsonObject { ["nodes"] = new JsonArray([.. live]) } };
    }

    private static JsonObject Error(string code, string message) => new() { ["code"] = code, ["message"] = message };

    private static async Task WriteAsync(HttpListenerContext context, int status, string contentType, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
        context.Response.Close();
    }
}
