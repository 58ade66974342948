using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>What is changing, as it happens.</summary>
internal static class ChangeStreams
{
    public static void Bind(SchemaBuilder schema) =>
        schema.Object<RequestState>("Subscription").BindStream("changes", Follow).BindStream("meetings", FollowMeetings);

    private static IAsyncEnumerable<ChangeNode> Follow(FieldBatch batch)
    {
        var state = batch.State<RequestState>();
        try
        {
            return FollowAsync(state.Services, ChangeArguments.After(batch.Arguments) ?? state.Scope.Reader.State.Sequence, ChangeArguments.Filter(batch.Arguments), batch.CancellationToken);
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
                state.Services, ChangeArguments.After(batch.Arguments) ?? state.Scope.Reader.State.Sequence, ChangeArguments.People(batch.Arguments.List<string>("of")!), batch.Arguments.Flag("together"), batch.CancellationToken);
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
}
