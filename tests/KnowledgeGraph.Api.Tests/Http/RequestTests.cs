using System.Text;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>What is read of a request, and what is refused before it is one.</summary>
[Collection(SeededApi.Name)]
public sealed class RequestTests(SeededApi seeded)
{
    private const string Plain = """{"query":"{ __typename }"}""";

    private RunningApi Api => seeded.Api;

    public static TheoryData<string, string> Broken => new()
    {
        { "{\"query\":\n  \"{ __typename }\",\n  oops }", "The body is not JSON: line 3, byte 3." },
        { "{\"query\":\"{ __typename }\"} x", "The body is not JSON: line 1, byte 28." },
        { "{\"query\":\"\\ud800\"}", "The body has half of a surrogate pair in a string: line 1, byte 10." },
        { "{\"query\":\"{ __typename }\",\n\"variables\":{\"a\":[\"\\udc00\\ud800\"]}}", "The body has half of a surrogate pair in a string: line 2, byte 19." },
        { "{\"variables\":{\"a\":" + new string('[', 70) + new string(']', 70) + "}}", "The body is nested deeper than 64: line 1, byte 81." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task What_is_wrong_with_a_body_is_said_with_line_and_byte(string body, string message)
    {
        var answer = await Api.SendAsync(body);
        Assert.Equal((400, message), (answer.Status, answer.Message));
        Assert.Equal(["BAD_REQUEST"], answer.Codes);
    }

    [Fact]
    public async Task A_byte_order_mark_of_UTF_8_is_passed_over() =>
        Assert.Equal("Query", (await Api.SendAsync([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Plain)])).Text("__typename"));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task A_body_in_another_encoding_is_named_so(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        foreach (byte[] body in new[] { encoding.GetBytes(Plain), [.. encoding.Preamble, .. encoding.GetBytes(Plain)] })
        {
            var answer = await Api.SendAsync(body);
            Assert.Equal((400, "The body is UTF-16 or UTF-32; JSON is sent as UTF-8."), (answer.Status, answer.Message));
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xFF })]
    public async Task Bytes_that_are_no_UTF_8_are_placed(byte[] wrong)
    {
        var answer = await Api.SendAsync([.. "{\n\"query\":\""u8, .. wrong, .. "\"}"u8]);
        Assert.Equal((400, "The body is not UTF-8: line 2, byte 10."), (answer.Status, answer.Message));
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    [InlineData("application/graphql", 415)]
    [InlineData("", 415)]
    [InlineData("application/json; charset=iso-8859-1", 415)]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("Application/JSON; charset=\"UTF-8\"", 200)]
    public async Task Only_JSON_in_UTF_8_is_taken(string contentType, int status) =>
        Assert.Equal(status, (await Api.SendAsync(Encoding.UTF8.GetBytes(Plain), contentType)).Status);

