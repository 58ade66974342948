using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>Whatever an id names, at the moment that the id carries.</summary>
internal static class NodeLookup
{
    private const int MostIds = 100;

    public static ValueTask<FieldColumn> FindAsync(FieldBatch<RequestState> batch, string[] ids, bool one) => batch.AskAsync<RequestState, object?>(async (_, states) =>
    {
        if (ids.Length > MostIds)
        {
            throw new BadArgumentException("ids", $"'ids' has {ids.Length} ids; {MostIds} is the most.");
        }

        var handles = ids.Select(id => EntityHandle.Parse(id).OrThrow()).ToList();
        var found = new object?[ids.Length];
        foreach (var moment in handles.Select((handle, i) => (Handle: handle, Place: i)).GroupBy(pair => (pair.Handle.Sequence, pair.Handle.AsOf)))
        {
            var scope = await ScopeAsync(states[0], moment.Key.Sequence, moment.Key.AsOf, batch.CancellationToken);
            foreach (var (handle, place) in moment)
            {
                found[place] = await FindAsync(scope, handle);
            }
        }

        return [.. states.Select(_ => one ? found[0] : found)];
    });

    private static async ValueTask<Scope> ScopeAsync(RequestState state, long? sequence, AsOf? asOf, CancellationToken cancellationToken) =>
        sequence is { } at ? new Scope((await state.Services.Snapshots.OpenAtAsync(at, cancellationToken)).At(asOf), isMoment: true) : state.Scope.ForField();

    private static async ValueTask<Node?> FindAsync(Scope scope, EntityHandle handle) => handle.Type switch
    {
        NodeType.Person or NodeType.Institution or NodeType.Event => await QuestionBinding.ByIdAsync(scope, handle.Timeless().ToString(), handle.Kind),
        NodeType.Article => (await scope.ArticlesAsync([handle.Id]))[0],
        NodeType.Mention => (await scope.MentionsAsync([handle.Id]))[0],
        NodeType.Statement => await RowAsync<StatementRow>(scope, handle, row => new StatementNode(scope, row)),
        NodeType.Participation => await RowAsync<ParticipationRow>(scope, handle, row => new ParticipationNode(scope, row)),
        NodeType.Affiliation => await RowAsync<AffiliationRow>(scope, handle, row => new AffiliationNode(scope, row)),
        NodeType.Judgement => await RowAsync<JudgementRow>(scope, handle, row => new JudgementNode(scope, row)),
        NodeType.Review => await RowAsync<ReviewRow>(scope, handle, row => new ReviewNode(scope, row)),
        NodeType.Tie => await TieAsync(scope, handle),
        NodeType.Meeting => await MeetingAsync(scope, handle),
        NodeType.PartOf => await PartOfAsync(scope, handle),
        _ => null,
    };

    private static async ValueTask<Node?> RowAsync<TRow>(Scope scope, EntityHandle handle, Func<TRow, Node> node)
        where TRow : Row => (await scope.Reader.GetAsync<TRow>([handle.Id]))[0] is { } row ? node(row) : null;

    private static async ValueTask<TieNode?> TieAsync(Scope scope, EntityHandle handle) =>
        (await new Ties(scope.Reader).ByHandlesAsync([(handle.Parts[0], handle.Parts[1])]))[0] is { } tie ? new TieNode(scope, tie) : null;

    private static async ValueTask<MeetingNode?> MeetingAsync(Scope scope, EntityHandle handle) =>
        (await new Ties(scope.Reader).MeetingsByHandlesAsync([(handle.Parts[0], handle.Parts[1], handle.Parts[2])]))[0] is { } meeting ? new MeetingNode(scope, meeting, null) : null;

    private static async ValueTask<PartOfNode?> PartOfAsync(Scope scope, EntityHandle handle)
    {
        var part = (await scope.Reader.GetAsync<EntityRow>([handle.Parts[0]]))[0];
        var whole = part?.Event?.PartOf ?? part?.Parent;
        return part is not null && whole == handle.Parts[1] ? new PartOfNode(scope, part.Id, handle.Parts[1], part.Event?.PartOfClaim ?? part.ParentClaim) : null;
    }
}
