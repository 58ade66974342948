using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>An argument or an input field (section 3.6.1, 3.10).</summary>
public sealed class InputValueDefinition
{
    private object? _coercedDefault;

    internal InputValueDefinition(string name, string? description, GraphQLType type, ValueNode? defaultValue, ImmutableArray<DirectiveNode> directives)
    {
        Name = name;
        Description = description;
        Type = type;
        DefaultValue = defaultValue;
        Directives = directives;
        DeprecationReason = BuiltIn.DeprecationReason(directives);
    }

    public string Name { get; }

    public string? Description { get; }

    public GraphQLType Type { get; }

    /// <summary>The default as written, or null where there is none (a default of null is a NullValueNode).</summary>
    public ValueNode? DefaultValue { get; }

    public string? DeprecationReason { get; }

    public ImmutableArray<DirectiveNode> Directives { get; }

    /// <summary>Non-null and without default: must be given.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>The default as resolvers see it. Worked out when first asked, since defaults may rest on one another; never in a circle.</summary>
    internal object? CoercedDefault
    {
        get
        {
            if (_coercedDefault is null && DefaultValue is not null)
                LiteralCoercion.Coerce(Type, DefaultValue, VariableValues.None, out _coercedDefault);
            return _coercedDefault;
        }
    }
}
