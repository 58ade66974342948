using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Fixes what a date leaves open. Nothing defaults to today.</summary>
internal sealed class DateAnchor
{
    private readonly DateOnly? _anchor;
    private readonly bool _exact;
    private readonly bool _fromDateline;

    public DateAnchor(ArticleText a, List<DateSpan> dates, PartialDate? published)
    {
        if (published is { Day: > 0 } day)
        {
            _anchor = day.FirstDay;
            _exact = true;
            return;
        }

        // metadata near the top or the foot; then the dateline; then the first full date
        foreach (var date in dates)
        {
            if (date.Year > 0 && date.Day > 0 && Zone(a, date.First) is Text.Zone.Meta or Text.Zone.Credit or Text.Zone.Heading && Full(date) is { } full)
            {
                _anchor = full;
                _exact = true;
                return;
            }
        }

        DateSpan year = default;
        DateSpan line = default;
        foreach (var date in dates)
        {
            year = year.Day == 0 && date is { Year: > 0, Day: > 0 } ? date : year;
            line = line.Day == 0 && date is { Day: > 0, Month: > 0 } && IsDateline(a, date) ? date : line;
        }

        if (line.Month > 0 && (line.Year > 0 || year.Year > 0) && PartialDate.TryCreate(line.Year > 0 ? line.Year : year.Year, line.Month, line.Day, out var lined))
        {
            _anchor = lined.FirstDay;
            _fromDateline = true;
            _exact = true;
        }
        else if (year.Year > 0 && Full(year) is { } first)
        {
            _anchor = first;
        }
    }

    /// <summary>First and last day, or null when the year or day stays unknown.</summary>
    /// <param name="named">The year in the name of the event whose day it is, 0 without one; what the article's own date says goes before it.</param>
    public (PartialDate Start, PartialDate End, DateOrigin Origin)? Resolve(DateSpan date, int named = 0)
    {
        if (date.IsRelative)
        {
            if (_anchor is not { } anchor || !_exact)
            {
                return null;
            }

            if (date.Relative is 99 or 100)
            {
                var month = anchor.AddMonths(date.Relative - 100);
                return PartialDate.TryCreate(month.Year, month.Month, 0, out var whole) ? (whole, whole, DateOrigin.Context) : null;
            }

            var day = date.Relative != int.MinValue ? anchor.AddDays(date.Relative) : anchor.AddDays(-(((int)anchor.DayOfWeek - date.Weekday + 7) % 7));
            return (PartialDate.OfDay(day), PartialDate.OfDay(day), _fromDateline ? DateOrigin.Dateline : DateOrigin.Context);
        }

        var origin = DateOrigin.Stated;
        var year = date.Year;
        if (year == 0)
        {
            if (!_exact && named > 0)
            {
                year = named;
            }
            else if (_anchor is { } anchor)
            {
                year = anchor.Year;
            }
            else
            {
                return null;
            }

            if (_exact && PartialDate.TryCreate(year, date.Month, date.Day, out var guess) && guess.FirstDay > _anchor!.Value.AddDays(200))
            {
                year--;
            }

            origin = DateOrigin.Context;
        }

        if (!PartialDate.TryCreate(year, date.Month, date.Day, out var start))
        {
            return null;
        }

        return date.EndDay > 0 && PartialDate.TryCreate(year, date.EndMonth, date.EndDay, out var end) ? (start, end, origin) : (start, start, origin);
    }

    private static DateOnly? Full(DateSpan d) => PartialDate.TryCreate(d.Year, d.Month, d.Day, out var date) ? date.FirstDay : null;

    private static Zone Zone(ArticleText a, int token)
    {
        var (low, high) = (0, a.Lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = token < a.Lines[middle].End ? (low, middle) : (middle + 1, high);
        }

        return a.Lines[low].Zone;
    }

    // BEIJING, Oct. 8 (Xinhua) -- ; "(31 March 2011)" at the head of a paragraph
    private static bool IsDateline(ArticleText a, DateSpan d)
    {
        var k = d.First;
        var back = 0;
        while (k > 0 && back < 6 && !a.Is(k, Shape.LineStart))
        {
            k--;
            back++;
        }

        return a.Is(k, Shape.LineStart) && (a.Is(k, Shape.AllCaps) || a.Is(k, W.Open)) && (a.Is(d.End, W.Open) || a.Is(d.End, W.Close) || a.Is(d.End, W.Dash));
    }
}
