using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>The type validation of section 3, each error naming the element by its coordinate.</summary>
internal sealed class SchemaValidator
{
    private readonly Schema _schema;
    private readonly List<string> _errors = [];

    private SchemaValidator(Schema schema) => _schema = schema;

    public static IReadOnlyList<string> Validate(Schema schema)
    {
        var validator = new SchemaValidator(schema);
        validator.Roots();
        foreach (DirectiveDefinition directive in schema.Directives)
            validator.Directive(directive);
        foreach (NamedType type in schema.Types)
            validator.Type(type);
        validator._errors.AddRange(InputCycles.Find(schema));
        validator._errors.AddRange(DirectiveUses.Check(schema));
        if (validator._errors.Count == 0)
            validator._errors.AddRange(DefaultValues.Check(schema));
        return validator._errors;
    }

    private void Error(string coordinate, string message) => _errors.Add($"{coordinate}: {message}");

    // Section 3.3.1: all root types are different.
    private void Roots()
    {
        ObjectType?[] roots = [_schema.QueryType, _schema.MutationType, _schema.SubscriptionType];
        foreach (IGrouping<string, ObjectType> group in roots.OfType<ObjectType>().GroupBy(type => type.Name).Where(group => group.Count() > 1))
            Error(group.Key, "it is the root of several kinds of operation; each kind needs its own.");
    }

    private void Name(string name, string coordinate, bool isIntrospection = false)
    {
        if (!isIntrospection && name.StartsWith("__", StringComparison.Ordinal))
            Error(coordinate, "names that begin with two underscores are kept for introspection.");
        if (!IsName(name))
            Error(coordinate, "it is no name: letters, digits and underscores, no digit first.");
    }

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    // Section 3.13: not defined through itself, arguments of input types.
    private void Directive(DirectiveDefinition directive)
    {
        string coordinate = $"@{directive.Name}";
        Name(directive.Name, coordinate);
        Inputs(directive.Arguments, coordinate, argument => $"{coordinate}({argument}:)");
        if (directive.Locations.IsEmpty)
            Error(coordinate, "it can stand nowhere.");
    }

    private void Type(NamedType type)
    {
        Name(type.Name, type.Name, type.IsIntrospection);
        switch (type)
        {
            case FieldsType fields:
                Fields(fields);
                InterfaceRules.Check(fields, Error);
                break;
            case UnionType union:
                if (union.Members.IsEmpty)
                    Error(union.Name, "a union must have at least one member.");
                foreach (ObjectType twice in union.Members.GroupBy(member => member).Where(group => group.Count() > 1).Select(group => group.Key))
                    Error(union.Name, $"it can include {twice} only once.");
                break;
            case EnumType values:
                EnumValues(values);
                break;
            case InputObjectType input:
                InputObject(input);
                break;
        }
    }

    // Section 3.6.
    private void Fields(FieldsType type)
    {
        if (type.Fields.IsEmpty)
            Error(type.Name, "it must have at least one field.");
        foreach (FieldDefinition field in type.Fields)
        {
            string coordinate = $"{type.Name}.{field.Name}";
            Name(field.Name, coordinate, type.IsIntrospection);
            if (!field.Type.IsOutput)
                Error(coordinate, $"its type must be an output type, and {field.Type} is not.");
            Inputs(field.Arguments, coordinate, argument => $"{coordinate}({argument}:)");
        }
    }

    private void Inputs(ImmutableArray<InputValueDefinition> inputs, string owner, Func<string, string> coordinateOf)
    {
        foreach (InputValueDefinition input in inputs)
        {
            string coordinate = coordinateOf(input.Name);
            Name(input.Name, coordinate, owner.StartsWith("__", StringComparison.Ordinal));
            if (!input.Type.IsInput)
                Error(coordinate, $"its type must be an input type, and {input.Type} is not.");
            if (input.IsRequired && input.DeprecationReason is not null)
                Error(coordinate, "what is required cannot be deprecated.");
        }
    }

    // Section 3.9.
    private void EnumValues(EnumType type)
    {
        if (type.Values.IsEmpty)
            Error(type.Name, "an enum must have at least one value.");
        foreach (EnumValueDefinition value in type.Values)
        {
            Name(value.Name, $"{type.Name}.{value.Name}", type.IsIntrospection);
            if (value.Name is "true" or "false" or "null")
                Error($"{type.Name}.{value.Name}", "the name is a literal of the language.");
        }
    }

    // Section 3.10.
    private void InputObject(InputObjectType type)
    {
        if (type.Fields.IsEmpty)
            Error(type.Name, "it must have at least one field.");
        Inputs(type.Fields, type.Name, field => $"{type.Name}.{field}");
        if (!type.IsOneOf)
            return;
        foreach (InputValueDefinition field in type.Fields)
        {
            if (field.Type.IsNonNull)
                Error($"{type.Name}.{field.Name}", "a field of a oneOf type must be nullable.");
            if (field.DefaultValue is not null)
                Error($"{type.Name}.{field.Name}", "a field of a oneOf type cannot have a default.");
        }
    }
}
