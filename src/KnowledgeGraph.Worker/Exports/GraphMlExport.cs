using System.Xml;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Worker.Exports;

/// <summary>GraphML 1.0. The names of fields are their keys, so that the file can be read without its head.</summary>
internal static class GraphMlExport
{
    public static async Task WriteAsync(IGraphStore graph, long at, Stream stream, CancellationToken cancellationToken)
    {
        await using var xml = ExportXml.Create(stream);
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "graphml", "http://graphml.graphdrawing.org/xmlns");
        foreach (var field in ExportFields.Nodes.Union(ExportFields.Edges))
        {
            await WriteKeyAsync(xml, field);
        }

        await xml.StartAsync("graph");
        await xml.AttributeAsync("edgedefault", "directed");
        await foreach (var element in ExportReader.ReadAsync(graph, at, cancellationToken))
        {
            await WriteAsync(xml, element);
        }

        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
        await xml.WriteEndDocumentAsync();
    }

    private static async Task WriteKeyAsync(XmlWriter xml, ExportField field)
    {
        var (nodes, edges) = (ExportFields.Nodes.Contains(field), ExportFields.Edges.Contains(field));
        await xml.StartAsync("key");
        await xml.AttributeAsync("id", field.Name);
        await xml.AttributeAsync("for", nodes && edges ? "all" : nodes ? "node" : "edge");
        await xml.AttributeAsync("attr.name", field.Name);
        await xml.AttributeAsync("attr.type", TypeOf(field));
        await xml.WriteEndElementAsync();
    }

    private static async Task WriteAsync(XmlWriter xml, ExportElement element)
    {
        await xml.StartAsync(element.Ends is null ? "node" : "edge");
        await xml.AttributeAsync("id", element.Id);
        await xml.AttributeAsync("source", element.Ends?.Source);
        await xml.AttributeAsync("target", element.Ends?.Target);
        foreach (var (field, value) in element.Values)
        {
            await xml.StartAsync("data");
            await xml.AttributeAsync("key", field.Name);
            await xml.WriteStringAsync(ExportXml.Clean(ExportElement.Text(value)));
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    private static string TypeOf(ExportField field) => field.Type switch
    {
        FieldType.Whole => "int",
        FieldType.Fraction => "double",
        FieldType.Flag => "boolean",
        _ => "string",
    };
}
