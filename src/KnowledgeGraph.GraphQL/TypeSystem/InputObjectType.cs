using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Section 3.10.</summary>
public sealed class InputObjectType : NamedType
{
    private Dictionary<string, InputValueDefinition> _byName = [];

    internal InputObjectType(string name, string? description, ImmutableArray<DirectiveNode> directives, Func<InputObject, Coerced>? convert)
        : base(name, description, directives)
    {
        IsOneOf = directives.Any(directive => directive.Name.Value == BuiltIn.OneOf);
        Convert = convert;
    }

    /// <summary>In the order of definition.</summary>
    public ImmutableArray<InputValueDefinition> Fields { get; private set; } = [];

    /// <summary>Exactly one field is given, and it is not null (section 3.10.1).</summary>
    public bool IsOneOf { get; }

    /// <summary>What the coerced fields become before resolvers see them; null leaves them an <see cref="InputObject"/>.</summary>
    internal Func<InputObject, Coerced>? Convert { get; }

    public InputValueDefinition? Field(string name) => _byName.GetValueOrDefault(name);

    internal void Fill(ImmutableArray<InputValueDefinition> fields)
    {
        Fields = fields;
        _byName = new Dictionary<string, InputValueDefinition>(fields.Length, StringComparer.Ordinal);
        foreach (InputValueDefinition field in fields)
            _byName.TryAdd(field.Name, field);
    }
}
