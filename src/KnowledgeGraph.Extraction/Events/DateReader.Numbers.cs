using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// Days, years, and dates in figures.
internal sealed partial class DateReader
{
    /// <summary>Years of the Buddhist era are so many ahead.</summary>
    private const int BuddhistEra = 543;

    // 2021-12-23, 18.06.2020, 06/04/2019, 12/5/23
    private bool TryIso(int i, out DateSpan date, bool last = false)
    {
        date = default;
        Span<int> parts = stackalloc int[3];
        var (count, number, digits) = (0, 0, 0);
        foreach (var c in a.Span(i))
        {
            if (char.IsAsciiDigit(c))
            {
                number = Math.Min((number * 10) + (c - '0'), 99999);
                digits++;
            }
            else if (Fold.Of(c) is '-' or '.' or '/' && digits > 0 && count < 2)
            {
                parts[count++] = number;
                (number, digits) = (0, 0);
            }
            else
            {
                return false;
            }
        }

        parts[count] = number;
        if (count != 2)
        {
            return false;
        }

        var (year, month, day) = parts[0] > 1900 ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0]);
        year = year < 100 && digits == 2 && !a.Is(i, Shape.Hyphen) ? 2000 + year : year;
        if (month > 12 && day <= 12)
        {
            (month, day) = (day, month);
        }

        if (!PartialDate.TryCreate(year, month, day, out _) || year is < 1900 or > 2100)
        {
            return false;
        }

        date = new DateSpan(i, i + 1) { Year = year, Month = month, Day = day };
        if (!last && Joiner(i + 1) is var to and > 0 && !a.Is(i + 1, W.And) && !a.Is(i + 1, W.Ampersand) && TryIso(to, out var end, last: true) && (end.Year, end.Month, end.Day).CompareTo((year, month, day)) > 0)
        {
            date = date with { End = end.End, EndYear = end.Year, EndMonth = end.Month, EndDay = end.Day }; // "05.05.2024 - 07.05.2024"
        }

        return true;
    }

    // "05-Mar-2023"
    private bool TryGlued(int i, out DateSpan date)
    {
        date = default;
        var span = a.Span(i);
        var cut = Dash(span);
        var rest = cut > 0 ? span[(cut + 1)..] : default;
        var second = Dash(rest);
        if (second < 3 || rest.Length != second + 5 || Number(span, 0, out var day) != cut || Number(rest, second + 1, out var year) != rest.Length || MonthOf(rest[..second]) is not (> 0 and var month) || !PartialDate.TryCreate(year, month, day, out _))
        {
            return false;
        }

        date = new DateSpan(i, i + 1) { Year = year, Month = month, Day = day };
        return true;
    }

    // "12-13/2023" of "May 12-13/2023": days and a year in one
    private bool TryGluedYear(int i, out int day, out int second, out int year)
    {
        (day, second, year) = (0, 0, 0);
        var span = a.Span(i);
        var slash = span.IndexOf('/');
        if (slash <= 0 || span.Length != slash + 5 || Number(span, slash + 1, out year) != span.Length || year is < 1900 or > 2100)
        {
            return false;
        }

        var at = Number(span, 0, out day);
        if (at < slash && Fold.Of(span[at]) == '-')
        {
            at = Number(span, at + 1, out second);
        }

        return at == slash && day is >= 1 and <= 31 && (second == 0 || second > day && second <= 31);
    }

    // Days of one month from token i on: 5; 5-7; 5 to 7; 5, 6 and 7; the token behind them.
    private bool Days(int i, out int day, out int second, out int next)
    {
        next = i + 1;
        if (!IsDay(i, out day, out second))
        {
            return false;
        }

        var last = day;
        for (var j = i + 1; second == 0 && j < i + 12; j += 2)
        {
            if (a.Is(j, W.Comma) && IsDay(j + 1, out var between, out var closed) && closed == 0 && between > last && (a.Is(j + 2, W.Comma) || a.Is(j + 2, W.And) || a.Is(j + 2, W.Ampersand)))
            {
                last = between;
                continue;
            }

            j = a.Is(j, W.Comma) && a.Is(j + 1, W.And) ? j + 1 : j;
            if (Joiner(j) is var to and > 0 && IsDay(to, out var other, out _) && other > last)
            {
                second = other;
                next = to + 1;
            }

            break;
        }

        return true;
    }

    // 5, 5th, 5-7, 5th–7th, 5/6
    private bool IsDay(int i, out int day, out int second)
    {
        (day, second) = (0, 0);
        if (!a.Is(i, Shape.Digit))
        {
            return false;
        }

        var span = a.Span(i);
        var at = Number(span, 0, out day);
        if (at < span.Length && (Fold.Of(span[at]) == '-' || span[at] == '/'))
        {
            var end = Number(span, at + 1, out second);
            if (end == at + 1 || end < span.Length || second <= day)
            {
                return false;
            }

            at = end;
        }

        return at == span.Length && day is >= 1 and <= 31 && second <= 31;
    }

    // A number and its ordinal ending from a character on; where it ends.
    private static int Number(ReadOnlySpan<char> span, int from, out int value)
    {
        value = 0;
        var i = from;
        while (i < span.Length && char.IsAsciiDigit(span[i]))
        {
            value = Math.Min((value * 10) + (span[i++] - '0'), 99999);
        }

        return i > from && i + 2 <= span.Length && span.Slice(i, 2) is "st" or "nd" or "rd" or "th" ? i + 2 : i;
    }

    private bool IsYear(int i, out int year)
    {
        year = 0;
        var span = a.Span(i);
        if (!a.Is(i, Shape.Digit) || span.Length != 4 || Number(span, 0, out var value) != 4)
        {
            return false;
        }

        year = value is >= 1900 and <= 2100 ? value : value is >= 2480 and <= 2620 ? value - BuddhistEra : 0;
        return year > 0;
    }

    private int Joiner(int i)
    {
        if (!(a.Is(i, W.To) || a.Is(i, W.And) || a.Is(i, W.Until) || a.Is(i, W.Till) || a.Is(i, W.Through) || a.Is(i, W.Dash) || a.Is(i, W.Ampersand)))
        {
            return -1;
        }

        i = a.Is(i, W.Through) && a.Is(i + 1, W.To) ? i + 1 : i;
        var next = a.Is(i + 1, W.The) ? i + 2 : i + 1;
        var day = a.Is(next + 1, W.Comma) ? next + 2 : next + 1;
        return a.Has(next, Label.Weekday) && (a.Is(day, Shape.Digit) || a.Has(day, Label.Month)) ? day : next; // "to Wednesday | 10 May"
    }

    // "May–2" of "30 May–2 June"
    private bool IsGluedMonth(int i, out int day)
    {
        day = 0;
        var span = a.Span(i);
        var dash = Dash(span);
        return dash > 0 && MonthOf(span[..dash]) > 0 && Number(span, dash + 1, out day) == span.Length && day is >= 1 and <= 31;
    }

    // "30–June" of "May 30–June 2"
    private bool IsGluedDay(int i, out int day, out int month)
    {
        (day, month) = (0, 0);
        var span = a.Span(i);
        var dash = Dash(span);
        if (dash <= 0 || Number(span, 0, out day) != dash)
        {
            return false;
        }

        month = MonthOf(span[(dash + 1)..]);
        return month > 0 && day is >= 1 and <= 31;
    }

    private static int Dash(ReadOnlySpan<char> span)
    {
        for (var i = 0; i < span.Length; i++)
        {
            if (Fold.Of(span[i]) == '-')
            {
                return i;
            }
        }

        return -1;
    }

    private int MonthOf(ReadOnlySpan<char> span)
    {
        var word = span.Length < 3 ? 0 : a.Lexicon.Vocabulary.Find(span, Fold.Hash(span));
        return word > 0 ? a.Lexicon.ValueOf(word, Label.Month) : 0;
    }
}
