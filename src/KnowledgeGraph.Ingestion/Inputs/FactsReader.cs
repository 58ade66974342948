using System.Text.Json;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// Reads facts that somebody else's extractor found: JSON lines, one article a line, in the shape of the gold files (persons,
/// institutions, events, relations; "to" one id or a list of which the first is taken). A line at fault is refused whole with line
/// and JSON path, and the rest goes on.
/// </summary>
/// <param name="globalIds">Whether ids name the same entity in every line; otherwise they are local to their line.</param>
public sealed class FactsReader(InputLimits limits, bool globalIds)
{
    /// <summary>The articles' facts in the order of the lines.</summary>
    /// <param name="path">A file, or "-" for standard input.</param>
    public IAsyncEnumerable<InputResult<IncomingFacts>> ReadAsync(string path, Stream standardInput, CancellationToken cancellationToken)
    {
        IncomingFacts? Read(JsonElement line, JsonShape shape) => FactsLine.Read(line, shape, globalIds);

        return path == ArticleReader.StandardInput
            ? JsonLinesFile.ReadAsync("standard input", standardInput, limits, Read, cancellationToken)
            : JsonLinesFile.ReadAsync(path, limits, Read, cancellationToken);
    }
}
