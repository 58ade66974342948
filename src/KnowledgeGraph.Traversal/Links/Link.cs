using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>The kinds of links that paths and networks walk. MET is derived, the others are stated.</summary>
public enum LinkKind { Met, AffiliatedWith, Attended, SpokeAt, Organized, PartOf }

/// <summary>A link between two entities, whichever way it is walked.</summary>
/// <param name="Source">The lesser id of a tie; the person, participant or part of the others.</param>
public abstract record Link(LinkKind Kind, Id Source, Id Target)
{
    public abstract EntityHandle Handle { get; }

    /// <summary>Millionths: the strength of a tie, the confidence of what is stated, 1 for part of.</summary>
    public abstract long Weight { get; }

    public virtual PartialDate? First => null;

    public virtual PartialDate? Last => null;

    public virtual MeetingGrade? Closest => null;

    /// <summary>When it held, each time from the first day on until the last; null when it is not bound to times.</summary>
    internal virtual IEnumerable<(DateOnly First, DateOnly Last)>? Times => null;

    public Id Other(Id one) => one == Source ? Target : Source;
}

/// <remarks>A search comes across many more ties than it shows, so a tie of two people who are known to have met is worked out when asked for.</remarks>
public sealed record TieLink : Link
{
    private readonly MeetingTable? _table;
    private Tie? _tie;

    public TieLink(Tie tie)
        : base(LinkKind.Met, tie.Left, tie.Right) => _tie = tie;

    internal TieLink(Id left, Id right, MeetingTable table)
        : base(LinkKind.Met, left, right) => _table = table;

    public Tie Tie => _tie ??= _table!.Between(Source, Target)!;

    public override EntityHandle Handle => new(NodeType.Tie, [Source, Target]);

    public override long Weight => Tie.Strength;

    public override PartialDate? First => Tie.FirstMet?.Value;

    public override PartialDate? Last => Tie.LastMet?.Value;

    public override MeetingGrade? Closest => Tie.Closest;

    internal override IEnumerable<(DateOnly First, DateOnly Last)> Times => Tie.Meetings
        .Where(meeting => meeting.Date is not null)
        .Select(meeting => (meeting.Date!.Value.FirstDay, (meeting.End ?? meeting.Date).Value.LastDay));
}

/// <param name="Event">The event's row, for its dates.</param>
public sealed record ParticipationLink(ParticipationRow Row, EntityRow Event) : Link(KindOf(Row.Relation), Row.Entity, Row.Event)
{
    public override EntityHandle Handle => EntityHandle.Of(Row);

    public override long Weight => Row.Confidence * 1000L;

    public override PartialDate? First => Event.Event?.Start?.Value;

    public override PartialDate? Last => (Event.Event?.End ?? Event.Event?.Start)?.Value;

    internal override IEnumerable<(DateOnly First, DateOnly Last)> Times => First is { } first ? [(first.FirstDay, (Last ?? first).LastDay)] : [];

    internal static LinkKind KindOf(Relation relation) => relation switch
    {
        Relation.Attended => LinkKind.Attended,
        Relation.SpokeAt => LinkKind.SpokeAt,
        Relation.Organized => LinkKind.Organized,
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "no relation of a participation"),
    };
}

public sealed record AffiliationLink(AffiliationRow Row) : Link(LinkKind.AffiliatedWith, Row.Person, Row.Institution)
{
    public override EntityHandle Handle => EntityHandle.Of(Row);

    public override long Weight => Row.Confidence * 1000L;

    public override PartialDate? First => Row.FirstSeen?.Value;

    public override PartialDate? Last => Row.LastSeen?.Value;
}

/// <param name="Claim">What it rests on, where a claim says so.</param>
public sealed record PartOfLink(Id Part, Id Whole, Id? Claim) : Link(LinkKind.PartOf, Part, Whole)
{
    public override EntityHandle Handle => EntityHandle.OfPart(Part, Whole);

    public override long Weight => 1_000_000;
}
