using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Finds dates of some forty forms, and fixes years and weekdays by the article's own anchor: metadata, dateline, or the day of publication.</summary>
internal sealed class DateReader(ArticleText a)
{
    public List<DateSpan> Read()
    {
        var dates = a.Scratch.List<DateSpan>();
        for (var i = 0; i < a.Count;)
        {
            if (TryAt(i, out var date))
            {
                dates.Add(date);
                i = date.End;
            }
            else
            {
                i++;
            }
        }

        return dates;
    }

    private bool TryAt(int i, out DateSpan date)
    {
        date = default;
        if (a.Is(i, Shape.Digit))
        {
            return TryIso(i, out date) || TryDayMonth(i, out date);
        }

        if (a.Begins(i, Label.Month) && (a.Is(i, Shape.Capital)))
        {
            return TryMonthDay(i, out date);
        }

        if (a.Begins(i, Label.Weekday))
        {
            date = new DateSpan(i, i + 1, 0, 0, 0, 0, 0, DateOrigin.Context, a.Lexicon.Value(a, i, Label.Weekday), int.MinValue);
            return true;
        }

        if (a.Begins(i, Label.RelativeDay))
        {
            date = new DateSpan(i, i + a[i].PhraseLength, 0, 0, 0, 0, 0, DateOrigin.Context, -1, a.Lexicon.Value(a, i, Label.RelativeDay));
            return true;
        }

        return false;
    }

    // 2021-12-23, 18.06.2020, 06/04/2019
    private bool TryIso(int i, out DateSpan date)
    {
        date = default;
        Span<int> parts = stackalloc int[3];
        var count = 0;
        var number = 0;
        var digits = 0;
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
                number = 0;
                digits = 0;
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
        if (month > 12 && day <= 12)
        {
            (month, day) = (day, month);
        }

        if (!PartialDate.TryCreate(year, month, day, out _) || year is < 1900 or > 2100)
        {
            return false;
        }

        date = new DateSpan(i, i + 1, year, month, day, 0, 0, DateOrigin.Stated, -1, int.MinValue);
        return true;
    }

    private int Number(int i, out int second)
    {
        second = 0;
        var value = 0;
        var part = 0;
        foreach (var c in a.Span(i))
        {
            if (char.IsAsciiDigit(c))
            {
                part = Math.Min((part * 10) + (c - '0'), 99999);
            }
            else if (Fold.Of(c) == '-' && value == 0 && part > 0)
            {
                value = part;
                part = 0;
            }
            else if (char.IsLetter(c))
            {
                break;
            }
            else
            {
                return -1;
            }
        }

        if (value > 0)
        {
            second = part;
            return value;
        }

        return part;
    }

    private bool IsDay(int i, out int day, out int second)
    {
        second = 0;
        day = 0;
        if (!a.Is(i, Shape.Digit) || (a.Is(i, Shape.Hyphen) && a.Span(i).IndexOfAnyInRange('a', 'z') >= 0 && !a.Is(i, Shape.Ordinal)))
        {
            return false;
        }

        day = Number(i, out second);
        return day is >= 1 and <= 31 && second is >= 0 and <= 31 && (second == 0 || second > day);
    }

    private bool IsYear(int i, out int year)
    {
        year = a.Is(i, Shape.Digit) && a[i].End - a[i].Start == 4 ? Number(i, out _) : 0;
        return year is >= 1900 and <= 2100;
    }

    private int Joiner(int i) => a.Is(i, W.To) || a.Is(i, W.And) || a.Is(i, W.Until) || a.Is(i, W.Till) || a.Is(i, W.Through) || a.Is(i, W.Dash) || (a.Is(i, W.Ampersand)) ? i + 1 : -1;

    // 31 October 2024, 9th -10th August, 13-14 August 2019, 28 May to 2 June
    private bool TryDayMonth(int i, out DateSpan date)
    {
        date = default;
        if (!IsDay(i, out var day, out var second))
        {
            return false;
        }

        var j = i + 1;
        if (second == 0 && Joiner(j) is var next and > 0 && IsDay(next, out var other, out _) && other > day)
        {
            second = other;
            j = next + 1;
        }

        j = a.Is(j, W.Of) ? j + 1 : j;
        if (!a.Has(j, Label.Month) || !a.Is(j, Shape.Capital))
        {
            return false;
        }

        var month = a.Lexicon.Value(a, j, Label.Month);
        j++;
        var endMonth = second > 0 ? month : 0;
        if (Joiner(j) is var to and > 0 && IsDay(to, out var endDay, out _) && a.Has(to + 1, Label.Month))
        {
            second = endDay;
            endMonth = a.Lexicon.Value(a, to + 1, Label.Month);
            j = to + 2;
        }

        var comma = a.Is(j, W.Comma) ? j + 1 : j;
        var end = j;
        if (IsYear(comma, out var year))
        {
            end = comma + 1;
        }

        date = new DateSpan(i, end, year, month, day, endMonth, second, DateOrigin.Stated, -1, int.MinValue);
        return true;
    }

    // December 22, 2021; Oct. 29; May 25 to 26, 2019; October 29th; May 2017
    private bool TryMonthDay(int i, out DateSpan date)
    {
        date = default;
        var month = a.Lexicon.Value(a, i, Label.Month);
        var j = i + 1;
        if (IsYear(j, out var bare) || (a.Is(j, W.Comma) && IsYear(j + 1, out bare)))
        {
            date = new DateSpan(i, a.Is(j, W.Comma) ? j + 2 : j + 1, bare, month, 0, 0, 0, DateOrigin.Stated, -1, int.MinValue);
            return true;
        }

        j = a.Is(j, W.The) ? j + 1 : j;
        if (!IsDay(j, out var day, out var second))
        {
            return false;
        }

        j++;
        var endMonth = second > 0 ? month : 0;
        if (Joiner(j) is var next and > 0)
        {
            if (second == 0 && IsDay(next, out var other, out _) && other > day && !a.Has(next + 1, Label.Month))
            {
                (second, endMonth, j) = (other, month, next + 1);
            }
            else if (a.Has(next, Label.Month) && IsDay(next + 1, out var endDay, out _))
            {
                (second, endMonth, j) = (endDay, a.Lexicon.Value(a, next, Label.Month), next + 2);
            }
        }

        var comma = a.Is(j, W.Comma) ? j + 1 : j;
        var end = j;
        if (IsYear(comma, out var year))
        {
            end = comma + 1;
        }

        date = new DateSpan(i, end, year, month, day, endMonth, second, DateOrigin.Stated, -1, int.MinValue);
        return true;
    }
}
