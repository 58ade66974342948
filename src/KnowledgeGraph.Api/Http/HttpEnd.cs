using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Api;

/// <summary>All the ways in which a request may end. Those of the engine's stages bear their names.</summary>
internal enum HttpEnd
{
    Executed,
    ExecutedWithErrors,
    ParseFailed,
    ValidationFailed,
    OperationChoiceFailed,
    OperationNotAllowed,
    VariablesFailed,
    CostExceeded,
    BudgetExceeded,

    /// <summary>JSON, but no GraphQL request.</summary>
    WrongShape,

    /// <summary>The id of a document that was never sent whole, or is forgotten.</summary>
    UnknownDocument,

    /// <summary>No JSON at all, or no UTF-8.</summary>
    Unreadable,
    ForeignPage,
    WrongMethod,
    NotAcceptable,
    TooSlow,
    TooLarge,
    WrongContentType,
    Failed,
    NotReady,
    StoreAway,
}

internal static class HttpEnds
{
    public static HttpEnd Of(GraphQLOutcome outcome, bool queriesOnly) => outcome.Stage switch
    {
        GraphQLStage.Executed => outcome.Errors == 0 ? HttpEnd.Executed : HttpEnd.ExecutedWithErrors,
        GraphQLStage.ParseFailed => HttpEnd.ParseFailed,
        GraphQLStage.ValidationFailed => HttpEnd.ValidationFailed,
        GraphQLStage.OperationChoiceFailed => HttpEnd.OperationChoiceFailed,
        // By POST only a subscription is not allowed, and that for want of a stream.
        GraphQLStage.OperationNotAllowed => queriesOnly ? HttpEnd.OperationNotAllowed : HttpEnd.NotAcceptable,
        GraphQLStage.VariablesFailed => HttpEnd.VariablesFailed,
        GraphQLStage.BudgetExceeded => HttpEnd.BudgetExceeded,
        _ => HttpEnd.CostExceeded,
    };

    /// <summary>Whether the answer is one of GraphQL, and not of HTTP alone.</summary>
    public static bool IsGraphQL(this HttpEnd end) => end <= HttpEnd.UnknownDocument;
}
