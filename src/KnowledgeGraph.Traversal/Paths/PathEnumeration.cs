using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// The best simple paths of one exact length, heaviest first, then by the sequence of ids: a best-first search whose bound is the
/// heaviest walk that could complete a beginning.
/// </summary>
internal sealed class PathEnumeration(PathGround ground, PathSide fromSide, Id from, Id to, bool timeRespecting, WorkBudget budget)
{
    private static readonly Comparer<(long Bound, Id[] Nodes)> HeaviestFirst = Comparer<(long Bound, Id[] Nodes)>.Create((left, right) =>
    {
        var bound = right.Bound.CompareTo(left.Bound);
        return bound != 0 ? bound : Compare(left.Nodes, right.Nodes);
    });

    public List<Id[]> OfLength(int length, int most)
    {
        var rest = HeaviestWalks(length);
        var queue = new PriorityQueue<Beginning, (long, Id[])>(HeaviestFirst);
        Push(queue, new Beginning([from], 0, DateOnly.MinValue), rest);
        var found = new List<Id[]>();
        while (found.Count < most && queue.TryDequeue(out var beginning, out _))
        {
            if (beginning.Nodes.Length > length)
            {
                found.Add(beginning.Nodes);
                continue;
            }

            foreach (var longer in Longer(beginning, rest))
            {
                Push(queue, longer, rest);
            }
        }

        return found;
    }

    private IEnumerable<Beginning> Longer(Beginning beginning, List<Dictionary<Id, long>> rest)
    {
        foreach (var (next, link) in ground.From(beginning.Nodes[^1]))
        {
            if (rest[rest.Count - beginning.Nodes.Length - 1].ContainsKey(next) && !beginning.Nodes.Contains(next) && Later(link, beginning.Time) is { } time)
            {
                yield return new Beginning([.. beginning.Nodes, next], beginning.Weight + link.Weight, time);
            }
        }
    }

    private void Push(PriorityQueue<Beginning, (long, Id[])> queue, Beginning beginning, List<Dictionary<Id, long>> rest)
    {
        // The end may stand only at the end: no walk of a positive rest from it is asked for, as paths are simple.
        var left = rest.Count - beginning.Nodes.Length;
        if (rest[left].TryGetValue(beginning.Nodes[^1], out var weight) && (left == 0 || beginning.Nodes[^1] != to))
        {
            budget.Spend(1);
            queue.Enqueue(beginning, (beginning.Weight + weight, beginning.Nodes));
        }
    }

    /// <summary>
    /// For each number of steps left, the weight of the heaviest walk to the end from each entity that has one and is near enough to the
    /// beginning to be on a path of this length.
    /// </summary>
    private List<Dictionary<Id, long>> HeaviestWalks(int length)
    {
        var walks = new List<Dictionary<Id, long>> { new() { [to] = 0 } };
        for (var steps = 1; steps <= length; steps++)
        {
            var nearer = walks[^1];
            var walk = new Dictionary<Id, long>();
            foreach (var (at, weight) in nearer)
            {
                foreach (var (before, link) in ground.From(at))
                {
                    if (!fromSide.IsWithin(before, length - steps))
                    {
                        continue;
                    }

                    var total = weight + link.Weight;
                    walk[before] = walk.TryGetValue(before, out var known) ? Math.Max(known, total) : total;
                }
            }

            walks.Add(walk);
        }

        return walks;
    }

    /// <summary>The earliest time from which one may go on after this step; null when every time of the link is over before.</summary>
    private DateOnly? Later(Link link, DateOnly time)
    {
        if (!timeRespecting || link.Times is not { } times)
        {
            return time;
        }

        DateOnly? earliest = null;
        foreach (var (first, last) in times)
        {
            var possible = first > time ? first : time;
            if (last >= time && (earliest is null || possible < earliest))
            {
                earliest = possible;
            }
        }

        return earliest;
    }

    private static int Compare(Id[] left, Id[] right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var order = left[i].CompareTo(right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private sealed record Beginning(Id[] Nodes, long Weight, DateOnly Time);
}
