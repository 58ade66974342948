using System.Net.Http.Json;
using System.Text.Json;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.Worker.Exports;

namespace KnowledgeGraph.Worker.Tests.Exports;

/// <summary>The exported statements, run by a real Neo4j.</summary>
public sealed class CypherRoundTripTests : IDisposable
{
    private readonly WorkerFixture _worker = new();
    private readonly HttpClient _http = new();

    public void Dispose()
    {
        _http.Dispose();
        _worker.Dispose();
    }

    [Neo4jFact]
    public async Task An_empty_database_gets_every_node_and_edge_with_its_data()
    {
        await _worker.RunAsync("ingest", Repository.At("seeds"));
        await _worker.RunAsync("export", "--format", "csv", "--out", _worker.Folder["csv"]);
        var script = (await _worker.RunAsync("export", "--format", "cypher")).Out;

        await RunAsync("MATCH (n) DETACH DELETE n");
        foreach (var statement in script.Split(";\n", StringSplitOptions.RemoveEmptyEntries))
        {
            await RunAsync(statement);
        }

        Assert.Equal(Ids("nodes.csv"), Texts(await RunAsync("MATCH (n:Entity) RETURN n.id")));
        Assert.Equal(Ids("edges.csv"), Texts(await RunAsync("MATCH ()-[r]->() RETURN r.id")));
        Assert.Equal(["Person"], Texts(await RunAsync("MATCH (n:Person)-[:SPOKE_AT]->(:Event) WHERE n.id STARTS WITH 'Person:' RETURN DISTINCT split(n.id, ':')[0]")));
    }

    [Neo4jFact]
    public async Task Whatever_a_text_holds_is_read_back()
    {
        string[] texts = ["O'Brien", @"\", @"\'", @"\u0027 \\u0027", @"\\", "a\nb\r\tc\u0001", "李 😀 \" ` // ; */"];

        foreach (var text in texts)
        {
            Assert.Equal([text], Texts(await RunAsync($"RETURN {CypherText.Literal(text)}")));
        }
    }

    private IEnumerable<string> Ids(string table) => File.ReadAllText(_worker.Folder[$"csv/{table}"])
        .Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(JsonElement values) => values.EnumerateArray().Select(row => row[0].GetString()!).Order(StringComparer.Ordinal);

    private async Task<JsonElement> RunAsync(string statement)
    {
        using var response = await _http.PostAsJsonAsync(new Uri(Neo4jServer.Get().Uri, "/db/neo4j/query/v2"), new { statement });
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.True(response.IsSuccessStatusCode, $"{statement}\n{answer}");
        return answer.GetProperty("data").GetProperty("values");
    }
}
