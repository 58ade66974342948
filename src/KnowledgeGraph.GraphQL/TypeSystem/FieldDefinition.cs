using KnowledgeGraph.GraphQL.Cost;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A field of an object type or interface (section 3.6).</summary>
public sealed class FieldDefinition
{
    internal FieldDefinition(
        string name,
        string? description,
        GraphQLType type,
        ImmutableArray<InputValueDefinition> arguments,
        ImmutableArray<DirectiveNode> directives,
        FieldResolver? resolver,
        SubscribeResolver? subscribe)
    {
        Name = name;
        Description = description;
        Type = type;
        Arguments = arguments;
        Directives = directives;
        DeprecationReason = BuiltIn.DeprecationReason(directives);
        Resolver = resolver;
        Subscribe = subscribe;
    }

    public string Name { get; }

    public string? Description { get; }

    public GraphQLType Type { get; }

    /// <summary>In the order of definition.</summary>
    public ImmutableArray<InputValueDefinition> Arguments { get; }

    public string? DeprecationReason { get; }

    public ImmutableArray<DirectiveNode> Directives { get; }

    internal FieldResolver? Resolver { get; }

    internal SubscribeResolver? Subscribe { get; }

    /// <summary>Read from @cost and @listSize when the schema is built.</summary>
    internal FieldPrice Price { get; set; } = FieldPrice.Free;

    public InputValueDefinition? Argument(string name)
    {
        foreach (InputValueDefinition argument in Arguments)
        {
            if (argument.Name == name)
                return argument;
        }

        return null;
    }
}
