using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Tests;

public sealed class QueryApiClientTests
{
    private const string One = """{"data":{"fields":["x"],"values":[[1]]},"bookmarks":["FB:one"]}""";
    private const string Deadlock = """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"wait"}]}""";
    private static readonly Statement Read = Statement.Read("test read", "RETURN 1 AS x");
    private static readonly Statement Write = Statement.Write("test write", "CREATE (n) RETURN 1 AS x");

    [Fact]
    public async Task An_error_beside_rows_under_a_status_of_success_is_an_error()
    {
        await using var server = new FakeQueryApi(new FakeAnswer(
            202, """{"data":{"fields":["x"],"values":[[1]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""));

        var error = await Assert.ThrowsAsync<StoreException>(() => RunAsync(server));
        Assert.Contains("ArithmeticError", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(202)]
    public async Task What_the_server_calls_transient_is_tried_again_whatever_the_status(int status)
    {
        await using var server = new FakeQueryApi(new FakeAnswer(status, Deadlock), new FakeAnswer(status, Deadlock), new FakeAnswer(202, One));

        Assert.Equal(1, (await RunAsync(server)).Count);
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped")]
    [InlineData("Neo.ClientError.Schema.ConstraintValidationFailed")]
    [InlineData("Neo.DatabaseError.General.UnknownError")]
    public async Task What_will_not_go_better_is_not_tried_again(string code)
    {
        await using var server = new FakeQueryApi(new FakeAnswer(400, $$"""{"errors":[{"code":"{{code}}","message":"no"}]}"""));

        Assert.Contains(code, (await Assert.ThrowsAsync<StoreException>(() => RunAsync(server))).Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_asked_for_again()
    {
        await using var server = new FakeQueryApi(new FakeAnswer(202, One, Cut: 20), new FakeAnswer(202, One[..20]), new FakeAnswer(202, One));

        Assert.Equal(1, (await RunAsync(server)).Count);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_slow_answer_is_given_up_and_not_asked_for_again()
    {
        await using var server = new FakeQueryApi(new FakeAnswer(202, One, Delay: TimeSpan.FromSeconds(30)));
        using var client = Client(server.Uri, static options => options.Timeout = TimeSpan.FromMilliseconds(200));

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => client.RunAsync(Read, Parameters.None, default));
        Assert.Contains("no answer within 0.2 s to 'test read'", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Refused_credentials_are_named_without_the_password_and_the_server_is_then_left_alone()
    {
        await using var server = new FakeQueryApi(new FakeAnswer(401, """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}"""));
        using var client = Client(server.Uri, static options => (options.User, options.Password) = ("neo4j", "very secret"));

        for (var i = 0; i < 5; i++)
        {
            var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => client.RunAsync(Read, Parameters.None, default));
            Assert.Contains("refuses the credentials", error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(2, server.Requests.Count);
        Assert.Contains("Authorization: Basic bmVvNGo6dmVyeSBzZWNyZXQ=", server.Requests[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, """{"errors":[{"code":"Neo.ClientError.Database.DatabaseNotFound","message":"Graph not found: x"}]}""", "has no such database")]
    [InlineData(404, "<html>", "has no Query API")]
    [InlineData(200, "<html>", "No Neo4j answers")]
    public async Task What_is_not_the_database_that_was_meant_is_said_in_words(int status, string body, string words)
    {
        await using var server = new FakeQueryApi(new FakeAnswer(status, body));

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => RunAsync(server));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Contains(server.Uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_listens_the_message_names_the_address_and_later_calls_fail_at_once()
    {
        using var client = Client(new Uri($"http://127.0.0.1:{ClosedPort()}"), static options => options.Retries = 1);
        var runs = 0;
        client.Ran += _ => runs++;

        for (var i = 0; i < 3; i++)
        {
            var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => client.RunAsync(Read, Parameters.None, default));
            Assert.Contains("No Neo4j answers at http://127.0.0.1:", error.Message, StringComparison.Ordinal);
        }

        Assert.Equal(0, runs);
    }

    [Fact]
    public async Task What_was_written_is_seen_by_the_next_read_through_its_bookmark()
    {
        await using var server = new FakeQueryApi(new FakeAnswer(202, One));
        using var client = Client(server.Uri);
        await client.RunAsync(Write, Parameters.None, default);
        await client.RunAsync(Read, new Parameters().With("ids", new[] { "a", "b" }), default);

        Assert.DoesNotContain("bookmarks", server.Requests[0], StringComparison.Ordinal);
        Assert.EndsWith("""{"statement":"/* KnowledgeGraph test read */\nCYPHER replan=skip\nRETURN 1 AS x","parameters":{"ids":["a","b"]},"accessMode":"READ","bookmarks":["FB:one"]}""", server.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bookmarks_that_the_server_does_not_know_are_dropped()
    {
        await using var server = new FakeQueryApi(
            new FakeAnswer(202, One),
            new FakeAnswer(400, """{"errors":[{"code":"Neo.ClientError.Transaction.InvalidBookmark","message":"old"}]}"""),
            new FakeAnswer(202, One));
        using var client = Client(server.Uri);
        await client.RunAsync(Write, Parameters.None, default);
        await client.RunAsync(Read, Parameters.None, default);

        Assert.DoesNotContain("bookmarks", server.Requests[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_that_breaks_off_is_undone_and_begins_again()
    {
        const string Opened = """{"data":{"fields":["x"],"values":[[1]]},"transaction":{"id":"7"}}""";
        await using var server = new FakeQueryApi(
            new FakeAnswer(202, Opened), new FakeAnswer(400, Deadlock), new FakeAnswer(404, "{}"),
            new FakeAnswer(202, Opened), new FakeAnswer(202, One), new FakeAnswer(202, """{"bookmarks":["FB:two"]}"""));
        using var client = Client(server.Uri);

        await client.InTransactionAsync(
            async transaction =>
            {
                await transaction.RunAsync(Write, Parameters.None);
                return await transaction.RunAsync(Write, Parameters.None);
            },
            default);

        string[] lines = ["POST /tx", "POST /tx/7", "DELETE /tx/7", "POST /tx", "POST /tx/7", "POST /tx/7/commit"];
        Assert.Equal(lines, server.Requests.Select(static request => request.Split(" HTTP/")[0].Replace("/db/neo4j/query/v2", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("bolt://localhost:7687", "not that of Bolt")]
    [InlineData("http://neo4j:secret@localhost:7474", "holds a user")]
    [InlineData(null, "is not set")]
    public void Settings_that_cannot_work_are_named(string? uri, string words)
    {
        var options = new Neo4jOptions { Uri = uri is null ? null : new Uri(uri) };
        Assert.Contains(words, Assert.Single(options.Problems()), StringComparison.Ordinal);
        var error = Assert.Throws<ArgumentException>(() => new QueryApiClient(options, TimeProvider.System));
        Assert.DoesNotContain("secret", error.Message + options, StringComparison.Ordinal);
    }

    private static async Task<QueryResult> RunAsync(FakeQueryApi server)
    {
        using var client = Client(server.Uri);
        return await client.RunAsync(Read, Parameters.None, default);
    }

    private static QueryApiClient Client(Uri uri, Action<Neo4jOptions>? change = null)
    {
        var options = new Neo4jOptions { Uri = uri, Retries = 2 };
        change?.Invoke(options);
        return new QueryApiClient(options, TimeProvider.System);
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
