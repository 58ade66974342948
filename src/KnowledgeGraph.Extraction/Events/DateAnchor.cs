using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Fixes what a date leaves open by the article's own day: its publication, its metadata, its dateline, its last line, else its first whole date. Nothing defaults to today.</summary>
internal sealed class DateAnchor
{
    private const int MaxDateline = 12;
    private const int MaxFooter = 16;

    private readonly ArticleText _article;
    private readonly DateOnly? _anchor;
    private readonly bool _exact;
    private readonly bool _fromDateline;

    public DateAnchor(ArticleText a, List<DateSpan> dates, PartialDate? published)
    {
        _article = a;
        DateSpan? meta = null, heading = null, footer = null, whole = null;
        foreach (var date in dates)
        {
            Dateline ??= date.Month > 0 && IsDateline(date) ? date : null;
            if (date is { Year: > 0, Day: > 0 })
            {
                whole ??= date;
                if (!date.IsRange)
                {
                    var zone = ZoneOf(date.First);
                    meta ??= zone is Zone.Meta or Zone.Credit ? date : null;
                    heading ??= zone == Zone.Heading ? date : null;
                    footer ??= IsFooter(date) ? date : null;
                }
            }
        }

        if (published is { Day: > 0 } day)
        {
            (_anchor, _exact) = (day.FirstDay, true);
        }
        else if (meta is { } told)
        {
            (_anchor, _exact) = (FirstDay(told), true);
        }
        else if (Dateline is { } line && (line.Year > 0 || whole is not null) && PartialDate.TryCreate(line.Year > 0 ? line.Year : whole!.Value.Year, line.Month, line.Day, out var lined))
        {
            (_anchor, _exact, _fromDateline) = (lined.FirstDay, true, true);
        }
        else if ((heading ?? footer) is { } edge)
        {
            (_anchor, _exact) = (FirstDay(edge), true);
        }
        else if (whole is { } first)
        {
            _anchor = FirstDay(first);
        }
    }

    /// <summary>The date of the dateline, if there is one.</summary>
    public DateSpan? Dateline { get; }

    /// <summary>First and last day, or null when the year or day stays unknown.</summary>
    /// <param name="named">The year in the name of the event whose day it is, 0 without one; what the article's own date says goes before it.</param>
    /// <param name="ahead">Whether the text speaks of what is to come, so that a weekday is the next one.</param>
    public (PartialDate Start, PartialDate End, DateOrigin Origin)? Resolve(DateSpan date, int named = 0, bool ahead = false)
    {
        if (date.IsRelative)
        {
            return _anchor is { } anchor && _exact ? Relative(date, anchor, ahead) : null;
        }

        var year = date.Year > 0 ? date.Year : YearOf(date, named, ahead);
        if (year == 0)
        {
            return null;
        }

        var first = date.EndYear == 0 && date.EndMonth > 0 && date.EndMonth < date.Month && date.Year > 0 ? year - 1 : year; // "28 December – 2 January 2023"
        if (!PartialDate.TryCreate(first, date.Month, date.Day, out var start))
        {
            return null;
        }

        var last = date.EndYear > 0 ? date.EndYear : date.EndMonth > 0 && date.EndMonth < date.Month && date.Year == 0 ? year + 1 : year;
        var origin = date.Year > 0 ? DateOrigin.Stated : DateOrigin.Context;
        return date.EndDay > 0 && PartialDate.TryCreate(last, date.EndMonth, date.EndDay, out var end) && end.FirstDay >= start.FirstDay ? (start, end, origin) : (start, start, origin);
    }

    private int YearOf(DateSpan date, int named, bool ahead)
    {
        if (!_exact && named > 0)
        {
            return named;
        }

        if (_anchor is not { } anchor)
        {
            return 0;
        }

        var back = _exact && PartialDate.TryCreate(anchor.Year, date.Month, date.Day, out var guess) && guess.FirstDay > anchor.AddDays(200);
        var on = _exact && ahead && PartialDate.TryCreate(anchor.Year, date.Month, date.Day, out guess) && guess.FirstDay < anchor.AddDays(-165);
        return back ? anchor.Year - 1 : on ? anchor.Year + 1 : anchor.Year;
    }

    private (PartialDate Start, PartialDate End, DateOrigin Origin)? Relative(DateSpan date, DateOnly anchor, bool ahead)
    {
        var origin = _fromDateline ? DateOrigin.Dateline : DateOrigin.Context;
        if (date.Relative is DateSpan.LastMonth or DateSpan.ThisMonth)
        {
            return Month(anchor.AddMonths(date.Relative - DateSpan.ThisMonth));
        }

        if (date.Relative is DateSpan.LastWeek or DateSpan.ThisWeek)
        {
            // a week has no form of its own: its month, where it lies in one
            var monday = anchor.AddDays(-(((int)anchor.DayOfWeek + 6) % 7) - (date.Relative == DateSpan.LastWeek ? 7 : 0));
            return monday.Month == monday.AddDays(6).Month ? Month(monday) : null;
        }

        if (date.Weekday < 0)
        {
            var day = PartialDate.OfDay(anchor.AddDays(date.Relative));
            return (day, day, origin);
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

    private static DateOnly? FirstDay(DateSpan d) => PartialDate.TryCreate(d.Year, d.Month, d.Day, out var date) ? date.FirstDay : null;

    private Zone ZoneOf(int token)
    {
        var (low, high) = (0, _article.Lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = token < _article.Lines[middle].End ? (low, middle) : (middle + 1, high);
        }

        return _article.Lines[low].Zone;
    }

    // "BEIJING, Oct. 8 (Xinhua) -- ", "Lusaka, 14 May 2024 – ", "(31 March 2011) ", "September 23, 2022: ": capitals, a date and a mark at the head of a paragraph
    private bool IsDateline(DateSpan d)
    {
        if (d.Day == 0 || d.IsRange)
        {
            return false;
        }

        var k = d.First;
        while (k > 0 && d.First - k < MaxDateline && !_article.Is(k, Shape.LineStart))
        {
            k--;
            if (!_article.Is(k, Shape.Capital | Shape.Punct) && !(_article.Is(k, Shape.Lower) && _article.HasOwn(k, Label.NameParticle)))
            {
                return false;
            }
        }

        return _article.Is(k, Shape.LineStart) && (k == d.First ? !_article.Is(d.End, Shape.LineStart) && (_article.Is(d.End, W.Colon) || _article.Is(d.End, W.Dash)) : Closes(d.End));
    }

    private bool Closes(int end)
    {
        for (var i = end; i < end + 3; i++)
        {
            if (_article.Is(i, W.Open) || _article.Is(i, W.Close) || _article.Is(i, W.Dash) || _article.Is(i, W.Colon) || _article.Is(i, W.Bar))
            {
                return true;
            }

            if (!_article.Is(i, W.Stop) && !_article.Is(i, W.Comma))
            {
                return false;
            }
        }

        return false;
    }

    // "(Ministry of Agriculture, 29 April 2019)": the last line
    private bool IsFooter(DateSpan d) =>
        _article.Lines.Count > 1 && _article.Lines[^1] is var line && d.First >= line.First && line.End - line.First <= MaxFooter && line.End - d.End <= 2;
}
