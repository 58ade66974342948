namespace KnowledgeGraph.GraphQL.Language;

/// <summary>One token: Value is a name, a number as written, a string's meaning, or an Invalid token's message.</summary>
internal readonly record struct Token(TokenKind Kind, SourceLocation Location, string? Value = null)
{
    /// <summary>The token as error messages show it.</summary>
    public string Shown => Kind switch
    {
        TokenKind.End => "<EOF>",
        TokenKind.Name => $"Name \"{Short(Value!)}\"",
        TokenKind.Int => $"Int \"{Short(Value!)}\"",
        TokenKind.Float => $"Float \"{Short(Value!)}\"",
        TokenKind.String => $"String \"{Short(Value!)}\"",
        TokenKind.BlockString => $"BlockString \"{Short(Value!)}\"",
        _ => $"\"{Punctuation(Kind)}\"",
    };

    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.End => "<EOF>",
        TokenKind.Name or TokenKind.Int or TokenKind.Float or TokenKind.String or TokenKind.BlockString => kind.ToString(),
        _ => $"\"{Punctuation(kind)}\"",
    };

    private static string Punctuation(TokenKind kind) => kind switch
    {
        TokenKind.Bang => "!",
        TokenKind.Dollar => "$",
        TokenKind.Ampersand => "&",
        TokenKind.ParenOpen => "(",
        TokenKind.ParenClose => ")",
        TokenKind.Spread => "...",
        TokenKind.Colon => ":",
        TokenKind.EqualsSign => "=",
        TokenKind.At => "@",
        TokenKind.BracketOpen => "[",
        TokenKind.BracketClose => "]",
        TokenKind.BraceOpen => "{",
        TokenKind.Pipe => "|",
        TokenKind.BraceClose => "}",
        _ => "?",
    };

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "...");
}
