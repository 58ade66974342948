namespace KnowledgeGraph.GraphQL.Language;

public sealed partial class Parser
{
    /// <summary>TypeSystemDefinition :: SchemaDefinition | TypeDefinition | DirectiveDefinition</summary>
    private TypeSystemNode ReadTypeSystemDefinition(string keyword)
    {
        SourceLocation location = _token.Location;
        string? description = ReadDescription();
        Advance();
        return keyword switch
        {
            "schema" => ReadSchema(description, location),
            "directive" => ReadDirectiveDefinition(description, location),
            _ => ReadTypeDefinition(keyword, description, isExtension: false, location),
        };
    }

    /// <summary>TypeSystemExtension :: extend followed by a schema or type with at least one part</summary>
    private TypeSystemNode? ReadExtension()
    {
        SourceLocation location = ExpectKeyword("extend");
        Token keyword = _token;
        if (keyword.Kind != TokenKind.Name || keyword.Value is not ("schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input"))
        {
            Unexpected();
            return null;
        }

        Advance();
        return keyword.Value == "schema" ? ReadSchemaExtension(location) : ReadTypeDefinition(keyword.Value, null, isExtension: true, location);
    }

    /// <summary>SchemaDefinition :: Description? schema Directives[Const]? { RootOperationTypeDefinition+ }</summary>
    private SchemaNode ReadSchema(string? description, SourceLocation location)
    {
        ImmutableArray<DirectiveNode> directives = ReadDirectives(isConst: true);
        ImmutableArray<RootOperationTypeNode> types =
            Many(TokenKind.BraceOpen, static parser => parser.ReadRootOperationType(), TokenKind.BraceClose);
        return new SchemaNode(description, directives, types, false, location);
    }

    /// <summary>SchemaExtension :: extend schema Directives[Const]? { RootOperationTypeDefinition+ } | extend schema Directives[Const]</summary>
    private SchemaNode ReadSchemaExtension(SourceLocation location)
    {
        ImmutableArray<DirectiveNode> directives = ReadDirectives(isConst: true);
        ImmutableArray<RootOperationTypeNode> types =
            OptionalMany(TokenKind.BraceOpen, static parser => parser.ReadRootOperationType(), TokenKind.BraceClose);
        if (directives.IsEmpty && types.IsEmpty)
            Unexpected();
        return new SchemaNode(null, directives, types, true, location);
    }

    /// <summary>RootOperationTypeDefinition :: OperationType : NamedType</summary>
    private RootOperationTypeNode ReadRootOperationType()
    {
        SourceLocation location = _token.Location;
        OperationKind kind = ReadOperationKind();
        Expect(TokenKind.Colon);
        return new RootOperationTypeNode(kind, ReadNamedType(), location);
    }

    /// <summary>TypeDefinition :: ScalarTypeDefinition | ObjectTypeDefinition | InterfaceTypeDefinition | UnionTypeDefinition | EnumTypeDefinition | InputObjectTypeDefinition</summary>
    private TypeDefinitionNode ReadTypeDefinition(string keyword, string? description, bool isExtension, SourceLocation location)
    {
        NameNode name = ReadName();
        return keyword switch
        {
            "scalar" => ReadScalarType(description, name, isExtension, location),
            "type" or "interface" => ReadFieldsType(keyword, description, name, isExtension, location),
            "union" => ReadUnionType(description, name, isExtension, location),
            "enum" => ReadEnumType(description, name, isExtension, location),
            _ => ReadInputObjectType(description, name, isExtension, location),
        };
    }

    /// <summary>ScalarTypeDefinition :: Description? scalar Name Directives[Const]?</summary>
    private ScalarTypeNode ReadScalarType(string? description, NameNode name, bool isExtension, SourceLocation location)
    {
        ImmutableArray<DirectiveNode> directives = ReadDirectives(isConst: true);
        RequirePart(isExtension, directives.IsEmpty);
        return new ScalarTypeNode(description, name, directives, isExtension, location);
    }

    /// <summary>ObjectTypeDefinition :: Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?; interface alike</summary>
    private FieldsTypeNode ReadFieldsType(string keyword, string? description, NameNode name, bool isExtension, SourceLocation location)
    {
        ImmutableArray<NamedTypeNode> interfaces =
            SkipKeyword("implements") ? Separated(TokenKind.Ampersand, static parser => parser.ReadNamedType()) : [];
        ImmutableArray<DirectiveNode> directives = ReadDirectives(isConst: true);
        ImmutableArray<FieldDefinitionNode> fields =
            OptionalMany(TokenKind.BraceOpen, static parser => parser.ReadFieldDefinition(), TokenKind.BraceClose);
        RequirePart(isExtension, interfaces.IsEmpty && directives.IsEmpty && fields.IsEmpty);
        return keyword == "type"
            ? new ObjectTypeNode(description, name, interfaces, directives, fields, isExtension, location)
            : new InterfaceTypeNode(description, name, interfaces, directives, fields, isExtension, location);
    }

