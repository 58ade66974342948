using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>An article that was recorded; it stays, marked, when retracted. Its text stands apart (see the record store).</summary>
public sealed record ArticleRow : Row
{
    public override RowKind Kind => RowKind.Article;

    /// <summary>In ordinal order.</summary>
    public required ImmutableArray<string> Uris { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    /// <summary>What the input said (no claim), or what the text says (with its claim); null when neither does.</summary>
    public Dating? Published { get; init; }

    public required string Extractor { get; init; }

    /// <summary>Of the stored text, in UTF-16 code units.</summary>
    public required int Length { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public DateTimeOffset? RetractedAt { get; init; }

    public string? RetractionReason { get; init; }

    /// <summary>The near-copies that it stands among; null when there are none, or when it is retracted.</summary>
    public CopyGroup? Copies { get; init; }

    /// <summary>The institution (entity) that published it: the one that the article itself names as its publisher is named; null when there is none.</summary>
    public Id? PublishedBy { get; init; }
}

/// <summary>A group of near-copies: articles bound to each other, directly or through others, by nearly the same text.</summary>
/// <param name="Group">The least article id of the group.</param>
/// <param name="Nearest">The one whose text is nearest to this one's; of equals the least.</param>
/// <param name="Shared">How much of the shorter of these two texts stands in the other, thousandths.</param>
public sealed record CopyGroup(Id Group, Id Nearest, int Shared);
