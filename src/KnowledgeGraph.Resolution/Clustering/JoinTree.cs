namespace KnowledgeGraph.Resolution;

/// <summary>Hangs the units of a cluster from its first one, by the likenesses that merged them.</summary>
internal sealed class JoinTree
{
    private readonly Dictionary<Unit, List<Likeness>> _neighbours = [];

    /// <param name="likenesses">Of the whole island; a cluster's own are those that its units hang on.</param>
    public JoinTree(IEnumerable<Likeness> likenesses)
    {
        foreach (var likeness in likenesses)
        {
            Of(likeness.Left.Unit).Add(likeness);
            Of(likeness.Right.Unit).Add(likeness);
        }
    }

    /// <summary>Every unit but the root, and the likeness that leads towards the root.</summary>
    public Dictionary<Unit, Likeness> From(Unit root)
    {
        var hanging = new Dictionary<Unit, Likeness>();
        var waiting = new Queue<Unit>([root]);
        while (waiting.TryDequeue(out var unit))
        {
            foreach (var likeness in _neighbours.GetValueOrDefault(unit) ?? [])
            {
                var next = likeness.Seen(unit).Other.Unit;
                if (next != root && hanging.TryAdd(next, likeness))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return hanging;
    }

    private List<Likeness> Of(Unit unit) => _neighbours.TryGetValue(unit, out var list) ? list : _neighbours[unit] = [];
}
