namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Section 2.11.</summary>
public abstract class TypeNode(SourceLocation location) : SyntaxNode(location);

public sealed class NamedTypeNode(NameNode name) : TypeNode(name.Location)
{
    public NameNode Name { get; } = name;

    public override string ToString() => Name.Value;
}

public sealed class ListTypeNode(TypeNode item, SourceLocation location) : TypeNode(location)
{
    public TypeNode Item { get; } = item;

    public override string ToString() => $"[{Item}]";
}

public sealed class NonNullTypeNode(TypeNode inner) : TypeNode(inner.Location)
{
    public TypeNode Inner { get; } = inner;

    public override string ToString() => $"{Inner}!";
}
