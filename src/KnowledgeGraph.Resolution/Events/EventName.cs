using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// An event's name taken apart: which part of a whole it is, the series, the edition, the year.
/// "Opening ceremony of the 9th Forum on X 2021" is part "ceremony opening" of series "forum x", edition 9, year 2021.
/// </summary>
internal sealed record EventName
{
    public required string Text { get; init; }

    /// <summary>The part's words in ordinal order ("ceremony opening"); null for a whole event.</summary>
    public string? Part { get; init; }

    /// <summary>The series' words without grammar, number and year, in ordinal order; for a bare part those of the whole are missing: empty.</summary>
    public required ImmutableArray<string> Series { get; init; }

    /// <summary><see cref="Series"/> joined by blanks.</summary>
    public required string Key { get; init; }

    /// <summary>Those words of <see cref="Series"/> that not every event may have.</summary>
    public required ImmutableArray<string> Telling { get; init; }

    public required int Information { get; init; }

    public int? Edition { get; init; }

    public int? Year { get; init; }
}
