using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>5.6.1, 5.6.2 and 5.6.4: a literal fits its type; the fields of an input object exist; those it requires are given; a oneOf has one.</summary>
internal sealed class ValuesOfCorrectType(ValidationContext context) : ValidationRule(context)
{
    public override void Argument(ArgumentNode argument, InputValueDefinition? definition)
    {
        if (definition is not null && definition.Type.IsInput)
            Check(argument.Value, definition.Type);
    }

    public override void VariableDefinition(VariableDefinitionNode variable)
    {
        if (variable.DefaultValue is not null && Schema.TypeOf(variable.Type) is { IsInput: true } type)
            Check(variable.DefaultValue, type);
    }

    // As deep as the literal, which the parser bounds.
    private void Check(ValueNode value, GraphQLType type)
    {
        switch (value)
        {
            case VariableNode:
                break;
            case NullValueNode:
                if (type.IsNonNull)
                    Report($"Expected a value of type \"{type}\", found null.", value.Location);
                break;
            case ListValueNode list when type.Nullable is ListType listType:
                foreach (ValueNode item in list.Items)
                    Check(item, listType.Item);
                break;
            case ObjectValueNode obj when type.Named is InputObjectType input:
                CheckObject(obj, input);
                break;
            default:
                CheckLeaf(value, type);
                break;
        }
    }

    // A field given twice is another rule's matter; here its last value counts.
    private void CheckObject(ObjectValueNode obj, InputObjectType type)
    {
        foreach (InputValueDefinition field in type.Fields)
        {
            if (obj.Fields.LastOrDefault(given => given.Name.Value == field.Name) is { } given)
                Check(given.Value, field.Type);
            else if (field.IsRequired)
                Report($"The field \"{type}.{field.Name}\" of type \"{field.Type}\" is required.", obj.Location);
        }

        foreach (ObjectFieldNode unknown in obj.Fields.Where(given => type.Field(given.Name.Value) is null))
            Report($"The type \"{type}\" has no field \"{unknown.Name.Value}\".", unknown.Location);
        if (type.IsOneOf)
            CheckOneOf(obj, type);
    }

    private void CheckOneOf(ObjectValueNode obj, InputObjectType type)
    {
        ObjectFieldNode[] known = [.. obj.Fields.Where(given => type.Field(given.Name.Value) is not null)];
        if (known.Length != 1 || known[0].Value is NullValueNode)
            Report($"Exactly one field of the oneOf type \"{type}\" must be given, and it must not be null.", obj.Location);
    }

    private void CheckLeaf(ValueNode value, GraphQLType type)
    {
        string? problem = type.Named switch
        {
            EnumType or ScalarType { Kind: not ScalarKind.Custom } => LiteralCoercion.Coerce(type.Named, value, VariableValues.None, out _),
            ScalarType custom => ContainsVariable(value) ? null : LiteralCoercion.Coerce(custom, value, VariableValues.None, out _),
            _ => $"{Printer.Print(value)} is no \"{type}\"",
        };
        if (problem is not null)
            Report($"Expected a value of type \"{type}\": {problem}.", value.Location);
    }

    // What a custom scalar makes of a literal with variables is known only when it is run.
    private static bool ContainsVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(ContainsVariable),
        ObjectValueNode obj => obj.Fields.Any(field => ContainsVariable(field.Value)),
        _ => false,
    };
}