    [Theory]
    [InlineData("application/graphql-response+json", 200, "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/json", 200, "application/json; charset=utf-8")]
    [InlineData("*/*", 200, "application/json; charset=utf-8")]
    [InlineData("application/json;q=0.5, application/graphql-response+json", 200, "application/graphql-response+json; charset=utf-8")]
    [InlineData("text/html, application/*;q=0.1", 200, "application/json; charset=utf-8")]
    [InlineData("text/html", 406, "application/json; charset=utf-8")]
    [InlineData("application/json;q=0", 406, "application/json; charset=utf-8")]
    public async Task The_answer_has_the_type_that_the_client_likes_best(string accept, int status, string contentType)
    {
        var answer = await Api.SendAsync(Encoding.UTF8.GetBytes(Plain), accept: accept);
        Assert.Equal((status, contentType), (answer.Status, answer.ContentType));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Another_method_is_told_which_may_be_used(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "graphql");
        var answer = await Api.SendAsync(request);
        Assert.Equal((405, "GET, POST"), (answer.Status, answer.Headers["Allow"]));
        Assert.DoesNotContain(answer.Headers.Keys, name => name.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_mutation_by_GET_is_refused_and_changes_nothing()
    {
        var before = (await Api.AskAsync("{ snapshot { sequence } }"))["snapshot.sequence"].GetInt32();
        var answer = await Api.GetAsync(new Dictionary<string, string> { ["query"] = """mutation { ingestArticle(input: {text: "x"}) { changed } }""" });
        Assert.Equal((405, "POST"), (answer.Status, answer.Headers["Allow"]));
        Assert.Equal(["OPERATION_RESOLUTION_FAILURE"], answer.Codes);
        Assert.Equal(before, (await Api.AskAsync("{ snapshot { sequence } }"))["snapshot.sequence"].GetInt32());
    }

    [Theory]
    [InlineData("cross-site", 403)]
    [InlineData("same-site", 403)]
    [InlineData("same-origin", 200)]
    [InlineData("none", 200)]
    public async Task A_page_of_another_site_may_not_ask_by_GET(string site, int status) =>
        Assert.Equal(status, (await Api.GetAsync(new Dictionary<string, string> { ["query"] = "{ __typename }" }, ("Sec-Fetch-Site", site))).Status);

    [Theory]
    [InlineData("variables", "{", "The parameter 'variables' is not JSON: line 1, byte 2.")]
    [InlineData("variables", "[]", "The parameter 'variables' is not a JSON object.")]
    [InlineData("extensions", "1", "The parameter 'extensions' is not a JSON object.")]
    [InlineData("documentId", "sha256:1", "A 'documentId' is 'sha256:' and the 64 lower hexadecimal digits of the document's hash.")]
    public async Task A_wrong_parameter_is_named(string parameter, string value, string message)
    {
        var answer = await Api.GetAsync(new Dictionary<string, string> { ["query"] = "{ __typename }", [parameter] = value });
        Assert.Equal((400, message), (answer.Status, answer.Message));
    }

    [Fact]
    public async Task Empty_parameters_are_absent_and_unknown_ones_are_ignored()
    {
        var answer = await Api.GetAsync(new Dictionary<string, string> { ["query"] = "{ __typename }", ["variables"] = "", ["operationName"] = "", ["extensions"] = "null", ["more"] = "x" });
        Assert.Equal("Query", answer.Text("__typename"));
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_whether_or_not_it_says_its_length()
    {
        await using var small = await RunningApi.StartEmptyAsync("KnowledgeGraph:Api:MaxBodyBytes=2000");
        var body = Encoding.UTF8.GetBytes($$"""{"query":"{ __typename } #{{new string('x', 3000)}}"}""");
        var answer = await small.SendAsync(body);
        Assert.Equal((413, "The body is too large."), (answer.Status, answer.Message));

        using var chunked = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = new StreamContent(new MemoryStream(body)) };
        chunked.Headers.TransferEncodingChunked = true;
        chunked.Content.Headers.Add("Content-Type", "application/json");
        Assert.Equal(413, (await small.SendAsync(chunked)).Status);
        Assert.Equal(200, (await small.AskAsync("{ __typename }")).Status);
    }

    [Fact]
    public async Task A_compressed_body_is_not_unpacked()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = new ByteArrayContent([0x1f, 0x8b, 8, 0]) };
        request.Content.Headers.Add("Content-Type", "application/json");
        request.Content.Headers.ContentEncoding.Add("gzip");
        Assert.Equal(415, (await Api.SendAsync(request)).Status);
    }

    [Fact]
    public async Task The_cost_is_reported_when_it_is_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = new StringContent("""{"query":"{ people(first: 5) { nodes { name } } }"}""", Encoding.UTF8, "application/json") };
        request.Headers.Add("GraphQL-Cost", "report");
        Assert.InRange((await Api.SendAsync(request)).Root.GetProperty("extensions").GetProperty("cost").GetDouble(), 5, 50);
    }

    [Fact]
    public async Task Every_answer_forbids_a_browser_to_guess_and_to_load_from_elsewhere()
    {
        var answer = await Api.AskAsync("{ __typename }");
        Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
        Assert.Contains("default-src 'none'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("Server", answer.Headers.Keys);
    }
}
