using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>What a search for paths knows of the graph so far: entities, and the strongest link between two of them.</summary>
internal sealed class PathGround
{
    private readonly Dictionary<Id, Dictionary<Id, Link>> _links = [];

    public Dictionary<Id, EntityRow> Rows { get; } = [];

    public IReadOnlyDictionary<Id, Link> From(Id id) => _links.TryGetValue(id, out var links) ? links : Empty;

    public IEnumerable<Id> Ids => _links.Keys;

    private static Dictionary<Id, Link> Empty { get; } = [];

    public void Add(Link link)
    {
        Add(link.Source, link.Target, link);
        Add(link.Target, link.Source, link);
    }

    private void Add(Id from, Id to, Link link)
    {
        if (!_links.TryGetValue(from, out var links))
        {
            _links[from] = links = [];
        }

        // The same tie is come across from both ends.
        if (!links.TryGetValue(to, out var known) || ((link.Kind, known.Kind) != (LinkKind.Met, LinkKind.Met) && IsBetter(link, known)))
        {
            links[to] = link;
        }
    }

    private static bool IsBetter(Link link, Link known)
    {
        var order = known.Weight.CompareTo(link.Weight);
        order = order != 0 ? order : link.Kind.CompareTo(known.Kind);
        return (order != 0 ? order : string.CompareOrdinal(link.Handle.ToString(), known.Handle.ToString())) < 0;
    }
}
