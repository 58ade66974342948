using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>An entry of the ledger: the truth that the graph is derived from. The last entry by sequence wins per article and per judgement.</summary>
/// <param name="Sequence">From 1, without gaps.</param>
/// <param name="RecordedAt">See <see cref="Time"/>.</param>
/// <param name="Actor">Who: a user name, or "ingest".</param>
public sealed record LedgerEntry(long Sequence, DateTimeOffset RecordedAt, string Actor, LedgerPayload Payload)
{
    /// <summary>Of the entry's stored form; a reader refuses what is newer than it knows.</summary>
    public const int FormatVersion = 1;

    /// <summary>
    /// When what is appended now is recorded: UTC, never before <paramref name="previous"/> whatever the clock does, and in whole
    /// microseconds. That is as fine as an answer tells a time, so whoever asks for the time he was told finds the moment it stood for.
    /// </summary>
    public static DateTimeOffset Time(DateTimeOffset now, DateTimeOffset previous)
    {
        var ticks = now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond);
        return new(Math.Max(ticks, previous.UtcTicks), TimeSpan.Zero);
    }
}

/// <summary>What an entry says. Offsets, hashes, names of sources and a judge's own words; never words of a text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ArticleRecorded), "articleRecorded")]
[JsonDerivedType(typeof(ArticleRetracted), "articleRetracted")]
[JsonDerivedType(typeof(JudgementMade), "judgementMade")]
[JsonDerivedType(typeof(JudgementWithdrawn), "judgementWithdrawn")]
public abstract record LedgerPayload;

/// <summary>
/// An article and what an extractor read in it. Recorded again (more uris, a better extractor) it supersedes its former entry; its
/// text stands apart, under the article's id.
/// </summary>
/// <param name="Uris">All that are known so far, ordinal order, distinct.</param>
public sealed record ArticleRecorded(Id Article, ImmutableArray<string> Uris, string? Publisher, ArticleFacts Facts) : LedgerPayload
{
    /// <summary>External ids of the entities (index of <see cref="ArticleFacts.Entities"/> to id) that an import declared global.</summary>
    public ImmutableDictionary<int, string> ExternalIds { get; init; } = ImmutableDictionary<int, string>.Empty;
}

public sealed record ArticleRetracted(Id Article, string? Reason) : LedgerPayload;

/// <summary>Somebody (the entry's actor) says something that outranks resolver and extractor.</summary>
/// <param name="Judgement">See <see cref="Ids.Judgement"/>: made of what it says, so that the same is never said twice.</param>
/// <param name="Left">SAME, NOT_SAME, UNSURE: the lesser end. RENAME: whose name. STATEMENT_WRONG: the statement's subject.</param>
/// <param name="Right">SAME, NOT_SAME, UNSURE: the greater end. STATEMENT_WRONG: the statement's object.</param>
/// <param name="Name">RENAME: the name, in the judge's own words.</param>
public sealed record JudgementMade(Id Judgement, JudgementKind Judged, MentionRef? Left, MentionRef? Right, Id? Statement, string? Name, string? Reason) : LedgerPayload;

/// <summary>Undoes a judgement; made again, it holds again.</summary>
public sealed record JudgementWithdrawn(Id Judgement, string? Reason) : LedgerPayload;
