using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>One article's gold facts, as far as resolution needs them.</summary>
public sealed record GoldArticle
{
    public string Name { get; init; } = "";

    [JsonIgnore]
    public string Text { get; init; } = "";

    public string? Published { get; init; }

    public List<GoldEntity> Persons { get; init; } = [];

    public List<GoldEntity> Institutions { get; init; } = [];

    public List<GoldEntity> Events { get; init; } = [];

    public List<GoldRelation> Relations { get; init; } = [];

    /// <param name="prefix">How the list of identities calls files of this folder.</param>
    public static List<GoldArticle> ReadFolder(string folder, string prefix = "") =>
    [
        .. Directory.GetFiles(folder, "*.gold.json").Order(StringComparer.Ordinal).Select(file =>
        {
            var text = file.Replace(".gold.json", ".txt", StringComparison.Ordinal);
            return JsonSerializer.Deserialize<GoldArticle>(File.ReadAllText(file), Options)! with { Name = prefix + Path.GetFileName(text), Text = File.ReadAllText(text) };
        }),
    ];

    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
}

public sealed record GoldEntity
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public List<string> Aliases { get; init; } = [];

    public bool Optional { get; init; }

    public string? Start { get; init; }

    public string? End { get; init; }

    public string? Place { get; init; }

    public string? PartOf { get; init; }
}

public sealed record GoldRelation
{
    public string Type { get; init; } = "";

    public string From { get; init; } = "";

    public List<string> To { get; init; } = [];

    public string? Title { get; init; }
}
