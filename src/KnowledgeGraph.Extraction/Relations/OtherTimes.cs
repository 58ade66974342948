using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>Sentences that tell of another time than the event reported: "In 2019, X addressed …", "Last year it was organised by …".</summary>
internal static class OtherTimes
{
    private const int Opening = 3;

    /// <summary>Whether a sentence opens with a time that is not the reported event's.</summary>
    public static bool Opens(Reading r, SentenceView view)
    {
        var a = r.Article;
        var first = view.Sentence.First;
        if ((a.Is(first, W.Last) || a.Is(first, W.Next)) && a.Span(Math.Min(first + 1, a.Count - 1)) is "year" or "year's" or "month's")
        {
            return true;
        }

        if (IsDayBefore(a, first) || IsEarlierThatDay(a, first) && r.Events.Main is { } feast && a.HasOwn(feast.Head, Label.OwnEvent) && view.Events.Count == 0 || a.Span(first) is "Yesterday" && r.Events.Main is { } today && IsOfToday(a, today))
        {
            return true;
        }

        for (var i = first; i < view.Sentence.End && i < first + 5; i++)
        {
            if (a.Span(i) is "edition" or "editions" && i > first && a.Span(i - 1) is "earlier" or "previous" or "last" or "past" or "preceding" or "next" or "inaugural")
            {
                return true; // "An earlier edition, in 2018, was opened by …"
            }
        }

        for (var i = first; i < view.Sentence.End && i < first + Opening; i++)
        {
            if (IsYear(a, i) && (a.Is(i - 1, W.In) || a.Span(Math.Max(i - 1, 0)) is "in" or "since" or "Since") && (a.Is(i + 1, W.Comma) || i == first + 1))
            {
                return r.Events.Main is { } main && Told(r, main, i);
            }
        }

        return false;
    }

    /// <summary>"last autumn", "last year", "last month" at a token.</summary>
    public static bool IsLastSeason(ArticleText a, int i)
    {
        i = a.Is(i, W.In) ? i + 1 : i;
        return a.Is(i, W.Last) && a.Span(i + 1) is "autumn" or "spring" or "summer" or "winter" or "year" or "month";
    }

    // "A day earlier, she met B", "The day before, he toured the port", "On the eve of the talks"
    private static bool IsDayBefore(ArticleText a, int first) =>
        a.Span(first) is "A" && a.Span(first + 1) is "day" or "week" && a.Span(first + 2) is "earlier" or "before"
        || a.Span(first) is "The" && (a.Span(first + 1) is "day" && a.Span(first + 2) is "before" || a.Span(first + 1) is "previous" && a.Span(first + 2) is "day")
        || a.Span(first) is "On" && a.Span(first + 1) is "the" && (a.Span(first + 2) is "eve" && a.Is(first + 3, W.Of) || a.Span(first + 2) is "previous" or "preceding" && a.Span(first + 3) is "day");

    // "Earlier in the day the Ambassador laid a wreath", where a reception or a dinner is told of
    private static bool IsEarlierThatDay(ArticleText a, int first) =>
        a.Span(first) is "Earlier" && (a.Is(first + 1, W.In) && a.Is(first + 3, W.Day) || a.Span(first + 1) is "that" && a.Is(first + 2, W.Day));

    // "visited the port today"
    private static bool IsOfToday(ArticleText a, EventFacts main)
    {
        for (var k = 0; k < main.Mentions.Count && k < 3; k++)
        {
            var sentence = a.Sentences[main.Mentions[k].Sentence];
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (a.Span(i) is "today" or "Today")
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether "in" and a year, behind a verb, tell of another time than the reported event's; where the event has no year, as the caller takes it.</summary>
    public static bool IsDated(Reading r, SentenceView view, int verb, bool unknown)
    {
        var a = r.Article;
        for (var i = verb + 1; i < view.Sentence.End && i < verb + 9; i++)
        {
            if (IsYear(a, i) && (a.Is(i - 1, W.In) || a.Span(i - 1) is "since" or "until"))
            {
                return r.Events.Main is { } main && (unknown && !IsTold(r, main) || Told(r, main, i));
            }
        }

        return false;
    }

    /// <summary>Whether a year before a cue tells of another time: "they last met in 2019 in Vienna, where they were | received".</summary>
    public static bool IsDatedBefore(Reading r, SentenceView view, int cue)
    {
        var a = r.Article;
        for (var i = cue - 1; i > view.Sentence.First && i > cue - 9; i--)
        {
            if (IsYear(a, i) && a.Is(i - 1, W.In) && !a.Is(cue - 1, W.Comma))
            {
                return r.Events.Main is { } main && Told(r, main, i);
            }
        }

        return false;
    }

    private static bool IsTold(Reading r, EventFacts main)
    {
        for (var k = 0; k < main.Mentions.Count && k < 4; k++)
        {
            var sentence = r.Article.Sentences[main.Mentions[k].Sentence];
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (IsYear(r.Article, i))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The reported event has a year, in its own sentences or where the article opens, and it is another one.
    private static bool Told(Reading r, EventFacts main, int year)
    {
        var a = r.Article;
        var known = 0;
        for (var k = 0; k < main.Mentions.Count && k < 4; k++)
        {
            known = Math.Max(known, Years(a, main.Mentions[k].Sentence, year));
        }

        for (var k = 0; known == 0 && k < a.Sentences.Count && k < Opening; k++)
        {
            known = Years(a, k, year);
        }

        return known == 1;
    }

    // What the years of a sentence are to a year: 0 when it has none, 1 when all are others, 2 when one is the same.
    private static int Years(ArticleText a, int index, int year)
    {
        var found = 0;
        for (var i = a.Sentences[index].First; i < a.Sentences[index].End; i++)
        {
            if (IsYear(a, i) && i != year)
            {
                found = Math.Max(found, a.Span(i).SequenceEqual(a.Span(year)) ? 2 : 1);
            }
        }

        return found;
    }

    private static bool IsYear(ArticleText a, int i)
    {
        var span = a.Span(i);
        return span.Length == 4 && a.Is(i, Shape.Digit) && (span.StartsWith("19", StringComparison.Ordinal) || span.StartsWith("20", StringComparison.Ordinal));
    }
}
