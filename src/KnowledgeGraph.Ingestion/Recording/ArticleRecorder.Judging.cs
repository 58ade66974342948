using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingestion;

/// <summary>What people say that outranks resolver and extractor.</summary>
public sealed partial class ArticleRecorder
{
    /// <summary>Records a judgement. What is said already is not written again; what contradicts live judgements is refused.</summary>
    /// <param name="preview">Only tell what would change.</param>
    public Task<JudgeOutcome> JudgeAsync(JudgementRequest request, string actor, bool preview, CancellationToken cancellationToken) =>
        InTurnAsync(applied => JudgeInTurnAsync(request, actor, preview, applied, cancellationToken), cancellationToken);

    /// <summary>Undoes a judgement: the graph is what it would be had it never been made.</summary>
    /// <param name="preview">Only tell what would change.</param>
    public Task<JudgeOutcome> WithdrawAsync(Id judgement, string? reason, string actor, bool preview, CancellationToken cancellationToken) =>
        InTurnAsync(applied => WithdrawInTurnAsync(judgement, reason, actor, preview, applied, cancellationToken), cancellationToken);

    private async Task<JudgeOutcome> JudgeInTurnAsync(JudgementRequest request, string actor, bool preview, AppliedState applied, CancellationToken cancellationToken)
    {
        var draft = new GraphDraft(graph, applied);
        var (made, refusal) = await new JudgementDraft(draft).MakeAsync(request, cancellationToken);
        if (made is null)
        {
            return Refused(refusal!, applied);
        }

        var former = (await draft.GetAsync<JudgementRow>(RowKind.Judgement, [made.Judgement], cancellationToken)).GetValueOrDefault(made.Judgement);
        if (former is { IsLive: true } && !await IsOvertakenAsync(draft, former, cancellationToken))
        {
            return new JudgeOutcome(null, former, Changed: false, applied.Sequence, Effect.None);
        }

        if (await new JudgementConflicts(draft).FindAsync(made, cancellationToken) is { } conflict)
        {
            return Refused(conflict, applied);
        }

        // A name that was given, and overtaken by another, is given again: it moves to the end by being made afresh.
        LedgerPayload[] payloads = former is { IsLive: true } ? [new JudgementWithdrawn(made.Judgement, null), made] : [made];
        return await WriteAsync(made.Judgement, payloads, actor, preview, applied, cancellationToken);
    }

    private async Task<JudgeOutcome> WithdrawInTurnAsync(Id judgement, string? reason, string actor, bool preview, AppliedState applied, CancellationToken cancellationToken)
    {
        var rows = await graph.GetAsync(RowKind.Judgement, [judgement], applied.Sequence, cancellationToken);
        return rows[0] switch
        {
            JudgementRow { IsLive: true } => await WriteAsync(judgement, [new JudgementWithdrawn(judgement, reason)], actor, preview, applied, cancellationToken),
            JudgementRow withdrawn => new JudgeOutcome(null, withdrawn, Changed: false, applied.Sequence, Effect.None),
            _ => Refused(JudgeRefusal.NotFound("id", "there is no such judgement"), applied),
        };
    }

    private async Task<JudgeOutcome> WriteAsync(Id judgement, LedgerPayload[] payloads, string actor, bool preview, AppliedState applied, CancellationToken cancellationToken)
    {
        if (preview)
        {
            var (effect, from) = await projector.PreviewAsync(payloads, actor, cancellationToken);
            return new JudgeOutcome(null, await JudgementAsync(judgement, from.Sequence), Changed: true, from.Sequence, effect);
        }

        var effects = new Dictionary<long, Effect>();
        var entries = await records.AppendAsync(payloads, actor, cancellationToken);
        var now = await projector.CatchUpAsync(null, CancellationToken.None, effects);
        return new JudgeOutcome(null, await JudgementAsync(judgement, now.Sequence), Changed: true, entries[^1].Sequence, effects.GetValueOrDefault(entries[^1].Sequence) ?? Effect.None);
    }

    private async Task<JudgementRow?> JudgementAsync(Id judgement, long at) =>
        (JudgementRow?)(await graph.GetAsync(RowKind.Judgement, [judgement], at, CancellationToken.None))[0];

    /// <summary>Whether a live RENAME no longer gives the name, because of a later one.</summary>
    private static async ValueTask<bool> IsOvertakenAsync(GraphDraft draft, JudgementRow row, CancellationToken cancellationToken)
    {
        if (row is not { Judged: JudgementKind.Rename, Left: { } end })
        {
            return false;
        }

        var mentions = await draft.LookupAsync<MentionRow>(RowIndex.MentionByArticle, [end.Article], cancellationToken);
        var entity = end.Best(mentions)?.Entity;
        return entity is { } id
            && (await draft.GetAsync<EntityRow>(RowKind.Entity, [id], cancellationToken)).TryGetValue(id, out var named)
            && named.Name != row.Name;
    }

    private static JudgeOutcome Refused(JudgeRefusal refusal, AppliedState applied) => new(refusal, null, Changed: false, applied.Sequence, Effect.None);

    private async Task<T> InTurnAsync<T>(Func<AppliedState, Task<T>> act, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await act(await projector.CatchUpAsync(null, cancellationToken));
        }
        finally
        {
            _turn.Release();
        }
    }
}
