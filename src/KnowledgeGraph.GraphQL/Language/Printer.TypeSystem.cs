namespace KnowledgeGraph.GraphQL.Language;

public sealed partial class Printer
{
    private void WriteTypeSystem(TypeSystemNode definition)
    {
        WriteDescription(definition.Description);
        if (definition.IsExtension)
            _out.Append("extend ");
        switch (definition)
        {
            case SchemaNode schema:
                WriteSchema(schema);
                break;
            case ScalarTypeNode scalar:
                WriteHead("scalar", scalar);
                break;
            case FieldsTypeNode fields:
                WriteFieldsType(fields);
                break;
            case UnionTypeNode union:
                WriteHead("union", union);
                WriteSeparated(union.Members, " = ", " | ");
                break;
            case EnumTypeNode type:
                WriteHead("enum", type);
                WriteBlock(type.Values);
                break;
            case InputObjectTypeNode input:
                WriteHead("input", input);
                WriteBlock(input.Fields);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
        }
    }

    private void WriteSchema(SchemaNode schema)
    {
        _out.Append("schema");
        WriteDirectives(schema.Directives);
        if (schema.OperationTypes.IsEmpty)
            return;
        _out.Append(" {");
        _indent++;
        foreach (RootOperationTypeNode root in schema.OperationTypes)
        {
            NewLine();
            _out.Append(root.Kind switch
            {
                OperationKind.Query => "query: ",
                OperationKind.Mutation => "mutation: ",
                _ => "subscription: ",
            }).Append(root.Type);
        }

        _indent--;
        NewLine();
        _out.Append('}');
    }

    private void WriteHead(string keyword, TypeDefinitionNode type)
    {
        _out.Append(keyword).Append(' ').Append(type.Name.Value);
        WriteDirectives(type.Directives);
    }

    private void WriteFieldsType(FieldsTypeNode type)
    {
        _out.Append(type is ObjectTypeNode ? "type " : "interface ").Append(type.Name.Value);
        WriteSeparated(type.Interfaces, " implements ", " & ");
        WriteDirectives(type.Directives);
        WriteBlock(type.Fields);
    }

    private void WriteFieldDefinition(FieldDefinitionNode field)
    {
        WriteDescription(field.Description);
        _out.Append(field.Name.Value);
        WriteArgumentDefinitions(field.Arguments);
        _out.Append(": ").Append(field.Type);
        WriteDirectives(field.Directives);
    }

    private void WriteArgumentDefinitions(ImmutableArray<InputValueDefinitionNode> arguments)
    {
        if (arguments.IsEmpty)
            return;
        _out.Append('(');
        if (arguments.Any(argument => argument.Description is not null))
            WriteLines(arguments);
        else
            WriteJoined(arguments);
        _out.Append(')');
    }

    private void WriteInputValue(InputValueDefinitionNode input)
    {
        WriteDescription(input.Description);
        _out.Append(input.Name.Value).Append(": ").Append(input.Type);
        WriteDefault(input.DefaultValue);
        WriteDirectives(input.Directives);
    }

    private void WriteEnumValue(EnumValueDefinitionNode value)
    {
        WriteDescription(value.Description);
        _out.Append(value.Name.Value);
        WriteDirectives(value.Directives);
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        _out.Append("directive @").Append(directive.Name.Value);
        WriteArgumentDefinitions(directive.Arguments);
        _out.Append(directive.IsRepeatable ? " repeatable" : "");
        WriteSeparated(directive.Locations, " on ", " | ");
    }

    private void WriteBlock<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        if (nodes.IsEmpty)
            return;
        _out.Append(" {");
        WriteLines(nodes);
        _out.Append('}');
    }

    private void WriteSeparated<T>(ImmutableArray<T> nodes, string before, string between)
        where T : SyntaxNode
    {
        for (int i = 0; i < nodes.Length; i++)
        {
            _out.Append(i == 0 ? before : between);
            Write(nodes[i]);
        }
    }
}
