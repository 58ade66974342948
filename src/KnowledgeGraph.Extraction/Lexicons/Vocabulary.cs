using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
        if (_words.Count * 2 > _slots.Length)
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
    public int Find(ReadOnlySpan<char> word, uint hash) => Find(word, Key(word, hash), hash);

    /// <summary>As the other; of a word at a place of a text, whose first characters are then read all at once.</summary>
    public int Find(string text, int start, int length, uint hash)
    {
        var key = length is > 0 and <= sizeof(ulong) && start + sizeof(ulong) <= text.Length ? Packed(text, start, length) : 0;
        var word = text.AsSpan(start, length);
        return Find(word, key != 0 ? key : Key(word, hash), hash);
    }

    private int Find(ReadOnlySpan<char> word, ulong key, uint hash)
    {
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

            key = (key >> 8) | ((ulong)folded << 56);
        }

        return key >> (8 * (sizeof(ulong) - word.Length));
    }

    // The key without a loop, whose end no processor foresees; 0 where a character folds to more than its small letter.
    private static ulong Packed(string text, int start, int length)
    {
        var units = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan())), (nuint)start);
        var bytes = Vector128.NarrowWithSaturation(units, units).AsSByte(); // beyond plain characters all are 128 and more
        var small = bytes | (Vector128.GreaterThan(bytes, Vector128.Create((sbyte)('A' - 1))) & Vector128.LessThan(bytes, Vector128.Create((sbyte)('Z' + 1))) & Vector128.Create((sbyte)0x20));
        var odd = Vector128.LessThan(small, Vector128.Create((sbyte)' ')) | Vector128.Equals(small, Vector128.Create((sbyte)'`'));
        var mask = ulong.MaxValue >> (8 * (sizeof(ulong) - length));
        return (odd.AsUInt64().ToScalar() & mask) != 0 ? 0 : small.AsUInt64().ToScalar() & mask;
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
