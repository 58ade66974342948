namespace KnowledgeGraph.Resolution;

/// <summary>Those who share a blocking key. Most blocks have one member and keep no lists.</summary>
/// <param name="first">The one that came first.</param>
internal sealed class Block(string key, Node first)
{
    private List<(NameClass Bond, Node Node)>? _bonds;

    public string Key => key;

    public Node First => first;

    /// <summary>The units that have members here; null while there is but one member.</summary>
    public BlockEntries? Entries { get; set; }

    /// <summary>The earliest member that may be bonded as this; null when there is none.</summary>
    public Node? FirstOf(NameClass bond)
    {
        if (_bonds is null)
        {
            return first.Bond == bond || first.ContextBond == bond ? first : null;
        }

        foreach (var (known, node) in _bonds)
        {
            if (known == bond)
            {
                return node;
            }
        }

        return null;
    }

    /// <summary>Makes a member the first that may be bonded as this.</summary>
    public void Bond(NameClass bond, Node node)
    {
        _bonds ??= [.. new[] { first.Bond, first.ContextBond }.OfType<NameClass>().Select(known => (known, first))];
        var place = _bonds.FindIndex(pair => pair.Bond == bond);
        if (place < 0)
        {
            _bonds.Add((bond, node));
        }
        else
        {
            _bonds[place] = (bond, node);
        }
    }

    public IEnumerable<Unit> Units => Entries?.Units ?? [first.Unit];
}
