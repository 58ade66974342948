using System.Text;
using System.Text.Json;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>
/// Every file of queries/ is asked of the service on the embedded store and of the one on Neo4j. NAME.graphql has its variables in NAME.json;
/// what is named error-... ends in errors, and nothing else does; only fields called nobody, nothing or none may be null. With a variable $after it is asked page by page.
/// </summary>
[Collection(BothStores.Name)]
public sealed class SameAnswersTests(BothStores stores)
{
    private const int MostPages = 40;
    private static readonly string[] Empty = ["nobody", "nothing", "none"];
    private const string Nodes = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { name } ... on Statement { confidence evidence { quote } } ... on Tie { strength } ... on Meeting { grade } } }";

    private static string Folder { get; } = Repository.At("tests", "KnowledgeGraph.IntegrationTests", "queries");

    public static TheoryData<string> Queries => [.. Directory.GetFiles(Folder, "*.graphql").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Neo4jFact]
    public void The_graph_hash_is_the_same_in_both_stores() => Assert.Equal(stores.EmbeddedHash, stores.Neo4jHash);

    [Neo4jFact]
    public void There_are_at_least_twenty_five_queries() => Assert.InRange(Queries.Count, 25, 1000);

    [Neo4jTheory]
    [MemberData(nameof(Queries))]
    public async Task The_answer_has_the_same_bytes_from_both_stores_and_so_have_the_things_it_names(string name)
    {
        var query = await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.graphql"));
        var variables = Variables(name);
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        var pages = 0;
        do
        {
            var answer = await AskBothAsync(query, variables);
            Assert.Equal(name.StartsWith("error-", StringComparison.Ordinal), answer.TryGetProperty("errors", out _));
            Assert.DoesNotContain(Members(answer), member => member.Value.ValueKind == JsonValueKind.Null && !Empty.Contains(member.Name) && !answer.TryGetProperty("errors", out _));
            ids.UnionWith(IdsIn(answer));
            variables["after"] = query.Contains("$after", StringComparison.Ordinal) ? NextCursor(answer) : null;
            Assert.True(++pages < MostPages, "the pages do not end");
        }
        while (variables["after"] is not null);

        if (ids.Count > 0)
        {
            var found = await AskBothAsync(Nodes, new Dictionary<string, object?> { ["ids"] = ids.Take(100).ToList() });
            Assert.DoesNotContain(found.GetProperty("data").GetProperty("nodes").EnumerateArray(), node => node.ValueKind == JsonValueKind.Null);
        }
    }

    private async Task<JsonElement> AskBothAsync(string query, IReadOnlyDictionary<string, object?> variables)
    {
        var embedded = await stores.Embedded.PostAsync(query, variables);
        var neo4j = await stores.Neo4j.PostAsync(query, variables);
        Assert.Equal(Encoding.UTF8.GetString(embedded.Body), Encoding.UTF8.GetString(neo4j.Body));
        Assert.Equal(embedded.Status, neo4j.Status);
        return JsonDocument.Parse(neo4j.Body).RootElement;
    }

    private static Dictionary<string, object?> Variables(string name)
    {
        var path = Path.Combine(Folder, $"{name}.json");
        return File.Exists(path) ? JsonSerializer.Deserialize<Dictionary<string, object?>>(File.ReadAllText(path))! : [];
    }

    private static IEnumerable<JsonProperty> Members(JsonElement answer) =>
        answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object ? data.EnumerateObject() : [];

    /// <summary>All values of members 'id', however deep.</summary>
    private static IEnumerable<string> IdsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.Name == "id" && member.Value.ValueKind == JsonValueKind.String ? [member.Value.GetString()!] : IdsIn(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(IdsIn),
        _ => [],
    };

    /// <summary>Of the first pageInfo in the order of the answer; null at the end.</summary>
    private static string? NextCursor(JsonElement answer) =>
        PageInfos(answer).FirstOrDefault() is { ValueKind: JsonValueKind.Object } page && page.GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("endCursor").GetString() : null;

    private static IEnumerable<JsonElement> PageInfos(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == "pageInfo" ? [member.Value] : PageInfos(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(PageInfos),
        _ => [],
    };
}
