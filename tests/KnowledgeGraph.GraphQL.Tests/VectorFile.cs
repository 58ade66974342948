using System.Text.Json;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>The recorded answers of the reference implementation; see vectors/README.md.</summary>
internal static class VectorFile
{
    public static IReadOnlyList<JsonElement> Rows(string name) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "vectors", $"{name}.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];

    public static string[] Schemas() => [.. Rows("schemas").Select(row => row.GetProperty("sdl").GetString()!)];

    public static Schema Build(string sdl) => new SchemaBuilder().AddSdl(sdl).Build();

    /// <summary>Fails with the first few of the rows that differ.</summary>
    public static void AssertNone(int rows, List<string> differences, int atLeast)
    {
        Assert.True(rows >= atLeast, $"only {rows} rows");
        Assert.True(differences.Count == 0, $"{differences.Count} of {rows} differ:\n\n{string.Join("\n\n", differences.Take(12))}");
    }
}
