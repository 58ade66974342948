using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Benchmarks.Server;

/// <summary>A request's body: <c>{query, operationName, variables}</c>.</summary>
internal static class RequestBody
{
    /// <summary>Null when it is not such an object.</summary>
    public static async ValueTask<GraphQLRequest?> ReadAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        ReadOnlySequence<byte> body = await WholeAsync(reader, cancellationToken);
        GraphQLRequest? request = Parse(body);
        reader.AdvanceTo(body.End);
        return request;
    }

    /// <summary>All of the body, unread: it is for the caller to advance.</summary>
    public static async ValueTask<ReadOnlySequence<byte>> WholeAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult read = await reader.ReadAsync(cancellationToken);
            if (read.IsCompleted)
                return read.Buffer;
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static GraphQLRequest? Parse(ReadOnlySequence<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("query", out JsonElement query) || query.ValueKind != JsonValueKind.String)
                return null;
            string? operationName = root.TryGetProperty("operationName", out JsonElement name) ? name.GetString() : null;
            JsonElement variables = root.TryGetProperty("variables", out JsonElement given) ? given.Clone() : default;
            return new GraphQLRequest(query.GetString()!, operationName, variables);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
