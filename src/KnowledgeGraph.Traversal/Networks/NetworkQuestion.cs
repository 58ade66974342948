using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>What stands around some entities?</summary>
/// <param name="Around">Any handles; what leads nowhere is left out.</param>
public sealed record NetworkQuestion(IReadOnlyList<Id> Around)
{
    public const int MostHops = 4;
    public const int MostNodes = 2000;
    public const int MostLinks = 10_000;

    public IReadOnlyList<LinkKind> Links { get; init; } = [LinkKind.Met];

    /// <summary>Restricts the meetings that make MET; weights count what remains.</summary>
    public MeetingFilter? Where { get; init; }

    public int Hops { get; init; } = 1;

    public int MaxNodes { get; init; } = 100;

    public int MaxLinks { get; init; } = 500;

    /// <exception cref="BadArgumentException">A number is out of bounds.</exception>
    internal void Check()
    {
        PathQuestion.Within("hops", Hops, 0, MostHops);
        PathQuestion.Within("maxNodes", MaxNodes, 1, MostNodes);
        PathQuestion.Within("maxLinks", MaxLinks, 0, MostLinks);
        if (Links.Count == 0)
        {
            throw new BadArgumentException("links", "'links' names at least one kind of link.");
        }
    }
}

/// <param name="Nodes">By hop, then those with the weightiest links to the hop before, then by id.</param>
/// <param name="Links">Between these nodes; weightiest first, then by kind and id.</param>
/// <param name="OmittedNodes">Entities within the hops that were walked which found no room.</param>
/// <param name="OmittedLinks">Links between the nodes which found no room.</param>
public sealed record Network(IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<Link> Links, int OmittedNodes, int OmittedLinks);

/// <param name="Degree">Links to other nodes of the network, also those that found no room.</param>
public sealed record NetworkNode(EntityRow Entity, int Hop, int Degree);
