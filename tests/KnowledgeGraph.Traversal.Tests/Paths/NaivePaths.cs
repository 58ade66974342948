using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal.Tests;

/// <summary>Every simple path, by trying everything.</summary>
internal static class NaivePaths
{
    /// <summary>Shortest, then strongest, then by the sequence of ids.</summary>
    public static IEnumerable<List<Id>> All(List<Tie> ties, Id from, Id to, int maxSteps, bool timeRespecting)
    {
        var paths = new List<(List<Id> Nodes, long Weight)>();
        Walk([from], 0, DateOnly.MinValue);
        return paths.OrderBy(path => path.Nodes.Count).ThenByDescending(path => path.Weight)
            .ThenBy(path => path.Nodes, Comparer<List<Id>>.Create((left, right) => left.Zip(right, (a, b) => a.CompareTo(b)).FirstOrDefault(order => order != 0)))
            .Select(path => path.Nodes);

        void Walk(List<Id> nodes, long weight, DateOnly time)
        {
            if (nodes[^1] == to)
            {
                paths.Add((nodes, weight));
                return;
            }

            foreach (var tie in ties.Where(tie => nodes.Count <= maxSteps && (tie.Left == nodes[^1] || tie.Right == nodes[^1]) && !nodes.Contains(tie.Other(nodes[^1]))))
            {
                var times = tie.Meetings.Where(meeting => meeting.Date is not null && (meeting.End ?? meeting.Date).Value.LastDay >= time)
                    .Select(meeting => meeting.Date!.Value.FirstDay > time ? meeting.Date.Value.FirstDay : time).ToList();
                if (!timeRespecting || times.Count > 0)
                {
                    Walk([.. nodes, tie.Other(nodes[^1])], weight + tie.Strength, timeRespecting ? times.Min() : time);
                }
            }
        }
    }

    public static bool Connected(List<Tie> ties, Id from, Id to)
    {
        var seen = new HashSet<Id> { from };
        while (ties.Any(tie => seen.Contains(tie.Left) != seen.Contains(tie.Right)))
        {
            foreach (var tie in ties.Where(tie => seen.Contains(tie.Left) != seen.Contains(tie.Right)))
            {
                seen.Add(tie.Left);
                seen.Add(tie.Right);
            }
        }

        return seen.Contains(to);
    }
}
