using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// The year that a date leaves open, and days counted from another day.
internal sealed partial class DateAnchor
{
    private int YearOf(DateSpan date, int named, bool ahead)
    {
        if (!_exact && !_near && date.Relative != DateSpan.Never)
        {
            return 0; // "last May" needs the article's own
        }

        if (!_exact && !_near && named > 0)
        {
            return Fitting(date, named);
        }

        if (_anchor is not { } anchor)
        {
            return Fitting(date, 0);
        }

        if (!_exact && !_near)
        {
            return Fitting(date, anchor.Year);
        }

        if (date.Relative is DateSpan.LastYear or DateSpan.ThisYear or DateSpan.NextYear)
        {
            return anchor.Year + date.Relative - DateSpan.ThisYear;
        }

        if (date.Relative is -7 or 7) // "last May", "next May"
        {
            return date.Relative < 0 ? anchor.Year - (date.Month < anchor.Month ? 0 : 1) : anchor.Year + (date.Month > anchor.Month ? 0 : 1);
        }

        var back = PartialDate.TryCreate(anchor.Year, date.Month, date.Day, out var guess) && guess.FirstDay > anchor.AddDays(200);
        var on = ahead && PartialDate.TryCreate(anchor.Year, date.Month, date.Day, out guess) && guess.LastDay < anchor.AddDays(-90);
        return back && !ahead ? anchor.Year - 1 : on ? anchor.Year + 1 : anchor.Year;
    }

    // The year in which the day falls on the weekday that the text gives it ("Tuesday, 6 August"): the likeliest, one beside it, or beside the last that the text names.
    private int Fitting(DateSpan date, int likeliest)
    {
        if (date.On < 0 || date.Day == 0)
        {
            return likeliest;
        }

        if (likeliest > 0)
        {
            return Falls(date, likeliest) ? likeliest : Falls(date, likeliest - 1) ? likeliest - 1 : Falls(date, likeliest + 1) ? likeliest + 1 : likeliest;
        }

        var last = 0;
        foreach (var i in _article.Days)
        {
            last = Math.Max(last, NamedYear.YearAt(_article, i));
        }

        return last == 0 ? 0 : Falls(date, last) ? last : Falls(date, last + 1) ? last + 1 : 0;
    }

    private static bool Falls(DateSpan date, int year) => PartialDate.TryCreate(year, date.Month, date.Day, out var day) && (int)day.FirstDay.DayOfWeek == date.On;

    // "the same day", "the following day": behind the last day of what was told before
    private (PartialDate Start, PartialDate End, DateOrigin Origin)? Near(DateSpan date, int named, bool ahead)
    {
        if (date.Prior < 0 && date.Near < 0 && Own is { } own) // "opened a day earlier", with no other day told
        {
            var before = PartialDate.OfDay(own.FirstDay.AddDays(date.Near));
            return (before, before, DateOrigin.Context);
        }

        if (date.Prior < 0 || Resolve(_dates[date.Prior], named, ahead) is not var (first, last, _) || first.Day == 0 || date.Near == 0 && first != last)
        {
            return null;
        }

        var day = PartialDate.OfDay((date.Near > 0 ? last : first).FirstDay.AddDays(date.Near));
        return (day, day, DateOrigin.Context);
    }

    private (PartialDate Start, PartialDate End, DateOrigin Origin)? Relative(DateSpan date, DateOnly anchor, bool ahead)
    {
        var origin = _fromDateline ? DateOrigin.Dateline : DateOrigin.Context;
        if (date.Weekday < 0 && date.Relative is DateSpan.LastMonth or DateSpan.ThisMonth or DateSpan.NextMonth)
        {
            return Month(anchor.AddMonths(date.Relative == DateSpan.NextMonth ? 1 : date.Relative - DateSpan.ThisMonth));
        }

        if (date.Relative is DateSpan.LastWeek or DateSpan.ThisWeek or DateSpan.NextWeek)
        {
            var monday = anchor.AddDays(-(((int)anchor.DayOfWeek + 6) % 7) + (date.Relative == DateSpan.LastWeek ? -7 : date.Relative == DateSpan.NextWeek ? 7 : 0));
            if (date.Weekday >= 0) // "Monday last week"
            {
                var told = PartialDate.OfDay(monday.AddDays((date.Weekday + 6) % 7));
                return (told, told, origin);
            }

            // a week has no form of its own: its month, where it lies in one
            return monday.Month == monday.AddDays(6).Month ? Month(monday) : null;
        }

        if (date.Weekday < 0)
        {
            var day = PartialDate.OfDay(anchor.AddDays(date.Relative));
            return (day, day, origin);
        }

        if (date.EndWeekday >= 0 && ahead)
        {
            var on = Nearest(anchor, date.Weekday, date.Relative, ahead);
            return (PartialDate.OfDay(on), PartialDate.OfDay(on.AddDays((date.EndWeekday - date.Weekday + 7) % 7)), origin);
        }

        var end = Nearest(anchor, date.EndWeekday >= 0 ? date.EndWeekday : date.Weekday, date.Relative, ahead);
        var start = date.EndWeekday >= 0 ? end.AddDays(-((date.EndWeekday - date.Weekday + 7) % 7)) : end;
        return (PartialDate.OfDay(start), PartialDate.OfDay(end), origin);
    }

    private static DateOnly Nearest(DateOnly anchor, int weekday, int relative, bool ahead)
    {
        if (ahead || relative == 7)
        {
            var on = (weekday - (int)anchor.DayOfWeek + 7) % 7;
            return anchor.AddDays(on == 0 && relative == 7 ? 7 : on);
        }

        var back = ((int)anchor.DayOfWeek - weekday + 7) % 7;
        return anchor.AddDays(back == 0 && relative == -7 ? -7 : -back);
    }

    private static (PartialDate Start, PartialDate End, DateOrigin Origin)? Month(DateOnly day) =>
        PartialDate.TryCreate(day.Year, day.Month, 0, out var month) ? (month, month, DateOrigin.Context) : null;
}
