using System.Globalization;
using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>What has changed and what is changing.</summary>
internal static class ChangeBinding
{
    private const int MostPeople = 100;

    public static void Bind(SchemaBuilder schema)
    {
        schema.Object<RequestState>("Query").BindBatch("changes", ListAsync);
        schema.Object<RequestState>("Subscription").BindStream("changes", Follow).BindStream("meetings", FollowMeetings);
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
        var of = batch.Arguments.List<string>("of") is { } ids ? People(ids) : null;
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

    private static List<Id> People(string[] ids) => ids.Length is > 0 and <= MostPeople
        ? [.. ids.Select(id => EntityHandle.Parse(id, "of").OrThrow().Id)]
        : throw new BadArgumentException("of", $"'of' has {ids.Length} people; it takes 1 to {MostPeople}.");

    private static IEnumerable<Id> Subjects(IReadOnlyList<ChangeNode> nodes, RowKind kind) =>
        nodes.Where(node => node.Change.Subject.Kind == kind).Select(node => node.Change.Subject.Id);

    private static ValueTask<FieldColumn> ListAsync(FieldBatch<RequestState> batch)
    {
        var changes = batch[0].Services.Changes;
        return batch.AskOnceAsync(async scope =>
        {
            var after = After(batch.Arguments) ?? 0;
            var filter = Filter(batch.Arguments);
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

    private static IAsyncEnumerable<ChangeNode> Follow(FieldBatch batch)
    {
        var state = batch.State<RequestState>();
        try
        {
            return FollowAsync(state.Services, After(batch.Arguments) ?? state.Scope.Reader.State.Sequence, Filter(batch.Arguments), batch.CancellationToken);
        }
        catch (QuestionException refusal)
        {
            throw new FieldErrorException(Batches.ErrorOf(refusal));
        }
    }

    /// <summary>Each change is answered from the record as it stood right after it.</summary>
    private static async IAsyncEnumerable<ChangeNode> FollowAsync(
        GraphServices services, long after, ChangeFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var change in services.Changes.FollowAsync(after, cancellationToken))
        {
            if (filter.Takes(change))
            {
                yield return new ChangeNode(new Scope(await services.Snapshots.OpenAtAsync(change.Sequence, cancellationToken), isMoment: false), change);
            }
        }
    }

    private static IAsyncEnumerable<MeetingNode> FollowMeetings(FieldBatch batch)
    {
        var state = batch.State<RequestState>();
        try
        {
            return FollowMeetingsAsync(
                state.Services, After(batch.Arguments) ?? state.Scope.Reader.State.Sequence, People(batch.Arguments.List<string>("of")!), batch.Arguments.Flag("together"), batch.CancellationToken);
        }
        catch (QuestionException refusal)
        {
            throw new FieldErrorException(Batches.ErrorOf(refusal));
        }
    }

    private static async IAsyncEnumerable<MeetingNode> FollowMeetingsAsync(
        GraphServices services, long begin, IReadOnlyList<Id> people, bool together, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var meetings = new NewMeetings(services.Snapshots, people, together);
        await foreach (var change in services.Changes.FollowAsync(begin, cancellationToken))
        {
            var (after, found) = await meetings.OfAsync(change, cancellationToken);
            var scope = new Scope(after, isMoment: false);
            foreach (var meeting in found)
            {
                yield return new MeetingNode(scope, meeting, null);
            }
        }
    }

    private static long? After(InputObject arguments) =>
        arguments.Int("after") is not { } after ? null : after >= 0 ? after : throw new BadArgumentException("after", "'after' is a sequence: 0 or more.");

    private static ChangeFilter Filter(InputObject arguments) => new(
        arguments.List<ChangeKind>("kinds")?.ToHashSet(),
        arguments.List<string>("entities")?.Select(id => EntityHandle.Parse(id, "entities").OrThrow().Id).ToHashSet());
}
