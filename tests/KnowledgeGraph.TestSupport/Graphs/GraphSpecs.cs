using KnowledgeGraph.Model;

namespace KnowledgeGraph.TestSupport;

// What a test says of its graph; things refer to each other by name.

internal sealed record EntitySpec(EntityKind Kind, string Name)
{
    public string? Parent { get; init; }

    public string? Country { get; init; }

    public string? Start { get; init; }

    public string? End { get; init; }

    public string? PartOf { get; init; }

    public int? Attendance { get; init; }

    public string? Place { get; init; }

    public string? Series { get; init; }

    public int? Edition { get; init; }

    public EventKind EventKind { get; init; }

    public IReadOnlyList<string> Honorifics { get; init; } = [];
}

internal sealed record ArticleSpec(string Name)
{
    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Published { get; init; }

    public IReadOnlyList<string> Uris { get; init; } = [];
}

/// <summary>Something that a sentence of an article says of a subject and perhaps an object.</summary>
internal sealed record FactSpec(string Article, int Sentence, string Subject, string? Object)
{
    public Relation? Relation { get; init; }

    public OrganizerRole? Role { get; init; }

    public string? Title { get; init; }

    public bool Former { get; init; }

    public Presence Presence { get; init; }

    public Modality Modality { get; init; }

    public string? OnBehalfOf { get; init; }

    public int Confidence { get; init; } = 900;

    /// <summary>Set for an interaction of subject and object.</summary>
    public string? InteractionAt { get; init; }

    /// <summary>The form in which the subject is named here; its name unless given.</summary>
    public string? Form { get; init; }

    public (ClaimField Field, string Value)? Claim { get; init; }
}
