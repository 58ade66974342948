using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>An object type or an interface: has fields and implements interfaces.</summary>
public abstract class FieldsType : NamedType
{
    private Dictionary<string, FieldDefinition> _byName = [];

    internal FieldsType(string name, string? description, ImmutableArray<DirectiveNode> directives)
        : base(name, description, directives)
    {
    }

    /// <summary>In the order of definition.</summary>
    public ImmutableArray<FieldDefinition> Fields { get; private set; } = [];

    public ImmutableArray<InterfaceType> Interfaces { get; private set; } = [];

    public FieldDefinition? Field(string name) => _byName.GetValueOrDefault(name);

    internal void Fill(ImmutableArray<FieldDefinition> fields, ImmutableArray<InterfaceType> interfaces)
    {
        Fields = fields;
        Interfaces = interfaces;
        _byName = new Dictionary<string, FieldDefinition>(fields.Length, StringComparer.Ordinal);
        foreach (FieldDefinition field in fields)
            _byName.TryAdd(field.Name, field);
    }
}
