using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

/// <summary>What of a graph holds as of a day, read off its rows one by one.</summary>
internal sealed class NaiveAsOf(BuiltGraph graph, AsOf asOf)
{
    private readonly Dictionary<Id, EntityRow> _events = graph.Of<EntityRow>().Where(row => row.Event is not null).ToDictionary(row => row.Id);
    private readonly Dictionary<Id, AffiliationRow> _posts = graph.Of<AffiliationRow>().ToDictionary(row => row.Id);

    public BuiltGraph Graph => graph.Select(row => Holds(row) ? row : null);

    /// <summary>The same, its entities counted anew.</summary>
    public BuiltGraph Counted => Graph.Select(row => row is EntityRow entity ? entity with { LinkCount = Links(entity) } : row);

    private bool Holds(Row row) => row switch
    {
        EntityRow { Event: not null } => Event(row.Id),
        ParticipationRow participation => Event(participation.Event),
        AffiliationRow affiliation => Began(affiliation.FirstSeen),
        StatementRow { ObjectKind: EntityKind.Event } statement => Event(statement.Object),
        StatementRow { Link: { } link } => Holds(_posts[link]),
        StatementRow statement => Began(statement.Date),
        InteractionRow { Event: { } at } => Event(at),
        MentionRow { EntityKind: EntityKind.Event } mention => Event(mention.Entity),
        MembershipRow { Profile.Kind: EntityKind.Event } membership => Event(membership.Entity),
        _ => true,
    };

    private int Links(EntityRow entity) => graph.Of<ParticipationRow>().Where(Holds).Where(row => row.Entity == entity.Id || row.Event == entity.Id)
        .Select(row => row.Entity == entity.Id ? row.Event : row.Entity).Distinct().Count();

    private bool Event(Id id) => !IsLate(id) && (HasBegun(id) || Began(Nearest(id)));

    private bool Began(Dating? date) => date is null ? asOf.IncludeUndated : date.Value.LastDay <= asOf.Day;

    private bool IsLate(Id id) => Details(id).Start?.Value.FirstDay > asOf.Day || (Details(id).PartOf is { } whole && IsLate(whole));

    private bool HasBegun(Id id) => !IsLate(id)
        && ((Details(id).Start ?? Details(id).End)?.Value.LastDay <= asOf.Day || _events.Values.Any(row => row.Event!.PartOf == id && HasBegun(row.Id)));

    private Dating? Nearest(Id id) => Details(id).Start ?? (Details(id).PartOf is { } whole ? Nearest(whole) : null);

    private EventDetails Details(Id id) => _events[id].Event!;
}
