namespace KnowledgeGraph.Resolution;

/// <summary>Those who share a blocking key. Most blocks have one member and keep no lists.</summary>
/// <param name="first">The one that came first.</param>
internal sealed class Block(Node first)
{
    private List<Node>? _bonds;

    public Node First => first;

    /// <summary>The units that have members here; null while there is but one member.</summary>
    public BlockEntries? Entries { get; set; }

    /// <summary>The earliest member that may be bonded as this; null when there is none.</summary>
    public Node? FirstOf(NameClass bond)
    {
        if (_bonds is null)
        {
            return first.Bond == bond ? first : null;
        }

        foreach (var node in _bonds)
        {
            if (node.Bond == bond)
            {
                return node;
            }
        }

        return null;
    }

    /// <param name="former">Who was the first of its kind; null when there was none.</param>
    public void Bond(Node node, Node? former)
    {
        _bonds ??= first.Bond is null ? [] : [first];
        if (former is null)
        {
            _bonds.Add(node);
        }
        else
        {
            _bonds[_bonds.IndexOf(former)] = node;
        }
    }

    public IEnumerable<Unit> Units => Entries?.Units ?? [first.Unit];
}
