using System.Globalization;
using System.Numerics;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>All word lists, compiled once: a vocabulary, a trie of phrases over word ids, and the values that some entries carry. Immutable after loading, so shared by all threads.</summary>
internal sealed class Lexicon
{
    private const int MaxPhrase = 8;

    private readonly Dictionary<long, int> _edges = [];
    private readonly List<Label> _labels = [Label.None];
    private readonly Dictionary<(int Node, Label Label), int> _values = [];
    private readonly HashSet<string> _abbreviations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _quiet = new(StringComparer.Ordinal);
    private WordEntry[] _entries = [default];
    private Label[] _sets = [Label.None];
    private (long Key, int Node)[] _slots = [];
    private int _shift;
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviationSpans;
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _quietSpans;

    public Vocabulary Vocabulary { get; } = new();

    public Weights Weights { get; private set; } = new();

    public Calibration Calibration { get; private set; } = Calibration.None;

    /// <exception cref="InvalidDataException">A lexicon names an unknown label.</exception>
    public static Lexicon Load()
    {
        var lexicon = new Lexicon();
        var texts = new List<(Label Label, int Value, string Phrase)>();
        YamlMappingNode? confidence = null;
        foreach (var (name, root) in LexiconFiles.Read())
        {
            if (name == "weights.yml")
            {
                lexicon.Weights = Weights.Parse(root);
            }
            else if (name == "confidence.yml")
            {
                confidence = root;
            }
            else
            {
                LexiconFiles.Collect(root, texts);
            }
        }

        lexicon.Calibration = confidence is null ? Calibration.None : Calibration.Parse(confidence, lexicon.Weights);

        lexicon._abbreviations.UnionWith(Abbreviations.All);
        lexicon._quiet.UnionWith(Abbreviations.Quiet);
        lexicon._quietSpans = lexicon._quiet.GetAlternateLookup<ReadOnlySpan<char>>();
        lexicon._abbreviationSpans = lexicon._abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (label, value, phrase) in texts)
        {
            lexicon.AddPhrase(label, value, phrase);
        }

