namespace KnowledgeGraph.GraphQL;

/// <summary>How far a request came.</summary>
public enum GraphQLStage
{
    /// <summary>The text is no document: errors, no data.</summary>
    ParseFailed,

    /// <summary>The document does not fit the schema or a limit: errors, no data.</summary>
    ValidationFailed,

    /// <summary>No operation, several without a name, or none of that name: errors, no data.</summary>
    OperationChoiceFailed,

    /// <summary>The operation is of a kind that cannot be executed this way (a mutation where only queries may be): errors, no data.</summary>
    OperationNotAllowed,

    /// <summary>A variable does not fit its type: errors, no data.</summary>
    VariablesFailed,

    /// <summary>Too dear: errors, no data.</summary>
    CostExceeded,

    /// <summary>The budget of whoever asks does not bear the price: errors, no data.</summary>
    BudgetExceeded,

    /// <summary>The source of a subscription could not be opened: errors, no data.</summary>
    SourceFailed,

    /// <summary>Executed: data, which may be null, and perhaps errors.</summary>
    Executed,
}
