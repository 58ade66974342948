using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Input coercion of literals (sections 3.5 to 3.12), variables inside them replaced by their coerced values. Gives the problem, or
/// null where there is none. Recursion is as deep as the literal, which the parser bounds.
/// </summary>
internal static class LiteralCoercion
{
    public static string? Coerce(GraphQLType type, ValueNode node, VariableValues variables, out object? value)
    {
        value = null;
        if (node is VariableNode variable)
            return OfVariable(type, variable, variables, out value);
        if (type is NonNullType nonNull)
            return node is NullValueNode ? $"null is no \"{type}\"" : Coerce(nonNull.Inner, node, variables, out value);
        if (node is NullValueNode)
            return null;
        return type switch
        {
            ListType list => OfList(list, node, variables, out value),
            InputObjectType input => OfObject(input, node, variables, out value),
            EnumType values => OfEnum(values, node, out value),
            _ => OfScalar((ScalarType)type, node, variables, out value),
        };
    }

    // Its type was checked against the variable's; only a null may come as a surprise.
    private static string? OfVariable(GraphQLType type, VariableNode variable, VariableValues variables, out object? value)
    {
        bool present = variables.TryGet(variable.Name.Value, out value);
        return value is null && type.IsNonNull
            ? $"variable \"${variable.Name.Value}\" of type \"{type}\" must not be {(present ? "null" : "left out")}"
            : null;
    }

    // One item stands for a list of it (section 3.11).
    private static string? OfList(ListType list, ValueNode node, VariableValues variables, out object? value)
    {
        value = null;
        ImmutableArray<ValueNode> nodes = node is ListValueNode literal ? literal.Items : [node];
        var items = new object?[nodes.Length];
        for (int i = 0; i < items.Length; i++)
        {
            string? problem = Coerce(list.Item, nodes[i], variables, out items[i]);
            if (problem is not null)
                return problem;
        }

        value = items;
        return null;
    }

    private static string? OfEnum(EnumType type, ValueNode node, out object? value)
    {
        value = null;
        if (node is not EnumValueNode name)
            return $"{Printer.Print(node)} is no value of the enum \"{type}\"";
        value = type.Value(name.Value)?.Value;
        return value is null ? $"\"{name.Value}\" is no value of the enum \"{type}\"" : null;
    }

    private static string? OfScalar(ScalarType type, ValueNode node, VariableValues variables, out object? value)
    {
        Coerced coerced = type.Kind == ScalarKind.Custom
            ? ScalarInput.Custom(type, PlainValue.Of(node, variables))
            : ScalarInput.BuiltIn(type.Kind, node);
        value = coerced.Value;
        return coerced.Problem is null ? null : $"{Printer.Print(node)} is no \"{type}\": {coerced.Problem}";
    }

    private static string? OfObject(InputObjectType type, ValueNode node, VariableValues variables, out object? value)
    {
        value = null;
        if (node is not ObjectValueNode literal)
            return $"{Printer.Print(node)} is no \"{type}\": it is not an object";
        foreach (ObjectFieldNode given in literal.Fields)
        {
            if (type.Field(given.Name.Value) is null)
                return $"the type \"{type}\" has no field \"{given.Name.Value}\"";
        }

        var entries = new List<KeyValuePair<string, object?>>(literal.Fields.Length);
        List<string>? defaulted = null;
        foreach (InputValueDefinition field in type.Fields)
        {
            ValueNode? given = Find(literal, field.Name);
            bool absent = given is null || (given is VariableNode variable && !variables.TryGet(variable.Name.Value, out _));
            if (absent && field.DefaultValue is null && field.Type.IsNonNull)
                return $"the field \"{type}.{field.Name}\" of type \"{field.Type}\" is required, and was not given";
            if (absent && field.DefaultValue is null)
                continue;
            object? item = field.CoercedDefault;
            if (absent)
                (defaulted ??= []).Add(field.Name);
            string? problem = absent ? null : Coerce(field.Type, given!, variables, out item);
            if (problem is not null)
                return problem;
            entries.Add(new KeyValuePair<string, object?>(field.Name, item));
        }

        if (type.IsOneOf && (literal.Fields.Length != 1 || entries.Count != 1 || entries[0].Value is null))
            return $"exactly one field of the oneOf type \"{type}\" must be given, and it must not be null";
        return ScalarInput.Converted(type, new InputObject([.. entries], defaulted), out value);
    }

    private static ValueNode? Find(ObjectValueNode literal, string name)
    {
        foreach (ObjectFieldNode field in literal.Fields)
        {
            if (field.Name.Value == name)
                return field.Value;
        }

        return null;
    }
}
