using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Which institutions had a part where in one event tree. Two institutions count once in a tree, at the deepest event of both.</summary>
internal sealed class PartnerTree
{
    private const long Millionths = 1_000_000;

    private readonly EventTree _events;
    private readonly Dictionary<Id, IReadOnlyList<ParticipationRow>> _rows;
    private readonly Dictionary<Id, HashSet<Id>> _places;

    public PartnerTree(EventTree events, IEnumerable<ParticipationRow> participations)
    {
        _events = events;
        _rows = participations.Where(row => row.EntityKind == EntityKind.Institution && events.Find(row.Event) is not null)
            .GroupBy(row => row.Entity).ToDictionary(group => group.Key, group => (IReadOnlyList<ParticipationRow>)[.. group]);
        _places = _rows.ToDictionary(pair => pair.Key, pair => pair.Value.SelectMany(row => events.Chain(row.Event)).ToHashSet());
    }

    public IEnumerable<EntityRow> Events => _places.Values.SelectMany(ids => ids).Distinct().Select(id => _events.Find(id)!);

    public IEnumerable<Shared> SharedBy(Id one)
    {
        foreach (var other in _rows.Keys.Where(other => other != one))
        {
            var at = _places[one].Where(_places[other].Contains).OrderByDescending(_events.Depth).ThenBy(Count).ThenBy(id => id).First();
            yield return new Shared(other, _events.Find(at)!, Roles(one, at), Roles(other, at), Millionths / (Count(at) - 1));
        }
    }

    private int Count(Id @event) => _places.Values.Count(ids => ids.Contains(@event));

    private IEnumerable<OrganizerRole> Roles(Id institution, Id at) =>
        _rows[institution].Where(row => _events.IsWithin(row.Event, at)).Select(row => row.Role).OfType<OrganizerRole>();

    internal sealed record Shared(Id Other, EntityRow Event, IEnumerable<OrganizerRole> Ours, IEnumerable<OrganizerRole> Theirs, long Strength);
}
