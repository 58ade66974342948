using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>A word or a mark at offsets of the text. <c>Word</c> is equal for equal folded spellings within one article.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public int Word;
    public Shape Shape;

    /// <summary>Labels of the longest phrase of the lexicons that covers the token.</summary>
    public Label Labels;

    /// <summary>Labels of the word alone.</summary>
    public Label Own;

    /// <summary>Tokens of the phrase that starts here; 1 for a single word, 0 inside a phrase.</summary>
    public byte PhraseLength;
}
