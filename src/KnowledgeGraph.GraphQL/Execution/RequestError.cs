using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>An error that ends a request before execution: no path, no data.</summary>
/// <param name="Rule">The validation rule that found it, for tests and logs; never sent.</param>
internal sealed record RequestError(
    string Code, string Message, ImmutableArray<SourceLocation> Locations, string? Rule = null, IReadOnlyDictionary<string, object?>? Extensions = null);
