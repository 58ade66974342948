namespace KnowledgeGraph.Extraction.Events;

/// <summary>A date or interval at tokens [First, End). What the text does not say is 0; of weekdays and relative days what is not said is -1 and <see cref="Never"/>.</summary>
internal readonly record struct DateSpan(int First, int End)
{
    /// <summary>No relative day.</summary>
    public const int Never = int.MinValue;

    /// <summary>A week or month instead of a number of days: the one before the article's own, or its own.</summary>
    public const int LastWeek = 98, LastMonth = 99, ThisMonth = 100, ThisWeek = 101;

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

    /// <summary>Days from the article's own, or a week or month as named above; beside a weekday -7 for "last Friday", 7 for "next Friday".</summary>
    public int Relative { get; init; } = Never;

    public bool IsRelative => Weekday >= 0 || Relative != Never;

    public bool IsRange => EndDay > 0 || EndWeekday >= 0;
}
