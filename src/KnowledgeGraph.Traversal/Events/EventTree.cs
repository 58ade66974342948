using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>An event with all its parts, at any depth. To be at a part is to be at the whole.</summary>
internal sealed class EventTree
{
    private readonly Dictionary<Id, EntityRow> _events;
    private readonly Dictionary<Id, IReadOnlyList<Id>> _chains = [];
    private readonly Dictionary<Id, HashSet<Id>> _wholes = [];

    public EventTree(Id root, IEnumerable<EntityRow> events)
    {
        Root = root;
        _events = events.ToDictionary(row => row.Id);
    }

    public Id Root { get; }

    public EntityRow? Find(Id id) => _events.GetValueOrDefault(id);

    /// <summary>The event, the one that it is part of, and so on to the root.</summary>
    public IReadOnlyList<Id> Chain(Id id)
    {
        if (_chains.TryGetValue(id, out var known))
        {
            return known;
        }

        var chain = new List<Id>();
        for (Id? next = id; next is { } at && _events.ContainsKey(at) && !chain.Contains(at); next = _events[at].Event?.PartOf)
        {
            chain.Add(at);
        }

        return _chains[id] = chain;
    }

    /// <summary>The events of <see cref="Chain"/>, as a set that is shared by all who ask.</summary>
    public HashSet<Id> Wholes(Id id)
    {
        if (!_wholes.TryGetValue(id, out var wholes))
        {
            _wholes[id] = wholes = [.. Chain(id)];
        }

        return wholes;
    }

    /// <summary>0 for the root.</summary>
    public int Depth(Id id) => Chain(id).Count - 1;

    public bool IsWithin(Id id, Id whole) => Chain(id).Contains(whole);

    /// <summary>When the event began: what is said of it, else of the nearest whole that is dated.</summary>
    public Dating? Start(Id id) => Chain(id).Select(at => _events[at].Event?.Start).FirstOrDefault(dating => dating is not null);

    /// <summary>When it ended, of the same event that gives the start.</summary>
    public Dating? End(Id id) => Chain(id).Select(at => _events[at].Event).FirstOrDefault(details => details?.Start is not null)?.End;
}
