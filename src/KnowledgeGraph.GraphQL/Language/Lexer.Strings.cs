using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

internal sealed partial class Lexer
{
    /// <summary>StringValue :: `""` [lookahead != `"`] | `"` StringCharacter+ `"`</summary>
    private Token ReadString()
    {
        SourceLocation location = Here();
        int chunk = ++_position;
        StringBuilder? built = null;
        while (_position < _text.Length && _text[_position] is not ('\n' or '\r'))
        {
            char c = _text[_position];
            if (c == '"')
            {
                string value = built is null ? _text[chunk.._position] : built.Append(_text, chunk, _position - chunk).ToString();
                _position++;
                return new Token(TokenKind.String, location, value);
            }

            if (c == '\\')
            {
                built ??= new StringBuilder();
                built.Append(_text, chunk, _position - chunk);
                Token? refusal = ReadEscape(built);
                if (refusal is not null)
                    return refusal.Value;
                chunk = _position;
                continue;
            }

            int width = ScalarWidth(_position);
            if (width == 0)
                return Invalid($"Invalid character within String: {ShowHere()}.");
            _position += width;
        }

        return Invalid("Unterminated string.");
    }

    /// <summary>StringCharacter :: `\u` EscapedUnicode | `\` EscapedCharacter, one of `"` `\` `/` b f n r t</summary>
    private Token? ReadEscape(StringBuilder built)
    {
        char c = Peek(1);
        if (c == 'u')
            return Peek(2) == '{' ? ReadBracedEscape(built) : ReadFixedEscape(built);
        char meaning = c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (meaning == '\0')
            return Invalid($"Invalid character escape sequence: \"{Excerpt(2)}\".");
        built.Append(meaning);
        _position += 2;
        return null;
    }

    /// <summary>EscapedUnicode :: `{` HexDigit+ `}`; the value must be a Unicode scalar value.</summary>
    private Token? ReadBracedEscape(StringBuilder built)
    {
        int value = 0;
        int at = _position + 3;
        while (at < _text.Length && char.IsAsciiHexDigit(_text[at]) && value <= 0x10FFFF)
            value = (value << 4) | HexValue(_text[at++]);
        bool closed = at > _position + 3 && at < _text.Length && _text[at] == '}';
        if (!closed || !Rune.IsValid(value))
            return Invalid($"Invalid Unicode escape sequence: \"{Excerpt(Math.Min(at + 1, _text.Length) - _position)}\".");
        built.Append(new Rune(value).ToString());
        _position = at + 1;
        return null;
    }

    /// <summary>EscapedUnicode :: HexDigit HexDigit HexDigit HexDigit; a leading surrogate must be followed by an escaped trailing one.</summary>
    private Token? ReadFixedEscape(StringBuilder built)
    {
        int value = FourHexDigits(_position + 2);
        if (value >= 0 && !char.IsSurrogate((char)value))
        {
            built.Append((char)value);
            _position += 6;
            return null;
        }

        if (value >= 0 && char.IsHighSurrogate((char)value) && Peek(6) == '\\' && Peek(7) == 'u')
        {
            int trailing = FourHexDigits(_position + 8);
            if (trailing >= 0 && char.IsLowSurrogate((char)trailing))
            {
                built.Append((char)value).Append((char)trailing);
                _position += 12;
                return null;
            }
        }

        return Invalid($"Invalid Unicode escape sequence: \"{Excerpt(6)}\".");
    }

    /// <summary>StringValue :: `"""` BlockStringCharacter* `"""`</summary>
    private Token ReadBlockString()
    {
        SourceLocation location = Here();
        _position += 3;
        var raw = new StringBuilder();
        int chunk = _position;
        while (_position < _text.Length)
        {
            char c = _text[_position];
            if (c == '"' && Peek(1) == '"' && Peek(2) == '"')
            {
                raw.Append(_text, chunk, _position - chunk);
                _position += 3;
                return new Token(TokenKind.BlockString, location, BlockString.Dedent(raw.ToString()));
            }

            if (c == '\\' && Peek(1) == '"' && Peek(2) == '"' && Peek(3) == '"')
            {
                raw.Append(_text, chunk, _position - chunk).Append("\"\"\"");
                _position += 4;
                chunk = _position;
            }
            else if (c is '\n' or '\r')
            {
                raw.Append(_text, chunk, _position - chunk).Append('\n');
                SkipLineEnd();
                chunk = _position;
            }
            else
            {
                int width = ScalarWidth(_position);
                if (width == 0)
                    return Invalid($"Invalid character within String: {ShowHere()}.");
                _position += width;
            }
        }

        return Invalid("Unterminated string.");
    }
}
