using System.Text.Json;

namespace KnowledgeGraph.Quality.Figures;

/// <summary>docs/quality.json: the figures as they were recorded, which the gate compares with and docs/quality.md shows.</summary>
internal static class FigureFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static string Path => Repository.At("docs", "quality.json");

    /// <summary>One figure a line, so that a change of figures reads as a difference of lines.</summary>
    public static string Write(Measurement measurement) =>
        $"{{\"data\":{JsonSerializer.Serialize(measurement.Data)},\"figures\":[\n{string.Join(",\n", measurement.Figures.Select(figure => JsonSerializer.Serialize(figure, Plain)))}\n]}}\n";

    /// <exception cref="JsonException">The text is no file of figures.</exception>
    public static Measurement Parse(string json) => JsonSerializer.Deserialize<Measurement>(json, Options) ?? throw new JsonException("null holds no figures");

    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { IgnoreReadOnlyProperties = true };
}
