namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Section 3.12.</summary>
public sealed class NonNullType(GraphQLType inner) : GraphQLType
{
    public GraphQLType Inner { get; } = inner;

    public override string ToString() => $"{Inner}!";
}
