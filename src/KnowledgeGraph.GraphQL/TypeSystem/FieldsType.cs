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

/// <summary>Section 3.6.</summary>
public sealed class ObjectType : FieldsType
{
    internal ObjectType(string name, string? description, ImmutableArray<DirectiveNode> directives, Type? clrType)
        : base(name, description, directives) => ClrType = clrType;

    /// <summary>The class whose instances are values of this type, where one was given.</summary>
    public Type? ClrType { get; }

    /// <summary>The name as a JSON string.</summary>
    internal byte[] JsonName => field ??= JsonText.Quote(Name);
}

/// <summary>Section 3.7.</summary>
public sealed class InterfaceType : FieldsType
{
    internal InterfaceType(string name, string? description, ImmutableArray<DirectiveNode> directives, Func<object, string?>? resolveType)
        : base(name, description, directives) => ResolveType = resolveType;

    internal Func<object, string?>? ResolveType { get; }
}
