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
}
