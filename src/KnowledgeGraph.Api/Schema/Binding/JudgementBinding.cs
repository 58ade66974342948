using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>What people judged, and what they are asked to judge.</summary>
internal static class JudgementBinding
{
    private const int MostDuplicates = 50;

    public static void Bind(SchemaBuilder schema)
    {
        schema.Enum("JudgementKind").BindAll<JudgementKind>();
        schema.Object<RequestState>("Query").BindBatch("judgements", batch => batch.AskAsync<RequestState, Connection<JudgementNode>>(async (scope, nodes) =>
        {
            var page = await new Judgements(scope.Reader).ListAsync(Batches.PageOf(batch.Arguments, scope));
            return [.. nodes.Select(node => Connection<JudgementNode>.Of(node.Scope, page, row => new JudgementNode(node.Scope, row)))];
        }));
        BindReviews(schema.Object<RequestState>("Query"));
        BindReviews(schema.Object<MomentNode>("Moment"));
        BindDuplicates(schema.Object<PersonNode>("Person"));
        BindDuplicates(schema.Object<InstitutionNode>("Institution"));
        BindDuplicates(schema.Object<EventNode>("Event"));
        BindJudgement(schema.Object<JudgementNode>("Judgement"));
        BindReview(schema.Object<ReviewNode>("Review"));
        JudgementMutations.Bind(schema);
    }

    private static void BindReviews<TNode>(ObjectTypeBuilder<TNode> type)
        where TNode : QuestionsNode => type
        .BindBatch("reviews", batch => batch.AskAsync<TNode, Connection<ReviewNode>>(async (scope, nodes) =>
        {
            var page = await new Reviews(scope.Reader).ListAsync(batch.Arguments.List<EntityKind>("kinds"), Batches.PageOf(batch.Arguments, scope));
            return [.. nodes.Select(node => Connection<ReviewNode>.Of(node.Scope, page, row => new ReviewNode(node.Scope, row)))];
        }));

    private static void BindDuplicates<TNode>(ObjectTypeBuilder<TNode> type)
        where TNode : EntityNode => type
        .BindBatch("possibleDuplicates", batch => batch.AskAsync<TNode, IReadOnlyList<ReviewNode>>(async (scope, nodes) =>
        {
            var first = Math.Clamp(batch.Arguments.Int("first") ?? 10, 0, MostDuplicates);
            var found = await new Reviews(scope.Reader).OfEntitiesAsync([.. nodes.Select(node => node.Row.Id)], first);
            return [.. found.Select((rows, i) => (IReadOnlyList<ReviewNode>)[.. rows.Select(row => new ReviewNode(nodes[i].Scope, row))])];
        }));

    private static void BindJudgement(ObjectTypeBuilder<JudgementNode> type) => type
        .Bind("id", node => node.Scope.Id(EntityHandle.Of(node.Row)))
        .Bind("kind", node => node.Row.Judged)
        .BindBatch("left", batch => batch.AskAsync((scope, nodes) => MentionsAsync(scope, nodes, row => row.Left)))
        .BindBatch("right", batch => batch.AskAsync((scope, nodes) => MentionsAsync(scope, nodes, row => row.Right)))
        .BindBatch("statement", batch => batch.AskAsync<JudgementNode, StatementNode?>(async (scope, nodes) =>
        {
            var found = await scope.Reader.MapAsync<StatementRow>(nodes.Select(node => node.Row.Statement).OfType<Id>());
            return [.. nodes.Select(node => node.Row.Statement is { } id && found.TryGetValue(id, out var row) ? new StatementNode(scope, row) : null)];
        }))
        .Bind("name", node => node.Row.Name)
        .Bind("by", node => node.Row.By)
        .Bind("reason", node => node.Row.Reason)
        .Bind("recordedAt", node => node.Row.RecordedAt)
        .Bind("withdrawnAt", node => node.Row.WithdrawnAt)
        .Bind("withdrawnBy", node => node.Row.WithdrawnBy)
        .Bind("withdrawalReason", node => node.Row.WithdrawalReason);

    private static void BindReview(ObjectTypeBuilder<ReviewNode> type) => type
        .Bind("id", node => node.Scope.Id(EntityHandle.Of(node.Row)))
        .BindBatch("left", batch => batch.AskAsync((scope, nodes) => scope.EntitiesAsync([.. nodes.Select(node => node.Row.Left)])))
        .BindBatch("right", batch => batch.AskAsync((scope, nodes) => scope.EntitiesAsync([.. nodes.Select(node => node.Row.Right)])))
        .Bind("probability", node => node.Row.Probability / 1000.0)
        .Bind("reasons", node => node.Row.Reasons);

    private static async ValueTask<IReadOnlyList<MentionNode?>> MentionsAsync(Scope scope, IReadOnlyList<JudgementNode> nodes, Func<JudgementRow, MentionRef?> end) =>
        [.. (await new Judgements(scope.Reader).MentionsAsync([.. nodes.Select(node => end(node.Row))])).Select(row => row is null ? null : new MentionNode(scope, row))];
}
