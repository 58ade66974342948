using System.Buffers;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>One article while it is read: its text, tokens, lines and sentences. Everything later refers to tokens by index.</summary>
internal sealed class ArticleText(string text, Lexicon lexicon, Trace? trace = null)
{
    private readonly List<int> _own = [];
    private int[] _slots = new int[256];
    private uint _newest;
    private Token[] _tokens = ArrayPool<Token>.Shared.Rent((text.Length / 5) + 8);

    public string Text { get; } = text;

    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>What an explanation needs besides the facts; null, and nothing is kept, unless one was asked for.</summary>
    public Trace? Trace { get; } = trace;

    public int Count { get; private set; }

    public List<Line> Lines { get; } = [];

    public List<Sentence> Sentences { get; } = [];

    public ref Token this[int i] => ref _tokens[i];

    public void Add(int start, int end, int wordEnd, Shape shape)
    {
        if (Count == _tokens.Length)
        {
            var larger = ArrayPool<Token>.Shared.Rent(_tokens.Length * 2);
            Array.Copy(_tokens, larger, Count);
            ArrayPool<Token>.Shared.Return(_tokens);
            _tokens = larger;
        }

        var word = Text.AsSpan(start, wordEnd - start);
        var hash = Fold.Hash(word);
        var id = Lexicon.Vocabulary.Find(word, hash);
        var own = id > 0 ? id : OwnWord(word, hash);
        ref var token = ref _tokens[Count++];
        token.Start = start;
        token.End = end;
        token.Shape = shape;
        token.Word = own;
        token.PhraseLength = 1;
    }

    public bool Is(int i, W word) => i >= 0 && i < Count && _tokens[i].Word == (int)word;

    public bool Has(int i, Label label) => i >= 0 && i < Count && (_tokens[i].Labels & label) != 0;

    public bool HasOwn(int i, Label label) => i >= 0 && i < Count && (_tokens[i].Own & label) != 0;

    public bool Is(int i, Shape shape) => i >= 0 && i < Count && (_tokens[i].Shape & shape) != 0;

    /// <summary>First token of a phrase with the label.</summary>
    public bool Begins(int i, Label label) => Has(i, label) && _tokens[i].PhraseLength > 0;

    public TextRange Range(int first, int end) => new(_tokens[first].Start, _tokens[end - 1].End);

    /// <summary>A token's characters; none outside the article: the pooled array behind the last token holds another article's.</summary>
    public ReadOnlySpan<char> Span(int i) => (uint)i >= (uint)Count ? default : Text.AsSpan(_tokens[i].Start, _tokens[i].End - _tokens[i].Start);

    public string Words(int first, int end) => Text[_tokens[first].Start.._tokens[end - 1].End];

    /// <summary>Gives the tokens back; nothing of this reading is used after it.</summary>
    public void Release()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = [];
    }

    // Words that no lexicon holds, by open addressing over the tokens where they first stand.
    private int OwnWord(ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = hash & (uint)(_slots.Length - 1); ; slot = (slot + 1) & (uint)(_slots.Length - 1))
        {
            var at = _slots[slot];
            if (at == 0)
            {
                _own.Add(Count);
                _newest = hash;
                _slots[slot] = _own.Count;
                if (_own.Count * 2 > _slots.Length)
                {
                    Grow();
                }

                return Lexicon.Vocabulary.Count + _own.Count - 1;
            }

            if (Fold.Same(Spelling(_own[at - 1]), word))
            {
                return Lexicon.Vocabulary.Count + at - 1;
            }
        }
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 4];
        for (var k = 0; k < _own.Count; k++)
        {
            var slot = HashOf(k) & (uint)(_slots.Length - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (uint)(_slots.Length - 1);
            }

            _slots[slot] = k + 1;
        }
    }

    // The newest word's token is not written yet when the table grows, so its hash waits in a field.
    private uint HashOf(int k) => _own[k] < Count ? Fold.Hash(Spelling(_own[k])) : _newest;

    private ReadOnlySpan<char> Spelling(int token)
    {
        var span = Span(token);
        return (_tokens[token].Shape & Shape.Dotted) != 0 && span.Length > 1 ? span[..^1] : span;
    }
}
