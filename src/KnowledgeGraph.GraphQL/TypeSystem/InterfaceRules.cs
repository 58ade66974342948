namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Section 3.6 and 3.7, IsValidImplementation: what an object or interface owes to the interfaces it implements.</summary>
internal static class InterfaceRules
{
    public static void Check(FieldsType type, Action<string, string> error)
    {
        foreach (InterfaceType twice in type.Interfaces.GroupBy(implemented => implemented).Where(group => group.Count() > 1).Select(group => group.Key))
            error(type.Name, $"it can implement {twice} only once.");
        foreach (InterfaceType implemented in type.Interfaces)
        {
            if (ReferenceEquals(implemented, type))
            {
                error(type.Name, "it cannot implement itself.");
                continue;
            }

            Ancestors(type, implemented, error);
            foreach (FieldDefinition expected in implemented.Fields)
                Field(type, implemented, expected, error);
        }
    }

    private static void Ancestors(FieldsType type, InterfaceType implemented, Action<string, string> error)
    {
        foreach (InterfaceType ancestor in implemented.Interfaces)
        {
            if (ReferenceEquals(ancestor, type))
                error(type.Name, $"it cannot implement {implemented}: that would be a circle.");
            else if (!type.Interfaces.Contains(ancestor))
                error(type.Name, $"it must implement {ancestor}, because {implemented} does.");
        }
    }

    private static void Field(FieldsType type, InterfaceType implemented, FieldDefinition expected, Action<string, string> error)
    {
        string theirs = $"{implemented.Name}.{expected.Name}";
        string ours = $"{type.Name}.{expected.Name}";
        if (type.Field(expected.Name) is not { } field)
        {
            error(type.Name, $"the field {theirs} is expected, and it has none of that name.");
            return;
        }

        if (!Schema.IsSubtype(field.Type, expected.Type))
            error(ours, $"{theirs} is of type {expected.Type}, and {field.Type} is no subtype of it.");
        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
            error(ours, $"{theirs} is not deprecated, so it cannot be.");
        foreach (InputValueDefinition argument in expected.Arguments)
        {
            InputValueDefinition? own = field.Argument(argument.Name);
            if (own is null)
                error(ours, $"the argument {theirs}({argument.Name}:) is expected, and it has none of that name.");
            else if (own.Type.ToString() != argument.Type.ToString())
                error($"{ours}({argument.Name}:)", $"{theirs}({argument.Name}:) is of type {argument.Type}, and it is of type {own.Type}.");
        }

        foreach (InputValueDefinition extra in field.Arguments.Where(argument => expected.Argument(argument.Name) is null && argument.IsRequired))
            error($"{ours}({extra.Name}:)", $"it is required, and {theirs} does not have it.");
    }
}
