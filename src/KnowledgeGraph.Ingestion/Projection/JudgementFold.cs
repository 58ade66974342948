using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>Folds what somebody judged, or withdrew, and tells the articles that it speaks of.</summary>
internal static class JudgementFold
{
    /// <summary>A judgement that holds already stays as it was made first.</summary>
    public static async Task<IReadOnlyCollection<Id>> MakeAsync(GraphDraft draft, JudgementMade made, LedgerEntry entry, CancellationToken cancellationToken)
    {
        if (await FindAsync(draft, made.Judgement, cancellationToken) is { IsLive: true })
        {
            return [];
        }

        var row = Row(made, entry.Actor, entry.RecordedAt, entry.Sequence);
        draft.Put(row);
        return Articles(row);
    }

    /// <summary>Withdrawing what is withdrawn, or was never made, says nothing.</summary>
    public static async Task<IReadOnlyCollection<Id>> WithdrawAsync(GraphDraft draft, JudgementWithdrawn withdrawn, LedgerEntry entry, CancellationToken cancellationToken)
    {
        if (await FindAsync(draft, withdrawn.Judgement, cancellationToken) is not { IsLive: true } row)
        {
            return [];
        }

        draft.Put(row with { WithdrawnAt = entry.RecordedAt, WithdrawnBy = entry.Actor, WithdrawalReason = withdrawn.Reason });
        return Articles(row);
    }

    private static JudgementRow Row(JudgementMade made, string by, DateTimeOffset recordedAt, long sequence) => new()
    {
        Id = made.Judgement,
        Judged = made.Judged,
        Left = made.Left,
        Right = made.Right,
        Statement = made.Statement,
        Name = made.Name,
        By = by,
        Reason = made.Reason,
        RecordedAt = recordedAt,
        Sequence = sequence,
    };

    private static async ValueTask<JudgementRow?> FindAsync(GraphDraft draft, Id judgement, CancellationToken cancellationToken) =>
        (await draft.GetAsync<JudgementRow>(RowKind.Judgement, [judgement], cancellationToken)).GetValueOrDefault(judgement);

    private static List<Id> Articles(JudgementRow row) => [.. row.Ends.Select(end => end.Article).Distinct()];
}
