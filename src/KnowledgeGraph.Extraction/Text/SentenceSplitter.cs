using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>Cuts paragraphs into sentences and marks what stands inside quotations of speech.</summary>
internal static class SentenceSplitter
{
    /// <summary>No sentence is longer, so that every later stage stays linear on text without stops.</summary>
    public const int MaxTokens = 400;

    private const int ShortestSpeech = 6;

    public static void Read(ArticleText article)
    {
        for (var k = 0; k < article.Lines.Count; k++)
        {
            var line = article.Lines[k];
            Quotes(article, line);
            var first = line.First;
            for (var i = line.First; i < line.End; i++)
            {
                if (i + 1 < line.End && i - first + 1 < MaxTokens && !IsEnd(article, line, i))
                {
                    continue;
                }

                article.Sentences.Add(new Sentence(first, i + 1, k, line.Zone));
                article[first].Shape |= Shape.SentenceStart;
                first = i + 1;
            }
        }
    }

    // The closing quote and bracket belong to the left sentence, so the cut is asked for after the last of them.
    private static bool IsEnd(ArticleText article, Line line, int i)
    {
        if (!article.Is(i, Shape.Punct | Shape.Dotted))
        {
            return false; // most tokens
        }

        if (i + 1 < line.End && IsCloser(article, i + 1))
        {
            return false;
        }

        var last = i;
        while (last > line.First && IsCloser(article, last))
        {
            last--;
        }

        var next = i + 1;
        if (article.Is(last, W.Question) || article.Is(last, W.Exclamation))
        {
            return !article.Is(next, Shape.Lower) && !article.Is(next, W.Comma);
        }

        if (article.Is(last, W.Stop))
        {
            if (last == line.First + 1 && article.Is(line.First, Shape.Digit))
            {
                return false; // "1. “Title” by Name"
            }

            return !article.Is(next, W.Stop) && !article.Is(next, W.Comma) && !article.Is(next, Shape.Lower);
        }

        return article.Is(last, Shape.Dotted) && article.Is(next, Shape.Capital) && !article.Is(next, Shape.AllCaps)
            && Abbreviations.MayEnd.Contains(Fold.Word(article.Span(last).TrimEnd('.'))) && article.Has(next, Label.Function | Label.Common);
    }

    private static bool IsCloser(ArticleText article, int i) =>
        (article.Is(i, W.Quote) || article.Is(i, W.Single) || article.Is(i, W.Close)) && !article.Is(i, Shape.SpaceBefore)
        || article.Text[article[i].Start] is '\u201D' && i > 0 && article[i - 1].End == article[i].Start;

    // Quotation marks pair up inside a paragraph, whichever way they bend; one that is never closed ends with it.
    private static void Quotes(ArticleText article, Line line)
    {
        var open = -1;
        for (var i = line.First; i <= line.End; i++)
        {
            if (i < line.End && !article.Is(i, W.Quote))
            {
                continue;
            }

            if (open < 0)
            {
                open = i;
                continue;
            }

            if (i < line.End && article.Text[article[i].Start] is '\u201C' && article.Text[article[open].Start] is '\u201C' && article.Is(i, Shape.SpaceBefore))
            {
                Mark(article, open + 1, i);
                open = i;
                continue;
            }

            Mark(article, open + 1, i);
            open = -1;
        }
    }

    private static void Mark(ArticleText article, int first, int end)
    {
        var speech = end - first >= ShortestSpeech && (end - first > 24 || IsClause(article, first, end));
        for (var i = first; speech && i < end; i++)
        {
            article[i].Shape |= Shape.Quoted;
        }
    }

    private static bool IsClause(ArticleText article, int first, int end)
    {
        var last = article[end - 1];
        if (last.Word is (int)W.Comma or (int)W.Stop or (int)W.Question or (int)W.Exclamation)
        {
            return true;
        }

        var lower = 0;
        for (var i = first; i < end; i++)
        {
            lower += article.Is(i, Shape.Lower) ? 1 : 0;
        }

        return lower * 2 > end - first;
    }
}
