using KnowledgeGraph.Model;

namespace KnowledgeGraph.Api;

internal enum ChangeKind { ArticleRecorded, ArticleRetracted, Judged, JudgementWithdrawn }

/// <summary>An entry of the ledger, and what it changed in the graph; null where it changed nothing.</summary>
internal sealed record RecordedChange(LedgerEntry Entry, Delta? Delta)
{
    public long Sequence => Entry.Sequence;

    public ChangeKind Kind => Entry.Payload switch
    {
        ArticleRecorded => ChangeKind.ArticleRecorded,
        ArticleRetracted => ChangeKind.ArticleRetracted,
        JudgementMade => ChangeKind.Judged,
        JudgementWithdrawn => ChangeKind.JudgementWithdrawn,
        _ => throw new InvalidOperationException($"{Entry.Payload.GetType().Name} is no known entry"),
    };

    /// <summary>The article or judgement that it is about.</summary>
    public RowRef Subject => Entry.Payload switch
    {
        ArticleRecorded recorded => new(RowKind.Article, recorded.Article),
        ArticleRetracted retracted => new(RowKind.Article, retracted.Article),
        JudgementMade made => new(RowKind.Judgement, made.Judgement),
        JudgementWithdrawn withdrawn => new(RowKind.Judgement, withdrawn.Judgement),
        _ => throw new InvalidOperationException($"{Entry.Payload.GetType().Name} is no known entry"),
    };

    public bool Touches(IReadOnlySet<Id> entities) =>
        Delta is not null && (Delta.Ended.Any(row => row.Kind == RowKind.Entity && entities.Contains(row.Id)) || Delta.Begun.Any(row => row is EntityRow && entities.Contains(row.Id)));
}

/// <summary>Which changes are asked for; null is any.</summary>
internal sealed record ChangeFilter(IReadOnlySet<ChangeKind>? Kinds, IReadOnlySet<Id>? Entities)
{
    public bool Takes(RecordedChange change) => Kinds?.Contains(change.Kind) != false && (Entities is null || change.Touches(Entities));
}
