using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL;

/// <summary>What was written, for the HTTP layer to choose a status by.</summary>
/// <param name="Operation">Null where no operation was chosen.</param>
/// <param name="DataIsNull">Executed, and the data is null.</param>
public readonly record struct GraphQLOutcome(GraphQLStage Stage, OperationKind? Operation, bool DataIsNull, int Errors)
{
    /// <summary>Of <see cref="GraphQLStage.BudgetExceeded"/>: after how long the same request would be paid; null when never.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
