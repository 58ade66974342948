using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL;

/// <summary>A request as section 6.1 has it; <see cref="Extensions"/> is kept for the caller, the engine ignores it.</summary>
public readonly record struct GraphQLRequest(
    string Query, string? OperationName = null, JsonElement Variables = default, JsonElement Extensions = default)
{
    /// <summary>Refuses mutations and subscriptions, as a GET must.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>Puts the operation's price into the answer's extensions, as <c>cost</c>.</summary>
    public bool ReportCost { get; init; }
}

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

    /// <summary>Executed: data, which may be null, and perhaps errors.</summary>
    Executed,
}

/// <summary>What was written, for the HTTP layer to choose a status by.</summary>
/// <param name="Operation">Null where no operation was chosen.</param>
/// <param name="DataIsNull">Executed, and the data is null.</param>
public readonly record struct GraphQLOutcome(GraphQLStage Stage, OperationKind? Operation, bool DataIsNull, int Errors);
