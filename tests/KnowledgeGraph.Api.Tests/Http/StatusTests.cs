using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>Each end of a request by both profiles and both media types. A row is: name, body, statuses for Compat (new type, JSON) and Draft (new type, JSON), codes.</summary>
public sealed class StatusTests(StatusTests.BothProfiles apis) : IClassFixture<StatusTests.BothProfiles>
{
    private const string GraphQL = "application/graphql-response+json";

    public static TheoryData<string, string, int[], string[]> Ends => new()
    {
        { "executed", Body("{ __typename }"), [200, 200, 200, 200], [] },
        { "executed with errors", Body("""{ person(by: {id: "Person:x"}) { name } }"""), [200, 200, 294, 200], ["BAD_USER_INPUT"] },
        { "no document", Body("{ __typename"), [400, 200, 400, 400], ["GRAPHQL_PARSE_FAILED"] },
        { "not valid", Body("{ nothing }"), [400, 200, 422, 422], ["GRAPHQL_VALIDATION_FAILED"] },
        { "no such operation", """{"query":"query A { __typename }","operationName":"B"}""", [400, 200, 422, 422], ["OPERATION_RESOLUTION_FAILURE"] },
        { "operation not chosen", Body("query A { __typename } query B { __typename }"), [400, 200, 422, 422], ["OPERATION_RESOLUTION_FAILURE"] },
        { "wrong variable", """{"query":"query($n: Int!) { people(first: $n) { totalCount } }","variables":{"n":"x"}}""", [400, 200, 422, 422], ["BAD_USER_INPUT"] },
        { "too dear", Body("{ people(first: 500) { nodes { metWith(first: 500) { nodes { metWith(first: 500) { nodes { name } } } } } } }"), [400, 200, 422, 422], ["COST_EXCEEDED"] },
        { "no query", """{"variables":{}}""", [400, 400, 422, 422], ["BAD_REQUEST"] },
        { "query is a number", """{"query":1}""", [400, 400, 422, 422], ["BAD_REQUEST"] },
        { "variables are a list", """{"query":"{__typename}","variables":[]}""", [400, 400, 422, 422], ["BAD_REQUEST"] },
        { "variables are text", """{"query":"{__typename}","variables":"{}"}""", [400, 400, 422, 422], ["BAD_REQUEST"] },
        { "extensions are a number", """{"query":"{__typename}","extensions":7}""", [400, 400, 422, 422], ["BAD_REQUEST"] },
        { "operationName is a list", """{"query":"{__typename}","operationName":["a"]}""", [400, 400, 422, 422], ["BAD_REQUEST"] },
        { "a batch", """[{"query":"{__typename}"},{"query":"{__typename}"}]""", [400, 400, 422, 422], ["BAD_REQUEST"] },
        { "a text", "\"{ __typename }\"", [400, 400, 422, 422], ["BAD_REQUEST"] },
        { "unknown document", $$"""{"documentId":"sha256:{{new string('a', 64)}}"}""", [404, 404, 404, 404], ["PERSISTED_DOCUMENT_NOT_FOUND"] },
        { "no JSON", "{\"query\":", [400, 400, 400, 400], ["BAD_REQUEST"] },
        { "nothing", "", [400, 400, 400, 400], ["BAD_REQUEST"] },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Each_end_has_its_status_in_both_profiles(string name, string body, int[] statuses, string[] codes)
    {
        var answers = new List<Answer>();
        foreach (var api in new[] { apis.Compat, apis.Draft })
        {
            answers.Add(await api.SendAsync(Encoding.UTF8.GetBytes(body), accept: GraphQL));
            answers.Add(await api.SendAsync(Encoding.UTF8.GetBytes(body), accept: "application/json"));
        }

        Assert.Equal((name, string.Join(' ', statuses)), (name, string.Join(' ', answers.Select(answer => answer.Status))));
        Assert.All(answers, answer => Assert.Equal(codes, answer.Codes));
    }

    [Fact]
    public async Task Only_an_answer_of_GraphQL_bears_its_media_type()
    {
        Assert.StartsWith(GraphQL, (await apis.Compat.AskAsync("{ __typename }")).ContentType, StringComparison.Ordinal);
        Assert.StartsWith(GraphQL, (await apis.Compat.AskAsync("{ nothing }")).ContentType, StringComparison.Ordinal);
        Assert.StartsWith("application/json", (await apis.Compat.SendAsync("{")).ContentType, StringComparison.Ordinal);
        Assert.StartsWith("application/json", (await apis.Compat.SendAsync("{}"u8.ToArray(), "text/plain")).ContentType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_draft_only_a_success_is_relabelled_for_a_client_that_accepts_JSON_alone()
    {
        Assert.StartsWith("application/json", (await apis.Draft.SendAsync(Encoding.UTF8.GetBytes(Body("{ __typename }")), accept: "application/json")).ContentType, StringComparison.Ordinal);
        Assert.StartsWith(GraphQL, (await apis.Draft.SendAsync(Encoding.UTF8.GetBytes(Body("{ nothing }")), accept: "application/json")).ContentType, StringComparison.Ordinal);
    }

    private static string Body(string query) => JsonSerializer.Serialize(new { query });

    public sealed class BothProfiles : IAsyncLifetime
    {
        public RunningApi Compat { get; private set; } = null!;

        public RunningApi Draft { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Compat = await RunningApi.StartEmptyAsync();
            Draft = await RunningApi.StartEmptyAsync("KnowledgeGraph:Api:Statuses=draft");
        }

        public async Task DisposeAsync()
        {
            await Compat.DisposeAsync();
            await Draft.DisposeAsync();
        }
    }
}
