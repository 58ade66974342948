using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Worker.Exports;

/// <summary>Every row that holds, one a line, with its kind: {"kind":"Entity","row":{...}}, the row as it is stored. In the order of kind and id.</summary>
internal static class JsonLinesExport
{
    public static async Task WriteAsync(IGraphStore graph, long at, Stream stream, CancellationToken cancellationToken)
    {
        await foreach (var row in graph.EnumerateAsync(at, cancellationToken))
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($$"""{"kind":"{{row.Kind}}","row":"""), cancellationToken);
            await stream.WriteAsync(RowCodec.ToJson(row), cancellationToken);
            await stream.WriteAsync("}\n"u8.ToArray(), cancellationToken);
        }
    }
}
