namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Anything the grammar names, with the place of its first token.</summary>
public abstract class SyntaxNode(SourceLocation location)
{
    public SourceLocation Location { get; } = location;
}

public sealed class NameNode(string value, SourceLocation location) : SyntaxNode(location)
{
    public string Value { get; } = value;
}

public sealed class DirectiveNode(NameNode name, ImmutableArray<ArgumentNode> arguments, SourceLocation location) : SyntaxNode(location)
{
    public NameNode Name { get; } = name;

    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>The value given for an argument, or null where it is not given.</summary>
    public ValueNode? Argument(string name)
    {
        foreach (ArgumentNode argument in Arguments)
        {
            if (argument.Name.Value == name)
                return argument.Value;
        }

        return null;
    }
}

public sealed class ArgumentNode(NameNode name, ValueNode value, SourceLocation location) : SyntaxNode(location)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
