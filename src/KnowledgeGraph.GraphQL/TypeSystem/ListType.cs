namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Section 3.11.</summary>
public sealed class ListType(GraphQLType item) : GraphQLType
{
    public GraphQLType Item { get; } = item;

    public override string ToString() => $"[{Item}]";
}
