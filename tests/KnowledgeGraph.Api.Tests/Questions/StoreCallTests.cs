namespace KnowledgeGraph.Api.Tests.Questions;

/// <summary>However long a list, a level of a question is read at once.</summary>
[Collection(SeededApi.Name)]
public sealed class StoreCallTests(SeededApi seeded)
{
    public static TheoryData<string> Questions =>
    [
        "people(first: $n, orderBy: { field: EVENTS, direction: DESC }) { totalCount nodes { name affiliations { nodes { institution { name parent { name } } evidence { nodes { quote article { uris } } } } } } }",
        "people(first: $n, orderBy: { field: EVENTS, direction: DESC }) { nodes { participations { nodes { event { name partOf { name } } onBehalfOf { institution { name } } evidence { nodes { statement { subject { name } } } } } } } }",
        "people(first: $n, orderBy: { field: EVENTS, direction: DESC }) { nodes { mentions { nodes { entity { name } article { uris } } } statements { nodes { subject { name } object { name } } } articles { nodes { uris } } resolution { nodes { mention { text } joined { text } } } conflicts { field } } }",
        "people(first: $n, orderBy: { field: EVENTS, direction: DESC }) { nodes { metWith { totalCount edges { node { name } tie { between { name } meetings { nodes { event { name } evidence { nodes { quote } } } } } } } } }",
        "institutions(first: $n, orderBy: { field: EVENTS, direction: DESC }) { nodes { units { nodes { name } } affiliations { nodes { person { name } } } partners { nodes { institution { name } events { nodes { name } } } } } }",
        "events(first: $n, orderBy: { field: PARTICIPANTS, direction: DESC }) { nodes { parts { nodes { name } } participants { totalCount nodes { entity { name } } } start { value evidence { quote } } } }",
        "statements(first: $n) { nodes { subject { name } object { name } onBehalfOf { name } evidence { article { uris } context { text } } } }",
        "ties(first: $n) { nodes { between { name } meetings { nodes { event { name } } } } }",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task As_of_a_day_seventy_take_no_more_store_calls_than_twenty(string fields)
    {
        // The trees of events are read where an event's own dates leave it open, which of a few may be none.
        var asOf = $$"""at(asOf: "2022-01-01") { {{fields}} }""";
        var twenty = await CallsAsync(asOf, 20);
        Assert.InRange(await CallsAsync(asOf, 70), 1, twenty);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Fifty_take_no_more_store_calls_than_five(string fields)
    {
        var five = await CallsAsync(fields, 5);
        var fifty = await CallsAsync(fields, 50);

        // Fewer are possible: with fifty, what is below may be at hand already.
        Assert.InRange(fifty, 1, five);
    }

    private async Task<int> CallsAsync(string fields, int first)
    {
        seeded.Api.Graph.Reset();
        var answer = await seeded.Api.AskAsync($"query($n: Int!) {{ {fields} }}", new { n = first });
        Assert.Empty(answer.Errors.Select(error => error.ToString()));
        return seeded.Api.Graph.Calls;
    }
}
