namespace KnowledgeGraph.Extraction.Text;

/// <summary>What a token looks like.</summary>
[Flags]
internal enum Shape : ushort
{
    None = 0,
    Capital = 1,
    AllCaps = 2,
    Lower = 4,
    Digit = 8,
    Ordinal = 16,
    Punct = 32,
    Cjk = 64,
    Dotted = 128,
    SpaceBefore = 256,
    LineStart = 512,
    Initial = 1024,
    Hyphen = 2048,
    Quoted = 4096,
    SentenceStart = 8192,

    /// <summary>First of a line behind a bullet or another list mark.</summary>
    Item = 16384,
}
