using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Worker.Exports;

/// <summary>Every row that holds, one a line: its kind, then its members as they are stored. In the order of kind and id.</summary>
internal static class JsonLinesExport
{
    public static async Task WriteAsync(IGraphStore graph, long at, Stream stream, CancellationToken cancellationToken)
    {
        await foreach (var row in graph.EnumerateAsync(at, cancellationToken))
        {
            var json = RowCodec.ToJson(row);
            await stream.WriteAsync((byte[])[.. """{"kind":"""u8, (byte)'"', .. System.Text.Encoding.ASCII.GetBytes(row.Kind.ToString()), .. "\","u8, .. json.AsSpan(1), (byte)'\n'], cancellationToken);
        }
    }
}
