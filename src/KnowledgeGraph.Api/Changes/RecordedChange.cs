using KnowledgeGraph.Model;

namespace KnowledgeGraph.Api;

internal enum ChangeKind { ArticleRecorded, ArticleRetracted }

/// <summary>An entry of the ledger, and what it changed in the graph; null where it changed nothing.</summary>
internal sealed record RecordedChange(LedgerEntry Entry, Delta? Delta)
{
    public long Sequence => Entry.Sequence;

    public ChangeKind Kind => Entry.Payload is ArticleRetracted ? ChangeKind.ArticleRetracted : ChangeKind.ArticleRecorded;

    public Id Article => Entry.Payload switch
    {
        ArticleRecorded recorded => recorded.Article,
        ArticleRetracted retracted => retracted.Article,
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