        lexicon.Freeze();
        return lexicon;
    }

    /// <summary>Whether a dot behind the word belongs to it; loud when the word stands in capitals.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word, bool loud)
    {
        if (word.Length > 8)
        {
            return false;
        }

        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = Fold.Of(word[i]);
        }

        return _abbreviationSpans.Contains(folded) || (!loud && _quietSpans.Contains(folded));
    }

    /// <summary>Small words that lost the space after them.</summary>
    public bool IsGlue(ReadOnlySpan<char> word)
    {
        var id = word.Length is >= 2 and <= 8 ? Vocabulary.Find(word, Fold.Hash(word)) : 0;
        return id > 0 && Of(id).Meets(Label.Function | Label.Attend);
    }

    /// <summary>Whether a word, as the text spells it, has the label.</summary>
    public bool Is(ReadOnlySpan<char> word, Label label) => Vocabulary.Find(word, Fold.Hash(word)) is > 0 and var id && Of(id).Meets(label);

    public Label Of(int word) => Set(Entry(word));

    public Label Set(in WordEntry entry) => _sets[entry.Labels];

    /// <summary>What is known of a word; of one that is only the article's, nothing.</summary>
    public ref readonly WordEntry Entry(int word)
    {
        var entries = _entries;
        return ref entries[(uint)word < (uint)entries.Length ? word : 0];
    }

    /// <summary>Length of the longest phrase of several words that starts at token i, 0 when none does.</summary>
    public int Longest(ArticleText article, int i, out Label labels)
    {
        labels = Label.None;
        var best = 0;
        var end = Math.Min(article.Count, i + MaxPhrase);
        var at = Entry(article[i].Word).Root;
        for (var j = i + 1; j < end; j++)
        {
            at = Next(at, article[j].Word);
            if (at == 0)
            {
                break;
            }

            if (_labels[at] != Label.None)
            {
                best = j - i + 1;
                labels = _labels[at];
            }
        }

        return best;
    }

    /// <summary>The value of the longest phrase with the label that starts at token i, or -1.</summary>
    public int Value(ArticleText article, int i, Label label)
    {
        var at = Entry(article[i].Word).Root;
        var value = -1;
        for (var j = i; at > 0;)
        {
            if (_labels[at].Meets(label) && _values.TryGetValue((at, label), out var found))
            {
                value = found;
            }

            j++;
            at = j >= article.Count || j - i >= MaxPhrase ? 0 : Next(at, article[j].Word);
        }

        return value;
    }

    /// <summary>The value of a single word under a label ("two", "May"), or -1.</summary>
    public int ValueOf(int word, Label label) => _values.TryGetValue((Entry(word).Root, label), out var number) ? number : -1;

    private void AddPhrase(Label label, int value, string phrase)
    {
        if (phrase.Contains('.', StringComparison.Ordinal) && !phrase.Contains(' ', StringComparison.Ordinal))
        {
            AddPath(label, value, [Vocabulary.Add(Fold.Word(phrase))]); // "m.sc" is one word in its capitals
            AddPath(label, value, [.. phrase.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(part => Vocabulary.Add(Fold.Word(part)))]); // "M.Hum." is an initial and a word
        }

        if (IsPlainWord(phrase))
        {
            AddPath(label, value, [Vocabulary.Add(Fold.Word(phrase))]); // most entries, at a tenth of the price
            return;
        }

        var article = new ArticleText(phrase, this);
        new Tokenizer(this).Read(article);
        var path = new int[article.Count];
        for (var i = 0; i < article.Count; i++)
        {
            var span = article.Span(i);
            path[i] = Vocabulary.Add(Fold.Word(span.EndsWith('.') ? span[..^1] : span));
        }

        AddPath(label, value, path);
    }

    private static bool IsPlainWord(string phrase)
    {
        foreach (var c in phrase)
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }

        return phrase.Length > 0;
    }

    private void AddPath(Label label, int value, int[] path)
    {
        var node = 0;
        foreach (var word in path)
        {
            var key = ((long)node << 32) | (uint)word;
            if (!_edges.TryGetValue(key, out var next))
            {
                next = _labels.Count;
                _labels.Add(Label.None);
                _edges.Add(key, next);
            }

            node = next;
        }

        _labels[node] |= label;
        if (value != -1)
        {
            _values[(node, label & ~(Label.Unit | Label.Mission))] = value;
        }
    }

    private void Freeze()
    {
        _entries = new WordEntry[Vocabulary.Count];
        var inside = _edges.Keys.Count(key => key >> 32 != 0);
        _shift = 64 - BitOperations.Log2((uint)((inside + 1) * 4));
        _slots = new (long, int)[1 << (64 - _shift)];
        var sets = new List<Label> { Label.None };
        var inner = new HashSet<int>(_edges.Keys.Select(key => (int)(key >> 32)));
        foreach (var (key, node) in _edges)
        {
            if (key >> 32 == 0)
            {
                var set = sets.IndexOf(_labels[node]);
                if (set < 0)
                {
                    set = sets.Count;
                    sets.Add(_labels[node]);
                }

                _entries[(int)key] = new WordEntry((short)set, inner.Contains(node), node);
            }
            else
            {
                Place(key, node);
            }
        }

        _sets = [.. sets];
    }

    private void Place(long key, int node)
    {
        var slot = Slot(key);
        while (_slots[slot].Node != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = (key, node);
    }

    private int Slot(long key) => (int)((ulong)key * 0x9E3779B97F4A7C15UL >> _shift);

    // The node behind one of the trie's inner nodes and a word; 0 when no phrase goes on so.
    private int Next(int node, int word)
    {
        var key = ((long)node << 32) | (uint)word;
        var slots = _slots;
        for (var slot = Slot(key); ; slot = (slot + 1) & (slots.Length - 1))
        {
            ref readonly var edge = ref slots[slot];
            if (edge.Key == key || edge.Node == 0)
            {
                return edge.Node;
            }
        }
    }

    /// <summary>The number of a value's name under a label: a role, a kind, a country's two letters as base 128, 1 for a head that stands first, or the number itself.</summary>
    public static int ValueOf(Label label, string name) =>
        label == Label.Organize ? (int)Enum.Parse<OrganizerRole>(name)
        : label == Label.DeedName ? (int)Enum.Parse<NameFrame>(name)
        : label.Meets(Label.EventHead | Label.Deed) ? (int)Enum.Parse<EventKind>(name)
        : label.Meets(Label.Country | Label.Demonym) ? (name[0] << 7) | name[1]
        : label == Label.OrgHead ? (name == "Left" ? 1 : -1)
        : int.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : -1;
}
