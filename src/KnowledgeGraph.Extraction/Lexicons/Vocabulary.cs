using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>
/// Folded words and their ids: open addressing over a power of two, so that a look-up is a hash, a mask and mostly one compare. Ids count from 1.
/// A word of up to eight plain characters is packed into its slot, so that most look-ups touch no other memory.
/// </summary>
internal sealed class Vocabulary
{
    // The mark of a key that is only a hash; packed characters are plain and never set it.
    private const ulong Hashed = 1UL << 63;

    private readonly List<string> _words = [""];
    private (ulong Key, int Id)[] _slots = new (ulong, int)[1 << 14];

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
            _slots = new (ulong, int)[_slots.Length * 2];
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
        var key = Key(word, hash);
        var slots = _slots;
        for (var slot = hash & (uint)(slots.Length - 1); ; slot = (slot + 1) & (uint)(slots.Length - 1))
        {
            ref readonly var found = ref slots[slot];
            if (found.Id == 0 || (found.Key == key && (key < Hashed || Fold.Same(word, _words[found.Id]))))
            {
                return found.Id;
            }
        }
    }

    private static ulong Key(ReadOnlySpan<char> word, uint hash)
    {
        if (word.Length > sizeof(ulong))
        {
            return Hashed | hash;
        }

        var key = 0UL;
        foreach (var c in word)
        {
            var folded = Fold.Of(c);
            if (folded is '\0' or > '\x7F')
            {
                return Hashed | hash;
            }

            key = (key << 8) | folded;
        }

        return key;
    }

    private void Place(int id)
    {
        var hash = Fold.Hash(_words[id]);
        var slot = hash & (uint)(_slots.Length - 1);
        while (_slots[slot].Id != 0)
        {
            slot = (slot + 1) & (uint)(_slots.Length - 1);
        }

        _slots[slot] = (Key(_words[id], hash), id);
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
