using KnowledgeGraph.Model;

namespace KnowledgeGraph.Worker.Exports;

/// <summary>Rows as nodes and edges.</summary>
internal static class ExportElements
{
    public static ExportElement Node(EntityRow row) => new(
        NodeId(row.EntityKind, row.Id), Ends: null, row.EntityKind.ToString(), row.Event is { } details ? DaysOf(details) : DaySpan.Of(row.FirstSeen, row.LastSeen), new Dictionary<string, object?>
        {
            ["kind"] = row.EntityKind.ToString(),
            ["name"] = row.Name,
            ["acronym"] = row.Acronym,
            ["country"] = row.Country,
            ["eventKind"] = row.Event is { } kind ? Word(kind.Kind) : null,
            ["start"] = row.Event?.Start?.Value.ToString(),
            ["end"] = row.Event?.End?.Value.ToString(),
            ["place"] = row.Event?.Place,
            ["mode"] = row.Event is { } mode ? Word(mode.Mode) : null,
            ["firstSeen"] = DaySpan.Text(row.FirstSeen),
            ["lastSeen"] = DaySpan.Text(row.LastSeen),
            ["mentions"] = row.MentionCount,
            ["articles"] = row.ArticleCount,
        });

    /// <param name="row">A part in an event.</param>
    /// <param name="at">The event, whose days are those of the part in it.</param>
    /// <param name="quote">Of its surest statement.</param>
    public static ExportElement Edge(ParticipationRow row, EventDetails? at, string? quote) => Edge(
        $"Participation:{row.Id}", NodeId(row.EntityKind, row.Entity), NodeId(EntityKind.Event, row.Event), Word(row.Relation), DaysOf(at), new Dictionary<string, object?>
        {
            ["role"] = row.Role is { } role ? Word(role) : null,
            ["title"] = row.Titles.Length == 0 ? null : string.Join("; ", row.Titles),
            ["presence"] = Word(row.Presence),
            ["start"] = at?.Start?.Value.ToString(),
            ["end"] = at?.End?.Value.ToString(),
            ["confidence"] = row.Confidence / 1000.0,
            ["articles"] = row.Sources.Articles,
            ["quote"] = quote,
        });

    public static ExportElement Edge(AffiliationRow row, string? quote) => Edge(
        $"Affiliation:{row.Id}", NodeId(EntityKind.Person, row.Person), NodeId(EntityKind.Institution, row.Institution), Word(Relation.AffiliatedWith),
        DaySpan.Of(row.FirstSeen?.Value.FirstDay, row.LastSeen?.Value.LastDay), new Dictionary<string, object?>
        {
            ["title"] = row.Title,
            ["former"] = row.Former,
            ["firstSeen"] = row.FirstSeen?.Value.ToString(),
            ["lastSeen"] = row.LastSeen?.Value.ToString(),
            ["confidence"] = row.Confidence / 1000.0,
            ["articles"] = row.Sources.Articles,
            ["quote"] = quote,
        });

    /// <summary>From an event to the one that it is part of, from an institution to its parent.</summary>
    public static IEnumerable<ExportElement> WholesOf(EntityRow row)
    {
        if ((row.Event?.PartOf ?? row.Parent) is { } whole)
        {
            var relation = row.Event is null ? "UNIT_OF" : "PART_OF";
            yield return Edge($"{relation}:{row.Id}", NodeId(row.EntityKind, row.Id), NodeId(row.EntityKind, whole), relation, DaysOf(row.Event), []);
        }
    }

    /// <summary>An event of which no end is told lasts as long as its start may be.</summary>
    private static DaySpan DaysOf(EventDetails? at) => DaySpan.Of(at?.Start?.Value.FirstDay, (at?.End ?? at?.Start)?.Value.LastDay);

    private static ExportElement Edge(string id, string from, string to, string relation, DaySpan days, Dictionary<string, object?> data)
    {
        data["relation"] = relation;
        return new ExportElement(id, new EdgeEnds(from, to), relation, days, data);
    }

    private static string NodeId(EntityKind kind, Id id) => $"{kind}:{id}";

    /// <summary>A value of a closed vocabulary as the service's schema writes it: SPOKE_AT, CO_ORGANIZER.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select(static (c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : char.ToUpperInvariant(c).ToString()));
}
