using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>
/// What one article says of one entity, as far as resolution compares it. Resolution runs in stages (institutions, events, persons):
/// a profile refers to institutions and events by their *resolved* entity ids, and only to those of earlier stages.
/// All lists are in ordinal order and distinct unless said otherwise.
/// </summary>
public sealed record Profile
{
    /// <summary>The membership's id: its earliest mention.</summary>
    public required Id Id { get; init; }

    public required EntityKind Kind { get; init; }

    public required Id Article { get; init; }

    /// <summary>What the input said of the article's day of publication; orders memberships (unknown last).</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Start, then end, of the earliest mention.</summary>
    public required TextRange At { get; init; }

    /// <summary>The fullest form, without honorifics, white space folded to single blanks.</summary>
    public required string Name { get; init; }

    /// <summary>All FULL, SHORT and ACRONYM forms (no descriptions), <see cref="Name"/> among them.</summary>
    public required ImmutableArray<string> Forms { get; init; }

    /// <summary>As the article writes them, in order of the text.</summary>
    public ImmutableArray<string> Honorifics { get; init; } = [];

    public bool Credit { get; init; }

    /// <summary>Posts of a person, as written.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>Person: institutions affiliated with. Event: organizers. Institution: none (see <see cref="WholeName"/>). Resolved entity ids.</summary>
    public ImmutableArray<Id> Institutions { get; init; } = [];

    /// <summary>Person: events attended, spoken at, organized, and the wholes that their article says these are parts of. Resolved entity ids.</summary>
    public ImmutableArray<Id> Events { get; init; } = [];

    /// <summary>ISO 3166 alpha-2: stated by a claim for an institution; for persons and events empty.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>ISO 3166 alpha-2 codes that the article speaks of most (context, weaker than a statement).</summary>
    public ImmutableArray<string> ContextCountries { get; init; } = [];

    /// <summary>Fold keys of the names of the institutions that organize anything in the article (context, weaker than a statement); an institution's own left out; for persons and events empty.</summary>
    public ImmutableArray<string> ContextOrganizers { get; init; } = [];

    public string? Acronym { get; init; }

    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }

    public string? Place { get; init; }

    public int? Edition { get; init; }

    public EventKind EventKind { get; init; }

    /// <summary>The name of the whole that it is part of, when the article says so: an event's event (a bare "opening ceremony" is known by it), a unit's parent.</summary>
    public string? WholeName { get; init; }

    /// <summary>External ids that an import declared global; equal ids are one entity.</summary>
    public ImmutableArray<string> ExternalIds { get; init; } = [];
}
