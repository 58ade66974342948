using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Defaults must be coercible (sections 3.6.1 and 3.10).</summary>
internal static class DefaultValues
{
    public static IEnumerable<string> Check(Schema schema)
    {
        var errors = new List<string>();
        foreach (InputObjectType type in schema.Types.OfType<InputObjectType>())
        {
            foreach (InputValueDefinition field in type.Fields)
                One(field, $"{type.Name}.{field.Name}", errors);
        }

        foreach (FieldsType type in schema.Types.OfType<FieldsType>())
        {
            foreach (FieldDefinition field in type.Fields)
            {
                foreach (InputValueDefinition argument in field.Arguments)
                    One(argument, $"{type.Name}.{field.Name}({argument.Name}:)", errors);
            }
        }

        foreach (DirectiveDefinition directive in schema.Directives)
        {
            foreach (InputValueDefinition argument in directive.Arguments)
                One(argument, $"@{directive.Name}({argument.Name}:)", errors);
        }

        return errors;
    }

    private static void One(InputValueDefinition definition, string coordinate, List<string> errors)
    {
        if (definition.DefaultValue is null)
            return;
        string? problem = LiteralCoercion.Coerce(definition.Type, definition.DefaultValue, VariableValues.None, out _);
        if (problem is not null)
            errors.Add($"{coordinate}: its default value is none of its type: {problem}.");
    }
}
