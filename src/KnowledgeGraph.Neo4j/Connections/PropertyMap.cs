namespace KnowledgeGraph.Neo4j;

/// <summary>Properties of a node or relationship, or a map among parameters. A null is left out: Neo4j stores none.</summary>
internal sealed class PropertyMap
{
    private readonly List<(string Name, object Value)> _values = [];

    public IReadOnlyList<(string Name, object Value)> Values => _values;

    public PropertyMap With(string name, object? value)
    {
        if (value is not null)
        {
            _values.Add((name, value));
        }

        return this;
    }
}
