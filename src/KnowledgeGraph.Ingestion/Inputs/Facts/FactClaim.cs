using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>What a line says about one of its events beside the relations: start, end, place, part_of.</summary>
internal sealed record FactClaim(FactEntity Entity, ClaimField Field, TextRange? Value, string? Token, FactEntity? Target)
{
    public static IReadOnlyList<FactClaim> ReadAll(
        IReadOnlyList<FactEntity> entities, IReadOnlyDictionary<string, FactEntity> byId, JsonShape shape) =>
        [.. entities.Where(e => e.Kind == EntityKind.Event).SelectMany(e => OfEvent(e, byId, shape))];

    private static IEnumerable<FactClaim> OfEvent(FactEntity entity, IReadOnlyDictionary<string, FactEntity> byId, JsonShape shape)
    {
        var (json, path) = (entity.Json.Value, entity.Json.Path);
        if (shape.Date(json, "start", path) is { } start)
        {
            yield return new(entity, ClaimField.Start, null, start.ToString(), null);
        }

        if (shape.Date(json, "end", path) is { } end)
        {
            yield return new(entity, ClaimField.End, null, end.ToString(), null);
        }

        if (shape.Optional(json, "place", path) is not null)
        {
            yield return new(entity, ClaimField.Place, entity.Json.Member("place")!.At, null, null);
        }

        if (FactRelation.Find(shape.Optional(json, "part_of", path), $"{path}.part_of", byId, shape) is { } whole)
        {
            CheckWhole(entity, whole, shape);
            yield return new(entity, ClaimField.PartOf, null, null, whole);
        }
    }

    private static void CheckWhole(FactEntity part, FactEntity whole, JsonShape shape)
    {
        if (whole.Kind != EntityKind.Event || whole == part)
        {
            shape.Refuse($"{part.Json.Path}.part_of", whole == part ? "is the event itself." : $"'{whole.Id}' is of kind {whole.Kind}, not an event.");
        }
    }
}
