namespace KnowledgeGraph.GraphQL.Language;

/// <summary>
/// Section 2.1: text to tokens, one at a time, without regular expressions and in one pass. A text that is no GraphQL gives an
/// Invalid token whose value says why; the caller stops there.
/// </summary>
internal sealed partial class Lexer
{
    private readonly string _text;
    private readonly int _maxTokens;
    private int _position;
    private int _line = 1;
    private int _lineStart;
    private int _tokens;

    public Lexer(string text, SyntaxLimits limits)
    {
        _text = text;
        _maxTokens = limits.MaxTokens;
    }

    /// <summary>The token after the present place.</summary>
    public Token Next()
    {
        Token? refusal = SkipIgnored();
        if (refusal is not null)
            return refusal.Value;
        if (_position >= _text.Length)
            return new Token(TokenKind.End, Here());
        if (++_tokens > _maxTokens)
            return TooManyTokens();
        char c = _text[_position];
        if (IsNameStart(c))
            return ReadName();
        if (char.IsAsciiDigit(c) || c == '-')
            return ReadNumber();
        if (c == '"')
            return Peek(1) == '"' && Peek(2) == '"' ? ReadBlockString() : ReadString();
        return ReadPunctuator(c);
    }

    /// <summary>The token after the next one is not consumed: the lexer stands where it stood.</summary>
    public Token Ahead()
    {
        (int position, int line, int lineStart, int tokens) = (_position, _line, _lineStart, _tokens);
        Token token = Next();
        (_position, _line, _lineStart, _tokens) = (position, line, lineStart, tokens);
        return token;
    }

    /// <summary>Ignored :: UnicodeBOM | WhiteSpace | LineTerminator | Comment | Comma</summary>
    private Token? SkipIgnored()
    {
        while (_position < _text.Length)
        {
            switch (_text[_position])
            {
                case '\uFEFF' or ' ' or '\t' or ',':
                    _position++;
                    break;
                case '\n' or '\r':
                    SkipLineEnd();
                    break;
                case '#':
                    if (++_tokens > _maxTokens)
                        return TooManyTokens();
                    SkipComment();
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private void SkipLineEnd()
    {
        _position += _text[_position] == '\r' && Peek(1) == '\n' ? 2 : 1;
        _line++;
        _lineStart = _position;
    }

    // A comment ends before a lone surrogate, which is then refused as a token of its own.
    private void SkipComment()
    {
        while (_position < _text.Length && _text[_position] is not ('\n' or '\r'))
        {
            int width = ScalarWidth(_position);
            if (width == 0)
                return;
            _position += width;
        }
    }

    /// <summary>Name :: NameStart NameContinue* [lookahead != NameContinue]</summary>
    private Token ReadName()
    {
        SourceLocation location = Here();
        int start = _position;
        while (_position < _text.Length && IsNameContinue(_text[_position]))
            _position++;
        return new Token(TokenKind.Name, location, _text[start.._position]);
    }

    /// <summary>IntValue :: IntegerPart; FloatValue :: IntegerPart FractionalPart? ExponentPart?; neither before a digit, dot or name.</summary>
    private Token ReadNumber()
    {
        SourceLocation location = Here();
        int start = _position;
        bool isFloat = false;
        if (_text[_position] == '-')
            _position++;
        if (Peek(0) == '0')
        {
            _position++;
            if (char.IsAsciiDigit(Peek(0)))
                return Invalid($"Invalid number, unexpected digit after 0: {ShowHere()}.");
        }
        else if (!SkipDigits())
        {
            return ExpectedDigit();
        }

        if (Peek(0) == '.')
        {
            isFloat = true;
            _position++;
            if (!SkipDigits())
                return ExpectedDigit();
        }

        if (Peek(0) is 'e' or 'E')
        {
            isFloat = true;
            _position++;
            if (Peek(0) is '+' or '-')
                _position++;
            if (!SkipDigits())
                return ExpectedDigit();
        }

        if (Peek(0) == '.' || IsNameStart(Peek(0)))
            return ExpectedDigit();
        return new Token(isFloat ? TokenKind.Float : TokenKind.Int, location, _text[start.._position]);
    }

    private bool SkipDigits()
    {
        int start = _position;
        while (_position < _text.Length && char.IsAsciiDigit(_text[_position]))
            _position++;
        return _position > start;
    }

    /// <summary>Punctuator :: one of ! $ &amp; ( ) ... : = @ [ ] { | }</summary>
    private Token ReadPunctuator(char c)
    {
        TokenKind kind = c switch
        {
            '!' => TokenKind.Bang,
            '$' => TokenKind.Dollar,
            '&' => TokenKind.Ampersand,
            '(' => TokenKind.ParenOpen,
            ')' => TokenKind.ParenClose,
            ':' => TokenKind.Colon,
            '=' => TokenKind.EqualsSign,
            '@' => TokenKind.At,
            '[' => TokenKind.BracketOpen,
            ']' => TokenKind.BracketClose,
            '{' => TokenKind.BraceOpen,
            '|' => TokenKind.Pipe,
            '}' => TokenKind.BraceClose,
            '.' when Peek(1) == '.' && Peek(2) == '.' => TokenKind.Spread,
            _ => TokenKind.Invalid,
        };
        if (kind == TokenKind.Invalid)
        {
            return Invalid(c == '\''
                ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
                : $"{(ScalarWidth(_position) == 0 ? "Invalid" : "Unexpected")} character: {ShowHere()}.");
        }

        var token = new Token(kind, Here());
        _position += kind == TokenKind.Spread ? 3 : 1;
        return token;
    }

    private Token TooManyTokens() => Invalid($"The document has more than {_maxTokens} tokens. Parsing aborted.");

    private Token ExpectedDigit() => Invalid($"Invalid number, expected digit but got: {ShowHere()}.");

    private Token Invalid(string message) => new(TokenKind.Invalid, Here(), message);

    private SourceLocation Here() => new(_line, _position - _lineStart + 1);

    private char Peek(int offset) => _position + offset < _text.Length ? _text[_position + offset] : '\0';

    // Code units of the Unicode scalar value at a place: 1, 2 for a surrogate pair, 0 for a surrogate that stands alone.
    private int ScalarWidth(int position)
    {
        char c = _text[position];
        if (!char.IsSurrogate(c))
            return 1;
        return char.IsHighSurrogate(c) && position + 1 < _text.Length && char.IsLowSurrogate(_text[position + 1]) ? 2 : 0;
    }

    private string ShowHere()
    {
        if (_position >= _text.Length)
            return "<EOF>";
        char c = _text[_position];
        if (c == '"')
            return "'\"'";
        if (c is >= ' ' and <= '~')
            return $"\"{c}\"";
        int value = ScalarWidth(_position) == 2 ? char.ConvertToUtf32(c, _text[_position + 1]) : c;
        return $"U+{value:X4}";
    }

    // Never shows half of a surrogate pair or a control character.
    private string Excerpt(int length)
    {
        ReadOnlySpan<char> span = _text.AsSpan(_position, Math.Min(length, _text.Length - _position));
        int stop = 0;
        while (stop < span.Length && span[stop] is >= ' ' and <= '~')
            stop++;
        return span[..Math.Min(stop, 24)].ToString();
    }

    private int FourHexDigits(int at)
    {
        if (at + 4 > _text.Length)
            return -1;
        int value = 0;
        for (int i = at; i < at + 4; i++)
        {
            if (!char.IsAsciiHexDigit(_text[i]))
                return -1;
            value = (value << 4) | HexValue(_text[i]);
        }

        return value;
    }

    private static int HexValue(char c) => char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private static bool IsNameContinue(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
