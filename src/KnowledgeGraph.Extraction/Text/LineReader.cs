using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>Tells what each paragraph is: body, heading, metadata, credit, caption or list item.</summary>
internal static class LineReader
{
    private const int ShortLine = 32;

    public static void Read(ArticleText article)
    {
        var starts = Starts(article);
        var bodySeen = false;
        for (var k = 0; k < starts.Count; k++)
        {
            var first = starts[k];
            var end = k + 1 < starts.Count ? starts[k + 1] : article.Count;
            var zone = ZoneOf(article, first, end, bodySeen);
            bodySeen |= zone == Zone.Body;
            article.Lines.Add(new Line(first, end, zone));
        }
    }

    private static List<int> Starts(ArticleText article)
    {
        var starts = article.Scratch.List<int>();
        for (var i = 0; i < article.Count; i++)
        {
            if (article.Is(i, Shape.LineStart))
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    private static Zone ZoneOf(ArticleText article, int first, int end, bool bodySeen)
    {
        var length = end - first;
        if (IsUnderPicture(article, first, end) || HasPositions(article, first, end))
        {
            return Zone.Caption;
        }

        if (length <= 40 && IsLabelled(article, first, end, Label.CreditWord))
        {
            return Zone.Credit;
        }

        if (IsTimed(article, first, end))
        {
            return Zone.Item;
        }

        if (length <= 24 && (IsLabelled(article, first, end, Label.MetaWord) || IsStamp(article, first, end)))
        {
            return Zone.Meta;
        }

        if (article.Is(first, Shape.Digit) && article.Is(first + 1, W.Stop) && length <= 40)
        {
            return Zone.Item;
        }

        if (LineJoiner.EndsSentence(article, end) && !(length < 14 && article.Is(first, W.Open)))
        {
            return Zone.Body;
        }

        if (length > ShortLine && bodySeen)
        {
            return Zone.Body;
        }

        return bodySeen ? Zone.Caption : length > 60 ? Zone.Body : Zone.Heading;
    }

    // "Photo 3: The winner shares a joke with the jury", "Photo: From left, A and B at the reception", "From left: A, B": what is to be seen, and not who took it
    private static bool IsUnderPicture(ArticleText article, int first, int end)
    {
        var i = article.Is(first, W.Open) ? first + 1 : first;
        var label = i < end && article.Span(i) is "Photo" or "Photos" or "Picture" or "Pictures" or "Image" or "PHOTO" or "Caption" or "Pic";
        var from = label ? i + 1 : i;
        from = label && article.Is(from, Shape.Digit) ? from + 1 : from;
        from = label && article.Is(from, W.Colon) ? from + 1 : from;
        if (from + 2 < end && article.Span(from) is "From" or "from" or "FROM" or "L" && article.Span(from + 1) is "left" or "right" or "Left" or "LEFT" or "L")
        {
            return true;
        }

        if (!label || from < i + 2)
        {
            return false;
        }

        var small = 0;
        for (var k = from; k < end && small < 3; k++)
        {
            small += article.Is(k, Shape.Lower) && !article.Is(k, W.Possessive) && !article.Is(k, W.By) ? 1 : 0;
        }

        return small == 3 || small > 0 && article.Is(i + 1, Shape.Digit);
    }

    // "A (third right) and B (left) exchange gifts": two who stand somewhere in a picture
    private static bool HasPositions(ArticleText article, int first, int end)
    {
        var count = 0;
        for (var i = first + 2; i < end && end - first < 90; i++)
        {
            count += article.Is(i, W.Close) && article.Span(i - 1) is "left" or "right" or "centre" or "center" or "middle" && (article.Is(i - 2, W.Open) || article.Is(i - 3, W.Open) || article.Is(i - 4, W.Open)) ? 1 : 0;
        }

        return count > 1;
    }

    // "09:20 Keynote: …", "10.30 – 11.00 Panel: …": an hour and what was on then
    private static bool IsTimed(ArticleText article, int first, int end)
    {
        var i = first;
        while (i < end && i < first + 9 && (article.Is(i, Shape.Digit) || article.Is(i, Shape.Punct) || article.Span(i) is "am" or "pm" or "h" or "hrs" or "a.m." or "p.m."))
        {
            i++;
        }

        return i - first is >= 3 and < 9 && article.Is(first, Shape.Digit) && (article.Is(first + 1, W.Colon) || article.Is(first + 1, W.Stop)) && article.Is(first + 2, Shape.Digit) && article.Span(first + 2).Length == 2 && end - i is >= 3 and < 40 && article.Is(i, Shape.Capital);
    }

    // "Written by: X", "Editor: A, B", "Release date: …": a closed label and a colon near the start.
    private static bool IsLabelled(ArticleText article, int first, int end, Label label)
    {
        var i = first;
        while (i < end && (article.Is(i, Shape.Punct) && !article.Is(i, W.Colon)))
        {
            i++;
        }

        if (!article.Has(i, label))
        {
            return false;
        }

        for (var j = i + 1; j < end && j <= i + 4; j++)
        {
            if (article.Is(j, W.Colon))
            {
                return true;
            }
        }

        return label == Label.CreditWord ? article.Is(i + 1, W.By) && end - first < 9 : end - first <= 3;
    }

    // A time stamp, a path of menus or a site's own bar.
    private static bool IsStamp(ArticleText article, int first, int end)
    {
        var digits = 0;
        var marks = 0;
        for (var i = first; i < end; i++)
        {
            digits += article.Is(i, Shape.Digit) || article.Has(i, Label.Month) ? 1 : 0;
            marks += article.Is(i, W.Bar) || article.Is(i, W.Colon) || article.Text[article[i].Start] == '>' ? 1 : 0;
        }

        var length = end - first;
        return (digits > 0 && digits * 2 >= length - 1 && length <= 8) || (marks > 0 && digits >= 1 && length <= 14 && !LineJoiner.EndsSentence(article, end)) || article.Text.AsSpan(article[first].Start, article[end - 1].End - article[first].Start).Contains(" > ", StringComparison.Ordinal);
    }
}
