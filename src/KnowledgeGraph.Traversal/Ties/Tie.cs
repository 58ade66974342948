using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Two people and all their meetings (or those that a filter left).</summary>
public sealed class Tie
{
    /// <param name="meetings">At least one, all between the same two.</param>
    internal Tie(IReadOnlyList<Meeting> meetings)
    {
        Meetings = meetings.Count == 1
            ? meetings
            : [.. meetings.OrderBy(meeting => meeting.Date?.Value.FirstDay ?? DateOnly.MaxValue).ThenBy(meeting => meeting.Event.Id)];
        (Left, Right) = (meetings[0].Left, meetings[0].Right);
        Strength = meetings.Sum(meeting => meeting.Strength);
    }

    /// <summary>The lesser entity id of the two.</summary>
    public Id Left { get; }

    public Id Right { get; }

    /// <summary>By date, undated last, then by event id.</summary>
    public IReadOnlyList<Meeting> Meetings { get; }

    /// <summary>Sum of the meetings', millionths.</summary>
    public long Strength { get; }

    /// <summary>The closest grade among the meetings.</summary>
    public MeetingGrade Closest => Meetings.Min(meeting => meeting.Grade);

    /// <summary>The best of the meetings'.</summary>
    public Presence Presence => Presences.Best(Meetings.Select(meeting => meeting.Presence));

    public Dating? FirstMet => Dates.MinBy(date => date.Value);

    public Dating? LastMet => Dates.MaxBy(date => (date.Value.LastDay, date.Value.FirstDay));

    /// <summary>Articles behind the meetings; ascending, distinct.</summary>
    public IReadOnlyList<Id> Articles => [.. Meetings.SelectMany(meeting => meeting.Articles).Distinct().Order()];

    public Id Other(Id one) => one == Left ? Right : Left;

    private IEnumerable<Dating> Dates => Meetings.Select(meeting => meeting.Date).OfType<Dating>();
}
