namespace KnowledgeGraph.GraphQL.Language;

internal static class OperationKinds
{
    /// <summary>The keyword of an operation.</summary>
    public static string Word(OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };
}
