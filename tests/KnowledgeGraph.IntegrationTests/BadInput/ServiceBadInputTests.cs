using System.Net;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.IntegrationTests;

[Collection(SeededService.Name)]
public sealed class ServiceBadInputTests(SeededService seeded)
{
    private const string GraphQL = "application/graphql-response+json";
    private const string Json = "application/json";
    private const string Ingest = "mutation ($text: String!) { ingestArticle(input: { text: $text }) { changed article { id } errors { code message field } } }";

    private ServiceProcess Service => seeded.Service;

    [Theory]
    [InlineData("{ people(first: 2) { nodes { name } }", 400, "GRAPHQL_PARSE_FAILED", 1, 38)]
    [InlineData("{\n  people {\n    nodes { name ? }\n  }\n}", 400, "GRAPHQL_PARSE_FAILED", 3, 18)]
    [InlineData("{ people { nodes { name age } } }", 400, "GRAPHQL_VALIDATION_FAILED", 1, 25)]
    [InlineData("query ($first: Int!) { people(first: $first) { nodes { name } } }", 400, "BAD_USER_INPUT", 1, 8)]
    public async Task A_document_that_cannot_be_executed_is_told_with_code_line_and_column(string query, int status, string code, int line, int column)
    {
        var (answered, body) = await Service.PostAsync(query);

        Assert.Equal((HttpStatusCode)status, answered);
        var error = JsonDocument.Parse(body).RootElement.GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal($$"""[{"line":{{line}},"column":{{column}}}]""", error.GetProperty("locations").GetRawText());
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
    }

    [Fact]
    public async Task Clients_that_know_only_plain_json_get_the_syntax_error_with_200()
    {
        var (status, body) = await Service.PostAsync("{\"query\": \"{ people\"}"u8.ToArray(), Json, Json);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(1, JsonDocument.Parse(body).RootElement.GetProperty("errors")[0].GetProperty("locations")[0].GetProperty("line").GetInt32());
    }

    private static readonly Dictionary<string, (byte[] Body, string ContentType, string Accept, HttpStatusCode Status, string Words)> Bad = new(StringComparer.Ordinal)
    {
        ["not JSON"] = ([.. "{\n  query: people"u8], Json, GraphQL, HttpStatusCode.BadRequest, "line 2"),
        ["empty"] = ([], Json, GraphQL, HttpStatusCode.BadRequest, "line 1"),
        ["binary"] = ([0x89, 0x50, 0x4E, 0x47], Json, GraphQL, HttpStatusCode.BadRequest, "line 1"),
        ["a list"] = ([.. "[]"u8], Json, GraphQL, HttpStatusCode.BadRequest, "one by one"),
        ["no query"] = ([.. "{}"u8], Json, GraphQL, HttpStatusCode.BadRequest, "query"),
        ["another type"] = ([.. "{ people { nodes { name } } }"u8], "text/plain", GraphQL, HttpStatusCode.UnsupportedMediaType, "application/json"),
        ["another answer"] = ([.. "{\"query\": \"{ __typename }\"}"u8], Json, "text/html", HttpStatusCode.NotAcceptable, GraphQL),
        ["20 MB"] = ([.. "{\"query\": \""u8, .. Enumerable.Repeat((byte)'a', 20_000_000), .. "\"}"u8], Json, GraphQL, HttpStatusCode.RequestEntityTooLarge, "too large"),
    };

    public static TheoryData<string> Bodies => [.. Bad.Keys];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_is_no_request_gets_its_status_and_a_sentence(string what)
    {
        var (body, contentType, accept, status, words) = Bad[what];
        var (answered, answer) = await Service.PostAsync(body, contentType, accept);

        Assert.True(answered == status, $"{what}: {answered}");
        Assert.Contains(words, JsonDocument.Parse(answer).RootElement.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        await StandsAsItStoodAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("one\0two")]
    public async Task An_article_that_is_no_text_is_refused_in_the_payload_and_nothing_is_written(string text)
    {
        var payload = (await Service.AskAsync(Ingest, new { text })).GetProperty("ingestArticle");

        Assert.Equal("BAD_USER_INPUT", payload.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.NotEmpty(payload.GetProperty("errors")[0].GetProperty("message").GetString()!);
        Assert.False(payload.GetProperty("changed").GetBoolean());
        await StandsAsItStoodAsync();
    }

    [Fact]
    public async Task A_mutation_by_GET_is_refused_and_nothing_is_written()
    {
        using var response = await Service.Http.GetAsync($"graphql?query={Uri.EscapeDataString("mutation { ingestArticle(input: { text: \"Anna Novak spoke.\" }) { changed } }")}");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        await StandsAsItStoodAsync();
    }

    [Fact]
    public async Task A_retraction_of_what_is_not_there_is_told_and_nothing_is_written()
    {
        const string Retract = "mutation ($id: ID!) { retractArticle(input: { id: $id }) { errors { code field } } }";
        var unknown = await Service.AskAsync(Retract, new { id = $"Article:{new string('a', 26)}" });
        var noId = await Service.AskAsync(Retract, new { id = "Chen Wei" });

        Assert.Equal("NOT_FOUND", unknown.GetProperty("retractArticle").GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("BAD_USER_INPUT", noId.GetProperty("retractArticle").GetProperty("errors")[0].GetProperty("code").GetString());
        await StandsAsItStoodAsync();
    }

    [Fact]
    public async Task A_body_that_breaks_off_leaves_the_service_standing()
    {
        using (var socket = new System.Net.Sockets.TcpClient())
        {
            await socket.ConnectAsync(Service.Address.Host, Service.Address.Port);
            var head = $"POST /graphql HTTP/1.1\r\nHost: {Service.Address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{{\"query\": \"";
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
        }

        await StandsAsItStoodAsync();
    }

    /// <summary>Nothing was written, and it still answers.</summary>
    private async Task StandsAsItStoodAsync()
    {
        var data = await Service.AskAsync("{ snapshot { sequence } articles(includeRetracted: true) { totalCount } }");
        Assert.Equal(5, data.GetProperty("snapshot").GetProperty("sequence").GetInt32());
        Assert.Equal(5, data.GetProperty("articles").GetProperty("totalCount").GetInt32());
    }
}
