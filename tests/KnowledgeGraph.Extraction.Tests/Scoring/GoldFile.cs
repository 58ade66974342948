using System.Text.Json;

namespace KnowledgeGraph.Extraction.Tests.Scoring;

/// <summary>An entity or relation of a gold file, or of a prediction in its shape.</summary>
internal sealed record GoldEntity(string Id, string Name, IReadOnlyList<string> Aliases, bool Optional, string? Start);

internal sealed record GoldRelation(string Type, string From, IReadOnlyList<string> To, string? Role, string? Title, bool Optional);

internal sealed record GoldFile(IReadOnlyDictionary<string, IReadOnlyList<GoldEntity>> Entities, IReadOnlyList<GoldRelation> Relations)
{
    public static readonly string[] Kinds = ["persons", "institutions", "events"];

    public static GoldFile Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var entities = Kinds.ToDictionary(k => k, k => (IReadOnlyList<GoldEntity>)root.GetProperty(k).EnumerateArray().Select(Entity).ToList());
        return new GoldFile(entities, root.GetProperty("relations").EnumerateArray().Select(Relation).ToList());
    }

    private static GoldEntity Entity(JsonElement e) => new(
        Text(e, "id")!, Text(e, "name")!, e.TryGetProperty("aliases", out var a) ? a.EnumerateArray().Select(x => x.GetString()!).ToList() : [], Flag(e), Text(e, "start"));

    private static GoldRelation Relation(JsonElement e)
    {
        var to = e.GetProperty("to");
        return new(Text(e, "type")!, Text(e, "from")!, to.ValueKind == JsonValueKind.Array ? to.EnumerateArray().Select(x => x.GetString()!).ToList() : [to.GetString()!], Text(e, "role"), Text(e, "title"), Flag(e));
    }

    private static string? Text(JsonElement e, string name) => e.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    private static bool Flag(JsonElement e) => e.TryGetProperty("optional", out var v) && v.ValueKind == JsonValueKind.True;
}
