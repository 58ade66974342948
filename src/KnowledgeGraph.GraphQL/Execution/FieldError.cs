namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What a resolver gives in place of a value: shown to the client as it is.</summary>
/// <param name="Code">Goes into <c>extensions.code</c>.</param>
/// <param name="Message">For the client's eyes: no internals.</param>
/// <param name="Extensions">Further entries of <c>extensions</c>: strings, numbers, booleans, lists and string-keyed dictionaries.</param>
public sealed record FieldError(string Code, string Message, IReadOnlyDictionary<string, object?>? Extensions = null);
