using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>Folded words and their ids: open addressing over a power of two, so that a look-up is a hash, a mask and mostly one compare. Ids count from 1.</summary>
internal sealed class Vocabulary
{
    private readonly List<string> _words = [""];
    private (uint Hash, int Id)[] _slots = new (uint, int)[1 << 14];

    public Vocabulary()
    {
        foreach (var name in Enum.GetNames<W>().Skip(1))
        {
            Add(Spelling(name));
        }
    }

    public int Count => _words.Count;

    public string this[int id] => _words[id];

    public int Add(string folded)
    {
        var id = Find(folded, Fold.Hash(folded));
        if (id > 0)
        {
            return id;
        }

        _words.Add(folded);
        if (_words.Count * 3 > _slots.Length)
        {
            _slots = new (uint, int)[_slots.Length * 2];
            for (var i = 1; i < _words.Count; i++)
            {
                Place(i);
            }
        }
        else
        {
            Place(_words.Count - 1);
        }

        return _words.Count - 1;
    }

    /// <summary>The id of a word given in its original spelling and the hash of its folded one; 0 when unknown.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = hash & (uint)(_slots.Length - 1); ; slot = (slot + 1) & (uint)(_slots.Length - 1))
        {
            var (known, id) = _slots[slot];
            if (id == 0 || (known == hash && Fold.Same(word, _words[id])))
            {
                return id;
            }
        }
    }

    private void Place(int id)
    {
        var hash = Fold.Hash(_words[id]);
        var slot = hash & (uint)(_slots.Length - 1);
        while (_slots[slot].Id != 0)
        {
            slot = (slot + 1) & (uint)(_slots.Length - 1);
        }

        _slots[slot] = (hash, id);
    }

    private static string Spelling(string name) => name switch
    {
        nameof(W.Comma) => ",",
        nameof(W.Semicolon) => ";",
        nameof(W.Colon) => ":",
        nameof(W.Stop) => ".",
        nameof(W.Question) => "?",
        nameof(W.Exclamation) => "!",
        nameof(W.Open) => "(",
        nameof(W.Close) => ")",
        nameof(W.Quote) => "\"",
        nameof(W.Single) => "'",
        nameof(W.Dash) => "-",
        nameof(W.Slash) => "/",
        nameof(W.Ampersand) => "&",
        nameof(W.Possessive) => "'s",
        nameof(W.At) => "at",
        nameof(W.Bar) => "|",
        nameof(W.Plus) => "+",
        _ => name.ToLowerInvariant(),
    };
}
