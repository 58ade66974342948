using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Input coercion of scalars (section 3.5), from literals and from JSON.</summary>
internal static class ScalarInput
{
    public static Coerced BuiltIn(ScalarKind kind, ValueNode node) => (kind, node) switch
    {
        (ScalarKind.Int, IntValueNode number) => Integer(number.Text),
        (ScalarKind.Int, _) => Coerced.Refused("it is not an integer"),
        (ScalarKind.Float, IntValueNode number) => Real(number.Text),
        (ScalarKind.Float, FloatValueNode number) => Real(number.Text),
        (ScalarKind.Float, _) => Coerced.Refused("it is not a number"),
        (ScalarKind.String, StringValueNode text) => Coerced.Of(text.Value),
        (ScalarKind.String, _) => Coerced.Refused("it is not a string"),
        (ScalarKind.Boolean, BooleanValueNode boolean) => Coerced.Of(boolean.Value),
        (ScalarKind.Boolean, _) => Coerced.Refused("it is neither true nor false"),
        (ScalarKind.Id, StringValueNode text) => Coerced.Of(text.Value),
        (ScalarKind.Id, IntValueNode number) => Coerced.Of(number.Text),
        _ => Coerced.Refused("it is neither a string nor an integer"),
    };

    public static Coerced BuiltIn(ScalarKind kind, JsonElement json) => (kind, json.ValueKind) switch
    {
        (ScalarKind.Int, JsonValueKind.Number) => Integer(json.GetRawText()),
        (ScalarKind.Int, _) => Coerced.Refused("it is not an integer"),
        (ScalarKind.Float, JsonValueKind.Number) => Real(json.GetRawText()),
        (ScalarKind.Float, _) => Coerced.Refused("it is not a number"),
        (ScalarKind.String, JsonValueKind.String) => Coerced.Of(json.GetString()),
        (ScalarKind.String, _) => Coerced.Refused("it is not a string"),
        (ScalarKind.Boolean, JsonValueKind.True) => Coerced.Of(true),
        (ScalarKind.Boolean, JsonValueKind.False) => Coerced.Of(false),
        (ScalarKind.Boolean, _) => Coerced.Refused("it is neither true nor false"),
        (ScalarKind.Id, JsonValueKind.String) => Coerced.Of(json.GetString()),
        (ScalarKind.Id, JsonValueKind.Number) when IsInteger(json.GetRawText()) => Coerced.Of(json.GetRawText()),
        _ => Coerced.Refused("it is neither a string nor an integer"),
    };

    /// <summary>A custom scalar's own parse. That it throws is its author's bug, but the client's value is refused, not the service broken.</summary>
    public static Coerced Custom(ScalarType type, object? plain) => plain is null ? Coerced.Of(null) : type.Coercion.Parse(plain);

    /// <summary>What an input object's fields become.</summary>
    public static string? Converted(InputObjectType type, InputObject fields, out object? value)
    {
        Coerced coerced = type.Convert?.Invoke(fields) ?? Coerced.Of(fields);
        value = coerced.Value;
        return coerced.Problem is null ? null : $"the value is no \"{type}\": {coerced.Problem}";
    }

    // Only what is written as an integer is one: 1.0 and 1e2 are not, whatever they are worth.
    private static Coerced Integer(string text)
    {
        if (!IsInteger(text))
            return Coerced.Refused("it is not an integer");
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
            ? Coerced.Of(value)
            : Coerced.Refused("it does not fit 32 bits");
    }

    private static Coerced Real(string text)
    {
        double value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? Coerced.Of(value) : Coerced.Refused("it is not finite");
    }

    private static bool IsInteger(string text) => !text.AsSpan().ContainsAny('.', 'e', 'E');
}
