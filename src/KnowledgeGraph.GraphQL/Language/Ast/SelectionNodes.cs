namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Section 2.4.</summary>
public sealed class SelectionSetNode(ImmutableArray<SelectionNode> selections, SourceLocation location) : SyntaxNode(location)
{
    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}

public abstract class SelectionNode(ImmutableArray<DirectiveNode> directives, SourceLocation location) : SyntaxNode(location)
{
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>Section 2.5.</summary>
public sealed class FieldNode(
    NameNode? alias,
    NameNode name,
    ImmutableArray<ArgumentNode> arguments,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet,
    SourceLocation location) : SelectionNode(directives, location)
{
    public NameNode? Alias { get; } = alias;

    public NameNode Name { get; } = name;

    /// <summary>The key in the answer: the alias, else the name.</summary>
    public string ResponseName => (Alias ?? Name).Value;

    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    public SelectionSetNode? SelectionSet { get; } = selectionSet;
}

public sealed class FragmentSpreadNode(NameNode name, ImmutableArray<DirectiveNode> directives, SourceLocation location)
    : SelectionNode(directives, location)
{
    public NameNode Name { get; } = name;
}

public sealed class InlineFragmentNode(
    NamedTypeNode? typeCondition, ImmutableArray<DirectiveNode> directives, SelectionSetNode selectionSet, SourceLocation location)
    : SelectionNode(directives, location)
{
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
