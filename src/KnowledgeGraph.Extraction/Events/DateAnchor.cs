using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Fixes what a date leaves open by the article's own day: its publication, its metadata, its dateline, its last line, else its first whole date. Nothing defaults to today.</summary>
internal sealed partial class DateAnchor
{
    private const int MaxDateline = 12;
    private const int MaxFooter = 16;

    private readonly ArticleText _article;
    private readonly List<DateSpan> _dates;
    private readonly DateOnly? _anchor;

    /// <summary>The anchor is the article's own day; else only its year tells.</summary>
    private readonly bool _exact;

    /// <summary>The anchor is the first day of the article's own month ("Newsletter, April 2018").</summary>
    private readonly bool _near;
    private readonly bool _fromDateline;

    /// <param name="a">The article.</param>
    /// <param name="dates">All its dates.</param>
    /// <param name="published">When it was published, if something beside the text tells.</param>
    /// <param name="named">The year in a heading or in the name of the event reported, 0 without one.</param>
    public DateAnchor(ArticleText a, List<DateSpan> dates, PartialDate? published, int named = 0)
    {
        _article = a;
        _dates = dates;
        Named = named;
        DateSpan? meta = null, heading = null, footer = null, whole = null, month = null;
        foreach (var date in dates)
        {
            Dateline ??= date.Month > 0 && IsDateline(date) ? date : null;
            month ??= date is { Year: > 0, Day: 0, Month: > 0 } && ZoneOf(date.First) is Zone.Heading or Zone.Meta or Zone.Credit ? date : null;
            if (date is { Year: > 0, Day: > 0 })
            {
                whole ??= date;
                if (!date.IsRange)
                {
                    var zone = ZoneOf(date.First);
                    meta ??= zone is Zone.Meta or Zone.Credit || IsAlone(date) ? date : null;
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
        else if (Dateline is { } line && (line.Year > 0 ? line.Year : whole?.Year ?? named) is > 0 and var year && PartialDate.TryCreate(year, line.Month, line.Day, out var lined))
        {
            (_anchor, _exact, _fromDateline) = (lined.FirstDay, true, true);
        }
        else if ((heading ?? footer) is { } edge)
        {
            (_anchor, _exact) = (FirstDay(edge), true);
        }
        else if (published is { Month: > 0 })
        {
            (_anchor, _near) = (published.Value.FirstDay, true);
        }
        else if (month is { } own)
        {
            (_anchor, _near) = (new DateOnly(own.Year, own.Month, 1), true);
        }
        else if (whole is { } first)
        {
            _anchor = FirstDay(first);
        }
        else if (named > 0)
        {
            _anchor = new DateOnly(named, 7, 1);
        }
    }

    /// <summary>The year in a heading or in the name of the event reported, 0 without one.</summary>
    public int Named { get; }

    /// <summary>The article's own day, where something tells it.</summary>
    public PartialDate? Own => _anchor is { } day && _exact ? PartialDate.OfDay(day) : null;

    /// <summary>The date of the dateline, if there is one.</summary>
    public DateSpan? Dateline { get; }

    /// <summary>First and last day, or null when the year or day stays unknown.</summary>
    /// <param name="named">The year in the name of the event whose day it is, 0 without one; what the article's own date says goes before it.</param>
    /// <param name="ahead">Whether the text speaks of what is to come, so that a weekday is the next one.</param>
    public (PartialDate Start, PartialDate End, DateOrigin Origin)? Resolve(DateSpan date, int named = 0, bool ahead = false)
    {
        if (date.Near != DateSpan.Never)
        {
            return Near(date, named, ahead);
        }

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

    private static DateOnly? FirstDay(DateSpan d) => PartialDate.TryCreate(d.Year, d.Month, d.Day, out var date) ? date.FirstDay : null;
}
