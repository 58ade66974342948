using System.Text.Json;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>A person, institution or event of a line of facts.</summary>
internal sealed record FactEntity(string Id, EntityKind Kind, PlacedJson Json, TextRange Name, IReadOnlyList<TextRange> Aliases)
{
    /// <summary>All entities of the line, in the order of its text.</summary>
    public static IReadOnlyList<FactEntity> ReadAll(PlacedJson line, JsonShape shape)
    {
        var entities = FactWords.Lists
            .SelectMany(list => Items(line, list.Member, shape).Select(item => Read(item, list.Kind, shape)))
            .OfType<FactEntity>()
            .OrderBy(e => e.Name)
            .ToList();
        foreach (var again in entities.GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            shape.Refuse($"{again.Last().Json.Path}.id", $"'{again.Key}' is the id of {again.First().Json.Path} already.");
        }

        return entities;
    }

    /// <summary>The objects of a list; none when it is absent.</summary>
    public static IEnumerable<PlacedJson> Items(PlacedJson parent, string member, JsonShape shape) =>
        parent.Member(member) is { } list && shape.Is(list.Value, JsonValueKind.Array, list.Path, "a list")
            ? list.Items.Where(item => shape.IsObject(item.Value, item.Path))
            : [];

    private static FactEntity? Read(PlacedJson json, EntityKind kind, JsonShape shape)
    {
        var id = shape.Required(json.Value, "id", json.Path);
        var name = shape.Required(json.Value, "name", json.Path);
        return id is null || name is null ? null : new FactEntity(id, kind, json, json.Member("name")!.At, ReadAliases(json, shape));
    }

    private static List<TextRange> ReadAliases(PlacedJson json, JsonShape shape)
    {
        if (json.Member("aliases") is not { } list || !shape.Is(list.Value, JsonValueKind.Array, list.Path, "a list"))
        {
            return [];
        }

        return [.. list.Items.Where(alias => shape.Text(alias.Value, alias.Path) is not null && alias.At.Length > 0).Select(alias => alias.At)];
    }
}
