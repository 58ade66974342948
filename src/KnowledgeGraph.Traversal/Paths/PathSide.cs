using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>One end's half of a search from both ends: how far everything seen is from it.</summary>
internal sealed class PathSide(Id end)
{
    public Dictionary<Id, int> Distances { get; } = new() { [end] = 0 };

    /// <summary>What was seen last and not looked beyond yet; empty when all that can be reached has been.</summary>
    public List<Id> Frontier { get; private set; } = [end];

    /// <summary>Links of everything nearer than this are known.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether the entity may be so many steps from the end, or fewer.</summary>
    public bool IsWithin(Id id, int steps) => Distances.TryGetValue(id, out var distance) ? distance <= steps : steps > Depth;

    public void Advance(IEnumerable<Id> neighbours)
    {
        Depth++;
        Frontier = [.. neighbours.Distinct().Where(id => !Distances.ContainsKey(id)).Order()];
        foreach (var id in Frontier)
        {
            Distances[id] = Depth;
        }
    }
}
