using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>Hangs the edges that made the clusters of a component from each cluster's first member.</summary>
internal sealed class JoinTree
{
    private readonly Dictionary<int, List<(int Member, EdgeKind Kind)>> _neighbours = [];

    /// <param name="edges">Of the whole component; a cluster's own are those that its members hang on.</param>
    public JoinTree(IReadOnlyList<Edge> edges)
    {
        foreach (var edge in edges)
        {
            Of(edge.Left).Add((edge.Right, edge.Kind));
            Of(edge.Right).Add((edge.Left, edge.Kind));
        }
    }

    /// <summary>Of every member but the root: the neighbour towards the root, and by what kind of edge.</summary>
    public Dictionary<int, (int To, EdgeKind Kind)> From(int root)
    {
        var joins = new Dictionary<int, (int, EdgeKind)>();
        var waiting = new Queue<int>([root]);
        while (waiting.TryDequeue(out var member))
        {
            foreach (var (next, kind) in _neighbours.GetValueOrDefault(member) ?? [])
            {
                if (next != root && joins.TryAdd(next, (member, kind)))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return joins;
    }

    private List<(int Member, EdgeKind Kind)> Of(int member) => _neighbours.TryGetValue(member, out var list) ? list : _neighbours[member] = [];
}
