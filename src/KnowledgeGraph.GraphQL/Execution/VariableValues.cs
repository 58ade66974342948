namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Coerced variables by name; a variable that was not given and has no default is absent.</summary>
internal sealed class VariableValues
{
    private readonly Dictionary<string, object?> _values;

    public VariableValues(Dictionary<string, object?> values) => _values = values;

    public static VariableValues None { get; } = new([]);

    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);
}
