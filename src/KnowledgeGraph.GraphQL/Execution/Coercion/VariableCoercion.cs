using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>CoerceVariableValues (section 6.1.2): JSON to values, within limits on depth and number.</summary>
internal sealed class VariableCoercion
{
    private readonly Schema _schema;
    private readonly GraphQLOptions _options;
    private readonly List<RequestError> _errors = [];
    private readonly InputPath _path = new();
    private int _values;

    private VariableCoercion(Schema schema, GraphQLOptions options)
    {
        _schema = schema;
        _options = options;
    }

    /// <summary>The values of the declared variables; what is given beyond them is ignored. The first problem of each is an error.</summary>
    public static (VariableValues Values, IReadOnlyList<RequestError> Errors) Coerce(
        Schema schema, GraphQLOptions options, OperationNode operation, JsonElement given)
    {
        if (operation.Variables.IsEmpty)
            return (VariableValues.None, []);
        var coercion = new VariableCoercion(schema, options);
        var values = new Dictionary<string, object?>(operation.Variables.Length, StringComparer.Ordinal);
        foreach (VariableDefinitionNode variable in operation.Variables)
            coercion.CoerceOne(variable, given, values);
        return (new VariableValues(values), coercion._errors);
    }

    private void CoerceOne(VariableDefinitionNode variable, JsonElement given, Dictionary<string, object?> values)
    {
        GraphQLType type = _schema.TypeOf(variable.Type)!;
        JsonElement json = default;
        bool present = given.ValueKind == JsonValueKind.Object && given.TryGetProperty(variable.Name, out json);
        object? value = null;
        string? problem = null;
        if (present)
            problem = CoerceJson(type, json, out value);
        else if (variable.DefaultValue is not null)
            problem = LiteralCoercion.Coerce(type, variable.DefaultValue, VariableValues.None, out value);
        else if (type.IsNonNull)
            problem = $"a \"{type}\" is required, and none was given";
        else
            return;
        if (problem is null)
            values[variable.Name] = value;
        else
            Refuse(variable, problem);
    }

    private void Refuse(VariableDefinitionNode variable, string problem)
    {
        string place = _path.IsEmpty ? "" : $" at \"{variable.Name}{_path}\"";
        object?[] steps = [variable.Name, .. _path.Steps()];
        _path.Clear();
        _errors.Add(new RequestError(
            ErrorCodes.BadUserInput,
            $"Variable \"${variable.Name}\" has an invalid value{place}: {problem}.",
            [variable.Location],
            Extensions: new Dictionary<string, object?> { ["variable"] = steps }));
    }

    // System.Text.Json throws when a string with half of a surrogate pair is read.
    private string? CoerceJson(GraphQLType type, JsonElement json, out object? value)
    {
        try
        {
            return Coerce(type, json, 0, out value);
        }
        catch (InvalidOperationException)
        {
            value = null;
            return "it has half of a surrogate pair";
        }
    }

    // On a problem the path is left where it was met.
    private string? Coerce(GraphQLType type, JsonElement json, int depth, out object? value)
    {
        value = null;
        if (depth > _options.MaxInputDepth)
            return $"it is nested deeper than {_options.MaxInputDepth} levels";
        if (++_values > _options.MaxInputValues)
            return $"the variables hold more than {_options.MaxInputValues} values";
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return type.IsNonNull ? $"null is no \"{type}\"" : null;
        return type.Nullable switch
        {
            ListType list => OfList(list, json, depth, out value),
            InputObjectType input => OfObject(input, json, depth, out value),
            EnumType values => OfEnum(values, json, out value),
            ScalarType scalar => OfScalar(scalar, json, depth, out value),
            _ => throw new System.Diagnostics.UnreachableException($"{type} is no input type."),
        };
    }

    private string? OfList(ListType list, JsonElement json, int depth, out object? value)
    {
        value = null;
        if (json.ValueKind != JsonValueKind.Array)
        {
            var one = new object?[1];
            string? refused = Coerce(list.Item, json, depth + 1, out one[0]);
            value = one;
            return refused;
        }

        var items = new object?[json.GetArrayLength()];
        int i = 0;
        foreach (JsonElement item in json.EnumerateArray())
        {
            _path.Push(i);
            if (Coerce(list.Item, item, depth + 1, out items[i++]) is { } problem)
                return problem;
            _path.Pop();
        }

        value = items;
        return null;
    }

    private static string? OfEnum(EnumType type, JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.String ? type.Value(json.GetString()!)?.Value : null;
        return value is null ? $"{Shown(json)} is no value of the enum \"{type}\"" : null;
    }

    private string? OfScalar(ScalarType type, JsonElement json, int depth, out object? value)
    {
        value = null;
        if (type.Kind == ScalarKind.Custom && Oversized(json, depth) is { } problem)
            return problem;
        Coerced coerced = type.Kind == ScalarKind.Custom ? ScalarInput.Custom(type, PlainValue.Of(json)) : ScalarInput.BuiltIn(type.Kind, json);
        value = coerced.Value;
        return coerced.Problem is null ? null : $"{Shown(json)} is no \"{type}\": {coerced.Problem}";
    }

    private string? OfObject(InputObjectType type, JsonElement json, int depth, out object? value)
    {
        value = null;
        if (json.ValueKind != JsonValueKind.Object)
            return $"{Shown(json)} is no \"{type}\": it is not an object";
        int given = 0;
        foreach (JsonProperty property in json.EnumerateObject())
        {
            given++;
            if (type.Field(property.Name) is null)
                return $"the type \"{type}\" has no field \"{Short(property.Name)}\"";
        }

        var entries = new List<KeyValuePair<string, object?>>(given);
        List<string>? defaulted = null;
        foreach (InputValueDefinition field in type.Fields)
        {
            bool present = json.TryGetProperty(field.Name, out JsonElement item);
            if (!present && field.DefaultValue is null && field.Type.IsNonNull)
                return $"the field \"{type}.{field.Name}\" of type \"{field.Type}\" is required, and was not given";
            if (!present && field.DefaultValue is null)
                continue;
            object? coerced = field.CoercedDefault;
            if (!present)
                (defaulted ??= []).Add(field.Name);
            _path.Push(field.Name);
            if (present && Coerce(field.Type, item, depth + 1, out coerced) is { } problem)
                return problem;
            _path.Pop();
            entries.Add(new KeyValuePair<string, object?>(field.Name, coerced));
        }

        if (type.IsOneOf && (entries.Count != 1 || entries[0].Value is null))
            return $"exactly one field of the oneOf type \"{type}\" must be given, and it must not be null";
        return ScalarInput.Converted(type, new InputObject([.. entries], defaulted), out value);
    }

    // A custom scalar may take any JSON, within the same limits.
    private string? Oversized(JsonElement json, int depth)
    {
        if (depth > _options.MaxInputDepth)
            return $"it is nested deeper than {_options.MaxInputDepth} levels";
        if (++_values > _options.MaxInputValues)
            return $"the variables hold more than {_options.MaxInputValues} values";
        IEnumerable<JsonElement> inner = json.ValueKind switch
        {
            JsonValueKind.Array => json.EnumerateArray(),
            JsonValueKind.Object => json.EnumerateObject().Select(property => property.Value),
            _ => [],
        };
        foreach (JsonElement item in inner)
        {
            if (Oversized(item, depth + 1) is { } problem)
                return problem;
        }

        return null;
    }

    private static string Shown(JsonElement json) => Short(json.GetRawText());

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "...");
}
