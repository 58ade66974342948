using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>CoerceArgumentValues (section 6.4.1).</summary>
internal static class ArgumentCoercion
{
    public static bool UsesVariables(FieldNode field)
    {
        foreach (ArgumentNode argument in field.Arguments)
        {
            if (UsesVariables(argument.Value))
                return true;
        }

        return false;
    }

    /// <summary>The arguments in the order of definition, or the error that the field has in their place.</summary>
    public static FieldError? Coerce(
        ImmutableArray<InputValueDefinition> definitions, ImmutableArray<ArgumentNode> given, VariableValues variables, out InputObject? arguments)
    {
        arguments = InputObject.Empty;
        if (definitions.IsEmpty)
            return null;
        var entries = new List<KeyValuePair<string, object?>>(definitions.Length);
        List<string>? defaulted = null;
        foreach (InputValueDefinition definition in definitions)
        {
            string? problem = CoerceOne(definition, Find(given, definition.Name), variables, out object? value, out bool present);
            if (!present && definition.DefaultValue is not null)
            {
                present = true;
                value = definition.CoercedDefault;
                (defaulted ??= []).Add(definition.Name);
            }
            if (problem is not null)
            {
                arguments = null;
                return new FieldError(ErrorCodes.BadUserInput, $"Argument \"{definition.Name}\" {problem}.");
            }

            if (present)
                entries.Add(new KeyValuePair<string, object?>(definition.Name, value));
        }

        arguments = new InputObject([.. entries], defaulted);
        return null;
    }

    private static string? CoerceOne(InputValueDefinition definition, ValueNode? node, VariableValues variables, out object? value, out bool present)
    {
        value = null;
        present = node is not null && !(node is VariableNode name && !variables.TryGet(name.Name.Value, out _));
        if (!present)
            return definition.IsRequired ? $"of type \"{definition.Type}\" is required, and was not given" : null;
        return LiteralCoercion.Coerce(definition.Type, node!, variables, out value) is { } problem ? $"has an invalid value: {problem}" : null;
    }

    private static ValueNode? Find(ImmutableArray<ArgumentNode> given, string name)
    {
        foreach (ArgumentNode argument in given)
        {
            if (argument.Name.Value == name)
                return argument.Value;
        }

        return null;
    }

    private static bool UsesVariables(ValueNode value)
    {
        switch (value)
        {
            case VariableNode:
                return true;
            case ListValueNode list:
                foreach (ValueNode item in list.Items)
                {
                    if (UsesVariables(item))
                        return true;
                }

                return false;
            case ObjectValueNode obj:
                foreach (ObjectFieldNode field in obj.Fields)
                {
                    if (UsesVariables(field.Value))
                        return true;
                }

                return false;
            default:
                return false;
        }
    }
}
