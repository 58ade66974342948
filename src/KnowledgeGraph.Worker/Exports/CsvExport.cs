using System.Text;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Worker.Exports;

/// <summary>Two tables by RFC 4180, UTF-8: nodes (id, then their fields) and edges (id, source, target, then theirs). What is not known is an empty cell.</summary>
internal static class CsvExport
{
    private const string LineEnd = "\r\n";

    private static readonly char[] Special = ['"', ',', '\r', '\n'];

    public static async Task WriteAsync(IGraphStore graph, long at, Stream nodes, Stream edges, CancellationToken cancellationToken)
    {
        await LineAsync(nodes, ["id", .. ExportFields.Nodes.Select(static field => field.Name)], cancellationToken);
        await LineAsync(edges, ["id", "source", "target", .. ExportFields.Edges.Select(static field => field.Name)], cancellationToken);
        await foreach (var element in ExportReader.ReadAsync(graph, at, cancellationToken))
        {
            await (element.Ends is { } ends
                ? LineAsync(edges, [element.Id, ends.Source, ends.Target, .. Cells(element, ExportFields.Edges)], cancellationToken)
                : LineAsync(nodes, [element.Id, .. Cells(element, ExportFields.Nodes)], cancellationToken));
        }
    }

    private static IEnumerable<string> Cells(ExportElement element, IReadOnlyList<ExportField> fields) =>
        fields.Select(field => element.Data.GetValueOrDefault(field.Name) is { } value ? ExportElement.Text(value) : "");

    private static async Task LineAsync(Stream stream, IEnumerable<string> cells, CancellationToken cancellationToken) =>
        await stream.WriteAsync(Encoding.UTF8.GetBytes(string.Join(',', cells.Select(Cell)) + LineEnd), cancellationToken);

    /// <summary>A value as it stands between two commas: in quotes where it holds a comma, a quote or a line end.</summary>
    internal static string Cell(string text) => text.IndexOfAny(Special) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
