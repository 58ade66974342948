using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Quality.Scoring;

/// <summary>One article's gold facts, or what was extracted in the same shape.</summary>
internal sealed record GoldArticle
{
    public static readonly string[] Kinds = ["persons", "institutions", "events"];

    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>How lists of identities call the article: its file's name, behind its folder's prefix.</summary>
    public string Name { get; init; } = "";

    [JsonIgnore]
    public string Text { get; init; } = "";

    /// <summary>The page whose facts the text reports; its host is the article's site.</summary>
    public string? Url { get; init; }

    public string? Published { get; init; }

    public IReadOnlyList<GoldEntity> Persons { get; init; } = [];

    public IReadOnlyList<GoldEntity> Institutions { get; init; } = [];

    public IReadOnlyList<GoldEntity> Events { get; init; } = [];

    public IReadOnlyList<GoldRelation> Relations { get; init; } = [];

    public IReadOnlyList<GoldEntity> Entities(string kind) => kind switch
    {
        "persons" => Persons,
        "institutions" => Institutions,
        _ => Events,
    };

    /// <exception cref="JsonException">The text is no article's facts.</exception>
    public static GoldArticle Parse(string json) => JsonSerializer.Deserialize<GoldArticle>(json, Options) ?? throw new JsonException("null is no article");

    /// <param name="prefix">How the list of identities calls files of this folder.</param>
    public static IReadOnlyList<GoldArticle> ReadFolder(string folder, string prefix = "") =>
    [
        .. Directory.GetFiles(folder, "*.gold.json").Order(StringComparer.Ordinal).Select(file =>
        {
            var text = file.Replace(".gold.json", ".txt", StringComparison.Ordinal);
            return Parse(File.ReadAllText(file)) with { Name = prefix + Path.GetFileName(text), Text = File.ReadAllText(text) };
        }),
    ];
}

internal sealed record GoldEntity
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Neither required nor punished.</summary>
    public bool Optional { get; init; }

    public string? Start { get; init; }

    public string? End { get; init; }

    public string? Place { get; init; }

    public string? PartOf { get; init; }
}

/// <summary><c>To</c> lists acceptable targets, best first.</summary>
internal sealed record GoldRelation
{
    public string Type { get; init; } = "";

    public string From { get; init; } = "";

    public IReadOnlyList<string> To { get; init; } = [];

    public string? Role { get; init; }

    public string? Title { get; init; }

    public bool Optional { get; init; }
}
