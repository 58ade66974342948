namespace KnowledgeGraph.Api.Tests.Questions;

/// <summary>Each wrong input has its code, its place and words that say what to do; nothing of the inside is shown.</summary>
[Collection(SeededApi.Name)]
public sealed class WrongInputTests(SeededApi seeded)
{
    private const string ChenWei = """person(by: { name: "Chen Wei" })""";

    public static TheoryData<string, string, string, string> Wrong => new()
    {
        { """{ person(by: { id: "x" }) { name } }""", "BAD_USER_INPUT", "person", "'x' is not an id" },
        { """{ person(by: { id: "Person:zzz" }) { name } }""", "BAD_USER_INPUT", "person", "not an id" },
        { $$"""{ person(by: { id: "Article:{{new string('a', 26)}}" }) { name } }""", "BAD_USER_INPUT", "person", "not the id of an entity" },
        { """{ node(id: "") { id } }""", "BAD_USER_INPUT", "node", "not an id" },
        { """{ nodes(ids: ["x"]) { id } }""", "BAD_USER_INPUT", "nodes", "not an id" },
        { """{ event(by: { name: "opening ceremony" }) { name } }""", "AMBIGUOUS_NAME", "event", "ask for one of them by id" },
        { """{ people(first: -1) { totalCount } }""", "BAD_USER_INPUT", "people", "first" },
        { """{ people(first: 501) { totalCount } }""", "BAD_USER_INPUT", "people", "500" },
        { """{ people(last: 0, first: null) { totalCount } }""", "", "", "" },
        { """{ people(after: "nonsense") { totalCount } }""", "BAD_USER_INPUT", "people", "after" },
        { """{ people(before: "") { totalCount } }""", "BAD_USER_INPUT", "people", "before" },
        { $$"""{ {{ChenWei}} { metWith(first: -5) { totalCount } } }""", "BAD_USER_INPUT", "person.metWith", "first" },
        { $$"""{ {{ChenWei}} { participations(after: "cGVyc29u") { totalCount } } }""", "BAD_USER_INPUT", "person.participations", "after" },
        { """{ events { groups(by: YEAR, first: 100000) { count } } }""", "BAD_USER_INPUT", "events.groups", "first" },
        { """{ network(around: [{ id: "x" }]) { omittedNodes } }""", "BAD_USER_INPUT", "network", "not an id" },
        { """{ network(around: [{ person: "Chen Wei" }], hops: 99) { omittedNodes } }""", "BAD_USER_INPUT", "network", "hops" },
        { """{ paths(from: { person: "Chen Wei" }, to: { person: "Yu Jun" }, maxSteps: 99) { outcome } }""", "BAD_USER_INPUT", "paths", "maxSteps" },
        { """{ paths(from: { person: "Chen Wei" }, to: { person: "Yu Jun" }, avoid: ["x"]) { outcome } }""", "BAD_USER_INPUT", "paths", "'x' is not an id" },
        { """{ people(where: { id: { eq: "x" } }) { totalCount } }""", "GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT", "people|", "not an id" },
        { """{ at(knownAt: "yesterday") { people { totalCount } } }""", "GRAPHQL_VALIDATION_FAILED", "", "it is not an instant like 2024-01-31T12:00:00Z" },
        { """{ changes(first: 1) { nodes { meetings(of: []) { totalCount } } } }""", "BAD_USER_INPUT", "changes.nodes.0.meetings", "it takes 1 to 100" },
        { """{ changes(first: 1) { nodes { meetings(of: ["x"]) { totalCount } } } }""", "BAD_USER_INPUT", "changes.nodes.0.meetings", "not an id" },
        { """{ at { people { totalCount } } }""", "BAD_USER_INPUT", "at", "'at' needs a moment" },
        { """{ at(asOf: null, knownAt: null) { people { totalCount } } }""", "BAD_USER_INPUT", "at", "'at' needs a moment" },
        { """{ at(includeUndated: false, knownAt: "2024-01-31T12:00:00Z") { people { totalCount } } }""", "BAD_USER_INPUT", "at", "'asOf', which is not given" },
        { """{ at(asOf: "2024-02-01", knownAt: "2024-01-31T23:59:59Z") { people { totalCount } } }""", "BAD_USER_INPUT", "at", "'asOf' (2024-02-01) lies after 'knownAt' (2024-01-31)" },
        { """{ at(asOf: "2021-02-29") { people { totalCount } } }""", "GRAPHQL_VALIDATION_FAILED", "", "it is not a day like 2021-12-22" },
        { """{ at(asOf: "2021-12") { people { totalCount } } }""", "GRAPHQL_VALIDATION_FAILED", "", "it is not a day like 2021-12-22" },
        { """{ at(asOf: "0000-01-01") { people { totalCount } } }""", "GRAPHQL_VALIDATION_FAILED", "", "it is not a day like 2021-12-22" },
        { """{ at(asOf: 20211222) { people { totalCount } } }""", "GRAPHQL_VALIDATION_FAILED", "", "Date" },
        { """{ at(asOf: "2021-12-22", includeUndated: null) { people { totalCount } } }""", "GRAPHQL_VALIDATION_FAILED", "", "Boolean!" },
        { $$"""{ node(id: "Person:{{new string('a', 26)}}@3,2021-02-30") { id } }""", "BAD_USER_INPUT", "node", "not an id" },
        { $$"""{ at(asOf: "2021-12-22") { {{ChenWei}} { metWith(after: "nonsense") { totalCount } } } }""", "BAD_USER_INPUT", "at.person.metWith", "after" },
        { """{ events(where: { date: { from: "2021-13" } }) { totalCount } }""", "GRAPHQL_VALIDATION_FAILED", "", "it is not a date like 2021-12-22, 2021-12 or 2021" },
        { """{ events(where: { date: { from: "2021-02-29" } }) { totalCount } }""", "GRAPHQL_VALIDATION_FAILED", "", "it is not a date like" },
        { """{ people(first: "5") { totalCount } }""", "GRAPHQL_VALIDATION_FAILED", "", "it is not an integer" },
        { """{ person(by: { }) { name } }""", "GRAPHQL_VALIDATION_FAILED", "", "PersonBy" },
        { """{ person(by: { name: "a", id: "b" }) { name } }""", "GRAPHQL_VALIDATION_FAILED", "", "PersonBy" },
        { """{ person(by: { name: null }) { name } }""", "GRAPHQL_VALIDATION_FAILED", "", "PersonBy" },
        { """{ people(orderBy: { field: AGE }) { totalCount } }""", "GRAPHQL_VALIDATION_FAILED", "", "AGE" },
        { """{ people(where: { age: 4 }) { totalCount } }""", "GRAPHQL_VALIDATION_FAILED", "", "age" },
        { """{ person { name } }""", "GRAPHQL_VALIDATION_FAILED", "", "by" },
        { """{ people }""", "GRAPHQL_VALIDATION_FAILED", "", "people" },
        { """{ people { totalCount { x } } }""", "GRAPHQL_VALIDATION_FAILED", "", "totalCount" },
        { """query($id: ID!) { node(id: $id) { id } }""", "BAD_USER_INPUT", "", "id" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Wrong_input_is_told_with_code_place_and_words(string query, string code, string path, string words)
    {
        var answer = await seeded.Api.AskAsync(query);
        if (code.Length == 0)
        {
            Assert.Empty(answer.Errors);
            return;
        }

        Assert.True(answer.Errors.Count > 0, answer.Body);
        Assert.Contains(answer.Codes[0], code.Split('|'));
        Assert.Contains(answer.Path, path.Split('|'));
        Assert.Contains(words, answer.Message, StringComparison.Ordinal);
        Assert.True(answer.Errors[0].TryGetProperty("locations", out _), answer.Body);
        Assert.DoesNotContain("   at ", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("INTERNAL", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"ids":["x", 4.5]}""", "ids[1]")]
    [InlineData("""{"ids":"x","n":2147483648}""", "n")]
    [InlineData("""{"ids":["x"],"where":{"or":[{"name":{"eq":"a"}},{"name":{"eq":5}}]}}""", "where.or[1].name.eq")]
    [InlineData("""{"ids":["x"],"where":{"oops":{}}}""", "where")]
    [InlineData("""{"ids":[null]}""", "ids[0]")]
    [InlineData("{}", "ids")]
    public async Task A_wrong_variable_is_named_down_to_the_place_within_it(string variables, string place)
    {
        const string Query = "query($ids: [ID!]!, $n: Int, $where: PersonFilter) { nodes(ids: $ids) { id } people(first: $n, where: $where) { totalCount } }";
        var answer = await seeded.Api.SendAsync($$"""{"query":"{{Query}}","variables":{{variables}}}""");
        Assert.Equal((400, "BAD_USER_INPUT"), (answer.Status, answer.Codes[0]));
        Assert.Contains($"{place}", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_several_bear_comes_with_the_candidates()
    {
        var answer = await seeded.Api.AskAsync("""{ event(by: { name: "opening ceremony" }) { name } }""");
        var candidates = answer.Errors[0].GetProperty("extensions").GetProperty("candidates");
        Assert.True(candidates.GetArrayLength() >= 2);
        foreach (var candidate in candidates.EnumerateArray())
        {
            var found = await seeded.Api.AskAsync("query($id: ID!) { event(by: { id: $id }) { name } }", new { id = candidate.GetProperty("id").GetString() });
            Assert.Equal(candidate.GetProperty("name").GetString(), found.Text("event.name"));
        }
    }

    [Fact]
    public async Task A_field_that_fails_leaves_the_rest_of_the_answer()
    {
        var answer = await seeded.Api.AskAsync($$"""{ wrong: person(by: { id: "x" }) { name } {{ChenWei}} { name metWith(first: -1) { totalCount } participations { totalCount } } }""");
        Assert.Equal(["wrong", "person.metWith"], answer.Errors.Select(error => string.Join('.', error.GetProperty("path").EnumerateArray().Select(part => part.GetString()))).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(("null", "null", "Chen Wei"), (answer["wrong"].GetRawText(), answer["person.metWith"].GetRawText(), answer.Text("person.name")));
        Assert.True(answer["person.participations.totalCount"].GetInt32() > 0);
    }

    [Fact]
    public async Task A_field_that_reads_too_much_fails_alone()
    {
        await using var poor = await RunningApi.StartAsync("KnowledgeGraph:Api:WorkBudget=60");
        var answer = await poor.AskAsync("""{ ties { totalCount } person(by: { name: "Chen Wei" }) { name } }""");
        Assert.Equal(["COST_EXCEEDED"], answer.Codes);
        Assert.Equal(("ties", "null", "Chen Wei"), (answer.Path, answer["ties"].GetRawText(), answer.Text("person.name")));
    }
}
