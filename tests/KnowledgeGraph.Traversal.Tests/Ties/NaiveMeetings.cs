using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Traversal.Tests;

/// <summary>Meetings by the letter of the rules, from statements alone and without any index.</summary>
internal sealed class NaiveMeetings(BuiltGraph graph)
{
    private static readonly Dictionary<MeetingGrade, long> Weights = new()
    {
        [MeetingGrade.Interacted] = 4_000_000, [MeetingGrade.SameSentence] = 2_000_000, [MeetingGrade.SameSession] = 1_500_000, [MeetingGrade.SameEvent] = 1_000_000,
    };

    private readonly Dictionary<Id, EntityRow> _events = graph.Of<EntityRow>().Where(row => row.Event is not null).ToDictionary(row => row.Id);

    private readonly List<StatementRow> _placing =
        [.. graph.Of<StatementRow>().Where(row => row.Modality == Modality.Asserted && row.Relation is Relation.Attended or Relation.SpokeAt && row.SubjectKind == EntityKind.Person && row.Modality == Modality.Asserted)];

    public IEnumerable<Id> People => _placing.Select(row => row.Subject).Distinct();

    /// <summary>Event, grade and strength of each meeting of the two, by event id.</summary>
    public List<(Id Event, MeetingGrade Grade, long Strength)> Between(Id one, Id other)
    {
        var meetings = new List<(Id, MeetingGrade, long)>();
        foreach (var root in _events.Values.Where(row => row.Event!.PartOf is null))
        {
            var shared = _events.Keys.Where(at => RootOf(at) == root.Id && Named(at).Contains(one) && Named(at).Contains(other)).ToList();
            if (shared.Count == 0)
            {
                continue;
            }

            var depth = shared.Max(Depth);
            var at = shared.Where(candidate => Depth(candidate) == depth).OrderBy(Size).ThenBy(candidate => candidate).First();
            var grade = Grade(one, other, root.Id, at);
            meetings.Add((at, grade, Weights[grade] / (Size(at) - 1)));
        }

        return [.. meetings.OrderBy(meeting => meeting.Item1)];
    }

    private MeetingGrade Grade(Id one, Id other, Id root, Id at)
    {
        if (graph.Of<InteractionRow>().Any(row => row.Root == root && new[] { row.Left, row.Right }.Order().SequenceEqual(new[] { one, other }.Order())))
        {
            return MeetingGrade.Interacted;
        }

        var sentences = _placing.Where(row => row.Subject == one && RootOf(row.Object) == root).Select(row => (row.Article, row.Sentence));
        return _placing.Any(row => row.Subject == other && RootOf(row.Object) == root && sentences.Contains((row.Article, row.Sentence))) ? MeetingGrade.SameSentence
            : Depth(at) > 0 ? MeetingGrade.SameSession
            : MeetingGrade.SameEvent;
    }

    private int Size(Id at) => Math.Max(Named(at).Count, _events[at].Event!.StatedAttendance ?? 0);

    private HashSet<Id> Named(Id at) => [.. _placing.Where(row => IsWithin(row.Object, at)).Select(row => row.Subject)];

    private bool IsWithin(Id at, Id whole) => at == whole || (_events[at].Event!.PartOf is { } next && IsWithin(next, whole));

    private int Depth(Id at) => _events[at].Event!.PartOf is { } whole ? 1 + Depth(whole) : 0;

    private Id RootOf(Id at) => _events[at].Event!.PartOf is { } whole ? RootOf(whole) : at;
}
