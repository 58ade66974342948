using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

// The small pieces that all filters are made of. Members given together must all hold; a null value passes only isNull: true and ne.

/// <summary>Compares folded: case, accents and punctuation do not matter.</summary>
public sealed record StringFilter
{
    public string? Eq { get; init; }

    public string? Ne { get; init; }

    public IReadOnlyList<string>? In { get; init; }

    public string? Contains { get; init; }

    public string? StartsWith { get; init; }

    public bool? IsNull { get; init; }
}

public sealed record IntFilter
{
    public int? Eq { get; init; }

    public int? Ne { get; init; }

    public IReadOnlyList<int>? In { get; init; }

    public int? Lt { get; init; }

    public int? Lte { get; init; }

    public int? Gt { get; init; }

    public int? Gte { get; init; }

    public bool? IsNull { get; init; }
}

public sealed record FloatFilter
{
    public double? Lt { get; init; }

    public double? Lte { get; init; }

    public double? Gt { get; init; }

    public double? Gte { get; init; }
}

/// <summary>Of an entity any handle leads to it.</summary>
public sealed record IdFilter
{
    public Id? Eq { get; init; }

    public IReadOnlyList<Id>? In { get; init; }
}

/// <summary>One value of a closed vocabulary.</summary>
public sealed record ChoiceFilter<TEnum>
    where TEnum : struct, Enum
{
    public TEnum? Eq { get; init; }

    public IReadOnlyList<TEnum>? In { get; init; }
}

public sealed record MeetingGradeFilter
{
    public MeetingGrade? Eq { get; init; }

    public IReadOnlyList<MeetingGrade>? In { get; init; }

    /// <summary>This grade or a closer one.</summary>
    public MeetingGrade? AtLeast { get; init; }
}

/// <summary>Overlap with the days from <see cref="From"/> to <see cref="To"/>, both in; open where null.</summary>
public sealed record DateFilter
{
    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    public DateMatch Match { get; init; } = DateMatch.Possibly;

    public bool? IsNull { get; init; }
}

/// <summary>Possibly: some reading of the partial dates overlaps. Certainly: every reading does.</summary>
public enum DateMatch { Possibly, Certainly }

public sealed record DateTimeFilter
{
    public DateTimeOffset? Gte { get; init; }

    public DateTimeOffset? Lt { get; init; }
}
