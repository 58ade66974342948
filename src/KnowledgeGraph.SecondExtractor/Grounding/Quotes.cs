using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.SecondExtractor.Grounding;

/// <summary>Finds words inside a stretch of text letter by letter, blanks run together and quote marks and dashes alike. Nothing looser.</summary>
internal static class Quotes
{
    /// <summary>Where the words stand first, or null. They begin and end at the edge of a word.</summary>
    public static TextRange? Find(string text, TextRange within, string words)
    {
        var (wanted, _) = Plain(words.Trim(), 0, words.Trim().Length);
        if (wanted.Length == 0)
        {
            return null;
        }

        var (plain, places) = Plain(text, within.Start, within.End);
        for (var at = plain.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var end = at + wanted.Length;
            if (!(at > 0 && IsWord(plain[at - 1]) && IsWord(plain[at])) && !(end < plain.Length && IsWord(plain[end - 1]) && IsWord(plain[end])))
            {
                return new TextRange(places[at], places[end - 1] + 1);
            }
        }

        return null;
    }

    public static bool Same(string left, string right) =>
        Plain(left.Trim(), 0, left.Trim().Length).Text.Equals(Plain(right.Trim(), 0, right.Trim().Length).Text, StringComparison.Ordinal);

    // Scripts without blanks have no edges of words.
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';

    private static (string Text, List<int> Places) Plain(string text, int start, int end)
    {
        var plain = new StringBuilder(end - start);
        var places = new List<int>(end - start);
        for (var i = start; i < end; i++)
        {
            var c = text[i] switch
            {
                '\u2018' or '\u2019' or '\u201B' or '`' or '\u00B4' => '\'',
                '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
                var other => char.IsWhiteSpace(other) ? ' ' : other,
            };
            if (c != ' ' || (plain.Length > 0 && plain[^1] != ' '))
            {
                plain.Append(c);
                places.Add(i);
            }
        }

        return (plain.ToString(), places);
    }
}
