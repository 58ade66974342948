namespace KnowledgeGraph.GraphQL.Language;

public sealed partial class Parser
{
    /// <summary>Document :: Definition+</summary>
    private DocumentNode ReadDocument()
    {
        ImmutableArray<DefinitionNode>.Builder definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do
        {
            DefinitionNode? definition = ReadDefinition();
            if (definition is not null)
                definitions.Add(definition);
        }
        while (!Failed && !At(TokenKind.End));
        return new DocumentNode(definitions.DrainToImmutable());
    }

    /// <summary>Definition :: OperationDefinition | FragmentDefinition | TypeSystemDefinition | TypeSystemExtension</summary>
    private DefinitionNode? ReadDefinition()
    {
        if (Failed)
            return null;
        if (At(TokenKind.BraceOpen))
            return ReadShorthand();
        bool described = At(TokenKind.String) || At(TokenKind.BlockString);
        Token keyword = described ? _lexer.Ahead() : _token;
        if (keyword.Kind == TokenKind.Invalid)
        {
            Fail(keyword.Value!, keyword.Location);
            return null;
        }

        if (described && keyword.Kind == TokenKind.BraceOpen)
        {
            Fail("Unexpected description: a query in short form takes none.", _token.Location);
            return null;
        }

        if (keyword.Kind != TokenKind.Name)
        {
            Unexpected(keyword);
            return null;
        }

        switch (keyword.Value)
        {
            case "query" or "mutation" or "subscription":
                return ReadOperation();
            case "fragment":
                return ReadFragment();
            case "extend" when described:
                Fail("Unexpected description: an extension takes none.", _token.Location);
                return null;
            case "extend":
                return ReadExtension();
            case "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input" or "directive":
                return ReadTypeSystemDefinition(keyword.Value);
            default:
                // A description of nothing is told where it stands, else the word that is no keyword.
                Unexpected();
                return null;
        }
    }

    /// <summary>OperationDefinition :: SelectionSet</summary>
    private OperationNode ReadShorthand()
    {
        SourceLocation location = _token.Location;
        return new OperationNode(null, OperationKind.Query, null, [], [], ReadSelectionSet(), location);
    }

    /// <summary>OperationDefinition :: Description? OperationType Name? VariableDefinitions? Directives? SelectionSet</summary>
    private OperationNode ReadOperation()
    {
        SourceLocation location = _token.Location;
        string? description = ReadDescription();
        OperationKind kind = ReadOperationKind();
        NameNode? name = At(TokenKind.Name) ? ReadName() : null;
        ImmutableArray<VariableDefinitionNode> variables =
            OptionalMany(TokenKind.ParenOpen, static parser => parser.ReadVariableDefinition(), TokenKind.ParenClose);
        return new OperationNode(description, kind, name, variables, ReadDirectives(isConst: false), ReadSelectionSet(), location);
    }

    /// <summary>OperationType :: one of query mutation subscription</summary>
    private OperationKind ReadOperationKind()
    {
        Token token = _token;
        Expect(TokenKind.Name);
        switch (token.Value)
        {
            case "query":
                return OperationKind.Query;
            case "mutation":
                return OperationKind.Mutation;
            case "subscription":
                return OperationKind.Subscription;
            default:
                Unexpected(token);
                return default;
        }
    }

    /// <summary>VariableDefinition :: Description? Variable : Type DefaultValue? Directives[Const]?</summary>
    private VariableDefinitionNode ReadVariableDefinition()
    {
        SourceLocation location = _token.Location;
        string? description = ReadDescription();
        VariableNode variable = ReadVariable();
        Expect(TokenKind.Colon);
        TypeNode type = ReadType();
        ValueNode? defaultValue = Skip(TokenKind.EqualsSign) ? ReadValue(isConst: true) : null;
        return new VariableDefinitionNode(description, variable, type, defaultValue, ReadDirectives(isConst: true), location);
    }

