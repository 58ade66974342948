using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>A network in the making: what has a place, what found none, and all links come across.</summary>
internal sealed class NetworkDraft(int maxNodes)
{
    private readonly List<(EntityRow Row, int Hop)> _nodes = [];
    private readonly HashSet<Id> _placed = [];
    private readonly HashSet<Id> _omitted = [];
    private readonly Dictionary<string, Link> _links = new(StringComparer.Ordinal);

    /// <summary>The nodes of the last hop, whose links have not been read yet.</summary>
    public IReadOnlyList<EntityRow> Frontier { get; private set; } = [];

    public void Begin(IEnumerable<EntityRow> around) => Place(0, around.DistinctBy(row => row.Id));

    public void Note(IEnumerable<Link> links)
    {
        foreach (var link in links)
        {
            _links.TryAdd(link.Handle.ToString(), link);
        }
    }

    /// <summary>Entities beyond the frontier that have not been weighed yet; weightiest links to what is placed first, then by id.</summary>
    public IReadOnlyList<Id> Candidates() =>
    [
        .. _links.Values
            .Where(link => _placed.Contains(link.Source) != _placed.Contains(link.Target))
            .Select(link => (Id: _placed.Contains(link.Source) ? link.Target : link.Source, link.Weight))
            .GroupBy(end => end.Id)
            .Where(group => !_omitted.Contains(group.Key))
            .OrderByDescending(group => group.Sum(end => end.Weight)).ThenBy(group => group.Key)
            .Select(group => group.Key),
    ];

    public void Widen(int hop, Dictionary<Id, EntityRow> rows) => Place(hop, [.. Candidates().Where(rows.ContainsKey).Select(id => rows[id])]);

    public Network Finish(int maxLinks)
    {
        var inside = _links.Values.Where(link => _placed.Contains(link.Source) && _placed.Contains(link.Target))
            .OrderByDescending(link => link.Weight).ThenBy(link => link.Kind).ThenBy(link => link.Handle.ToString(), StringComparer.Ordinal).ToList();
        var degrees = inside.SelectMany(link => new[] { link.Source, link.Target }).CountBy(id => id).ToDictionary();
        return new Network(
            [.. _nodes.Select(node => new NetworkNode(node.Row, node.Hop, degrees.GetValueOrDefault(node.Row.Id)))],
            [.. inside.Take(maxLinks)],
            _omitted.Count,
            Math.Max(0, inside.Count - maxLinks));
    }

    private void Place(int hop, IEnumerable<EntityRow> rows)
    {
        var placed = new List<EntityRow>();
        foreach (var row in rows)
        {
            if (_nodes.Count == maxNodes)
            {
                _omitted.Add(row.Id);
                continue;
            }

            _placed.Add(row.Id);
            _nodes.Add((row, hop));
            placed.Add(row);
        }

        Frontier = placed;
    }
}
