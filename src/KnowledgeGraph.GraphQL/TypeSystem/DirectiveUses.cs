using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Directives applied to a schema's own definitions: known, in their place, once unless repeatable, with right arguments.</summary>
internal sealed class DirectiveUses
{
    private readonly Schema _schema;
    private readonly List<string> _errors = [];

    private DirectiveUses(Schema schema) => _schema = schema;

    public static IReadOnlyList<string> Check(Schema schema)
    {
        var uses = new DirectiveUses(schema);
        uses.At("schema", schema.AppliedDirectives, DirectiveLocations.Schema);
        foreach (NamedType type in schema.Types)
            uses.OfType(type);
        foreach (DirectiveDefinition directive in schema.Directives)
            uses.Inputs(directive.Arguments, argument => $"@{directive.Name}({argument}:)", DirectiveLocations.ArgumentDefinition);
        return uses._errors;
    }

    private void OfType(NamedType type)
    {
        At(type.Name, type.Directives, type switch
        {
            ScalarType => DirectiveLocations.Scalar,
            ObjectType => DirectiveLocations.Object,
            InterfaceType => DirectiveLocations.Interface,
            UnionType => DirectiveLocations.Union,
            EnumType => DirectiveLocations.Enum,
            _ => DirectiveLocations.InputObject,
        });
        switch (type)
        {
            case FieldsType fields:
                foreach (FieldDefinition field in fields.Fields)
                {
                    string coordinate = $"{type.Name}.{field.Name}";
                    At(coordinate, field.Directives, DirectiveLocations.FieldDefinition);
                    Inputs(field.Arguments, argument => $"{coordinate}({argument}:)", DirectiveLocations.ArgumentDefinition);
                }

                break;
            case EnumType values:
                foreach (EnumValueDefinition value in values.Values)
                    At($"{type.Name}.{value.Name}", value.Directives, DirectiveLocations.EnumValue);
                break;
            case InputObjectType input:
                Inputs(input.Fields, field => $"{type.Name}.{field}", DirectiveLocations.InputFieldDefinition);
                break;
        }
    }

    private void Inputs(ImmutableArray<InputValueDefinition> inputs, Func<string, string> coordinateOf, string location)
    {
        foreach (InputValueDefinition input in inputs)
            At(coordinateOf(input.Name), input.Directives, location);
    }

    private void At(string coordinate, ImmutableArray<DirectiveNode> applied, string location)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (DirectiveNode use in applied)
        {
            string name = use.Name.Value;
            if (_schema.Directive(name) is not { } definition)
            {
                _errors.Add($"{coordinate}: unknown directive \"@{name}\".");
                continue;
            }

            if (!definition.Locations.Contains(location))
                _errors.Add($"{coordinate}: the directive \"@{name}\" cannot stand on {location}.");
            if (!seen.Add(name) && !definition.IsRepeatable)
                _errors.Add($"{coordinate}: the directive \"@{name}\" can stand only once.");
            Arguments(coordinate, use, definition);
        }
    }

    private void Arguments(string coordinate, DirectiveNode use, DirectiveDefinition definition)
    {
        foreach (IGrouping<string, ArgumentNode> twice in use.Arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Count() > 1))
            _errors.Add($"{coordinate}: \"@{definition.Name}\" is given \"{twice.Key}\" more than once.");
        foreach (ArgumentNode argument in use.Arguments.Where(argument => definition.Argument(argument.Name.Value) is null))
            _errors.Add($"{coordinate}: \"@{definition.Name}\" has no argument \"{argument.Name.Value}\".");
        if (ArgumentCoercion.Coerce(definition.Arguments, use.Arguments, VariableValues.None, out _) is { } error)
            _errors.Add($"{coordinate}: \"@{definition.Name}\": {error.Message}");
    }
}
