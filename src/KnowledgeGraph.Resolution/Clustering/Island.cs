using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>All units that likenesses enough for a merge connect: what is decided together, and apart from all else.</summary>
internal sealed class Island
{
    private Island(List<Unit> units)
    {
        Units = units;
        for (var i = 0; i < units.Count; i++)
        {
            units[i].Place = i;
        }
    }

    /// <summary>In the order of their first members.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <param name="seen">Takes the units of the island.</param>
    public static Island Around(Unit unit, int mergeAt, HashSet<Unit> seen)
    {
        var units = new List<Unit> { unit };
        seen.Add(unit);
        for (var i = 0; i < units.Count; i++)
        {
            units.AddRange(units[i].Likenesses.Where(pair => pair.Value.MayMerge(mergeAt)).Select(pair => pair.Key).Where(seen.Add));
        }

        units.Sort((left, right) => left.Head.CompareTo(right.Head));
        return new Island(units);
    }

    /// <summary>The likenesses enough for a merge, best first.</summary>
    public List<Likeness> Likenesses(int mergeAt)
    {
        var likenesses = Units
            .SelectMany(unit => unit.Likenesses.Where(pair => pair.Value.MayMerge(mergeAt) && pair.Key.Place > unit.Place).Select(pair => pair.Value))
            .ToList();
        likenesses.Sort();
        return likenesses;
    }

    /// <summary>Places of the units that a judgement keeps apart; (lesser, greater), in order.</summary>
    public List<(int Left, int Right)> Apart(Judgements judgements, IReadOnlyDictionary<Id, Node> nodes)
    {
        var pairs = new SortedSet<(int, int)>();
        foreach (var unit in judgements.IsEmpty ? [] : Units)
        {
            foreach (var (id, judged) in unit.Nodes.SelectMany(node => judgements.Of(node.Profile.Id)))
            {
                if (judged == JudgedAs.Apart && nodes.TryGetValue(id, out var other) && Holds(other.Unit))
                {
                    pairs.Add((Math.Min(unit.Place, other.Unit.Place), Math.Max(unit.Place, other.Unit.Place)));
                }
            }
        }

        return [.. pairs];
    }

    private bool Holds(Unit unit) => unit.Place < Units.Count && Units[unit.Place] == unit;
}
