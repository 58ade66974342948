using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>What has changed in a set since it was last settled.</summary>
internal sealed class Unrest
{
    /// <summary>Units that must be clustered again, with all that they are connected to.</summary>
    public HashSet<Unit> Units { get; } = [];

    /// <summary>Members to tell of, whatever becomes of their units.</summary>
    public HashSet<Node> Nodes { get; } = [];

    /// <summary>Members whose places in their blocks, and whose likenesses, must be found.</summary>
    public HashSet<Node> Entering { get; } = [];

    /// <summary>Entities of units that are no more.</summary>
    public HashSet<Id> Entities { get; } = [];

    public void Clear()
    {
        Units.Clear();
        Nodes.Clear();
        Entering.Clear();
        Entities.Clear();
    }
}
