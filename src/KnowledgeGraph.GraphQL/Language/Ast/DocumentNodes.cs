namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Section 2.2.</summary>
public sealed class DocumentNode(ImmutableArray<DefinitionNode> definitions) : SyntaxNode(new SourceLocation(1, 1))
{
    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;
}

public abstract class DefinitionNode(string? description, ImmutableArray<DirectiveNode> directives, SourceLocation location) : SyntaxNode(location)
{
    public string? Description { get; } = description;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

public abstract class ExecutableDefinitionNode(
    string? description, NameNode? name, ImmutableArray<DirectiveNode> directives, SelectionSetNode selectionSet, SourceLocation location)
    : DefinitionNode(description, directives, location)
{
    public NameNode? Name { get; } = name;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

public enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}

/// <summary>Section 2.3.</summary>
public sealed class OperationNode(
    string? description,
    OperationKind kind,
    NameNode? name,
    ImmutableArray<VariableDefinitionNode> variables,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    SourceLocation location) : ExecutableDefinitionNode(description, name, directives, selectionSet, location)
{
    public OperationKind Kind { get; } = kind;

    public ImmutableArray<VariableDefinitionNode> Variables { get; } = variables;
}

/// <summary>Section 2.8.</summary>
public sealed class FragmentNode(
    string? description,
    NameNode name,
    NamedTypeNode typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    SourceLocation location) : ExecutableDefinitionNode(description, name, directives, selectionSet, location)
{
    public new NameNode Name => base.Name!;

    public NamedTypeNode TypeCondition { get; } = typeCondition;
}

/// <summary>Section 2.10.</summary>
public sealed class VariableDefinitionNode(
    string? description,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives,
    SourceLocation location) : SyntaxNode(location)
{
    public string? Description { get; } = description;

    public VariableNode Variable { get; } = variable;

    public string Name => Variable.Name.Value;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
