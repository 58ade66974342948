namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Section 2.1.6: punctuators, names and literals; End closes the text, Invalid carries the lexer's refusal.</summary>
internal enum TokenKind : byte
{
    End,
    Invalid,
    Bang,
    Dollar,
    Ampersand,
    ParenOpen,
    ParenClose,
    Spread,
    Colon,
    EqualsSign,
    At,
    BracketOpen,
    BracketClose,
    BraceOpen,
    Pipe,
    BraceClose,
    Name,
    Int,
    Float,
    String,
    BlockString,
}
