using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Filters of ties and meetings as tests. A tie is kept or dropped whole.</summary>
internal static class TieTests
{
    public static Test<Tie>? Of(TieFilter? filter) => filter is null ? null : Test.All(
        filter.Strength is null ? null : Test.Of<Tie>(tie => ScalarTests.Passes(filter.Strength, tie.Strength / 1e6)),
        filter.Meetings?.Count is { } count ? Test.Of<Tie>(tie => ScalarTests.Passes(count, tie.Meetings.Count)) : null,
        filter.Articles is { } articles ? Test.Of<Tie>(tie => ScalarTests.Passes(articles, tie.Articles.Count)) : null,
        filter.IndependentSources is { } sources ? Independent<Tie>(sources, tie => tie.Meetings) : null,
        filter.Meetings?.Some is { } some ? Test.Count<Tie, Meeting>(MeetingsAsync, OfMeeting(some)!, (passed, _) => passed > 0) : null,
        filter.Meetings?.None is { } none ? Test.Count<Tie, Meeting>(MeetingsAsync, OfMeeting(none)!, (passed, _) => passed == 0) : null);

    public static Test<Meeting>? OfMeeting(MeetingFilter? filter) => Composition.Of<MeetingFilter, Meeting>(filter, own =>
    [
        own.Date is null ? null : Test.Of<Meeting>(meeting => ScalarTests.Passes(own.Date, meeting.Date?.Value, meeting.End?.Value)),
        own.Grade is null ? null : Test.Of<Meeting>(meeting => ScalarTests.Passes(own.Grade, meeting.Grade)),
        own.Presence is null ? null : Test.Of<Meeting>(meeting => ScalarTests.Passes(own.Presence, meeting.Presence)),
        own.Confidence is null ? null : Test.Of<Meeting>(meeting => ScalarTests.Passes(own.Confidence, meeting.Confidence / 1000.0)),
        own.IndependentSources is { } sources ? Independent<Meeting>(sources, meeting => [meeting]) : null,
        own.Recorded is null ? null : Test.Of<Meeting>(meeting => ScalarTests.Passes(own.Recorded, meeting.Recorded)),
        EntityTests.OfEvent(own.Event) is { } @event ? Test.By<Meeting, EntityRow>(EventsAsync, @event) : null,
    ]);

    /// <summary>Each tie with the meetings that pass; what is left with none is dropped.</summary>
    public static async ValueTask<IReadOnlyList<IReadOnlyList<Tie>>> RestrictAsync(
        Test<Meeting>? test, GraphReader reader, IReadOnlyList<IReadOnlyList<Tie>> lists)
    {
        if (test is null)
        {
            return lists;
        }

        var kept = await Test.KeepAsync(test, reader, [.. lists.SelectMany(list => list).Select(tie => tie.Meetings)]);
        var next = 0;
        return [.. lists.Select(list => (IReadOnlyList<Tie>)[.. list
            .Select(tie => (Tie: tie, Kept: kept[next++]))
            .Where(pair => pair.Kept.Count > 0)
            .Select(pair => pair.Kept.Count == pair.Tie.Meetings.Count ? pair.Tie : new Tie(pair.Kept))])];
    }

    private static Test<T> Independent<T>(IntFilter filter, Func<T, IReadOnlyList<Meeting>> meetings) => Test.By<T, Behind>(
        async (reader, things) => [.. (await new Sources(reader).OfMeetingsAsync([.. things.Select(meetings)])).Select(counts => new Behind(counts.Independent))],
        Test.Of<Behind>(behind => ScalarTests.Passes(filter, behind.Independent)));

    private static ValueTask<IReadOnlyList<IReadOnlyList<Meeting>>> MeetingsAsync(GraphReader reader, IReadOnlyList<Tie> ties) =>
        new([.. ties.Select(tie => tie.Meetings)]);

    private static ValueTask<IReadOnlyList<EntityRow?>> EventsAsync(GraphReader reader, IReadOnlyList<Meeting> meetings) =>
        new([.. meetings.Select(meeting => meeting.Event)]);

    private sealed record Behind(int Independent);
}
