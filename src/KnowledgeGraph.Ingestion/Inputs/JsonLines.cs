using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace KnowledgeGraph.Ingestion;

/// <summary>A line that is not blank: its JSON, or why there is none. Who takes it disposes the document.</summary>
internal readonly record struct JsonLine(int Number, JsonDocument? Json, string Place, string? Refusal);

/// <summary>JSON lines, one at a time, however long the file: only the line at hand is held.</summary>
internal static class JsonLines
{
    private const byte LineEnd = (byte)'\n';

    public static async IAsyncEnumerable<JsonLine> ReadAsync(
        Stream stream, InputLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 262_144, leaveOpen: true));
        var number = 0;
        await foreach (var bytes in SplitAsync(reader, limits.ArticleBytes, cancellationToken))
        {
            number++;
            if (bytes is null)
            {
                yield return new JsonLine(number, null, $"line {number}", limits.TooLong(null));
            }
            else if (!IsBlank(bytes))
            {
                yield return Parse(bytes, number);
            }
        }
    }

    private static JsonLine Parse(byte[] bytes, int number)
    {
        var json = JsonText.Parse(bytes, out var place, out var refusal);
        return json is not null
            ? new JsonLine(number, json, $"line {number}", null)
            : new JsonLine(number, null, place.Length == 0 ? $"line {number}" : $"line {number}, {place}", refusal);
    }

    /// <summary>The lines without their ends; null for one that is too long, of which nothing is kept.</summary>
    private static async IAsyncEnumerable<byte[]?> SplitAsync(
        PipeReader reader, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var tooLong = false;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf(LineEnd) is { } end)
            {
                var line = rest.Slice(0, end);
                yield return tooLong || line.Length > limit ? null : line.ToArray();
                tooLong = false;
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (rest.Length > limit)
            {
                tooLong = true;
                rest = rest.Slice(rest.End);
            }

            if (read.IsCompleted)
            {
                if (tooLong || rest.Length > 0)
                {
                    yield return tooLong ? null : rest.ToArray();
                }

                break;
            }

            reader.AdvanceTo(rest.Start, rest.End);
        }

        await reader.CompleteAsync();
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.TrimEnd(" \t\r"u8).IsEmpty;
}
