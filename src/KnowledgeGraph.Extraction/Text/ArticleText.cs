using System.Buffers;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>One article while it is read: its text, tokens, lines and sentences. Everything later refers to tokens by index.</summary>
internal sealed class ArticleText(string text, Lexicon lexicon, Trace? trace = null, Scratch? scratch = null)
{
    private const int FewOwnWords = 1024;

    private readonly Scratch _scratch = scratch ??= new Scratch();
    private readonly List<int> _own = scratch.List<int>();
    private (uint Hash, int Own)[] _slots = scratch.Array<(uint, int)>(FewOwnWords);
    private int _slotCount = FewOwnWords;
    private Token[] _tokens = ArrayPool<Token>.Shared.Rent((text.Length / 5) + 8);

    public string Text { get; } = text;

    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>What an explanation needs besides the facts; null, and nothing is kept, unless one was asked for.</summary>
    public Trace? Trace { get; } = trace;

    /// <summary>Collections for as long as this article is read.</summary>
    public Scratch Scratch => _scratch;

    public int Count { get; private set; }

    /// <summary>One more than the largest id of a word so far.</summary>
    public int WordCount => Lexicon.Vocabulary.Count + _own.Count;

    public List<Line> Lines { get; } = scratch.List<Line>();

    public List<Sentence> Sentences { get; } = scratch.List<Sentence>();

    /// <summary>Of each sentence: see <see cref="Surveyor"/>.</summary>
    public List<Survey> Surveys { get; } = scratch.List<Survey>();

    /// <summary>Tokens that begin with a capital.</summary>
    public List<int> Capitals { get; } = scratch.List<int>();

    /// <summary>Heads of institutions' names without a capital.</summary>
    public List<int> SmallHeads { get; } = scratch.List<int>();

    /// <summary>Tokens that a relation rule may begin at: see <see cref="Relations.Triggers"/>.</summary>
    public List<int> Cues { get; } = scratch.List<int>();

    /// <summary>Tokens that a date may begin at.</summary>
    public List<int> Days { get; } = scratch.List<int>();

    /// <summary>Tokens of which a post may be made.</summary>
    public List<int> Posts { get; } = scratch.List<int>();

    public ref Token this[int i] => ref _tokens[i];

    /// <param name="hash">The <see cref="Fold.Hash"/> of the word that the token is compared by: before the dot of an abbreviation.</param>
    public void Add(int start, int end, Shape shape, uint hash)
    {
        if (Count == _tokens.Length)
        {
            var larger = ArrayPool<Token>.Shared.Rent(_tokens.Length * 2);
            Array.Copy(_tokens, larger, Count);
            ArrayPool<Token>.Shared.Return(_tokens);
            _tokens = larger;
        }

        ref var token = ref _tokens[Count++];
        token.Start = start;
        token.End = end;
        token.Shape = shape;
        token.Word = (int)hash;
        token.PhraseLength = 1;
    }

    /// <summary>Adds a mark of one character that stands for a comma.</summary>
    public void AddBorder(int start, Shape shape)
    {
        Add(start, start + 1, shape, 0);
        ref var token = ref _tokens[Count - 1];
        token.Word = (int)W.Comma;
        token.PhraseLength = 0;
    }

    /// <summary>
    /// Ends the adding of tokens: gives each the id of its word, all in one go, so that one look-up need not wait for the memory of the one before.
    /// The pooled array behind the last token holds another article's; emptied, a question about a token behind the end is answered by the
    /// array's own bound.
    /// </summary>
    public void Seal()
    {
        Array.Clear(_tokens, Count, _tokens.Length - Count);
        var vocabulary = Lexicon.Vocabulary;
        for (var i = 0; i < Count; i++)
        {
            ref var token = ref _tokens[i];
            if (token.PhraseLength == 0)
            {
                token.PhraseLength = 1; // a border, whose word is known
                continue;
            }

            var hash = (uint)token.Word;
            var length = token.End - token.Start;
            length -= (token.Shape & Shape.Dotted) != 0 && length > 1 ? 1 : 0;
            var id = vocabulary.Find(Text, token.Start, length, hash);
            token.Word = id > 0 ? id : OwnWord(i, Text.AsSpan(token.Start, length), hash);
        }
    }

    /// <summary>Whether the word stands in [first, end).</summary>
    public bool Contains(int first, int end, W word)
    {
        for (var i = first; i < end; i++)
        {
            if (Is(i, word))
            {
                return true;
            }
        }

        return false;
    }

    public bool Is(int i, W word)
    {
        var tokens = _tokens;
        return (uint)i < (uint)tokens.Length && tokens[i].Word == (int)word;
    }

    public bool Has(int i, Label label)
    {
        var tokens = _tokens;
        return (uint)i < (uint)tokens.Length && tokens[i].Labels.Meets(label);
    }

    public bool HasOwn(int i, Label label)
    {
        var tokens = _tokens;
        return (uint)i < (uint)tokens.Length && tokens[i].Own.Meets(label);
    }

    public bool Is(int i, Shape shape)
    {
        var tokens = _tokens;
        return (uint)i < (uint)tokens.Length && (tokens[i].Shape & shape) != 0;
    }

    /// <summary>First token of a phrase with the label.</summary>
    public bool Begins(int i, Label label) => Has(i, label) && _tokens[i].PhraseLength > 0;

    public TextRange Range(int first, int end) => new(_tokens[first].Start, _tokens[end - 1].End);

    /// <summary>A token's characters; none outside the article.</summary>
    public ReadOnlySpan<char> Span(int i) => (uint)i >= (uint)Count ? default : Text.AsSpan(_tokens[i].Start, _tokens[i].End - _tokens[i].Start);

    public string Words(int first, int end) => Text[_tokens[first].Start.._tokens[end - 1].End];

    /// <summary>Gives the tokens back; nothing of this reading is used after it.</summary>
    public void Release()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = [];
        _scratch.Clear();
    }

    // Words that no lexicon holds, by open addressing over the tokens where they first stand.
    private int OwnWord(int token, ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = hash & (uint)(_slotCount - 1); ; slot = (slot + 1) & (uint)(_slotCount - 1))
        {
            var (known, at) = _slots[slot];
            if (at == 0)
            {
                _own.Add(token);
                _slots[slot] = (hash, _own.Count);
                if (_own.Count * 2 > _slotCount)
                {
                    Grow();
                }

                return Lexicon.Vocabulary.Count + _own.Count - 1;
            }

            if (known == hash && Fold.Same(Spelling(_own[at - 1]), word))
            {
                return Lexicon.Vocabulary.Count + at - 1;
            }
        }
    }

    private void Grow()
    {
        var before = _slots;
        _slotCount *= 4;
        _slots = _scratch.Array<(uint, int)>(_slotCount);
        foreach (var entry in before)
        {
            var slot = entry.Hash & (uint)(_slotCount - 1);
            while (entry.Own != 0 && _slots[slot].Own != 0)
            {
                slot = (slot + 1) & (uint)(_slotCount - 1);
            }

            _slots[slot] = entry.Own != 0 ? entry : _slots[slot];
        }
    }

    private ReadOnlySpan<char> Spelling(int token)
    {
        var span = Span(token);
        return (_tokens[token].Shape & Shape.Dotted) != 0 && span.Length > 1 ? span[..^1] : span;
    }
}
