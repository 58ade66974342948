using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Events;

// Weekdays, bare months, and days counted from the one told before.
internal sealed partial class DateReader
{
    /// <summary>Tokens back to the day that "the following day" follows.</summary>
    private const int NearReach = 160;

    // Tuesday; last Friday; Monday last week; from Tuesday to Thursday; Wednesday, 3 May 2023; Saturday (29/10)
    private DateSpan Weekday(int i)
    {
        var weekday = a.Lexicon.Value(a, i, Label.Weekday);
        var open = a.Is(i + 1, W.Open);
        var next = open || a.Is(i + 1, W.Comma) || a.Is(i + 1, W.Dash) || a.Is(i + 1, W.Stop) && a.Is(i + 2, Shape.Digit) ? i + 2 : i + 1;
        next = a.Is(next, W.The) ? next + 1 : next;
        if ((TryDay(next, out var date) && date.Day > 0) || (open && TryShort(next, out date)))
        {
            return date with { First = i, End = open && a.Is(date.End, W.Close) ? date.End + 1 : date.End, On = weekday };
        }

        var relative = a.Is(i - 1, W.Last) || a.Is(i + 1, W.Last) && !a.Begins(i + 1, Label.RelativeDay) ? -7 : a.Is(i - 1, W.Next) ? 7 : DateSpan.Never;
        var single = new DateSpan(i, i + 1) { Weekday = weekday, Relative = relative };
        var week = a.Begins(i + 1, Label.RelativeDay) ? a.Lexicon.Value(a, i + 1, Label.RelativeDay) : DateSpan.Never;
        if (week is DateSpan.LastWeek or DateSpan.ThisWeek or DateSpan.NextWeek)
        {
            return single with { Relative = week, End = i + 1 + a[i + 1].PhraseLength };
        }

        return Joiner(i + 1) is var other and > 0 && a.Has(other, Label.Weekday) && !TryDay(other + 1, out _) && !TryDay(other + 2, out _)
            ? single with { End = other + 1, EndWeekday = a.Lexicon.Value(a, other, Label.Weekday) }
            : single;
    }

    // "the following day", "a day later": not "the day after | the summit", nor "day after day"
    private bool IsNear(int i)
    {
        var end = i + a[i].PhraseLength;
        var counted = a.Is(end - 1, W.Before) || a.Is(end - 1, W.After);
        return !a.Is(i, Shape.Quoted) && !a.Has(i - 1, Label.NumberWord) && !a.Is(i - 1, Shape.Digit) && (!counted || a.Is(end, Shape.Punct) || a.Is(end, Shape.LineStart));
    }

    private static int PriorOf(List<DateSpan> dates, int i)
    {
        for (var d = dates.Count - 1; d >= 0 && i - dates[d].First < NearReach; d--)
        {
            if (dates[d].Day > 0 || dates[d].Weekday >= 0 || dates[d].Near != DateSpan.Never || dates[d].Month == 0 && dates[d].Relative is > -32 and < 32)
            {
                return d;
            }
        }

        return -1;
    }

    // "in April", "last October", "in June next year", "at the end of March": a month without day and year
    private bool TryMonth(int i, out DateSpan date)
    {
        date = default;
        if (!a.Has(i, Label.Month) || !a.Is(i, Shape.Capital) || a.Is(i, Shape.Quoted) || a.Is(i + 1, Shape.Digit | Shape.Hyphen))
        {
            return false;
        }

        var early = a.Span(i - 1) is "early" or "mid" or "late" ? i - 2 : i - 1;
        var relative = a.Is(i - 1, W.Last) ? -7 : a.Is(i - 1, W.Next) ? 7 : DateSpan.Never;
        if (relative == DateSpan.Never && !(a.Is(early, W.In) || a.Is(early, W.This) || a.Is(early, W.During) || a.Is(early, W.Of) && a.Span(early - 1) is "end" or "beginning" or "month"))
        {
            return false;
        }

        date = new DateSpan(i, i + 1) { Month = a.Lexicon.Value(a, i, Label.Month), Relative = relative };
        var of = a.Is(i + 1, W.Of) ? i + 2 : i + 1;
        if (a.Span(of + 1) is "year" && (a.Is(of, W.Last) || a.Is(of, W.This) || a.Is(of, W.Next)))
        {
            date = date with { End = of + 2, Relative = a.Is(of, W.Last) ? DateSpan.LastYear : a.Is(of, W.This) ? DateSpan.ThisYear : DateSpan.NextYear };
        }

        return true;
    }
}
