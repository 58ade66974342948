using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A field's type, taken apart once so that completing its values asks no type twice.</summary>
internal sealed class ValueShape
{
    private ValueShape(GraphQLType type)
    {
        NonNull = type.IsNonNull;
        GraphQLType inner = type.Nullable;
        Type = inner;
        Kind = inner switch
        {
            ListType => ShapeKind.List,
            ScalarType => ShapeKind.Scalar,
            EnumType => ShapeKind.Enum,
            ObjectType => ShapeKind.Object,
            _ => ShapeKind.Abstract,
        };
        Item = inner is ListType list ? Of(list.Item) : null;
    }

    public bool NonNull { get; }

    /// <summary>Without non-null.</summary>
    public GraphQLType Type { get; }

    public ShapeKind Kind { get; }

    /// <summary>Of a list.</summary>
    public ValueShape? Item { get; }

    public static ValueShape Of(GraphQLType type) => new(type);
}

internal enum ShapeKind : byte
{
    Scalar,
    Enum,
    Object,
    Abstract,
    List,
}
