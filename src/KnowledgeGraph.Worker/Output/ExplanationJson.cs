using System.Collections.Immutable;
using System.Text.Json.Nodes;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Facts;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Worker.Output;

/// <summary>Why a statement stands, as one JSON object: weights and scores in tenths of log-odds, places as [start, end) in UTF-16 units of the text.</summary>
internal static class ExplanationJson
{
    public static JsonObject Of(string source, string text, ArticleExplanation article, StatementExplanation why)
    {
        var facts = article.Facts;
        var statement = facts.Statements[why.Statement];
        return new JsonObject
        {
            ["kind"] = "explanation",
            ["source"] = source,
            ["statement"] = why.Statement + 1,
            ["type"] = GoldShape.NameOf(statement.Relation),
            ["role"] = statement.Role is { } role ? GoldShape.NameOf(role) : null,
            ["title"] = statement.Title is { } title ? Words(text, title) : null,
            ["modality"] = StatementWords.Modality(statement),
            ["confidence"] = statement.Confidence / 1000.0,
            ["quote"] = Words(text, statement.Quote),
            ["sentence"] = statement.Sentence + 1,
            ["rules"] = new JsonArray([.. why.Rules.Select(rule => JsonValue.Create(rule))]),
            ["trigger"] = why.Trigger is { } trigger ? Words(text, trigger) : null,
            ["score"] = why.Score,
            ["features"] = Features(why.Features),
            ["experience"] = Features(why.Experience),
            ["total"] = why.Total,
            ["subject"] = Name(StatementWords.Subject(text, facts, statement), text, why.Subject),
            ["object"] = Name(StatementWords.Object(text, facts, statement), text, why.Object),
            ["leftAside"] = new JsonArray([.. why.Rivals.Select(rival => Rival(text, rival))]),
        };
    }

    private static JsonObject Words(string text, TextRange at) => new() { ["text"] = at.Of(text), ["start"] = at.Start, ["end"] = at.End };

    private static JsonObject Features(ImmutableArray<WeightedFeature> features) =>
        new(features.Select(feature => KeyValuePair.Create(feature.Name, (JsonNode?)feature.Weight)));

    private static JsonObject Name(string entity, string text, NameExplanation name) => new()
    {
        ["entity"] = entity,
        ["mention"] = Words(text, name.At),
        ["score"] = name.Score,
        ["features"] = Features(name.Features),
    };

    private static JsonObject Rival(string text, Rival rival) => new()
    {
        ["kind"] = rival.Kind == RivalKind.Event ? "event" : "person",
        ["mention"] = Words(text, rival.At),
        [rival.Kind == RivalKind.Event ? "distance" : "score"] = rival.Score,
        ["reason"] = rival.Reason,
        ["features"] = Features(rival.Features),
    };
}
