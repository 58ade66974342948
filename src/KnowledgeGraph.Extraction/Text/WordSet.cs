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

    /// <summary>All words of some sets.</summary>
    public WordSet(params ReadOnlySpan<WordSet> sets)
    {
        foreach (var set in sets)
        {
            for (var k = 0; k < _words.Length; k++)
            {
                _words[k] |= set._words[k];
            }
        }
    }

    public bool Has(in Token token)
    {
        var words = _words;
        return (uint)token.Word < (uint)words.Length && words[token.Word];
    }
}
