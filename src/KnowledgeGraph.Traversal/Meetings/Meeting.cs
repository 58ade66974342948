using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Two people at one event: named together there, and met only as far as <see cref="Presence"/> says.</summary>
public sealed class Meeting
{
    // A person may have thousands of meetings of which a page shows twenty, so what does not rank them is worked out when asked for.
    private readonly MeetingSide _left;
    private readonly MeetingSide _right;
    private readonly Func<IReadOnlySet<Id>> _interested;

    internal Meeting(MeetingSide left, MeetingSide right, EntityRow @event, IReadOnlyList<InteractionRow> interactions, Func<IReadOnlySet<Id>> interested)
    {
        (_left, _right, _interested) = (left, right, interested);
        (Event, Interactions) = (@event, interactions);
    }

    /// <summary>The lesser entity id of the two.</summary>
    public Id Left => _left.Person;

    public Id Right => _right.Person;

    /// <summary>The deepest event of its tree that both were at.</summary>
    public EntityRow Event { get; }

    public required MeetingGrade Grade { get; init; }

    /// <summary>Millionths.</summary>
    public required long Strength { get; init; }

    /// <summary>Distinct people that the articles place at the event or its parts.</summary>
    public required int NamedParticipants { get; init; }

    /// <summary>The larger of the people named and the stated attendance.</summary>
    public required int Participants { get; init; }

    /// <summary>When the event began: what is said of it, else of the whole that it is part of.</summary>
    public required Dating? Date { get; init; }

    public required Dating? End { get; init; }

    public Presence Presence => Presences.OfMeeting(_left.Presence, _right.Presence);

    /// <summary>Thousandths: the lesser of the two participations'.</summary>
    public int Confidence => Math.Min(_left.Confidence, _right.Confidence);

    /// <summary>Since when both participations are on record.</summary>
    public DateTimeOffset Recorded => _left.Recorded > _right.Recorded ? _left.Recorded : _right.Recorded;

    /// <summary>Articles that place either of the two there or tell of their dealings; ascending, distinct.</summary>
    public IReadOnlyList<Id> Articles =>
        [.. Rows.SelectMany(row => row.Sentences).Select(sentence => sentence.Article).Concat(Interactions.Select(row => row.Article)).Distinct().Order()];

    /// <summary>Institutions with a part in the event's tree, or on whose behalf somebody has one: what they publish of it is one source.</summary>
    public IReadOnlySet<Id> Interested => _interested();

    /// <summary>Statements that place either of the two there; ascending, distinct.</summary>
    public IReadOnlyList<Id> Statements => [.. Rows.SelectMany(row => row.Statements).Distinct().Order()];

    /// <summary>What the two did with each other; by id.</summary>
    public IReadOnlyList<InteractionRow> Interactions { get; }

    private IEnumerable<ParticipationRow> Rows => _left.Rows.Concat(_right.Rows);
}

/// <summary>One of the two at the event: that person's participations in it and its parts.</summary>
internal readonly record struct MeetingSide(Id Person, IReadOnlyList<ParticipationRow> Rows)
{
    public Presence Presence => Presences.Best(Rows.Select(row => row.Presence));

    public int Confidence => Rows.Max(row => row.Confidence);

    public DateTimeOffset Recorded => Rows.Min(row => row.FirstRecorded);
}
