namespace KnowledgeGraph.Resolution;

/// <summary>Hangs the edges that made a cluster from its first member.</summary>
internal static class JoinTree
{
    /// <summary>Of every member but the root: the neighbour towards the root, and by what kind of edge.</summary>
    public static Dictionary<int, (int To, EdgeKind Kind)> From(int root, IReadOnlyList<Edge> edges)
    {
        var neighbours = new Dictionary<int, List<(int Member, EdgeKind Kind)>>();
        foreach (var edge in edges)
        {
            Of(edge.Left).Add((edge.Right, edge.Kind));
            Of(edge.Right).Add((edge.Left, edge.Kind));
        }

        var joins = new Dictionary<int, (int, EdgeKind)>();
        var waiting = new Queue<int>([root]);
        while (waiting.TryDequeue(out var member))
        {
            foreach (var (next, kind) in neighbours.GetValueOrDefault(member) ?? [])
            {
                if (next != root && joins.TryAdd(next, (member, kind)))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return joins;

        List<(int, EdgeKind)> Of(int member) => neighbours.TryGetValue(member, out var list) ? list : neighbours[member] = [];
    }
}
