namespace KnowledgeGraph.Extraction.Text;

/// <summary>What a character is, as far as cutting a text into words asks.</summary>
[Flags]
internal enum CharKind : byte
{
    None = 0,
    Letter = 1,
    Upper = 2,
    Lower = 4,
    Digit = 8,
    Surrogate = 16,
    Cjk = 32,

    /// <summary>An accent written behind its letter.</summary>
    Accent = 64,

    /// <summary>White space, a control character, or a character that shows nothing.</summary>
    Blank = 128,
}
