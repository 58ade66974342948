using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>The days that an event's article gives it: first to last, both known as far as its dates are.</summary>
internal readonly record struct Days(DateOnly First, DateOnly Last, bool IsExact)
{
    /// <summary>Equal for equal days; not for readers.</summary>
    public string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{First.DayNumber}-{Last.DayNumber}-{(IsExact ? 1 : 0)}");

    /// <summary>A single known end stands for both; a year in the name for its days; null when nothing is known.</summary>
    public static Days? Of(PartialDate? start, PartialDate? end, int? year)
    {
        var (from, to) = (start ?? end, end ?? start);
        if (from is { } f && to is { } t)
        {
            return new Days(f.FirstDay, t.LastDay < f.FirstDay ? f.LastDay : t.LastDay, f.Day > 0 && t.Day > 0);
        }

        return year is { } y ? new Days(new DateOnly(y, 1, 1), new DateOnly(y, 12, 31), false) : null;
    }

    /// <summary>Within a day, for articles that count from different places on Earth.</summary>
    public bool Overlaps(Days other)
    {
        var slack = IsExact && other.IsExact ? 1 : 0;
        return First.DayNumber <= other.Last.DayNumber + slack && other.First.DayNumber <= Last.DayNumber + slack;
    }

    public bool Near(PartialDate? published, int days) =>
        published is { } p && p.FirstDay.DayNumber - Last.DayNumber <= days && First.DayNumber - p.LastDay.DayNumber <= days;
}
