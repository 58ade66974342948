using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

public sealed record AffiliationsFilter
{
    public AffiliationFilter? Some { get; init; }

    public AffiliationFilter? None { get; init; }

    public AffiliationFilter? All { get; init; }
}

public sealed record AffiliationFilter : Filter<AffiliationFilter>
{
    public InstitutionFilter? Institution { get; init; }

    public StringFilter? Title { get; init; }

    public bool? Former { get; init; }

    /// <summary>Overlap with the time from first to last seen.</summary>
    public DateFilter? Seen { get; init; }

    public FloatFilter? Confidence { get; init; }
}

public sealed record ParticipationsFilter
{
    public ParticipationFilter? Some { get; init; }

    public ParticipationFilter? None { get; init; }

    public ParticipationFilter? All { get; init; }
}

public sealed record ParticipationFilter : Filter<ParticipationFilter>
{
    public ChoiceFilter<Relation>? Relation { get; init; }

    public ChoiceFilter<OrganizerRole>? Role { get; init; }

    public ChoiceFilter<Presence>? Presence { get; init; }

    public EventFilter? Event { get; init; }

    public InstitutionFilter? OnBehalfOf { get; init; }

    public DateTimeFilter? Recorded { get; init; }

    public FloatFilter? Confidence { get; init; }
}

public sealed record ParticipantsFilter
{
    public ParticipantFilter? Some { get; init; }

    public ParticipantFilter? None { get; init; }
}

/// <summary>A participation seen from its event.</summary>
public sealed record ParticipantFilter
{
    public ChoiceFilter<Relation>? Relation { get; init; }

    public ChoiceFilter<OrganizerRole>? Role { get; init; }

    public PersonFilter? Person { get; init; }

    public InstitutionFilter? Institution { get; init; }
}

public sealed record MeetingFilter : Filter<MeetingFilter>
{
    public DateFilter? Date { get; init; }

    public MeetingGradeFilter? Grade { get; init; }

    public ChoiceFilter<Presence>? Presence { get; init; }

    public EventFilter? Event { get; init; }

    public FloatFilter? Confidence { get; init; }

    public IntFilter? IndependentSources { get; init; }

    public DateTimeFilter? Recorded { get; init; }
}

/// <summary><see cref="Count"/> counts all meetings of the tie.</summary>
public sealed record MeetingsFilter
{
    public MeetingFilter? Some { get; init; }

    public MeetingFilter? None { get; init; }

    public IntFilter? Count { get; init; }
}

public sealed record TieFilter
{
    public MeetingsFilter? Meetings { get; init; }

    public FloatFilter? Strength { get; init; }

    /// <summary>How many articles stand behind the meetings.</summary>
    public IntFilter? Articles { get; init; }

    public IntFilter? IndependentSources { get; init; }
}
