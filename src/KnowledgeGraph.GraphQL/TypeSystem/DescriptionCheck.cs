namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Finds what a schema does not describe.</summary>
internal static class DescriptionCheck
{
    public static IEnumerable<string> Missing(Schema schema)
    {
        foreach (NamedType type in schema.Types)
        {
            if (type.IsIntrospection || BuiltIn.IsScalar(type.Name))
                continue;
            if (type.Description is null)
                yield return type.Name;
            foreach (string part in MissingParts(type))
                yield return part;
        }

        foreach (DirectiveDefinition directive in schema.Directives.Where(directive => directive.Description is null))
            yield return $"@{directive.Name}";
    }

    private static IEnumerable<string> MissingParts(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.SelectMany(field => OfField(type, field)),
        EnumType values => values.Values.Where(value => value.Description is null).Select(value => $"{type.Name}.{value.Name}"),
        InputObjectType input => input.Fields.Where(field => field.Description is null).Select(field => $"{type.Name}.{field.Name}"),
        _ => [],
    };

    private static IEnumerable<string> OfField(NamedType type, FieldDefinition field)
    {
        if (field.Description is null)
            yield return $"{type.Name}.{field.Name}";
        foreach (InputValueDefinition argument in field.Arguments.Where(argument => argument.Description is null))
            yield return $"{type.Name}.{field.Name}({argument.Name}:)";
    }
}
