using System.Text;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Worker.Exports;

/// <summary>
/// Cypher statements that make the graph anew in an empty Neo4j: nodes Entity with a second label (Person, Institution, Event), and
/// relationships of their own type (SPOKE_AT). Each statement ends with a semicolon; each node and edge stands on a line of its own.
/// </summary>
internal static class CypherExport
{
    // Of one statement: many enough to be quick, few enough for Neo4j to plan it at once.
    private const int ElementsAStatement = 100;

    private const string Head = """
        // The graph for an empty Neo4j 5: cypher-shell -f FILE
        CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
        CALL db.awaitIndexes(300);

        """;

    public static async Task WriteAsync(IGraphStore graph, long at, Stream stream, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        await writer.WriteAsync(Head.ReplaceLineEndings("\n"));
        var open = new SortedDictionary<string, List<ExportElement>>(StringComparer.Ordinal);
        var inEdges = false;
        await foreach (var element in ExportReader.ReadAsync(graph, at, cancellationToken))
        {
            if (element.Ends is not null && !inEdges)
            {
                inEdges = true;
                await FlushAsync(writer, open);
            }

            if (!open.TryGetValue(element.Group, out var group))
            {
                open[element.Group] = group = [];
            }

            group.Add(element);
            if (group.Count == ElementsAStatement)
            {
                await WriteAsync(writer, group);
                group.Clear();
            }
        }

        await FlushAsync(writer, open);
    }

    private static async Task FlushAsync(StreamWriter writer, SortedDictionary<string, List<ExportElement>> open)
    {
        foreach (var group in open.Values.Where(static group => group.Count > 0))
        {
            await WriteAsync(writer, group);
        }

        open.Clear();
    }

    private static async Task WriteAsync(StreamWriter writer, IReadOnlyList<ExportElement> group)
    {
        await writer.WriteLineAsync("UNWIND [");
        for (var i = 0; i < group.Count; i++)
        {
            await writer.WriteLineAsync($"  {Row(group[i])}{(i < group.Count - 1 ? "," : "")}");
        }

        await writer.WriteLineAsync("] AS row");
        await writer.WriteLineAsync(group[0].Ends is null
            ? $"CREATE (n:Entity:{group[0].Group}) SET n = row;"
            : $"MATCH (a:Entity {{id: row.source}}), (b:Entity {{id: row.target}}) CREATE (a)-[r:{group[0].Group}]->(b) SET r = row.data;");
    }

    private static string Row(ExportElement element)
    {
        // The kind and the relation are label and type.
        var data = CypherText.Map(element.Values
            .Where(static member => member.Field.Name is not ("kind" or "relation"))
            .Select(static member => (member.Field.Name, member.Value))
            .Prepend(("id", element.Id)));
        return element.Ends is { } ends ? $"{{source: {CypherText.Literal(ends.Source)}, target: {CypherText.Literal(ends.Target)}, data: {data}}}" : data;
    }
}
