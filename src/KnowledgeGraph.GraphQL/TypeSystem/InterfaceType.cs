using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Section 3.7.</summary>
public sealed class InterfaceType : FieldsType
{
    internal InterfaceType(string name, string? description, ImmutableArray<DirectiveNode> directives, Func<object, string?>? resolveType)
        : base(name, description, directives) => ResolveType = resolveType;

    internal Func<object, string?>? ResolveType { get; }
}
