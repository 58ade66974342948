using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace KnowledgeGraph.TestSupport;

/// <summary>
/// A real Neo4j for tests: the one at KG_TEST_NEO4J (its HTTP address; its data is wiped), else one started out of NEO4J_HOME (a folder
/// with an executable 'run DIR BOLT HTTP') once for the process and ended with it, else none.
/// </summary>
public sealed class Neo4jServer : IDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromMinutes(2);
    private static readonly Lazy<Neo4jServer> TheOne = new(Find);

    private readonly Neo4jProcess? _process;

    private Neo4jServer(Uri uri, Neo4jProcess? process = null) => (Uri, _process) = (uri, process);

    /// <summary>Why there is no server on this machine; null when there is one. Looks only, starts nothing.</summary>
    public static string? Missing { get; } =
        Address is not null || Runner is not null ? null : "needs Neo4j: set KG_TEST_NEO4J to its HTTP address, or NEO4J_HOME to a folder with 'run'";

    /// <summary>Why no server can be started here; null when one can.</summary>
    public static string? MissingRunner { get; } = Runner is null ? "needs a Neo4j that can be started: set NEO4J_HOME to a folder with 'run'" : null;

    public Uri Uri { get; }

    private static string? Address => Environment.GetEnvironmentVariable("KG_TEST_NEO4J") is { Length: > 0 } address ? address : null;

    private static string? Runner =>
        Environment.GetEnvironmentVariable("NEO4J_HOME") is { Length: > 0 } home && File.Exists(Path.Combine(home, "run")) ? Path.Combine(home, "run") : null;

    /// <summary>The process's one server, started by the first who asks.</summary>
    /// <exception cref="InvalidOperationException">There is none, or it does not start; its last words are in the message.</exception>
    public static Neo4jServer Get() => TheOne.Value;

    /// <summary>A second server, which asks for the password of user neo4j. Disposing it ends it.</summary>
    /// <exception cref="InvalidOperationException">There is none to start, or it does not start.</exception>
    public static Neo4jServer StartGuarded(string password) => Start(Runner ?? throw new InvalidOperationException(MissingRunner), password);

    /// <summary>Ends a server that was started for one test; the one for all ends with the process.</summary>
    public void Dispose() => _process?.Stop();

    /// <summary>Removes all data of the database, not its indexes. For the start of a test: Community has one database for all.</summary>
    public async Task WipeAsync()
    {
        using var client = new HttpClient { BaseAddress = Uri };
        using var content = new StringContent(
            """{"statement":"MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS"}""", new MediaTypeHeaderValue("application/json"));
        using var response = await client.PostAsync(new Uri("/db/neo4j/query/v2", UriKind.Relative), content).ConfigureAwait(false);
        var answer = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        if (!response.IsSuccessStatusCode || answer.Contains("\"errors\"", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The database cannot be wiped: {answer}");
        }
    }

    private static Neo4jServer Find() => Address is { } address
        ? new Neo4jServer(new Uri(address))
        : Start(Runner ?? throw new InvalidOperationException(Missing), null);

    private static Neo4jServer Start(string runner, string? password)
    {
        var directory = Directory.CreateTempSubdirectory("kg-neo4j-").FullName;
        var (bolt, http) = (FreePort(), FreePort());
        var process = Neo4jProcess.Start(runner, directory, bolt, http, password);
        var uri = new Uri($"http://127.0.0.1:{http}");
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        var waited = Stopwatch.StartNew();
        while (!Answers(client, uri))
        {
            if (process.HasEnded || waited.Elapsed > StartTime)
            {
                var words = process.LastWords;
                process.Stop();
                throw new InvalidOperationException($"Neo4j did not start within {waited.Elapsed.TotalSeconds:0} s:\n{words}");
            }

            Thread.Sleep(100);
        }

        return new Neo4jServer(uri, process);
    }

    private static bool Answers(HttpClient client, Uri uri)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, uri);
            using var response = client.Send(request);
            return response.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
