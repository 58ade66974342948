using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>What has changed in a set since it was last settled.</summary>
/// <param name="mergeAt">The least score of a merge.</param>
internal sealed class Unrest(int mergeAt)
{
    /// <summary>Units that must be clustered again, with all that may be one with them.</summary>
    public HashSet<Unit> Units { get; } = [];

    /// <summary>Units whose reviews must be found again.</summary>
    public HashSet<Unit> Reviews { get; } = [];

    /// <summary>Members to tell of, whatever becomes of their units.</summary>
    public HashSet<Node> Nodes { get; } = [];

    /// <summary>Members whose places in their blocks, and whose likenesses, must be found.</summary>
    public HashSet<Node> Entering { get; } = [];

    /// <summary>Entities of units that are no more.</summary>
    public HashSet<Id> Entities { get; } = [];

    /// <summary>A likeness of the unit came or went.</summary>
    public void Add(Unit unit, in Likeness likeness) => (likeness.MayMerge(mergeAt) ? Units : Reviews).Add(unit);

    public void Remove(Unit unit)
    {
        Units.Remove(unit);
        Reviews.Remove(unit);
    }

    public void Clear()
    {
        Units.Clear();
        Reviews.Clear();
        Nodes.Clear();
        Entering.Clear();
        Entities.Clear();
    }
}
