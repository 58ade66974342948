using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Who was where in one event tree, and so who met whom there. Only ATTENDED and SPOKE_AT place a person; two people meet at most once
/// in a tree, at the deepest event that both were at (to be at a part is to be at the whole).
/// </summary>
internal sealed class MeetingTree
{
    private readonly EventTree _events;
    private readonly MeetingPolicy _policy;
    private readonly Dictionary<Id, Attendee> _attendees;
    private readonly Dictionary<Id, int> _named = [];
    private readonly ILookup<(Id, Id), InteractionRow> _interactions;
    private readonly Func<IReadOnlySet<Id>> _interested;

    public MeetingTree(EventTree events, IReadOnlyList<ParticipationRow> participations, IEnumerable<InteractionRow> interactions, MeetingPolicy policy)
    {
        (_events, _policy) = (events, policy);
        var interested = new Lazy<IReadOnlySet<Id>>(() => Independence.Interested(participations), LazyThreadSafetyMode.PublicationOnly);
        _interested = () => interested.Value;
        _attendees = participations
            .Where(row => row.EntityKind == EntityKind.Person && Places(row.Relation) && events.Find(row.Event) is not null)
            .GroupBy(row => row.Entity)
            .ToDictionary(group => group.Key, group => new Attendee([.. group], events));
        _interactions = interactions.OrderBy(row => row.Id).ToLookup(row => (row.Left, row.Right));
        foreach (var at in _attendees.Values.SelectMany(attendee => attendee.Events))
        {
            _named[at] = _named.GetValueOrDefault(at) + 1;
        }
    }

    public IReadOnlyCollection<Id> People => _attendees.Keys;

    public static bool Places(Relation relation) => relation is Relation.Attended or Relation.SpokeAt;

    /// <summary>People that the articles place at the event or its parts.</summary>
    public int Named(Id @event) => _named.GetValueOrDefault(@event);

    /// <summary>The larger of the people named and the stated attendance.</summary>
    public int Participants(Id @event) => Math.Max(Named(@event), _events.Find(@event)?.Event?.StatedAttendance ?? 0);

    /// <summary>Null when one of them was not in the tree.</summary>
    public Meeting? Between(Id one, Id other)
    {
        if (one == other || !_attendees.TryGetValue(one, out var first) || !_attendees.TryGetValue(other, out var second))
        {
            return null;
        }

        var (left, right) = one < other ? (first, second) : (second, first);
        var (leftId, rightId) = one < other ? (one, other) : (other, one);
        IReadOnlyList<InteractionRow> interactions = _interactions.Count == 0 ? [] : [.. _interactions[(leftId, rightId)]];
        var at = Deepest(left, right);
        var grade = Grade(left, right, at, interactions);
        return new Meeting(new(leftId, left.Within(at, _events)), new(rightId, right.Within(at, _events)), _events.Find(at)!, interactions, _interested)
        {
            Grade = grade,
            Strength = _policy.Strength(grade, Participants(at)),
            NamedParticipants = Named(at),
            Participants = Participants(at),
            Date = _events.Start(at),
            End = _events.End(at),
        };
    }

    /// <summary>All meetings of a person in this tree, in no order.</summary>
    public IEnumerable<Meeting> Of(Id person) => _attendees.Keys.Select(other => Between(person, other)).OfType<Meeting>();

    /// <summary>Of several equally deep events the smallest, then the one of the least id.</summary>
    private Id Deepest(Attendee left, Attendee right) => left.Events.Count == 1 || right.Events.Count == 1
        ? _events.Root
        : left.Events.Where(right.Events.Contains).OrderByDescending(_events.Depth).ThenBy(Participants).ThenBy(at => at).First();

    private MeetingGrade Grade(Attendee left, Attendee right, Id at, IReadOnlyList<InteractionRow> interactions)
    {
        if (interactions.Count > 0)
        {
            return MeetingGrade.Interacted;
        }

        return left.Sentences.Overlaps(right.Sentences) ? MeetingGrade.SameSentence
            : _events.Depth(at) > 0 ? MeetingGrade.SameSession
            : MeetingGrade.SameEvent;
    }

    /// <summary>One person in the tree.</summary>
    private sealed class Attendee(IReadOnlyList<ParticipationRow> rows, EventTree tree)
    {
        // A search loads many trees of which it grades few meetings.
        private HashSet<SentenceRef>? _sentences;

        /// <summary>The events of the participations and all that they are part of.</summary>
        public HashSet<Id> Events { get; } = rows is [var only] ? tree.Wholes(only.Event) : [.. rows.SelectMany(row => tree.Chain(row.Event))];

        public HashSet<SentenceRef> Sentences => _sentences ??= [.. rows.SelectMany(row => row.Sentences)];

        public IReadOnlyList<ParticipationRow> Within(Id whole, EventTree events) =>
            whole == events.Root ? rows : [.. rows.Where(row => events.IsWithin(row.Event, whole))];
    }
}
