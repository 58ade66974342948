using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A client's value without a type, as custom scalars get it: string, bool, long, double, decimal, list, <see cref="InputObject"/>, null.</summary>
internal static class PlainValue
{
    public static object? Of(ValueNode node, VariableValues variables) => node switch
    {
        StringValueNode text => text.Value,
        BooleanValueNode boolean => boolean.Value,
        EnumValueNode name => name.Value,
        IntValueNode number => Number(number.Text),
        FloatValueNode number => Number(number.Text),
        ListValueNode list => list.Items.Select(item => Of(item, variables)).ToArray(),
        ObjectValueNode obj => new InputObject(
            [.. obj.Fields.Select(field => new KeyValuePair<string, object?>(field.Name.Value, Of(field.Value, variables)))]),
        VariableNode variable => variables.TryGet(variable.Name.Value, out object? value) ? value : null,
        _ => null,
    };

    public static object? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(json.GetRawText()),
        JsonValueKind.Array => json.EnumerateArray().Select(Of).ToArray(),
        JsonValueKind.Object => new InputObject([.. json.EnumerateObject().Select(field => new KeyValuePair<string, object?>(field.Name, Of(field.Value)))]),
        _ => null,
    };

    private static object Number(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer))
            return integer;
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) && !text.AsSpan().ContainsAny('e', 'E')
            ? exact
            : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
