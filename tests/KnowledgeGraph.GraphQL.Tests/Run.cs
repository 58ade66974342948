using System.Buffers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>Executes a query and gives the answer as text.</summary>
internal static class Run
{
    public static async Task<string> Query(GraphQLEngine engine, string query, string? variables = null, object? state = null, string? operation = null) =>
        (await Full(engine, query, variables, state, operation)).Answer;

    public static async Task<(string Answer, GraphQLOutcome Outcome)> Full(
        GraphQLEngine engine, string query, string? variables = null, object? state = null, string? operation = null)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonElement json = variables is null ? default : JsonDocument.Parse(variables).RootElement;
        GraphQLOutcome outcome = await engine.ExecuteAsync(new GraphQLRequest(query, operation, json), state, output);
        string answer = Encoding.UTF8.GetString(output.WrittenSpan);
        using JsonDocument check = JsonDocument.Parse(answer);
        return (answer, outcome);
    }

    /// <summary>The errors of an answer as "line:column code path message", without data.</summary>
    public static string[] Errors(string answer)
    {
        using JsonDocument document = JsonDocument.Parse(answer);
        if (!document.RootElement.TryGetProperty("errors", out JsonElement errors))
            return [];
        return [.. errors.EnumerateArray().Select(Shown)];
    }

    private static string Shown(JsonElement error)
    {
        string locations = error.TryGetProperty("locations", out JsonElement places)
            ? string.Join(",", places.EnumerateArray().Select(place => $"{place.GetProperty("line")}:{place.GetProperty("column")}"))
            : "-";
        string path = error.TryGetProperty("path", out JsonElement steps) ? string.Join(".", steps.EnumerateArray().Select(step => step.ToString())) : "-";
        return $"{locations} {error.GetProperty("extensions").GetProperty("code").GetString()} {path} {error.GetProperty("message").GetString()}";
    }
}
