using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>The words of the gold shape for our closed vocabularies.</summary>
internal static class FactWords
{
    /// <summary>The lists of entities and what they hold.</summary>
    public static readonly IReadOnlyList<(string Member, EntityKind Kind)> Lists =
    [
        ("persons", EntityKind.Person), ("institutions", EntityKind.Institution), ("events", EntityKind.Event),
    ];

    public static readonly IReadOnlyDictionary<string, Relation> Relations = new Dictionary<string, Relation>(StringComparer.Ordinal)
    {
        ["ATTENDED"] = Relation.Attended,
        ["SPOKE_AT"] = Relation.SpokeAt,
        ["ORGANIZED"] = Relation.Organized,
        ["AFFILIATED_WITH"] = Relation.AffiliatedWith,
    };

    public static readonly IReadOnlyDictionary<string, OrganizerRole> Roles = new Dictionary<string, OrganizerRole>(StringComparer.Ordinal)
    {
        ["organizer"] = OrganizerRole.Organizer,
        ["co-organizer"] = OrganizerRole.CoOrganizer,
        ["host"] = OrganizerRole.Host,
        ["co-host"] = OrganizerRole.CoHost,
        ["sponsor"] = OrganizerRole.Sponsor,
        ["co-sponsor"] = OrganizerRole.CoSponsor,
        ["supporter"] = OrganizerRole.Supporter,
    };

    /// <summary>Which kinds a relation leads from.</summary>
    public static bool MayStart(Relation relation, EntityKind kind) => relation switch
    {
        Relation.Attended or Relation.Organized => kind is EntityKind.Person or EntityKind.Institution,
        _ => kind == EntityKind.Person,
    };

    /// <summary>Which kind a relation leads to.</summary>
    public static EntityKind End(Relation relation) => relation == Relation.AffiliatedWith ? EntityKind.Institution : EntityKind.Event;
}
