namespace KnowledgeGraph.Resolution;

/// <summary>A unit in a block: the earliest of its members there, which stand for the others.</summary>
internal sealed class BlockEntry(Node first)
{
    public const int FirstsAtMost = 8;

    public Unit Unit { get; } = first.Unit;

    public List<Node> Firsts { get; } = [first];

    public Node First => Firsts[0];

    public int Name => First.Name.Number;
}
