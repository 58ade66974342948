namespace KnowledgeGraph.Traversal;

public enum Direction { Asc, Desc }

/// <summary>What a list sorts by; what is unknown comes last in both directions, and the id decides between equals.</summary>
public sealed record Order<TField>(TField Field, Direction Direction = Direction.Asc)
    where TField : struct, Enum
{
    internal bool Descending => Direction == Direction.Desc;
}

public enum EntityOrderField { Name, Mentions, Events, FirstSeen, LastSeen }

public enum EventOrderField { Name, Start, Participants, Mentions }

public enum ArticleOrderField { Published, RecordedAt, Title }

public enum ParticipationOrderField { Start, Name, Relation }

public enum MeetingOrderField { Date, Strength }

public enum TieOrderField { Strength, Meetings, LastMet, Name }
