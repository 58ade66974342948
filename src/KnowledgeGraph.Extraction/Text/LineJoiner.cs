using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>
/// Undoes hard line breaks: a line that goes on in the next one takes its start mark away, so that every later stage reads the paragraph as it
/// would without the break. Offsets stay those of the text.
/// </summary>
internal static class LineJoiner
{
    private const int ShortestMargin = 45;
    private const int LongestMargin = 110;

    // A shorter line ("Best regards,") is a line of its own, unless its last word asks for more.
    private const int ShortLine = 30;

    // Longer lines do not come from a column, so a text that has them is broken at its paragraphs only.
    private const int NeverWrapped = 140;

    // A line that ends inside a sentence may fall short of the margin by this much: lines are broken again after a word was changed, and mail
    // programs count quotation signs and tabs.
    private const int Slack = 14;

    public static void Read(ArticleText article)
    {
        var lines = Lines(article);
        var margin = Margin(article, lines);
        for (var k = 1; k < lines.Count; k++)
        {
            if (!lines[k - 1].Blank && GoesOn(article, lines[k - 1], lines[k].First, margin))
            {
                article[lines[k].First].Shape &= ~Shape.LineStart;
            }
        }
    }

    private static List<Physical> Lines(ArticleText article)
    {
        var lines = article.Scratch.List<Physical>();
        var first = 0;
        var begin = 0;
        for (var i = 1; i <= article.Count; i++)
        {
            if (i < article.Count && !article.Is(i, Shape.LineStart))
            {
                continue;
            }

            var end = article[i - 1].End;
            var gap = i < article.Count ? article.Text.AsSpan(end, article[i].Start - end) : default;
            lines.Add(new Physical(first, i, end - begin, gap.Count('\n') > 1, i < article.Count ? WordLength(article.Text, article[i].Start) : 0));
            first = i;
            begin = end + gap.LastIndexOf('\n') + 1;
        }

        return lines;
    }

    private static int WordLength(string text, int start)
    {
        var i = start;
        while (i < text.Length && i - start < LongestMargin && !char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i - start;
    }

    // The column at which a text is broken, or 0: most lines end where the next word would not have fitted, and sentences go on behind them.
    private static int Margin(ArticleText article, List<Physical> lines)
    {
        var margin = 0;
        foreach (var line in lines)
        {
            if (line.Length >= NeverWrapped)
            {
                return 0;
            }

            margin = Math.Max(margin, Math.Min(line.Length, LongestMargin));
        }

        var full = 0;
        var loose = 0;
        var lower = 0;
        foreach (var line in lines)
        {
            if (line.Blank || line.Length <= ShortestMargin || line.End == article.Count || article.Is(line.End, Shape.Item) || EndsSentence(article, line.End))
            {
                continue;
            }

            var fits = line.Length + 1 + line.NextWord + Slack <= margin;
            full += fits ? 0 : 1;
            loose += fits ? 1 : 0;
            lower += article.Is(line.End, Shape.Lower) || EndsSmall(article, line) ? 1 : 0;
        }

        return (full >= 2 && full >= 3 * loose && lower * 3 >= full) || (full >= 3 && loose == 0 && lower > 0) ? margin : 0;
    }

    private static bool GoesOn(ArticleText article, Physical line, int next, int margin)
    {
        if (article.Is(next, Shape.Item) || IsNumbered(article, next))
        {
            return false;
        }

        if (EndsSentence(article, line.End))
        {
            return margin > 0 && line.Length > ShortestMargin && line.Length + 1 + line.NextWord > margin;
        }

        if (article.Is(next, Shape.Lower) && line.End - line.First > 6)
        {
            return true;
        }

        return margin > 0 && (line.Length + 1 + line.NextWord + Slack > margin || EndsSmall(article, line) || (line.Length > ShortLine && (article.Is(line.End - 1, W.Comma) || (!article.Is(line.First, Shape.LineStart) && !article.Is(line.End - 1, W.Close)))));
    }

    // What ends with a small word ("of") goes on.
    private static bool EndsSmall(ArticleText article, Physical line) =>
        article.Is(line.End - 1, Shape.Lower) && article.Lexicon.Of(article[line.End - 1].Word).Meets(Label.Function);

    // "1. ", "2) ", "(a) ": an item of a list begins a line of its own
    private static bool IsNumbered(ArticleText article, int i)
    {
        var open = article.Is(i, W.Open);
        var number = open ? i + 1 : i;
        var mark = number + 1;
        return number < article.Count && article[number].End - article[number].Start <= 2
            && (article.Is(mark, W.Close) || (!open && article.Is(mark, W.Stop) && article.Is(number, Shape.Digit)));
    }

    /// <summary>Whether the token before end closes a sentence or announces what follows, quotes and brackets aside.</summary>
    public static bool EndsSentence(ArticleText article, int end)
    {
        var last = end - 1;
        while (last > 0 && (article.Is(last, W.Quote) || article.Is(last, W.Single) || article.Is(last, W.Close)))
        {
            last--;
        }

        return article.Is(last, W.Stop) || article.Is(last, W.Question) || article.Is(last, W.Exclamation) || article.Is(last, W.Colon);
    }

    /// <summary>A line as it is written: tokens [First, End), its length in characters, whether a blank line follows, and how long the next line's first word is.</summary>
    private readonly record struct Physical(int First, int End, int Length, bool Blank, int NextWord);
}
