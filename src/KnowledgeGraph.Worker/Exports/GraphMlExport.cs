using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Worker.Exports;

/// <summary>
/// GraphML 1.0: persons, institutions and events as nodes; participations, affiliations, part-of and parent as edges, each link with
/// the quote of its surest statement. Nodes and edges stand in the order of kind and id, so equal graphs give equal bytes.
/// </summary>
internal static class GraphMlExport
{
    // Links whose quotes are read together.
    private const int LinksARead = 200;

    private static readonly XmlWriterSettings Settings = new()
    {
        Async = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
    };

    public static async Task WriteAsync(IGraphStore graph, long at, Stream stream, CancellationToken cancellationToken)
    {
        await using var xml = XmlWriter.Create(stream, Settings);
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "graphml", "http://graphml.graphdrafting.org/xmlns");
        await GraphMlKeys.WriteAsync(xml);
        await xml.WriteStartElementAsync(null, "graph", null);
        await xml.WriteAttributeStringAsync(null, "edgedefault", null, "directed");

        // Wholes are known with their parts, but an edge may not come before both its nodes.
        var wholes = new List<GraphMlElement>();
        await foreach (var element in ElementsAsync(graph, at, wholes, cancellationToken))
        {
            await element.WriteAsync(xml);
        }

        foreach (var whole in wholes)
        {
            await whole.WriteAsync(xml);
        }

        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
        await xml.WriteEndDocumentAsync();
    }

    private static async IAsyncEnumerable<GraphMlElement> ElementsAsync(
        IGraphStore graph, long at, List<GraphMlElement> wholes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var links = graph.EnumerateAsync(at, cancellationToken).Where(row => row is EntityRow or ParticipationRow or AffiliationRow);
        await foreach (var rows in links.Chunk(LinksARead).WithCancellation(cancellationToken))
        {
            var quotes = await QuotesAsync(graph, rows, at, cancellationToken);
            foreach (var row in rows)
            {
                if (row is EntityRow entity)
                {
                    wholes.AddRange(GraphMlElement.WholesOf(entity));
                    yield return GraphMlElement.Of(entity);
                }
                else
                {
                    yield return row is ParticipationRow participation
                        ? GraphMlElement.Of(participation, quotes[row.Id])
                        : GraphMlElement.Of((AffiliationRow)row, quotes[row.Id]);
                }
            }
        }
    }

    /// <summary>For each link the quote of its surest statement, of equal ones the first by id.</summary>
    private static async Task<Dictionary<Id, string?>> QuotesAsync(IGraphStore graph, IReadOnlyList<Row> rows, long at, CancellationToken cancellationToken)
    {
        var links = rows.Where(row => row is not EntityRow).Select(row => (row.Id, Statements: StatementsOf(row))).ToList();
        var ids = links.SelectMany(link => link.Statements).Distinct().ToList();
        var statements = ids.Count == 0 ? [] : await graph.GetAsync(RowKind.Statement, ids, at, cancellationToken);
        var byId = statements.OfType<StatementRow>().ToDictionary(statement => statement.Id);
        return links.ToDictionary(
            link => link.Id,
            link => link.Statements.Select(byId.GetValueOrDefault).OfType<StatementRow>().OrderByDescending(s => s.Confidence).ThenBy(s => s.Id).FirstOrDefault()?.Quote);
    }

    private static ImmutableArray<Id> StatementsOf(Row row) => row is ParticipationRow participation ? participation.Statements : ((AffiliationRow)row).Statements;
}
