using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>
/// The two functions of a custom scalar. Parse gets what a client wrote, as string, bool, long, double, decimal, list
/// (<c>IReadOnlyList&lt;object?&gt;</c>) or <see cref="InputObject"/>, never null, and gives what resolvers see. Serialize gets what a
/// resolver gave and gives string, bool, int, long, double, decimal, JsonElement, or lists and string-keyed dictionaries of these.
/// </summary>
public sealed record ScalarCoercion(Func<object, Coerced> Parse, Func<object, Coerced> Serialize)
{
    /// <summary>Values pass unchanged.</summary>
    public static ScalarCoercion AsIs { get; } = new(Coerced.Of, Coerced.Of);

    /// <summary>A scalar written as a string.</summary>
    public static ScalarCoercion OfText<T>(Func<string, Coerced> parse, Func<T, string> serialize)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(parse);
        ArgumentNullException.ThrowIfNull(serialize);
        return new ScalarCoercion(
            value => value is string text ? parse(text) : Coerced.Refused("it is not a string"),
            value => value is T typed ? Coerced.Of(serialize(typed)) : Coerced.Refused($"it is a {value.GetType().Name}"));
    }
}
