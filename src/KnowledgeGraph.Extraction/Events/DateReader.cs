using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Finds dates of some sixty forms; what they leave open, <see cref="DateAnchor"/> fixes.</summary>
internal sealed partial class DateReader(ArticleText a)
{
    /// <summary>Every date begins with one, or with a digit.</summary>
    public static readonly Label Cues = Label.Weekday | Label.RelativeDay | Label.NearDay | Label.Month;

    public List<DateSpan> Read()
    {
        var dates = a.Scratch.List<DateSpan>();
        var next = 0;
        foreach (var i in a.Days)
        {
            if (i >= next && !IsHour(i) && TryAt(i, out var date) && !CrossesLine(date))
            {
                dates.Add(date.Near == DateSpan.Never ? date : date with { Prior = PriorOf(dates, i) });
                next = date.End;
            }
        }

        return dates;
    }

    // "13:35:03": what stands behind a colon and figures
    private bool IsHour(int i) => a.Is(i - 1, W.Colon) && a.Is(i - 2, Shape.Digit) && !a.Is(i, Shape.SpaceBefore);

    private bool CrossesLine(DateSpan date)
    {
        for (var i = date.First + 1; i < date.End; i++)
        {
            if (a.Is(i, Shape.LineStart))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryAt(int i, out DateSpan date)
    {
        if (a.Begins(i, Label.Weekday))
        {
            date = Weekday(i);
            return true;
        }

        if (a.Begins(i, Label.RelativeDay) && (a.Is(i, Shape.Lower) || a.Is(i, Shape.SentenceStart) && !a.Is(i, Shape.Quoted)))
        {
            date = new DateSpan(i, i + a[i].PhraseLength) { Relative = a.Lexicon.Value(a, i, Label.RelativeDay) };
            return true;
        }

        if (a.Begins(i, Label.NearDay) && IsNear(i))
        {
            date = new DateSpan(i, i + a[i].PhraseLength) { Near = a.Lexicon.Value(a, i, Label.NearDay) };
            return true;
        }

        return TryDay(i, out date) || TryMonth(i, out date);
    }

    private bool TryDay(int i, out DateSpan date)
    {
        date = default;
        return a.Is(i, Shape.Digit) ? TryIso(i, out date) || TryGlued(i, out date) || TryDayMonth(i, out date) : a.Has(i, Label.Month) && a.Is(i, Shape.Capital) && TryMonthDay(i, out date);
    }

    // 29/10, 29.10
    private bool TryShort(int i, out DateSpan date)
    {
        date = default;
        var (day, month, count) = (0, 0, 0);
        foreach (var c in a.Span(i))
        {
            if (char.IsAsciiDigit(c) && count == 0)
            {
                day = Math.Min((day * 10) + (c - '0'), 99);
            }
            else if (char.IsAsciiDigit(c))
            {
                month = Math.Min((month * 10) + (c - '0'), 99);
            }
            else if (c is '/' or '.')
            {
                count++;
            }
            else
            {
                return false;
            }
        }

        if (count != 1 || day is < 1 or > 31 || month is < 1 or > 12)
        {
            return false;
        }

        date = new DateSpan(i, i + 1) { Month = month, Day = day };
        return true;
    }

    // 31 October 2024, 9th -10th August, 3, 4 and 5 May, the 5th to the 7th of May, 28 May to 2 June, 28 April 2023 to 2 May 2023
    private bool TryDayMonth(int i, out DateSpan date)
    {
        date = default;
        if (!Days(i, out var day, out var second, out var j))
        {
            return false;
        }

        j = a.Is(j, W.Of) || a.Is(j, W.Stop) && j == i + 1 && IsYear(j + 2, out _) ? j + 1 : j; // "10. May 2024"
        var glued = 0;
        if (!a.Is(j, Shape.Capital) || (!a.Has(j, Label.Month) && !IsGluedMonth(j, out glued)))
        {
            return false;
        }

        var month = glued > 0 ? MonthOf(a.Span(j)[..Dash(a.Span(j))]) : a.Lexicon.Value(a, j, Label.Month);
        var endMonth = second > 0 ? month : 0;
        j++;
        if (glued > 0)
        {
            if (!a.Has(j, Label.Month))
            {
                return false;
            }

            (second, endMonth, j) = (glued, a.Lexicon.Value(a, j, Label.Month), j + 1);
        }
        else if (Joiner(j) is var to and > 0 && IsDay(to, out var endDay, out _) && a.Has(a.Is(to + 1, W.Of) ? to + 2 : to + 1, Label.Month))
        {
            to = a.Is(to + 1, W.Of) ? to + 1 : to;
            (second, endMonth, j) = (endDay, a.Lexicon.Value(a, to + 1, Label.Month), to + 2);
        }

        date = Close(i, j, month, day, endMonth, second);
        return true;
    }

    // December 22, 2021; Oct. 29; May 25 to 26, 2019; May 3, 4 and 5; October 29th; May 2017; May 30 – June 2
    private bool TryMonthDay(int i, out DateSpan date)
    {
        date = default;
        var month = a.Lexicon.Value(a, i, Label.Month);
        var j = a.Is(i + 1, W.Comma) || a.Is(i + 1, W.Of) ? i + 2 : i + 1;
        if (IsYear(j, out var bare))
        {
            date = new DateSpan(i, j + 1) { Year = bare, Month = month };
            return true;
        }

        j = a.Is(i + 1, W.The) ? i + 2 : i + 1;
        if (TryGluedYear(j, out var from, out var to, out var glued))
        {
            date = new DateSpan(i, j + 1) { Year = glued, Month = month, Day = from, EndMonth = to > 0 ? month : 0, EndDay = to };
            return true;
        }

        if (IsGluedDay(j, out var first, out var last) && IsDay(j + 1, out var ending, out _))
        {
            date = Close(i, j + 2, month, first, last, ending);
            return true;
        }

        if (!Days(j, out var day, out var second, out j) || (second > 0 && a.Has(j, Label.Month) && !a.Is(j - 1, Shape.Hyphen)))
        {
            if (!IsDay(a.Is(i + 1, W.The) ? i + 2 : i + 1, out day, out second))
            {
                return false;
            }

            j = a.Is(i + 1, W.The) ? i + 3 : i + 2;
        }

        var endMonth = second > 0 ? month : 0;
        if (Joiner(j) is var next and > 0 && a.Has(next, Label.Month) && IsDay(next + 1, out var endDay, out _))
        {
            (second, endMonth, j) = (endDay, a.Lexicon.Value(a, next, Label.Month), next + 2);
        }

        date = Close(i, j, month, day, endMonth, second);
        return true;
    }

    // The year behind a day, and the other end behind the year.
    private DateSpan Close(int first, int end, int month, int day, int endMonth, int endDay)
    {
        var comma = a.Is(end, W.Comma) ? end + 1 : end;
        if (!IsYear(comma, out var year))
        {
            return new DateSpan(first, end) { Month = month, Day = day, EndMonth = endMonth, EndDay = endDay };
        }

        end = comma + 1;
        var date = new DateSpan(first, end) { Year = year, Month = month, Day = day, EndMonth = endMonth, EndDay = endDay };
        return endDay == 0 && !a.Is(end, W.And) && Joiner(end) is var next and > 0 && TryDay(next, out var other) && other is { Day: > 0, EndDay: 0 } && other.Year >= year
            ? date with { End = other.End, EndYear = other.Year, EndMonth = other.Month, EndDay = other.Day }
            : date;
    }
}
