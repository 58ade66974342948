namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The codes that the engine itself puts into <c>extensions.code</c>.</summary>
public static class ErrorCodes
{
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";
    public const string BadUserInput = "BAD_USER_INPUT";
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";
    public const string CostExceeded = "COST_EXCEEDED";
    public const string BudgetExceeded = "BUDGET_EXCEEDED";
    public const string Timeout = "TIMEOUT";
    public const string Internal = "INTERNAL";
}
