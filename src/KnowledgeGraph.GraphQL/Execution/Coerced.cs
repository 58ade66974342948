namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A coerced value, or why there is none: a phrase that completes "…, because": "it is not a date".</summary>
public readonly record struct Coerced
{
    private Coerced(object? value, string? problem)
    {
        Value = value;
        Problem = problem;
    }

    public object? Value { get; }

    /// <summary>Null where coercion succeeded. Shown to clients.</summary>
    public string? Problem { get; }

    public static Coerced Of(object? value) => new(value, null);

    public static Coerced Refused(string problem) => new(null, problem);
}
