using System.Globalization;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>What has changed and what is changing.</summary>
internal static class ChangeBinding
{
    public static void Bind(SchemaBuilder schema)
    {
        schema.Object<RequestState>("Query").BindBatch("changes", ListAsync);
        ChangeStreams.Bind(schema);
        schema.Object<ChangeNode>("Change")
            .Bind("sequence", node => (int)node.Change.Sequence)
            .Bind("kind", node => node.Change.Kind)
            .Bind("recordedAt", node => node.Change.Entry.RecordedAt)
            .BindBatch("subject", batch => batch.AskAsync<ChangeNode, Node?>(async (scope, nodes) =>
            {
                var articles = await scope.Reader.MapAsync<ArticleRow>(Subjects(nodes, RowKind.Article));
                var judgements = await scope.Reader.MapAsync<JudgementRow>(Subjects(nodes, RowKind.Judgement));
                return [.. nodes.Select(node => node.Change.Subject.Kind == RowKind.Article
                    ? articles.TryGetValue(node.Change.Subject.Id, out var article) ? new ArticleNode(scope, article) : null
                    : judgements.TryGetValue(node.Change.Subject.Id, out var judgement) ? new JudgementNode(scope, judgement) : (Node?)null)];
            }))
            .BindBatch("effect", async batch =>
            {
                var changes = batch.State<RequestState>().Services.Changes;
                var effects = new List<EffectNode>();
                foreach (var node in batch.ToArray())
                {
                    effects.Add(EffectNode.Of(await changes.EffectAsync(node.Change, batch.CancellationToken), changes));
                }

                return FieldColumn.Of(effects);
            })
            .BindBatch("meetings", batch => batch.AskAsync<ChangeNode, Connection<MeetingNode>>((scope, nodes) => MeetingsAsync(batch, scope, nodes)));
    }

    /// <summary>Each from the record as it stood right after the change: at that moment, unless it is the answer's own.</summary>
    private static async ValueTask<IReadOnlyList<Connection<MeetingNode>>> MeetingsAsync(FieldBatch<ChangeNode> batch, Scope scope, IReadOnlyList<ChangeNode> nodes)
    {
        var of = batch.Arguments.List<string>("of") is { } ids ? ChangeArguments.People(ids) : null;
        var page = Batches.PageOf(batch.Arguments, scope);
        var meetings = new NewMeetings(batch.State<RequestState>().Services.Snapshots, of, together: false);
        var lists = new List<Connection<MeetingNode>>();
        foreach (var node in nodes)
        {
            var (after, found) = await meetings.OfAsync(node.Change, batch.CancellationToken);
            var then = after.State.Sequence == node.Scope.Reader.State.Sequence ? node.Scope : new Scope(after, isMoment: true);
            lists.Add(Connection<MeetingNode>.Of(then, new Ties(after).PageOf(found, page), meeting => new MeetingNode(then, meeting, null)));
        }

        return lists;
    }

    private static IEnumerable<Id> Subjects(IReadOnlyList<ChangeNode> nodes, RowKind kind) =>
        nodes.Where(node => node.Change.Subject.Kind == kind).Select(node => node.Change.Subject.Id);

    private static ValueTask<FieldColumn> ListAsync(FieldBatch<RequestState> batch)
    {
        var changes = batch[0].Services.Changes;
        return batch.AskOnceAsync(async scope =>
        {
            var after = ChangeArguments.After(batch.Arguments) ?? 0;
            var filter = ChangeArguments.Filter(batch.Arguments);
            var first = PageRequest.Create(batch.Arguments.Int("first"), null, null, null, scope.Reader.Settings.Pages).OrThrow().Size;
            var last = scope.Reader.State.Sequence;
            var found = new List<RecordedChange>();
            await foreach (var change in changes.ReadAsync(after, last, batch.CancellationToken))
            {
                scope.Reader.Budget.Spend(1);
                if (filter.Takes(change))
                {
                    found.Add(change);
                }

                if (found.Count > first)
                {
                    break;
                }
            }

            var edges = found.Take(first).Select(change => new Edge<ChangeNode>(change.Sequence.ToString(CultureInfo.InvariantCulture), new ChangeNode(scope, change))).ToList();
            var info = new PageInfoNode(found.Count > first, after > 0, edges.Count > 0 ? edges[0].Cursor : null, edges.Count > 0 ? edges[^1].Cursor : null);
            return new Connection<ChangeNode>(scope, edges, info, async () => await CountAsync(changes.ReadAsync(after, last, batch.CancellationToken), filter), edges);
        });
    }

    private static async ValueTask<long> CountAsync(IAsyncEnumerable<RecordedChange> changes, ChangeFilter filter)
    {
        long count = 0;
        await foreach (var change in changes)
        {
            count += filter.Takes(change) ? 1 : 0;
        }

        return count;
    }
}
