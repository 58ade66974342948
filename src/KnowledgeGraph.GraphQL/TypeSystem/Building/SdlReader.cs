using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A document of the type system into a draft: first the definitions, then the extensions.</summary>
internal static class SdlReader
{
    public static void Read(DocumentNode document, SchemaDraft draft)
    {
        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is TypeSystemNode { IsExtension: true })
                continue;
            ReadDefinition(definition, draft);
        }

        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is TypeSystemNode { IsExtension: true })
                ReadExtension(definition, draft);
        }
    }

    private static void ReadDefinition(DefinitionNode definition, SchemaDraft draft)
    {
        switch (definition)
        {
            case SchemaNode schema:
                if (draft.HasSchemaDefinition)
                    draft.Errors.Add($"{schema.Location}: There can be only one schema definition.");
                draft.HasSchemaDefinition = true;
                draft.Description = schema.Description ?? draft.Description;
                ReadSchemaParts(schema, draft);
                break;
            case DirectiveDefinitionNode directive:
                draft.DirectiveDefinitions.Add(Directive(directive));
                break;
            case TypeDefinitionNode type:
                var typeDraft = new TypeDraft(KindOf(type), type.Name.Value) { Description = type.Description };
                ReadTypeParts(type, typeDraft);
                draft.Types.Add(typeDraft);
                break;
            default:
                draft.Errors.Add($"{definition.Location}: Only definitions of the type system can stand in a schema.");
                break;
        }
    }

    private static void ReadExtension(DefinitionNode definition, SchemaDraft draft)
    {
        if (definition is SchemaNode schema)
        {
            ReadSchemaParts(schema, draft);
            return;
        }

        var extension = (TypeDefinitionNode)definition;
        string name = extension.Name.Value;
        TypeDraft? extended = draft.Types.Find(type => type.Name == name);
        if (extended is null)
            draft.Errors.Add($"{extension.Location}: Cannot extend the type \"{name}\": it is not defined.");
        else if (extended.Kind != KindOf(extension))
            draft.Errors.Add($"{extension.Location}: Cannot extend the type \"{name}\": it is of another kind.");
        else
            ReadTypeParts(extension, extended);
    }

    private static void ReadSchemaParts(SchemaNode schema, SchemaDraft draft)
    {
        draft.Directives.AddRange(schema.Directives);
        foreach (RootOperationTypeNode root in schema.OperationTypes)
        {
            if (draft.Roots.Exists(known => known.Kind == root.Kind))
                draft.Errors.Add($"{root.Location}: There can be only one {OperationKinds.Word(root.Kind)} type.");
            else
                draft.Roots.Add((root.Kind, root.Type.Name.Value));
        }
    }

    private static TypeDraftKind KindOf(TypeDefinitionNode type) => type switch
    {
        ScalarTypeNode => TypeDraftKind.Scalar,
        ObjectTypeNode => TypeDraftKind.Object,
        InterfaceTypeNode => TypeDraftKind.Interface,
        UnionTypeNode => TypeDraftKind.Union,
        EnumTypeNode => TypeDraftKind.Enum,
        _ => TypeDraftKind.Input,
    };

    private static void ReadTypeParts(TypeDefinitionNode type, TypeDraft draft)
    {
        draft.Directives.AddRange(type.Directives);
        switch (type)
        {
            case FieldsTypeNode fields:
                draft.Interfaces.AddRange(fields.Interfaces.Select(name => name.Name.Value));
                draft.Fields.AddRange(fields.Fields.Select(Field));
                break;
            case UnionTypeNode union:
                draft.Members.AddRange(union.Members.Select(name => name.Name.Value));
                break;
            case EnumTypeNode values:
                draft.Values.AddRange(values.Values.Select(EnumValue));
                break;
            case InputObjectTypeNode input:
                draft.Inputs.AddRange(input.Fields.Select(Input));
                break;
        }
    }

    private static FieldDraft Field(FieldDefinitionNode node)
    {
        var draft = new FieldDraft(node.Name.Value, node.Type) { Description = node.Description };
        draft.Arguments.AddRange(node.Arguments.Select(Input));
        draft.Directives.AddRange(node.Directives);
        return draft;
    }

    private static InputDraft Input(InputValueDefinitionNode node)
    {
        var draft = new InputDraft(node.Name.Value, node.Type) { Description = node.Description, DefaultValue = node.DefaultValue };
        draft.Directives.AddRange(node.Directives);
        return draft;
    }

    private static EnumValueDraft EnumValue(EnumValueDefinitionNode node)
    {
        var draft = new EnumValueDraft(node.Name.Value) { Description = node.Description };
        draft.Directives.AddRange(node.Directives);
        return draft;
    }

    private static DirectiveDraft Directive(DirectiveDefinitionNode node)
    {
        var draft = new DirectiveDraft(node.Name.Value)
        {
            Description = node.Description,
            IsRepeatable = node.IsRepeatable,
            Locations = [.. node.Locations.Select(name => name.Value)],
        };
        draft.Arguments.AddRange(node.Arguments.Select(Input));
        return draft;
    }
}