    /// <summary>Variable :: $ Name</summary>
    private VariableNode ReadVariable()
    {
        SourceLocation location = Expect(TokenKind.Dollar);
        return new VariableNode(ReadName(), location);
    }

    /// <summary>SelectionSet :: { Selection+ }</summary>
    private SelectionSetNode ReadSelectionSet()
    {
        SourceLocation location = _token.Location;
        if (!Enter())
            return new SelectionSetNode([], location);
        ImmutableArray<SelectionNode> selections = Many(TokenKind.BraceOpen, static parser => parser.ReadSelection(), TokenKind.BraceClose);
        Leave();
        return new SelectionSetNode(selections, location);
    }

    /// <summary>Selection :: Field | FragmentSpread | InlineFragment</summary>
    private SelectionNode ReadSelection() => At(TokenKind.Spread) ? ReadSpread() : ReadField();

    /// <summary>Field :: Alias? Name Arguments? Directives? SelectionSet?; Alias :: Name :</summary>
    private FieldNode ReadField()
    {
        SourceLocation location = _token.Location;
        NameNode name = ReadName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ReadName();
        }

        ImmutableArray<ArgumentNode> arguments = ReadArguments(isConst: false);
        ImmutableArray<DirectiveNode> directives = ReadDirectives(isConst: false);
        SelectionSetNode? selectionSet = At(TokenKind.BraceOpen) ? ReadSelectionSet() : null;
        return new FieldNode(alias, name, arguments, directives, selectionSet, location);
    }

    /// <summary>Arguments :: ( Argument+ )</summary>
    private ImmutableArray<ArgumentNode> ReadArguments(bool isConst) => isConst
        ? OptionalMany(TokenKind.ParenOpen, static parser => parser.ReadArgument(isConst: true), TokenKind.ParenClose)
        : OptionalMany(TokenKind.ParenOpen, static parser => parser.ReadArgument(isConst: false), TokenKind.ParenClose);

    /// <summary>Argument :: Name : Value</summary>
    private ArgumentNode ReadArgument(bool isConst)
    {
        SourceLocation location = _token.Location;
        NameNode name = ReadName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, ReadValue(isConst), location);
    }

    /// <summary>FragmentSpread :: ... FragmentName Directives?; InlineFragment :: ... TypeCondition? Directives? SelectionSet</summary>
    private SelectionNode ReadSpread()
    {
        SourceLocation location = Expect(TokenKind.Spread);
        bool conditioned = SkipKeyword("on");
        if (!conditioned && At(TokenKind.Name))
            return new FragmentSpreadNode(ReadName(), ReadDirectives(isConst: false), location);
        NamedTypeNode? condition = conditioned ? ReadNamedType() : null;
        return new InlineFragmentNode(condition, ReadDirectives(isConst: false), ReadSelectionSet(), location);
    }

    /// <summary>FragmentDefinition :: Description? fragment FragmentName TypeCondition Directives? SelectionSet</summary>
    private FragmentNode ReadFragment()
    {
        SourceLocation location = _token.Location;
        string? description = ReadDescription();
        ExpectKeyword("fragment");
        if (AtKeyword("on"))
            Unexpected();
        NameNode name = ReadName();
        ExpectKeyword("on");
        NamedTypeNode condition = ReadNamedType();
        return new FragmentNode(description, name, condition, ReadDirectives(isConst: false), ReadSelectionSet(), location);
    }

    /// <summary>Directives :: Directive+</summary>
    private ImmutableArray<DirectiveNode> ReadDirectives(bool isConst)
    {
        if (!At(TokenKind.At))
            return [];
        ImmutableArray<DirectiveNode>.Builder directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (!Failed && At(TokenKind.At))
            directives.Add(ReadDirective(isConst));
        return directives.DrainToImmutable();
    }

    /// <summary>Directive :: @ Name Arguments?</summary>
    private DirectiveNode ReadDirective(bool isConst)
    {
        SourceLocation location = Expect(TokenKind.At);
        return new DirectiveNode(ReadName(), ReadArguments(isConst), location);
    }
}
