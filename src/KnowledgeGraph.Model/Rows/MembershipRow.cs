using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>
/// One article-local entity, what resolution compares of it, and the entity that it was resolved to, with reasons. Its id is that of
/// its earliest mention, so that an entity's id is the id of its earliest membership.
/// </summary>
public sealed record MembershipRow : Row
{
    public override RowKind Kind => RowKind.Membership;

    public required Id Article { get; init; }

    public required Id Entity { get; init; }

    public required Profile Profile { get; init; }

    /// <summary>Keys under which resolution looks for candidates; equal key = may be one. Ordinal order, distinct.</summary>
    public required ImmutableArray<string> BlockingKeys { get; init; }

    /// <summary>The membership that this one was joined to, null for the entity's first.</summary>
    public Id? Joined { get; init; }

    /// <summary>Score of the join, thousandths of log-odds; 0 for the first.</summary>
    public required int Score { get; init; }

    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>The live judgements that speak of one of its mentions, ascending; those of statements left out.</summary>
    public ImmutableArray<BoundJudgement> Judgements { get; init; } = [];
}

public readonly record struct BoundJudgement(Id Judgement, JudgementKind Kind);
