using System.Xml;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Worker.Exports;

/// <summary>
/// GEXF 1.3, dynamic: a node or an edge exists from its first to its last day, where the articles tell them; of a month or a year all
/// days count. The dates as the articles give them are fields beside that.
/// </summary>
internal static class GexfExport
{
    public static async Task WriteAsync(IGraphStore graph, long at, Stream stream, CancellationToken cancellationToken)
    {
        await using var xml = ExportXml.Create(stream);
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "gexf", "http://gexf.net/1.3");
        await xml.AttributeAsync("version", "1.3");
        await xml.StartAsync("graph");
        await xml.AttributeAsync("mode", "dynamic");
        await xml.AttributeAsync("defaultedgetype", "directed");
        await xml.AttributeAsync("timeformat", "date");
        await xml.AttributeAsync("timerepresentation", "interval");
        await WriteFieldsAsync(xml, "node", ExportFields.Nodes);
        await WriteFieldsAsync(xml, "edge", ExportFields.Edges);
        await WriteElementsAsync(xml, ExportReader.ReadAsync(graph, at, cancellationToken));
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
        await xml.WriteEndDocumentAsync();
    }

    private static async Task WriteElementsAsync(XmlWriter xml, IAsyncEnumerable<ExportElement> elements)
    {
        var inEdges = false;
        await xml.StartAsync("nodes");
        await foreach (var element in elements)
        {
            if (element.Ends is not null && !inEdges)
            {
                inEdges = true;
                await xml.WriteEndElementAsync();
                await xml.StartAsync("edges");
            }

            await WriteAsync(xml, element);
        }

        await xml.WriteEndElementAsync();
        if (!inEdges)
        {
            await xml.StartAsync("edges");
            await xml.WriteEndElementAsync();
        }
    }

    private static async Task WriteFieldsAsync(XmlWriter xml, string of, IReadOnlyList<ExportField> fields)
    {
        await xml.StartAsync("attributes");
        await xml.AttributeAsync("class", of);
        foreach (var field in fields)
        {
            await xml.StartAsync("attribute");
            await xml.AttributeAsync("id", field.Name);
            await xml.AttributeAsync("title", field.Name);
            await xml.AttributeAsync("type", TypeOf(field));
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    private static async Task WriteAsync(XmlWriter xml, ExportElement element)
    {
        await xml.StartAsync(element.Ends is null ? "node" : "edge");
        await xml.AttributeAsync("id", element.Id);
        await xml.AttributeAsync("source", element.Ends?.Source);
        await xml.AttributeAsync("target", element.Ends?.Target);

        // Two people may have several relations to one event: kind tells such edges apart.
        await xml.AttributeAsync("kind", element.Ends is null ? null : element.Group);
        await xml.AttributeAsync("label", element.Ends is null ? (string?)element.Data["name"] : element.Group);
        await xml.AttributeAsync("start", DaySpan.Text(element.Days.First));
        await xml.AttributeAsync("end", DaySpan.Text(element.Days.Last));
        await xml.StartAsync("attvalues");
        foreach (var (field, value) in element.Values)
        {
            await xml.StartAsync("attvalue");
            await xml.AttributeAsync("for", field.Name);
            await xml.AttributeAsync("value", ExportElement.Text(value));
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
    }

    private static string TypeOf(ExportField field) => field.Type switch
    {
        FieldType.Whole => "integer",
        FieldType.Fraction => "double",
        FieldType.Flag => "boolean",
        _ => "string",
    };
}
