using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>The canonical form of an institution's name.</summary>
internal sealed record InstitutionName
{
    public required string Text { get; init; }

    /// <summary>Words in one spelling and language, without grammar, country, legal form and parent; ordinal order, distinct.</summary>
    public required ImmutableArray<string> Bag { get; init; }

    /// <summary><see cref="Bag"/> joined by blanks.</summary>
    public required string Key { get; init; }

    /// <summary><see cref="Key"/> without the words that companies add and leave out ("Technologies", "Holdings").</summary>
    public required string Core { get; init; }

    /// <summary>Thousandths of nats that <see cref="Bag"/> says.</summary>
    public required int Information { get; init; }

    public required HeadClass Head { get; init; }

    /// <summary>A unit whose name says nothing but what it does: every ministry has a "Division of International Cooperation".</summary>
    public required bool IsAnonymousUnit { get; init; }

    /// <summary>"University of X" or "X University": the two may be two.</summary>
    public required bool HeadFirst { get; init; }

    /// <summary>ISO 3166 alpha-2 that the name itself says: "Malaysian Ministry of ...", "... of the People's Republic of China".</summary>
    public required ImmutableArray<string> Countries { get; init; }

    /// <summary>A mission's host country or place: "Embassy of A in B".</summary>
    public string? Host { get; init; }

    /// <summary>"(Shanghai)", as folded.</summary>
    public string? Branch { get; init; }

    /// <summary>"Second Department", "No. 3 Hospital": in order.</summary>
    public required ImmutableArray<int> Numbers { get; init; }

    /// <summary>"X of Y", "X, Y": the whole that the name says it is a unit of.</summary>
    public InstitutionName? Parent { get; init; }

    /// <summary>The name is an acronym, or is followed by one in parentheses.</summary>
    public string? Acronym { get; init; }

    /// <summary>First letters of its words, grammar left out: what an acronym of it would be.</summary>
    public required string Initials { get; init; }

    /// <summary>An acronym and nothing else.</summary>
    public bool IsAcronym { get; init; }

    /// <summary>Key of the table of world bodies, for those that need no country.</summary>
    public string? Body { get; init; }
}
