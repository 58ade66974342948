using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A type that a document can name.</summary>
public abstract class NamedType : GraphQLType
{
    internal NamedType(string name, string? description, ImmutableArray<DirectiveNode> directives)
    {
        Name = name;
        Description = description;
        Directives = directives;
    }

    public string Name { get; }

    public string? Description { get; }

    /// <summary>The directives applied to the definition, in order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; }

    /// <summary>Object, interface or union: takes a selection set.</summary>
    public bool IsComposite => this is ObjectType or InterfaceType or UnionType;

    /// <summary>Interface or union: a value has one of several object types.</summary>
    public bool IsAbstract => this is InterfaceType or UnionType;

    internal bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    public sealed override string ToString() => Name;
}