    /// <summary>UnionTypeDefinition :: Description? union Name Directives[Const]? UnionMemberTypes?</summary>
    private UnionTypeNode ReadUnionType(string? description, NameNode name, bool isExtension, SourceLocation location)
    {
        ImmutableArray<DirectiveNode> directives = ReadDirectives(isConst: true);
        ImmutableArray<NamedTypeNode> members =
            Skip(TokenKind.EqualsSign) ? Separated(TokenKind.Pipe, static parser => parser.ReadNamedType()) : [];
        RequirePart(isExtension, directives.IsEmpty && members.IsEmpty);
        return new UnionTypeNode(description, name, directives, members, isExtension, location);
    }

    /// <summary>EnumTypeDefinition :: Description? enum Name Directives[Const]? { EnumValueDefinition+ }?</summary>
    private EnumTypeNode ReadEnumType(string? description, NameNode name, bool isExtension, SourceLocation location)
    {
        ImmutableArray<DirectiveNode> directives = ReadDirectives(isConst: true);
        ImmutableArray<EnumValueDefinitionNode> values =
            OptionalMany(TokenKind.BraceOpen, static parser => parser.ReadEnumValueDefinition(), TokenKind.BraceClose);
        RequirePart(isExtension, directives.IsEmpty && values.IsEmpty);
        return new EnumTypeNode(description, name, directives, values, isExtension, location);
    }

    /// <summary>InputObjectTypeDefinition :: Description? input Name Directives[Const]? { InputValueDefinition+ }?</summary>
    private InputObjectTypeNode ReadInputObjectType(string? description, NameNode name, bool isExtension, SourceLocation location)
    {
        ImmutableArray<DirectiveNode> directives = ReadDirectives(isConst: true);
        ImmutableArray<InputValueDefinitionNode> fields =
            OptionalMany(TokenKind.BraceOpen, static parser => parser.ReadInputValueDefinition(), TokenKind.BraceClose);
        RequirePart(isExtension, directives.IsEmpty && fields.IsEmpty);
        return new InputObjectTypeNode(description, name, directives, fields, isExtension, location);
    }

    /// <summary>FieldDefinition :: Description? Name ArgumentsDefinition? : Type Directives[Const]?</summary>
    private FieldDefinitionNode ReadFieldDefinition()
    {
        SourceLocation location = _token.Location;
        string? description = ReadDescription();
        NameNode name = ReadName();
        ImmutableArray<InputValueDefinitionNode> arguments =
            OptionalMany(TokenKind.ParenOpen, static parser => parser.ReadInputValueDefinition(), TokenKind.ParenClose);
        Expect(TokenKind.Colon);
        TypeNode type = ReadType();
        return new FieldDefinitionNode(description, name, arguments, type, ReadDirectives(isConst: true), location);
    }

    /// <summary>InputValueDefinition :: Description? Name : Type DefaultValue? Directives[Const]?</summary>
    private InputValueDefinitionNode ReadInputValueDefinition()
    {
        SourceLocation location = _token.Location;
        string? description = ReadDescription();
        NameNode name = ReadName();
        Expect(TokenKind.Colon);
        TypeNode type = ReadType();
        ValueNode? defaultValue = Skip(TokenKind.EqualsSign) ? ReadValue(isConst: true) : null;
        return new InputValueDefinitionNode(description, name, type, defaultValue, ReadDirectives(isConst: true), location);
    }

    /// <summary>EnumValueDefinition :: Description? EnumValue Directives[Const]?</summary>
    private EnumValueDefinitionNode ReadEnumValueDefinition()
    {
        SourceLocation location = _token.Location;
        string? description = ReadDescription();
        if (_token is { Kind: TokenKind.Name, Value: "true" or "false" or "null" })
            Fail($"Name \"{_token.Value}\" is reserved and cannot be used for an enum value.", _token.Location);
        return new EnumValueDefinitionNode(description, ReadName(), ReadDirectives(isConst: true), location);
    }

    /// <summary>DirectiveDefinition :: Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations</summary>
    private DirectiveDefinitionNode ReadDirectiveDefinition(string? description, SourceLocation location)
    {
        Expect(TokenKind.At);
        NameNode name = ReadName();
        ImmutableArray<InputValueDefinitionNode> arguments =
            OptionalMany(TokenKind.ParenOpen, static parser => parser.ReadInputValueDefinition(), TokenKind.ParenClose);
        bool repeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        ImmutableArray<NameNode> locations = Separated(TokenKind.Pipe, static parser => parser.ReadDirectiveLocation());
        return new DirectiveDefinitionNode(description, name, arguments, repeatable, locations, location);
    }

    /// <summary>DirectiveLocation :: ExecutableDirectiveLocation | TypeSystemDirectiveLocation</summary>
    private NameNode ReadDirectiveLocation()
    {
        Token token = _token;
        NameNode name = ReadName();
        if (!Failed && !DirectiveLocations.All.Contains(name.Value))
            Unexpected(token);
        return name;
    }

    private void RequirePart(bool isExtension, bool isEmpty)
    {
        if (isExtension && isEmpty)
            Unexpected();
    }
}
