using KnowledgeGraph.Model;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>The meetings that a change brought: those that hold after it and did not before, whatever the people and events are called since.</summary>
/// <param name="of">Only of these people; null for anybody's.</param>
/// <param name="together">Only where both are of these people.</param>
internal sealed class NewMeetings(Snapshots snapshots, IReadOnlyList<Id>? of, bool together)
{
    private static readonly PageRequest Whole = PageRequest.First(0);

    /// <returns>In the order of their ends' and event's ids, with a reader of the record as it stood right after the change.</returns>
    public async ValueTask<(GraphReader After, IReadOnlyList<Meeting> Meetings)> OfAsync(RecordedChange change, CancellationToken cancellationToken)
    {
        var after = await snapshots.OpenAtAsync(change.Sequence, cancellationToken);
        var touched = change.Delta?.Begun.OfType<ParticipationRow>().Where(row => row.EntityKind == EntityKind.Person).Select(row => row.Entity).Distinct().ToList();
        if (touched is not { Count: > 0 })
        {
            return (after, []);
        }

        // Of those who became one, each had meetings that are not new to the one they are now.
        var people = of ?? touched;
        var before = await snapshots.OpenAtAsync(change.Sequence - 1, cancellationToken);
        var ended = await before.GetAsync<ParticipationRow>([.. change.Delta!.Ended.Where(row => row.Kind == RowKind.Participation).Select(row => row.Id)]);
        var (_, old) = await MeetingsAsync(before, [.. people.Concat(ended.OfType<ParticipationRow>().Where(row => row.EntityKind == EntityKind.Person).Select(row => row.Entity)).Distinct()]);
        var (found, now) = await MeetingsAsync(after, people);
        var known = await KeysAsync(old, after);
        return (after, [.. now.Where(meeting => !known.Contains(Key(meeting.Left, meeting.Right, meeting.Event.Id)) && (!together || (found.Contains(meeting.Left) && found.Contains(meeting.Right))))
            .OrderBy(meeting => meeting.Left).ThenBy(meeting => meeting.Right).ThenBy(meeting => meeting.Event.Id)]);
    }

    private static async ValueTask<(HashSet<Id> People, List<Meeting> Meetings)> MeetingsAsync(GraphReader reader, IReadOnlyList<Id> people)
    {
        var found = (await new Entities(reader).ByHandlesAsync(people, EntityKind.Person)).OfType<EntityRow>().Select(row => row.Id).ToHashSet();
        var meetings = new Dictionary<(Id, Id, Id), Meeting>();
        foreach (var page in await new Ties(reader).MetWithAsync([.. found], null, null, null, Whole))
        {
            foreach (var meeting in (await page.Whole.AllAsync()).SelectMany(tie => tie.Meetings))
            {
                meetings.TryAdd(Key(meeting.Left, meeting.Right, meeting.Event.Id), meeting);
            }
        }

        return (found, [.. meetings.Values]);
    }

    /// <summary>Former meetings by the ids that their people and events have now: who was merged meanwhile has not met anew.</summary>
    private static async ValueTask<HashSet<(Id, Id, Id)>> KeysAsync(List<Meeting> meetings, GraphReader now)
    {
        var ids = meetings.SelectMany(meeting => new[] { meeting.Left, meeting.Right, meeting.Event.Id }).Distinct().ToList();
        var rows = await new Entities(now).ByHandlesAsync(ids);
        var current = ids.Zip(rows).ToDictionary(pair => pair.First, pair => pair.Second?.Id ?? pair.First);
        return [.. meetings.Select(meeting => Key(current[meeting.Left], current[meeting.Right], current[meeting.Event.Id]))];
    }

    private static (Id, Id, Id) Key(Id one, Id other, Id at) => one.CompareTo(other) <= 0 ? (one, other, at) : (other, one, at);
}
