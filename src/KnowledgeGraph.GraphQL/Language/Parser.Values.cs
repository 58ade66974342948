namespace KnowledgeGraph.GraphQL.Language;

public sealed partial class Parser
{
    private static readonly ValueNode NoValue = new NullValueNode(default);
    private static readonly TypeNode NoType = new NamedTypeNode(NoName);

    /// <summary>Value[Const] :: [~Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue | ListValue | ObjectValue</summary>
    private ValueNode ReadValue(bool isConst)
    {
        Token token = _token;
        switch (token.Kind)
        {
            case TokenKind.BracketOpen:
                return ReadList(isConst);
            case TokenKind.BraceOpen:
                return ReadObject(isConst);
            case TokenKind.Int:
                Advance();
                return new IntValueNode(token.Value!, token.Location);
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(token.Value!, token.Location);
            case TokenKind.String or TokenKind.BlockString:
                Advance();
                return new StringValueNode(token.Value!, token.Kind == TokenKind.BlockString, token.Location);
            case TokenKind.Name:
                Advance();
                return ReadNameValue(token);
            case TokenKind.Dollar when !isConst:
                return ReadVariable();
            case TokenKind.Dollar:
                RefuseVariable(token);
                return NoValue;
            default:
                Unexpected();
                return NoValue;
        }
    }

    /// <summary>BooleanValue :: one of true false; NullValue :: null; EnumValue :: Name but not true, false or null</summary>
    private static ValueNode ReadNameValue(Token token) => token.Value switch
    {
        "true" => new BooleanValueNode(true, token.Location),
        "false" => new BooleanValueNode(false, token.Location),
        "null" => new NullValueNode(token.Location),
        _ => new EnumValueNode(token.Value!, token.Location),
    };

    private void RefuseVariable(Token dollar)
    {
        Advance();
        if (Failed)
            return;
        if (At(TokenKind.Name))
            Fail($"Unexpected variable \"${_token.Value}\" in a constant value.", dollar.Location);
        else
            Unexpected(dollar);
    }

    /// <summary>ListValue :: [ ] | [ Value+ ]</summary>
    private ListValueNode ReadList(bool isConst)
    {
        SourceLocation location = _token.Location;
        if (!Enter())
            return new ListValueNode([], location);
        ImmutableArray<ValueNode> items = isConst
            ? Any(TokenKind.BracketOpen, static parser => parser.ReadValue(isConst: true), TokenKind.BracketClose)
            : Any(TokenKind.BracketOpen, static parser => parser.ReadValue(isConst: false), TokenKind.BracketClose);
        Leave();
        return new ListValueNode(items, location);
    }

    /// <summary>ObjectValue :: { } | { ObjectField+ }</summary>
    private ObjectValueNode ReadObject(bool isConst)
    {
        SourceLocation location = _token.Location;
        if (!Enter())
            return new ObjectValueNode([], location);
        ImmutableArray<ObjectFieldNode> fields = isConst
            ? Any(TokenKind.BraceOpen, static parser => parser.ReadObjectField(isConst: true), TokenKind.BraceClose)
            : Any(TokenKind.BraceOpen, static parser => parser.ReadObjectField(isConst: false), TokenKind.BraceClose);
        Leave();
        return new ObjectValueNode(fields, location);
    }

    /// <summary>ObjectField :: Name : Value</summary>
    private ObjectFieldNode ReadObjectField(bool isConst)
    {
        SourceLocation location = _token.Location;
        NameNode name = ReadName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode(name, ReadValue(isConst), location);
    }

    /// <summary>Type :: NamedType | ListType | NonNullType; ListType :: [ Type ]; NonNullType :: NamedType ! | ListType !</summary>
    private TypeNode ReadType()
    {
        SourceLocation location = _token.Location;
        TypeNode type;
        if (Skip(TokenKind.BracketOpen))
        {
            if (!Enter())
                return NoType;
            type = new ListTypeNode(ReadType(), location);
            Expect(TokenKind.BracketClose);
            Leave();
        }
        else
        {
            type = ReadNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type) : type;
    }

    /// <summary>NamedType :: Name</summary>
    private NamedTypeNode ReadNamedType() => new(ReadName());

    /// <summary>Description :: StringValue</summary>
    private string? ReadDescription()
    {
        if (!At(TokenKind.String) && !At(TokenKind.BlockString))
            return null;
        string text = _token.Value!;
        Advance();
        return text;
    }
}
