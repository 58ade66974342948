using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>Two people at one event: named together there, and met only as far as <see cref="Presence"/> says.</summary>
public sealed class Meeting
{
    private readonly IReadOnlyList<ParticipationRow> _rows;
    private readonly IReadOnlyList<InteractionRow> _interactions;

    internal Meeting(MeetingSide left, MeetingSide right, EntityRow @event, IReadOnlyList<InteractionRow> interactions)
    {
        (Left, Right, Event) = (left.Person, right.Person, @event);
        (_rows, _interactions) = ([.. left.Rows, .. right.Rows], interactions);
        Presence = Presences.OfMeeting(left.Presence, right.Presence);
        Confidence = Math.Min(left.Confidence, right.Confidence);
        Recorded = left.Recorded > right.Recorded ? left.Recorded : right.Recorded;
    }

    /// <summary>The lesser entity id of the two.</summary>
    public Id Left { get; }

    public Id Right { get; }

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

    public Presence Presence { get; }

    /// <summary>Thousandths: the lesser of the two participations'.</summary>
    public int Confidence { get; }

    /// <summary>Since when both participations are on record.</summary>
    public DateTimeOffset Recorded { get; }

    /// <summary>Articles that place either of the two there or tell of their dealings; ascending, distinct.</summary>
    public IReadOnlyList<Id> Articles =>
        [.. _rows.SelectMany(row => row.Sentences).Select(sentence => sentence.Article).Concat(_interactions.Select(row => row.Article)).Distinct().Order()];

    /// <summary>Statements that place either of the two there; ascending, distinct.</summary>
    public IReadOnlyList<Id> Statements => [.. _rows.SelectMany(row => row.Statements).Distinct().Order()];

    /// <summary>What the two did with each other; by id.</summary>
    public IReadOnlyList<InteractionRow> Interactions => _interactions;
}

/// <summary>One of the two at the event: that person's participations in it and its parts.</summary>
internal readonly record struct MeetingSide(Id Person, IReadOnlyList<ParticipationRow> Rows)
{
    public Presence Presence => Presences.Best(Rows.Select(row => row.Presence));

    public int Confidence => Rows.Max(row => row.Confidence);

    public DateTimeOffset Recorded => Rows.Min(row => row.FirstRecorded);
}
