using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>How presences combine.</summary>
internal static class Presences
{
    private static readonly Presence[] BestFirst = [Presence.InPerson, Presence.Remote, Presence.Recorded, Presence.Unknown];

    /// <summary>Of one person in several parts of an event, or of a tie over its meetings: the nearest that is known.</summary>
    public static Presence Best(IEnumerable<Presence> presences) => presences.MinBy(presence => Array.IndexOf(BestFirst, presence));

    /// <summary>Of two people: in person only if both were; else as far apart as the farther.</summary>
    public static Presence OfMeeting(Presence left, Presence right) => (left, right) switch
    {
        (Presence.InPerson, Presence.InPerson) => Presence.InPerson,
        (Presence.Recorded, _) or (_, Presence.Recorded) => Presence.Recorded,
        (Presence.Remote, _) or (_, Presence.Remote) => Presence.Remote,
        _ => Presence.Unknown,
    };
}
