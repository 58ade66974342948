using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Section 3.8.</summary>
public sealed class UnionType : NamedType
{
    internal UnionType(string name, string? description, ImmutableArray<DirectiveNode> directives, Func<object, string?>? resolveType)
        : base(name, description, directives) => ResolveType = resolveType;

    /// <summary>In the order of definition.</summary>
    public ImmutableArray<ObjectType> Members { get; internal set; } = [];

    internal Func<object, string?>? ResolveType { get; }
}
