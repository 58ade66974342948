namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Section 3.4: a named type, or a list or non-null wrapping of another. Types of one schema are compared by reference.</summary>
public abstract class GraphQLType
{
    /// <summary>The type inside all wrappings.</summary>
    public NamedType Named => this switch
    {
        ListType list => list.Item.Named,
        NonNullType nonNull => nonNull.Inner.Named,
        _ => (NamedType)this,
    };

    /// <summary>The type without its outer non-null.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.Inner : this;

    public bool IsNonNull => this is NonNullType;

    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    public bool IsOutput => Named is not InputObjectType;

    /// <summary>Scalar or enum: takes no selection set.</summary>
    public bool IsLeaf => Named is ScalarType or EnumType;
}
