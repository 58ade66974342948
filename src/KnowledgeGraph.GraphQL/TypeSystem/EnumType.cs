using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Section 3.9. Each value has a name for clients and a value for us; without one given, the name is the value.</summary>
public sealed class EnumType : NamedType
{
    private readonly Dictionary<string, EnumValueDefinition> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<object, EnumValueDefinition> _byValue = [];
    private readonly Dictionary<long, EnumValueDefinition> _byNumber = [];

    internal EnumType(string name, string? description, ImmutableArray<DirectiveNode> directives, ImmutableArray<EnumValueDefinition> values)
        : base(name, description, directives)
    {
        Values = values;
        foreach (EnumValueDefinition value in values)
        {
            _byName.TryAdd(value.Name, value);
            _byValue.TryAdd(value.Value, value);
            if (value.Value is Enum number)
                _byNumber.TryAdd(Cell.NumberOf(number), value);
        }
    }

    /// <summary>In the order of definition.</summary>
    public ImmutableArray<EnumValueDefinition> Values { get; }

    public EnumValueDefinition? Value(string name) => _byName.GetValueOrDefault(name);

    internal EnumValueDefinition? ByValue(object value) =>
        _byValue.GetValueOrDefault(value) ?? (value is string name ? _byName.GetValueOrDefault(name) : null);

    internal EnumValueDefinition? ByNumber(long number) => _byNumber.GetValueOrDefault(number);
}
