namespace KnowledgeGraph.Extraction.Text;

/// <summary>Marks of layout that are no part of a sentence: bullets, quotation signs of mail, and the signs of marked-up plain text.</summary>
internal static class Marks
{
    private const string Bullets = "•●▪■◦‣∙➢➤►✓✔◆◇○◉★❖";

    private const int LongestLink = 400;

    /// <summary>How many characters at i are layout alone; 0 when the text speaks there.</summary>
    public static int Length(string text, int i, bool lineStart)
    {
        switch (text[i])
        {
            case '*' or '_':
                return lineStart && IsSpace(text, i + 1) ? 1 : Emphasis(text, i);
            case '-' or '–' or '—' or '+':
                return lineStart && IsSpace(text, i + 1) && OpensItem(text, i + 1) ? 1 : 0;
            case '#':
                return lineStart ? Heading(text, i) : 0;
            case '>' or '|':
                return lineStart ? 1 : 0;
            case '[':
                return IsLink(text, i) ? 1 : 0;
            case ']':
                return i + 1 < text.Length && text[i + 1] == '(' ? LinkTail(text, i) : 0;
            default:
                return lineStart && Bullets.Contains(text[i], StringComparison.Ordinal) ? 1 : 0;
        }
    }

    /// <summary>Whether the mark at i, first of its line, begins an item of a list.</summary>
    public static bool IsBullet(string text, int i) => text[i] is '*' or '-' or '–' or '—' or '+' ? IsSpace(text, i + 1) : Bullets.Contains(text[i], StringComparison.Ordinal);

    // **bold**, _italic_: signs beside a word, not a sign between spaces
    private static int Emphasis(string text, int i)
    {
        var end = i;
        while (end < text.Length && end - i < 4 && text[end] == text[i])
        {
            end++;
        }

        var before = i > 0 && !char.IsWhiteSpace(text[i - 1]);
        var after = end < text.Length && !char.IsWhiteSpace(text[end]);
        return end - i <= 3 && (before || after) ? end - i : 0;
    }

    private static int Heading(string text, int i)
    {
        var end = i;
        while (end < text.Length && end - i < 7 && text[end] == '#')
        {
            end++;
        }

        return end - i <= 6 && IsSpace(text, end) ? end - i : 0;
    }

    private static bool OpensItem(string text, int i)
    {
        while (i < text.Length && IsSpace(text, i))
        {
            i++;
        }

        return i < text.Length && (char.IsUpper(text[i]) || char.IsDigit(text[i]) || Fold.Of(text[i]) is '"' or '*');
    }

    private static bool IsSpace(string text, int i) => i < text.Length && text[i] is ' ' or '\t' or '\u00A0';

    private static bool IsLink(string text, int i)
    {
        var stop = Math.Min(text.Length - 1, i + 160);
        for (var j = i + 1; j < stop && text[j] is not ('\n' or '['); j++)
        {
            if (text[j] == ']')
            {
                return text[j + 1] == '(' && LinkTail(text, j) > 0;
            }
        }

        return false;
    }

    // "](https://…)" up to its bracket
    private static int LinkTail(string text, int i)
    {
        var target = text.AsSpan(i + 2);
        if (!target.StartsWith("http", StringComparison.Ordinal) && !target.StartsWith("/", StringComparison.Ordinal) && !target.StartsWith("#", StringComparison.Ordinal) && !target.StartsWith("mailto", StringComparison.Ordinal))
        {
            return 0;
        }

        var close = target[..Math.Min(target.Length, LongestLink)].IndexOfAny(')', '\n');
        return close > 0 && target[close] == ')' ? close + 3 : 0;
    }
}
