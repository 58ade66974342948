using System.Globalization;
using System.Xml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Worker.Exports;

/// <summary>A node or an edge with its data; what is null is not written.</summary>
internal sealed record GraphMlElement(string Name, IReadOnlyList<(string Name, string Value)> Attributes, IReadOnlyList<(string Key, object? Value)> Data)
{
    public static GraphMlElement Of(EntityRow row) => new("node", [("id", NodeId(row.EntityKind, row.Id))],
    [
        ("kind", row.EntityKind),
        ("name", row.Name),
        ("acronym", row.Acronym),
        ("country", row.Country),
        ("eventKind", row.Event?.Kind),
        ("start", row.Event?.Start?.Value),
        ("end", row.Event?.End?.Value),
        ("place", row.Event?.Place),
        ("mode", row.Event?.Mode),
        ("mentions", row.MentionCount),
        ("articles", row.ArticleCount),
    ]);

    public static GraphMlElement Of(ParticipationRow row, string? quote) => Edge($"Participation:{row.Id}", NodeId(row.EntityKind, row.Entity), NodeId(EntityKind.Event, row.Event),
    [
        ("relation", Word(row.Relation)),
        ("role", row.Role),
        ("title", row.Titles.Length == 0 ? null : string.Join("; ", row.Titles)),
        ("presence", row.Presence),
        ("confidence", row.Confidence / 1000.0),
        ("articles", row.Sources.Articles),
        ("quote", quote),
    ]);

    public static GraphMlElement Of(AffiliationRow row, string? quote) => Edge($"Affiliation:{row.Id}", NodeId(EntityKind.Person, row.Person), NodeId(EntityKind.Institution, row.Institution),
    [
        ("relation", Word(Relation.AffiliatedWith)),
        ("title", row.Title),
        ("former", row.Former),
        ("confidence", row.Confidence / 1000.0),
        ("articles", row.Sources.Articles),
        ("quote", quote),
    ]);

    /// <summary>From an event to the one that it is part of, from an institution to its parent.</summary>
    public static IEnumerable<GraphMlElement> WholesOf(EntityRow row)
    {
        if ((row.Event?.PartOf ?? row.Parent) is { } whole)
        {
            var relation = row.Event is null ? "UNIT_OF" : "PART_OF";
            yield return Edge($"{relation}:{row.Id}", NodeId(row.EntityKind, row.Id), NodeId(row.EntityKind, whole), [("relation", relation)]);
        }
    }

    public async Task WriteAsync(XmlWriter xml)
    {
        await xml.WriteStartElementAsync(null, Name, null);
        foreach (var (name, value) in Attributes)
        {
            await xml.WriteAttributeStringAsync(null, name, null, value);
        }

        foreach (var (key, value) in Data.Where(datum => datum.Value is not null))
        {
            await xml.WriteStartElementAsync(null, "data", null);
            await xml.WriteAttributeStringAsync(null, "key", null, key);
            await xml.WriteStringAsync(Text(value!));
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    private static GraphMlElement Edge(string id, string from, string to, IReadOnlyList<(string, object?)> data) =>
        new("edge", [("id", id), ("source", from), ("target", to)], data);

    private static string NodeId(EntityKind kind, Id id) => $"{kind}:{id}";

    /// <summary>The relation as the world writes it: SPOKE_AT.</summary>
    private static string Word(Relation relation) => relation switch
    {
        Relation.SpokeAt => "SPOKE_AT",
        Relation.AffiliatedWith => "AFFILIATED_WITH",
        _ => relation.ToString().ToUpperInvariant(),
    };

    private static string Text(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        string text => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD')),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
