using System.Runtime.CompilerServices;
using System.Text.Json;

namespace KnowledgeGraph.Ingestion;

/// <summary>A .jsonl file, line by line: each becomes a value, or a problem that names the line and the JSON path.</summary>
internal static class JsonLinesFile
{
    public static async IAsyncEnumerable<InputResult<T>> ReadAsync<T>(
        string path, InputLimits limits, Func<JsonElement, JsonShape, T?> read, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        await using var file = InputBytes.Open(path, out var refusal);
        if (file is null)
        {
            yield return InputResult<T>.Refused(path, "", refusal!);
            yield break;
        }

        await foreach (var result in ReadAsync(path, file, limits, read, cancellationToken))
        {
            yield return result;
        }
    }

    /// <summary>A stream without a single line is a problem too: somebody meant it to hold something.</summary>
    public static async IAsyncEnumerable<InputResult<T>> ReadAsync<T>(
        string source, Stream stream, InputLimits limits, Func<JsonElement, JsonShape, T?> read, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        var any = false;
        await foreach (var line in JsonLines.ReadAsync(stream, limits, cancellationToken))
        {
            any = true;
            yield return Read(source, line, read);
        }

        if (!any)
        {
            yield return InputResult<T>.Refused(source, "", "is empty.");
        }
    }

    private static InputResult<T> Read<T>(string source, JsonLine line, Func<JsonElement, JsonShape, T?> read)
        where T : class
    {
        if (line.Json is null)
        {
            return InputResult<T>.Refused(source, line.Place, line.Refusal!);
        }

        using var json = line.Json;
        var shape = new JsonShape();
        var value = read(json.RootElement, shape);
        return shape.Fault is { } fault ? InputResult<T>.Refused(source, $"{line.Place}, {fault.Path}", fault.Message)
            : InputResult<T>.Read(source, value ?? throw new InvalidOperationException("a line is read or at fault"));
    }
}
