namespace KnowledgeGraph.Extraction.Text;

/// <summary>
/// One character for comparing words: lower case, Latin letters without their marks, curly quotes and dashes plain, full-width forms narrow.
/// A table of our own, so that no culture and no library version changes it. One character folds to one.
/// </summary>
internal static class Fold
{
    private static readonly char[] Table = Build();

    public static char Of(char c) => Table[c];

    public static string Word(ReadOnlySpan<char> word)
    {
        return string.Create(word.Length, word, static (folded, source) => Into(source, folded));
    }

    /// <summary>Writes the folded word to the start of a buffer that is long enough for it.</summary>
    public static void Into(ReadOnlySpan<char> word, Span<char> folded)
    {
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = Table[word[i]];
        }
    }

    /// <summary>FNV-1a over the folded characters.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = HashSeed;
        foreach (var c in word)
        {
            hash = HashStep(hash, c);
        }

        return HashEnd(hash);
    }

    /// <summary>The parts of <see cref="Hash"/>, for who passes over the characters anyway: seed, a step for each, end.</summary>
    public const uint HashSeed = 2166136261u;

    public static uint HashStep(uint hash, char c) => (hash ^ Table[c]) * 16777619u;

    /// <summary>The step for a character that folds to itself.</summary>
    public static uint HashPlain(uint hash, char c) => (hash ^ c) * 16777619u;

    public static uint HashEnd(uint hash) => hash ^ (hash >> 15);

    /// <summary>Whether two spellings fold to one.</summary>
    public static bool Same(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (Table[left[i]] != Table[right[i]])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a spelling folds to a word that is folded already.</summary>
    public static bool Same(ReadOnlySpan<char> word, string folded)
    {
        if (word.Length != folded.Length)
        {
            return false;
        }

        if (word.SequenceEqual(folded))
        {
            return true; // most words are written as they fold
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (Table[word[i]] != folded[i])
            {
                return false;
            }
        }

        return true;
    }

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = char.ToLowerInvariant((char)i);
        }

        Marks(table, 'a', "àáâãäåāăąạảấầẩẫậắằẳẵặǎ");
        Marks(table, 'c', "çćĉċč");
        Marks(table, 'd', "ďđ");
        Marks(table, 'e', "èéêëēĕėęěẹẻẽếềểễệ");
        Marks(table, 'g', "ĝğġģ");
        Marks(table, 'h', "ĥħ");
        Marks(table, 'i', "ìíîïĩīĭįıỉịǐ");
        Marks(table, 'k', "ķ");
        Marks(table, 'l', "ĺļľł");
        Marks(table, 'n', "ñńņňŉ");
        Marks(table, 'o', "òóôõöøōŏőọỏốồổỗộớờởỡợơǒ");
        Marks(table, 'r', "ŕŗř");
        Marks(table, 's', "śŝşšș");
        Marks(table, 't', "ţťŧț");
        Marks(table, 'u', "ùúûüũūŭůűųụủứừửữựưǔǖǘǚǜ");
        Marks(table, 'w', "ŵ");
        Marks(table, 'y', "ýÿŷỳỵỷỹ");
        Marks(table, 'z', "źżž");
        Marks(table, '\'', "\u2018\u2019\u02BC\u0060\u00B4\u2032");
        Marks(table, '"', "\u201C\u201D\u201E\u00AB\u00BB\u2033\u300C\u300D");
        Marks(table, '-', "\u2010\u2011\u2012\u2013\u2014\u2015\u2212");
        Marks(table, '.', "\u3002");
        Marks(table, ',', "\u3001");
        Marks(table, ' ', "\u00A0\u2002\u2003\u2009\u202F\u3000\t");
        for (var c = '\uFF01'; c <= '\uFF5E'; c++)
        {
            table[c] = char.ToLowerInvariant((char)(c - 0xFEE0));
        }

        return table;
    }

    private static void Marks(char[] table, char plain, string marked)
    {
        foreach (var c in marked)
        {
            table[c] = plain;
            table[char.ToUpperInvariant(c)] = plain;
        }
    }
}
