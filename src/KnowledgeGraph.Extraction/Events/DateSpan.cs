namespace KnowledgeGraph.Extraction.Events;

/// <summary>A date or interval at tokens [First, End). What the text does not say is 0; of weekdays and relative days what is not said is -1 and <see cref="Never"/>.</summary>
internal readonly record struct DateSpan(int First, int End)
{
    /// <summary>No relative day.</summary>
    public const int Never = int.MinValue;

    /// <summary>A week, month or year instead of a number of days: the one before the article's own, its own, or the one behind it.</summary>
    public const int LastYear = 95, ThisYear = 96, NextYear = 97, LastWeek = 98, LastMonth = 99, ThisMonth = 100, ThisWeek = 101, NextWeek = 102, NextMonth = 103;

    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    /// <summary>0 where the end lies in the year of the start, or in the one behind it.</summary>
    public int EndYear { get; init; }

    public int EndMonth { get; init; }

    public int EndDay { get; init; }

    /// <summary>0 is Sunday.</summary>
    public int Weekday { get; init; } = -1;

    public int EndWeekday { get; init; } = -1;

    /// <summary>Days from the article's own, or a week or month as named above; beside a weekday -7 for "last Friday", 7 for "next Friday", or its week; beside a month -7 for "last May", 7 for "next May", or its year.</summary>
    public int Relative { get; init; } = Never;

    /// <summary>The weekday that the text gives to a day of a month: what the year must agree with. -1 without one.</summary>
    public int On { get; init; } = -1;

    /// <summary>Where <see cref="Near"/> is said, the place among the article's dates of the one that it counts from; else -1.</summary>
    public int Prior { get; init; } = -1;

    /// <summary>Days from the date told before: 0 for "the same day", 1 for "the following day".</summary>
    public int Near { get; init; } = Never;

    /// <summary>Whether it is counted from another day: the article's own, or the one told before.</summary>
    public bool IsRelative => Weekday >= 0 || (Relative != Never && Month == 0) || Near != Never;

    public bool IsRange => EndDay > 0 || EndWeekday >= 0;
}
