using System.Text.Json;

namespace KnowledgeGraph.GraphQL;

/// <summary>A request as section 6.1 has it; <see cref="Extensions"/> is kept for the caller, the engine ignores it.</summary>
public readonly record struct GraphQLRequest(
    string Query, string? OperationName = null, JsonElement Variables = default, JsonElement Extensions = default)
{
    /// <summary>Refuses mutations and subscriptions, as a GET must.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>Puts the operation's price into the answer's extensions, as <c>cost</c>.</summary>
    public bool ReportCost { get; init; }

    /// <summary>Asked for the operation's price before it runs, once for each request; what it refuses is not executed. Null asks nobody.</summary>
    public Func<double, Payment>? Budget { get; init; }
}
