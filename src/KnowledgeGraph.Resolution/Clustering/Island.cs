using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>All units that likenesses connect: what is decided together, and apart from all else.</summary>
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
    public static Island Around(Unit unit, HashSet<Unit> seen)
    {
        var units = new List<Unit> { unit };
        seen.Add(unit);
        for (var i = 0; i < units.Count; i++)
        {
            units.AddRange(units[i].Likenesses.Keys.Where(seen.Add));
        }

        units.Sort((left, right) => left.Head.CompareTo(right.Head));
        return new Island(units);
    }

    /// <summary>All likenesses, best first.</summary>
    public List<Likeness> Likenesses()
    {
        var likenesses = Units
            .SelectMany(unit => unit.Likenesses.Where(pair => pair.Key.Place > unit.Place).Select(pair => pair.Value))
            .ToList();
        likenesses.Sort();
        return likenesses;
    }

    /// <summary>Places of the units about whose members somebody has said such a thing; (lesser, greater), in order.</summary>
    public List<(int Left, int Right)> Judged(Judgements judgements, IReadOnlyDictionary<Id, Node> nodes, Func<JudgedAs, bool> wanted)
    {
        var pairs = new SortedSet<(int, int)>();
        foreach (var unit in Units)
        {
            foreach (var (id, judged) in judgements.IsEmpty ? [] : unit.Nodes.SelectMany(node => judgements.Of(node.Profile.Id)))
            {
                if (wanted(judged) && nodes.TryGetValue(id, out var other) && Holds(other.Unit))
                {
                    pairs.Add((Math.Min(unit.Place, other.Unit.Place), Math.Max(unit.Place, other.Unit.Place)));
                }
            }
        }

        return [.. pairs];
    }

    private bool Holds(Unit unit) => unit.Place < Units.Count && Units[unit.Place] == unit;
}
