using System.Collections.Immutable;
using System.Text.Json;

namespace KnowledgeGraph.Ingestion;

/// <summary>One article's facts in the gold shape: the line becomes the article's stored text, and every fact points into it.</summary>
internal static class FactsLine
{
    public static IncomingFacts? Read(JsonElement line, JsonShape shape, bool globalIds)
    {
        if (!shape.IsObject(line, "$"))
        {
            return null;
        }

        var (text, root) = CanonicalJson.Write(line, shape);
        var metadata = ArticleMetadata.Read(line, shape, uriMember: "url");
        var entities = FactEntity.ReadAll(root, shape);
        if (entities.Count == 0)
        {
            shape.Refuse("$", "holds no persons, institutions or events.");
        }

        if (shape.Fault is not null)
        {
            return null;
        }

        var byId = entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var relations = FactRelation.ReadAll(root, byId, shape);
        var claims = FactClaim.ReadAll(entities, byId, shape);
        return shape.Fault is not null ? null : new IncomingFacts(
            ArticleReader.Make(text, metadata).Document,
            new FactsAssembly(text, entities).Assemble(relations, claims),
            metadata.Uri,
            metadata.Publisher,
            globalIds ? entities.Select((e, i) => KeyValuePair.Create(i, e.Id)).ToImmutableDictionary() : ImmutableDictionary<int, string>.Empty);
    }
}
