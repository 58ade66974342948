using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Worker.Exports;

/// <summary>
/// The graph as nodes and edges: persons, institutions and events first; then participations, affiliations, part-of and parent, each
/// link with the quote of its surest statement. In the order of kind and id, so equal graphs give equal files.
/// </summary>
internal static class ExportReader
{
    // Rows whose quotes and events are read together.
    private const int RowsARead = 200;

    public static async IAsyncEnumerable<ExportElement> ReadAsync(IGraphStore graph, long at, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Wholes are known with their parts, but an edge may not come before both its nodes.
        var wholes = new List<ExportElement>();
        var links = graph.EnumerateAsync(at, cancellationToken).Where(static row => row is EntityRow or ParticipationRow or AffiliationRow);
        await foreach (var rows in links.Chunk(RowsARead).WithCancellation(cancellationToken))
        {
            var quotes = await QuotesAsync(graph, rows, at, cancellationToken);
            var events = await EventsAsync(graph, rows, at, cancellationToken);
            foreach (var row in rows)
            {
                if (row is EntityRow entity)
                {
                    wholes.AddRange(ExportElements.WholesOf(entity));
                    yield return ExportElements.Node(entity);
                }
                else
                {
                    yield return row is ParticipationRow participation
                        ? ExportElements.Edge(participation, events.GetValueOrDefault(participation.Event), quotes[row.Id])
                        : ExportElements.Edge((AffiliationRow)row, quotes[row.Id]);
                }
            }
        }

        foreach (var whole in wholes)
        {
            yield return whole;
        }
    }

    private static async Task<Dictionary<Id, EventDetails?>> EventsAsync(IGraphStore graph, IReadOnlyList<Row> rows, long at, CancellationToken cancellationToken)
    {
        var ids = rows.OfType<ParticipationRow>().Select(static row => row.Event).Distinct().ToList();
        var events = ids.Count == 0 ? [] : await graph.GetAsync(RowKind.Entity, ids, at, cancellationToken);
        return events.OfType<EntityRow>().ToDictionary(static row => row.Id, static row => row.Event);
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
