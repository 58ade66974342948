using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>A person, institution or event: the id is that of its earliest mention, by (published, unknown last; article id; start; end; kind).</summary>
public sealed record EntityRow : Row
{
    public override RowKind Kind => RowKind.Entity;

    public required EntityKind EntityKind { get; init; }

    /// <summary>The fullest form in which the articles name it, without honorifics.</summary>
    public required string Name { get; init; }

    /// <summary>ASCII; orders by name. See <see cref="NameFolding.SortKey"/>.</summary>
    public required string SortKey { get; init; }

    /// <summary>The fold keys of all name forms; equal key = same name as an analyst types it. Ordinal order, distinct.</summary>
    public required ImmutableArray<string> FoldKeys { get; init; }

    /// <summary>Most frequent first, then ordinal.</summary>
    public required ImmutableArray<NameFormCount> Names { get; init; }

    /// <summary>Folded words of all name forms, for search; ordinal order, distinct.</summary>
    public required ImmutableArray<string> Tokens { get; init; }

    public required int MentionCount { get; init; }

    public required int ArticleCount { get; init; }

    /// <summary>Person, institution: distinct events (deepest) with a participation. Event: distinct persons and institutions at it.</summary>
    public required int LinkCount { get; init; }

    /// <summary>First day of the earliest and last day of the latest event or statement date known; null when no date is.</summary>
    public DateOnly? FirstSeen { get; init; }

    public DateOnly? LastSeen { get; init; }

    /// <summary>Person: honorifics as written, oldest first, distinct.</summary>
    public ImmutableArray<string> Honorifics { get; init; } = [];

    public string? Acronym { get; init; }

    /// <summary>Institution: ISO 3166 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>Institution: the one that it is a unit of.</summary>
    public Id? Parent { get; init; }

    public Id? ParentClaim { get; init; }

    /// <summary>Set on events only.</summary>
    public EventDetails? Event { get; init; }
}

/// <summary>The elected attributes of an event.</summary>
public sealed record EventDetails
{
    public required EventKind Kind { get; init; }

    public Dating? Start { get; init; }

    public Dating? End { get; init; }

    public string? Place { get; init; }

    public required EventMode Mode { get; init; }

    public int? StatedAttendance { get; init; }

    public string? Series { get; init; }

    public int? Edition { get; init; }

    public Id? PartOf { get; init; }

    public Id? PartOfClaim { get; init; }

    /// <summary>The root of the event's tree: itself when it is part of nothing.</summary>
    public required Id Root { get; init; }
}
