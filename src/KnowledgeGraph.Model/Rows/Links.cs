using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>A person's or institution's part in an event: one row for each (entity, event, relation, role), from ASSERTED statements only.</summary>
public sealed record ParticipationRow : Row
{
    public override RowKind Kind => RowKind.Participation;

    public required Id Entity { get; init; }

    public required EntityKind EntityKind { get; init; }

    public required Id Event { get; init; }

    /// <summary>Root of the event's tree; what meetings are grouped by.</summary>
    public required Id Root { get; init; }

    public required Relation Relation { get; init; }

    public OrganizerRole? Role { get; init; }

    public required Presence Presence { get; init; }

    /// <summary>Posts under which the articles name a person at this event; ordinal order, distinct.</summary>
    public required ImmutableArray<string> Titles { get; init; }

    public required ImmutableArray<Representation> OnBehalfOf { get; init; }

    /// <summary>In ascending order of id.</summary>
    public required ImmutableArray<Id> Statements { get; init; }

    /// <summary>Distinct, by article then sentence.</summary>
    public required ImmutableArray<SentenceRef> Sentences { get; init; }

    /// <summary>Thousandths: noisy-or over independent sources, each with its strongest statement; at most 999.</summary>
    public required int Confidence { get; init; }

    public required SourceCounts Sources { get; init; }

    public required DateTimeOffset FirstRecorded { get; init; }

    /// <summary>First day of the event, for order by start; null when undated.</summary>
    public DateOnly? Start { get; init; }
}

/// <summary>On whose behalf: stated by the article, or the institution of the post that it names.</summary>
public sealed record Representation(Id Institution, bool Stated, Id Statement);

/// <summary>A person's post in an institution: one row for each (person, institution, folded title, former).</summary>
public sealed record AffiliationRow : Row
{
    public override RowKind Kind => RowKind.Affiliation;

    public required Id Person { get; init; }

    public required Id Institution { get; init; }

    public string? Title { get; init; }

    public required bool Former { get; init; }

    /// <summary>Ascending.</summary>
    public required ImmutableArray<Id> Statements { get; init; }

    /// <summary>When the articles show the post: dates of the events (else of publication) of its articles.</summary>
    public Dating? FirstSeen { get; init; }

    public Dating? LastSeen { get; init; }

    public required int Confidence { get; init; }

    public required SourceCounts Sources { get; init; }
}
