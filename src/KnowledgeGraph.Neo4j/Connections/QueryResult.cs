using System.Text.Json;

namespace KnowledgeGraph.Neo4j;

/// <summary>The rows of an answer, each an array of its fields in the order of the statement's RETURN.</summary>
internal sealed class QueryResult(JsonElement root)
{
    private readonly JsonElement _rows =
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("data", out var data) && data.TryGetProperty("values", out var values) ? values : default;

    public int Count => _rows.ValueKind == JsonValueKind.Array ? _rows.GetArrayLength() : 0;

    public JsonElement.ArrayEnumerator Rows => _rows.ValueKind == JsonValueKind.Array ? _rows.EnumerateArray() : default;

    /// <summary>The first row, or null when there is none.</summary>
    public JsonElement? First => Count == 0 ? null : _rows[0];
}
