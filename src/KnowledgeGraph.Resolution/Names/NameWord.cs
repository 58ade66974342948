using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>A word of a name. <paramref name="Before"/> is what parts it from the last: ' ', ',', '-' or '@'.</summary>
internal readonly record struct NameWord(string Raw, string Folded, char Before)
{
    /// <summary>Two capitals and more, no blank: SBS, SUSTech, MOFCOM.</summary>
    public bool IsAcronym => Raw.Length is >= 2 and <= 12 && Raw.Count(char.IsAsciiLetterUpper) >= Math.Max(2, Raw.Count(char.IsAsciiLetterLower));

    public bool IsAllCapitals => Raw.Length >= 2 && Raw.All(c => !char.IsLower(c)) && Raw.Any(char.IsUpper);

    /// <summary>
    /// Splits at blanks, commas, hyphens, dashes, slashes and lost blanks; takes possessive endings off; joins dotted initials
    /// ("U.S."); "&amp;" is "and". Parentheses are blanks: whoever needs what they hold takes it out before.
    /// </summary>
    public static List<NameWord> Split(string text)
    {
        var words = new List<NameWord>();
        var word = new StringBuilder();
        var before = ' ';
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            var separator = Separator(text, i, c, word);
            if (separator is null)
            {
                word.Append(c);
                continue;
            }

            if (word.Length > 0)
            {
                Add(words, word.ToString(), before);
                word.Clear();
                before = ' ';
            }

            if (separator != ' ')
            {
                before = separator.Value;
            }
        }

        return words;
    }

    private static char? Separator(string text, int i, char c, StringBuilder word) => c switch
    {
        '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014' or '\u2212' or '/' => IsSpaced(text, i) ? ',' : '-',
        ',' or ';' or ':' => ',',
        '@' => '@',
        '.' => IsInitial(text, i, word) ? null : ' ',
        '\'' or '\u2018' or '\u2019' => null,
        '&' => null,
        _ => char.IsLetterOrDigit(c) || c is (>= '\u0300' and <= '\u036F') || char.IsSurrogate(c) ? null : ' ',
    };

    private static bool IsSpaced(string text, int i) => i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ';

    /// <summary>"U.S." and "M.K." stay together; "M. Saravanan", "NOOR.ZALINA" and "Co.Ltd" part.</summary>
    private static bool IsInitial(string text, int i, StringBuilder word) =>
        word.Length > 0 && (word.Length == 1 || word[^2] == '.') && char.IsUpper(word[^1])
        && (i + 1 >= text.Length || !char.IsLetter(text[i + 1]) || i + 2 >= text.Length || text[i + 2] == '.' || !char.IsLetter(text[i + 2]));

    private static void Add(List<NameWord> words, string raw, char before)
    {
        if (raw == "&")
        {
            words.Add(new NameWord(raw, "and", before));
            return;
        }

        var glued = raw.IndexOfAny(['\'', '\u2018', '\u2019']);
        if (glued > 1 && raw[glued - 1] == 's' && glued + 2 < raw.Length && char.IsUpper(raw[glued + 1]))
        {
            Add(words, raw[..glued], before);
            Add(words, raw[(glued + 1)..], ' ');
            return;
        }

        var bare = raw.Replace(".", "", StringComparison.Ordinal);
        if (bare.Length > 2 && bare[^1] is 's' or 'S' && bare[^2] is '\'' or '\u2018' or '\u2019')
        {
            bare = bare[..^2];
        }

        var folded = Fold(bare);
        if (folded.Length > 0)
        {
            words.Add(new NameWord(bare, folded, before));
        }
    }

    /// <summary>One word folded; the common case, letters and digits of ASCII, without a detour.</summary>
    private static string Fold(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return string.Concat(NameFolding.Words(word));
            }
        }

        return word.ToLowerInvariant();
    }
}
