using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>One article while it is read: its text, tokens, lines and sentences. Everything later refers to tokens by index.</summary>
internal sealed class ArticleText(string text, Lexicon lexicon)
{
    private readonly Dictionary<string, int> _own = new(StringComparer.Ordinal);
    private Token[] _tokens = new Token[(text.Length / 4) + 8];

    public string Text { get; } = text;

    public Lexicon Lexicon { get; } = lexicon;

    public int Count { get; private set; }

    public List<Line> Lines { get; } = [];

    public List<Sentence> Sentences { get; } = [];

    public ref Token this[int i] => ref _tokens[i];

    public void Add(int start, int end, int wordEnd, Shape shape)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _tokens.Length * 2);
        }

        var word = Text.AsSpan(start, wordEnd - start);
        var id = Lexicon.Vocabulary.Find(word, Fold.Hash(word));
        ref var token = ref _tokens[Count++];
        token.Start = start;
        token.End = end;
        token.Shape = shape;
        token.Word = id > 0 ? id : OwnWord(word);
        token.PhraseLength = 1;
    }

    public bool Is(int i, W word) => i >= 0 && i < Count && _tokens[i].Word == (int)word;

    public bool Has(int i, Label label) => i >= 0 && i < Count && (_tokens[i].Labels & label) != 0;

    public bool HasOwn(int i, Label label) => i >= 0 && i < Count && (_tokens[i].Own & label) != 0;

    public bool Is(int i, Shape shape) => i >= 0 && i < Count && (_tokens[i].Shape & shape) != 0;

    /// <summary>First token of a phrase with the label.</summary>
    public bool Begins(int i, Label label) => Has(i, label) && _tokens[i].PhraseLength > 0;

    public TextRange Range(int first, int end) => new(_tokens[first].Start, _tokens[end - 1].End);

    public ReadOnlySpan<char> Span(int i) => Text.AsSpan(_tokens[i].Start, _tokens[i].End - _tokens[i].Start);

    public string Words(int first, int end) => Text[_tokens[first].Start.._tokens[end - 1].End];

    private int OwnWord(ReadOnlySpan<char> word)
    {
        var folded = Fold.Word(word);
        if (!_own.TryGetValue(folded, out var id))
        {
            id = Lexicon.Vocabulary.Count + _own.Count;
            _own.Add(folded, id);
        }

        return id;
    }
}

internal enum Zone : byte { Body, Heading, Meta, Credit, Caption, Item }

/// <summary>Tokens [First, End) of one paragraph, hard line breaks inside it undone.</summary>
internal readonly record struct Line(int First, int End, Zone Zone);

/// <summary>Tokens [First, End) of one sentence.</summary>
internal readonly record struct Sentence(int First, int End, int Line, Zone Zone);
