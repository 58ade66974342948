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

    private void CheckObject(ObjectValueNode obj, InputObjectType type)
    {
        foreach (InputValueDefinition field in type.Fields)
        {
            if (field.IsRequired && !obj.Fields.Any(given => given.Name.Value == field.Name))
                Report($"The field \"{type}.{field.Name}\" of type \"{field.Type}\" is required.", obj.Location);
        }

        if (type.IsOneOf)
            CheckOneOf(obj, type);
        foreach (ObjectFieldNode given in obj.Fields)
        {
            if (type.Field(given.Name.Value) is { } field)
                Check(given.Value, field.Type);
            else
                Report($"The type \"{type}\" has no field \"{given.Name.Value}\".", given.Location);
        }
    }

    private void CheckOneOf(ObjectValueNode obj, InputObjectType type)
    {
        int names = obj.Fields.Select(field => field.Name.Value).Distinct().Count();
        if (names != 1)
            Report($"Exactly one field of the oneOf type \"{type}\" must be given.", obj.Location);
        else if (obj.Fields[^1].Value is NullValueNode)
            Report($"The field \"{type}.{obj.Fields[^1].Name.Value}\" must not be null.", obj.Location);
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
