namespace KnowledgeGraph.Api.Tests.Questions;

/// <summary>Every id that an answer gives leads back to the thing.</summary>
[Collection(SeededApi.Name)]
public sealed class NodeTests(SeededApi seeded)
{
    private const string Everything = """
        {
          person(by: { name: "Chen Wei" }) {
            id
            affiliations { nodes { id } }
            participations { nodes { id } }
            mentions { nodes { id } }
            statements { nodes { id } }
            metWith { edges { tie { id meetings { nodes { id } } } } }
          }
          institutions { nodes { id } }
          events { nodes { id } }
          articles { nodes { id } }
          network(around: [{ institution: "Shanghai Business School" }, { event: "Seminar on Science and Technology Innovation for Latin American Countries" }], links: [PART_OF]) { links { id link { ... on PartOf { id part { name } whole { name } evidence { quote } } } } }
        }
        """;

    [Fact]
    public async Task An_id_leads_to_the_thing_that_gave_it()
    {
        var ids = Ids((await seeded.Api.AskAsync(Everything)).Root).Distinct().ToList();
        string[] types = ["Person", "Institution", "Event", "Article", "Mention", "Statement", "Participation", "Affiliation", "Tie", "Meeting", "PartOf"];
        Assert.Equal(types.Order(StringComparer.Ordinal), ids.Select(id => id.Split(':')[0]).Distinct().Order(StringComparer.Ordinal));
        foreach (var chunk in ids.Chunk(100))
        {
            var answer = await seeded.Api.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", new { ids = chunk });
            Assert.Equal(chunk, answer["nodes"].EnumerateArray().Select(node => node.GetProperty("id").GetString()));
            Assert.Equal(chunk.Select(id => id.Split(':')[0]), answer["nodes"].EnumerateArray().Select(node => node.GetProperty("__typename").GetString()));
        }
    }

    [Fact]
    public async Task An_id_of_nothing_is_null_and_the_others_stand()
    {
        var id = (await seeded.Api.AskAsync("""{ person(by: {name: "Chen Wei"}) { id } }""")).Text("person.id")!;
        var nothing = "Person:" + new string('a', 26);
        var answer = await seeded.Api.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = new[] { nothing, id, nothing } });
        Assert.Empty(answer.Errors);
        Assert.Equal(["null", $$"""{"id":"{{id}}"}""", "null"], answer["nodes"].EnumerateArray().Select(node => node.GetRawText()));
    }

    [Fact]
    public async Task A_mention_of_an_entity_leads_to_the_entity()
    {
        var answer = await seeded.Api.AskAsync("""{ person(by: {name: "Chen Wei"}) { id mentions(first: 1) { nodes { id } } } }""");
        var found = await seeded.Api.AskAsync("query($id: ID!) { person(by: {id: $id}) { id } }", new { id = answer.Text("person.mentions.nodes.0.id") });
        Assert.Equal(answer.Text("person.id"), found.Text("person.id"));
    }

    private static IEnumerable<string> Ids(System.Text.Json.JsonElement json) => json.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object => json.EnumerateObject().SelectMany(member => member.Name == "id" ? [member.Value.GetString()!] : Ids(member.Value)),
        System.Text.Json.JsonValueKind.Array => json.EnumerateArray().SelectMany(Ids),
        _ => [],
    };
}
