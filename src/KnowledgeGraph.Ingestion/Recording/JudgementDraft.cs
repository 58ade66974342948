using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>Makes of a request what the ledger keeps, or says why that cannot be.</summary>
internal sealed class JudgementDraft(GraphDraft graph)
{
    /// <summary>A name longer than this is no name.</summary>
    private const int LongestName = 300;

    /// <summary>A reason longer than this belongs elsewhere.</summary>
    private const int LongestReason = 2_000;

    public async ValueTask<(JudgementMade? Made, JudgeRefusal? Refusal)> MakeAsync(JudgementRequest request, CancellationToken cancellationToken)
    {
        if (request.Reason?.Length > LongestReason)
        {
            return Refused(JudgeRefusal.Invalid("reason", $"a reason has at most {LongestReason} characters"));
        }

        return request.Kind switch
        {
            JudgementKind.Rename => await RenameAsync(request, cancellationToken),
            JudgementKind.StatementWrong => await StatementWrongAsync(request, cancellationToken),
            _ => await PairAsync(request, cancellationToken),
        };
    }

    private async ValueTask<(JudgementMade?, JudgeRefusal?)> PairAsync(JudgementRequest request, CancellationToken cancellationToken)
    {
        var mentions = await graph.GetAsync<MentionRow>(RowKind.Mention, [request.Left, request.Right], cancellationToken);
        if (!mentions.TryGetValue(request.Left, out var left))
        {
            return Refused(JudgeRefusal.NotFound("left", "no live article has this mention"));
        }

        if (!mentions.TryGetValue(request.Right, out var right))
        {
            return Refused(JudgeRefusal.NotFound("right", "no live article has this mention"));
        }

        if (left.EntityKind != right.EntityKind)
        {
            return Refused(JudgeRefusal.Invalid("right", "the two are of different kinds"));
        }

        if (left.Membership == right.Membership)
        {
            return Refused(JudgeRefusal.Invalid("right", "both are the same in one article; a judgement is about two"));
        }

        var (lesser, greater) = MentionRef.Of(left) < MentionRef.Of(right) ? (left, right) : (right, left);
        return Made(request, MentionRef.Of(lesser), MentionRef.Of(greater));
    }

    private async ValueTask<(JudgementMade?, JudgeRefusal?)> RenameAsync(JudgementRequest request, CancellationToken cancellationToken)
    {
        var name = string.Join(' ', request.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length is 0 or > LongestName || NameFolding.FoldKey(name).Length == 0)
        {
            return Refused(JudgeRefusal.Invalid("name", $"a name has letters, and at most {LongestName} characters"));
        }

        var mentions = await graph.GetAsync<MentionRow>(RowKind.Mention, [request.Left], cancellationToken);
        return mentions.TryGetValue(request.Left, out var mention)
            ? Made(request, MentionRef.Of(mention), null, null, name)
            : Refused(JudgeRefusal.NotFound("entity", "no live article has this mention"));
    }

    private async ValueTask<(JudgementMade?, JudgeRefusal?)> StatementWrongAsync(JudgementRequest request, CancellationToken cancellationToken)
    {
        var statements = await graph.GetAsync<StatementRow>(RowKind.Statement, [request.Statement], cancellationToken);
        if (!statements.TryGetValue(request.Statement, out var statement))
        {
            return Refused(JudgeRefusal.NotFound("statement", "no live article makes this statement"));
        }

        var mentions = await graph.GetAsync<MentionRow>(RowKind.Mention, [statement.SubjectMention, statement.ObjectMention], cancellationToken);
        return Made(request, MentionRef.Of(mentions[statement.SubjectMention]), MentionRef.Of(mentions[statement.ObjectMention]), statement.Id);
    }

    private static (JudgementMade?, JudgeRefusal?) Made(JudgementRequest request, MentionRef left, MentionRef? right, Id? statement = null, string? name = null)
    {
        var id = Ids.Judgement(request.Kind, left, right, statement, name);
        return (new JudgementMade(id, request.Kind, left, right, statement, name, request.Reason), null);
    }

    private static (JudgementMade?, JudgeRefusal?) Refused(JudgeRefusal refusal) => (null, refusal);
}
