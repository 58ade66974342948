using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The codes that the engine itself puts into <c>extensions.code</c>.</summary>
public static class ErrorCodes
{
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";
    public const string BadUserInput = "BAD_USER_INPUT";
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";
    public const string CostExceeded = "COST_EXCEEDED";
    public const string Timeout = "TIMEOUT";
    public const string Internal = "INTERNAL";
}

/// <summary>What a resolver gives in place of a value: shown to the client as it is.</summary>
/// <param name="Code">Goes into <c>extensions.code</c>.</param>
/// <param name="Message">For the client's eyes: no internals.</param>
/// <param name="Extensions">Further entries of <c>extensions</c>: strings, numbers, booleans, lists and string-keyed dictionaries.</param>
public sealed record FieldError(string Code, string Message, IReadOnlyDictionary<string, object?>? Extensions = null);

/// <summary>Thrown by a resolver to fail a field for all parents it was called with.</summary>
public sealed class FieldErrorException(FieldError error) : Exception(error.Message)
{
    public FieldError Error { get; } = error;
}

/// <summary>An error that ends a request before execution: no path, no data.</summary>
/// <param name="Rule">The validation rule that found it, for tests and logs; never sent.</param>
public sealed record RequestError(
    string Code, string Message, ImmutableArray<SourceLocation> Locations, string? Rule = null, IReadOnlyDictionary<string, object?>? Extensions = null);
