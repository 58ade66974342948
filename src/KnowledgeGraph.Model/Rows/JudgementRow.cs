using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>A judgement that was made; it stays, marked, when withdrawn.</summary>
public sealed record JudgementRow : Row
{
    public override RowKind Kind => RowKind.Judgement;

    public required JudgementKind Judged { get; init; }

    /// <summary>See <see cref="JudgementMade"/>.</summary>
    public MentionRef? Left { get; init; }

    public MentionRef? Right { get; init; }

    public Id? Statement { get; init; }

    public string? Name { get; init; }

    public required string By { get; init; }

    public string? Reason { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Of the ledger entry that made it: of two names for one entity the later one holds.</summary>
    public required long Sequence { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    public string? WithdrawnBy { get; init; }

    public string? WithdrawalReason { get; init; }

    [JsonIgnore]
    public bool IsLive => WithdrawnAt is null;

    /// <summary>The places that it speaks of: none, one or two.</summary>
    [JsonIgnore]
    public IEnumerable<MentionRef> Ends
    {
        get
        {
            if (Left is { } left)
            {
                yield return left;
            }

            if (Right is { } right)
            {
                yield return right;
            }
        }
    }
}
