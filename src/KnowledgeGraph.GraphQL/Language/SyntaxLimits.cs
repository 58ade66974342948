namespace KnowledgeGraph.GraphQL.Language;

/// <summary>
/// How much of a text the lexer and parser read before they refuse it. Everything that walks a syntax tree by recursion relies on
/// <see cref="MaxDepth"/>: no tree is deeper, so no walk can exhaust the stack.
/// </summary>
public sealed record SyntaxLimits
{
    /// <summary>The deepest nesting any setting may allow: what the stack of a pool thread carries with ease.</summary>
    public const int DeepestNesting = 500;

    private readonly int _maxDepth = 200;

    /// <summary>Nested selection sets, list and object values, list types. From 1 to <see cref="DeepestNesting"/>.</summary>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DeepestNesting);
            _maxDepth = value;
        }
    }

    /// <summary>Tokens, comments counted too.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>UTF-16 code units.</summary>
    public int MaxCharacters { get; init; } = 100_000;

    /// <summary>For clients' documents.</summary>
    public static SyntaxLimits Default { get; } = new();

    /// <summary>For our own schema texts: depth is still bounded, size is not.</summary>
    public static SyntaxLimits Trusted { get; } = new() { MaxTokens = int.MaxValue, MaxCharacters = int.MaxValue };
}
