using System.Text.Json;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>A relation of a line of facts, its ends found.</summary>
/// <param name="Confidence">Thousandths, 0 to 999; null when the line does not say.</param>
internal sealed record FactRelation(PlacedJson Json, Relation Relation, FactEntity From, FactEntity To, OrganizerRole? Role, TextRange? Title, bool Former, int? Confidence)
{
    public static IReadOnlyList<FactRelation> ReadAll(PlacedJson line, IReadOnlyDictionary<string, FactEntity> entities, JsonShape shape) =>
        [.. FactEntity.Items(line, "relations", shape).Select(item => Read(item, entities, shape)).OfType<FactRelation>()];

    private static FactRelation? Read(PlacedJson json, IReadOnlyDictionary<string, FactEntity> entities, JsonShape shape)
    {
        var relation = Word(json, "type", FactWords.Relations, shape, required: true);
        var from = Find(shape.Required(json.Value, "from", json.Path), $"{json.Path}.from", entities, shape);
        var to = FindTarget(json, entities, shape);
        if (relation is not { } type || from is null || to is null)
        {
            return null;
        }

        CheckEnds(json, type, from, to, shape);
        var role = Word(json, "role", FactWords.Roles, shape, required: false);
        if (role is not null && type != Relation.Organized)
        {
            shape.Refuse($"{json.Path}.role", "belongs to ORGANIZED alone.");
        }

        var title = shape.Optional(json.Value, "title", json.Path) is null ? (TextRange?)null : json.Member("title")!.At;
        return new FactRelation(json, type, from, to, role, title, shape.Flag(json.Value, "former", json.Path), shape.Share(json.Value, "confidence", json.Path));
    }

    /// <summary>"to" is one id, or a list of acceptable ones, best first.</summary>
    private static FactEntity? FindTarget(PlacedJson json, IReadOnlyDictionary<string, FactEntity> entities, JsonShape shape)
    {
        var to = json.Member("to");
        var best = to is { Value.ValueKind: JsonValueKind.Array } ? (to.Items is [var first, ..] ? first : null) : to;
        if (best is null)
        {
            shape.Refuse($"{json.Path}.to", "is missing.");
        }

        return best is null ? null : Find(shape.Text(best.Value, best.Path), best.Path, entities, shape);
    }

    private static void CheckEnds(PlacedJson json, Relation relation, FactEntity from, FactEntity to, JsonShape shape)
    {
        var word = json.Value.GetProperty("type").GetString();
        if (!FactWords.MayStart(relation, from.Kind))
        {
            shape.Refuse($"{json.Path}.from", $"'{from.Id}' is of kind {from.Kind}, from which {word} does not lead.");
        }

        if (FactWords.End(relation) != to.Kind)
        {
            shape.Refuse($"{json.Path}.to", $"'{to.Id}' is of kind {to.Kind}; {word} leads to kind {FactWords.End(relation)}.");
        }
    }

    public static FactEntity? Find(string? id, string path, IReadOnlyDictionary<string, FactEntity> entities, JsonShape shape)
    {
        var entity = id is null ? null : entities.GetValueOrDefault(id);
        if (id is not null && entity is null)
        {
            shape.Refuse(path, $"no entity of this line has the id '{id}'.");
        }

        return entity;
    }

    private static T? Word<T>(PlacedJson json, string member, IReadOnlyDictionary<string, T> words, JsonShape shape, bool required)
        where T : struct
    {
        var word = required ? shape.Required(json.Value, member, json.Path) : shape.Optional(json.Value, member, json.Path);
        if (word is not null && words.TryGetValue(word, out var value))
        {
            return value;
        }

        if (word is not null)
        {
            shape.Refuse($"{json.Path}.{member}", $"'{word}' is none of {string.Join(", ", words.Keys)}.");
        }

        return null;
    }
}
