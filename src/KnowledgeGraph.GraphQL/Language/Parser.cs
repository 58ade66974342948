using System.Runtime.CompilerServices;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>
/// Section 2 and 3 by recursive descent. The first error ends the reading: from then on every token is the end of the text, so all
/// loops close, and what was built is thrown away. No exception, no stack deeper than <see cref="SyntaxLimits.MaxDepth"/>.
/// </summary>
public sealed partial class Parser
{
    private static readonly NameNode NoName = new("", default);

    private readonly Lexer _lexer;
    private readonly SyntaxLimits _limits;
    private Token _token;
    private int _depth;
    private SyntaxError? _error;

    private Parser(string text, SyntaxLimits limits)
    {
        _limits = limits;
        _lexer = new Lexer(text, limits);
        if (text.Length > limits.MaxCharacters)
            Fail($"The document has {text.Length} characters; at most {limits.MaxCharacters} are read.", new SourceLocation(1, 1));
        else
            Advance();
    }

    /// <summary>A whole document, executable or of the type system. Exactly one of the two is not null.</summary>
    public static (DocumentNode? Document, SyntaxError? Error) ParseDocument(string text, SyntaxLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parser = new Parser(text, limits ?? SyntaxLimits.Default);
        DocumentNode document = parser.ReadDocument();
        return parser._error is null ? (document, null) : (null, parser._error);
    }

    /// <summary>One value without variables, as defaults are written.</summary>
    public static (ValueNode? Value, SyntaxError? Error) ParseConstValue(string text, SyntaxLimits? limits = null) =>
        ParseAll(text, limits, parser => parser.ReadValue(isConst: true));

    /// <summary>One type reference: <c>[Person!]!</c>.</summary>
    public static (TypeNode? Type, SyntaxError? Error) ParseType(string text, SyntaxLimits? limits = null) =>
        ParseAll(text, limits, parser => parser.ReadType());

    /// <summary>One directive as it stands after a definition: <c>@cost(weight: "5")</c>.</summary>
    public static (DirectiveNode? Directive, SyntaxError? Error) ParseConstDirective(string text, SyntaxLimits? limits = null) =>
        ParseAll(text, limits, parser => parser.ReadDirective(isConst: true));

    private static (T? Node, SyntaxError? Error) ParseAll<T>(string text, SyntaxLimits? limits, Func<Parser, T> read)
        where T : SyntaxNode
    {
        ArgumentNullException.ThrowIfNull(text);
        var parser = new Parser(text, limits ?? SyntaxLimits.Trusted);
        T node = read(parser);
        parser.Expect(TokenKind.End);
        return parser._error is null ? (node, null) : (null, parser._error);
    }

    private bool Failed => _error is not null;

    private void Advance()
    {
        if (Failed)
            return;
        Token next = _lexer.Next();
        if (next.Kind == TokenKind.Invalid)
            Fail(next.Value!, next.Location);
        else
            _token = next;
    }

    private void Fail(string message, SourceLocation location)
    {
        _error ??= new SyntaxError(message, location);
        _token = new Token(TokenKind.End, location);
    }

    private void Unexpected() => Unexpected(_token);

    private void Unexpected(Token token) => Fail($"Unexpected {token.Shown}.", token.Location);

    private bool At(TokenKind kind) => _token.Kind == kind;

    private bool AtKeyword(string keyword) => _token.Kind == TokenKind.Name && _token.Value == keyword;

    private SourceLocation Expect(TokenKind kind)
    {
        SourceLocation location = _token.Location;
        if (At(kind))
            Advance();
        else
            Fail($"Expected {Token.Describe(kind)}, found {_token.Shown}.", location);
        return location;
    }

    private bool Skip(TokenKind kind)
    {
        if (Failed || !At(kind))
            return false;
        Advance();
        return true;
    }

    private SourceLocation ExpectKeyword(string keyword)
    {
        SourceLocation location = _token.Location;
        if (AtKeyword(keyword))
            Advance();
        else
            Fail($"Expected \"{keyword}\", found {_token.Shown}.", location);
        return location;
    }

    private bool SkipKeyword(string keyword)
    {
        if (!AtKeyword(keyword))
            return false;
        Advance();
        return true;
    }

    private NameNode ReadName()
    {
        if (!At(TokenKind.Name))
        {
            Expect(TokenKind.Name);
            return NoName;
        }

        var name = new NameNode(_token.Value!, _token.Location);
        Advance();
        return name;
    }

    /// <summary>open item+ close</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Func<Parser, T> item, TokenKind close)
    {
        Expect(open);
        if (Failed)
            return [];
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>();
        do
            items.Add(item(this));
        while (!Failed && !Skip(close));
        return items.DrainToImmutable();
    }

    /// <summary>nothing, or open item+ close</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Func<Parser, T> item, TokenKind close) => At(open) ? Many(open, item, close) : [];

    /// <summary>open item* close</summary>
    private ImmutableArray<T> Any<T>(TokenKind open, Func<Parser, T> item, TokenKind close)
    {
        Expect(open);
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>();
        while (!Failed && !Skip(close))
            items.Add(item(this));
        return items.DrainToImmutable();
    }

    /// <summary>separator? item (separator item)*</summary>
    private ImmutableArray<T> Separated<T>(TokenKind separator, Func<Parser, T> item)
    {
        Skip(separator);
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>();
        do
            items.Add(item(this));
        while (Skip(separator));
        return items.DrainToImmutable();
    }

    /// <summary>One level deeper, or the end of the reading. Each true is paid back by one Leave.</summary>
    private bool Enter()
    {
        if (Failed)
            return false;
        if (++_depth <= _limits.MaxDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return true;
        Fail($"The document is nested deeper than {_limits.MaxDepth} levels.", _token.Location);
        return false;
    }

    private void Leave() => _depth--;
}
