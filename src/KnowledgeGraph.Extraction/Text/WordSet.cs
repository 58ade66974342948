using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>Words of the grammar that some rule asks for: one look tells of a token that it is none of them.</summary>
internal sealed class WordSet
{
    private readonly bool[] _words = new bool[WordBits.Most];

    public WordSet(params ReadOnlySpan<W> words)
    {
        foreach (var word in words)
        {
            _words[(int)word] = true;
        }
    }

    public bool Has(in Token token)
    {
        var words = _words;
        return (uint)token.Word < (uint)words.Length && words[token.Word];
    }
}
