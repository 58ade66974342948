using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>
/// The one folding of names and words, from our own tables, so that every store sorts and finds alike. Keys are ASCII: lower case,
/// accents removed, punctuation to single blanks; other scripts become ~hex of their code units.
/// </summary>
public static class NameFolding
{
    /// <summary>Words of the text, folded, in order.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune) && !rune.IsBmp && Rune.IsLetterOrDigit(rune))
            {
                AppendHex(word, text[i]);
                AppendHex(word, text[++i]);
            }
            else if (!Append(word, text[i]) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>Orders by name: the folded words joined by single blanks.</summary>
    public static string SortKey(string name) => string.Join(' ', Words(name));

    /// <summary>Equal for two spellings of one name: case, accents, punctuation and the order of words do not matter.</summary>
    public static string FoldKey(string name) => string.Join(' ', Words(name).Order(StringComparer.Ordinal));

    /// <summary>A Latin letter with accents, a ligature or a full-width form as ASCII; null for all else.</summary>
    public static string? Latin(char c) => LatinFolds.TryFold(c, out var folded) ? folded : null;

    /// <summary>Appends the folded character; false when it separates words. Apostrophes join ("Xi'an" is "xian").</summary>
    private static bool Append(StringBuilder word, char c)
    {
        if (char.IsAsciiLetterOrDigit(c))
        {
            word.Append(char.ToLowerInvariant(c));
            return true;
        }

        if (c is '\'' or '\u2018' or '\u2019' or '\u02BC' or '\u00AD' or (>= '\u0300' and <= '\u036F'))
        {
            return true;
        }

        if (c < 0x80 || !char.IsLetterOrDigit(c))
        {
            return false;
        }

        if (LatinFolds.TryFold(c, out var folded))
        {
            word.Append(folded);
        }
        else
        {
            AppendHex(word, c);
        }

        return true;
    }

    private static void AppendHex(StringBuilder word, char c) =>
        word.Append('~').Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
}
