namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Section 2.9.</summary>
public abstract class ValueNode(SourceLocation location) : SyntaxNode(location);

public sealed class VariableNode(NameNode name, SourceLocation location) : ValueNode(location)
{
    public NameNode Name { get; } = name;
}

/// <summary>An integer as it was written.</summary>
public sealed class IntValueNode(string text, SourceLocation location) : ValueNode(location)
{
    public string Text { get; } = text;
}

/// <summary>A number with a fraction or an exponent, as it was written.</summary>
public sealed class FloatValueNode(string text, SourceLocation location) : ValueNode(location)
{
    public string Text { get; } = text;
}

public sealed class StringValueNode(string value, bool isBlock, SourceLocation location) : ValueNode(location)
{
    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;
}

public sealed class BooleanValueNode(bool value, SourceLocation location) : ValueNode(location)
{
    public bool Value { get; } = value;
}

public sealed class NullValueNode(SourceLocation location) : ValueNode(location);

public sealed class EnumValueNode(string value, SourceLocation location) : ValueNode(location)
{
    public string Value { get; } = value;
}

public sealed class ListValueNode(ImmutableArray<ValueNode> items, SourceLocation location) : ValueNode(location)
{
    public ImmutableArray<ValueNode> Items { get; } = items;
}

public sealed class ObjectValueNode(ImmutableArray<ObjectFieldNode> fields, SourceLocation location) : ValueNode(location)
{
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}

public sealed class ObjectFieldNode(NameNode name, ValueNode value, SourceLocation location) : SyntaxNode(location)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
