namespace KnowledgeGraph.Resolution;

internal enum EventAgreement
{
    None,

    /// <summary>All words of one are words of the other, which has a few more.</summary>
    Shorter,

    Same,
}

/// <summary>Compares two events' names. Symmetric.</summary>
internal static class EventMatcher
{
    private const int MostExtra = 2;
    private const int LeastShared = 3;

    public static (EventAgreement Agreement, EventName Left, EventName Right) Best(EventSubject left, EventSubject right)
    {
        var best = (Agreement: EventAgreement.None, left.Names[0], right.Names[0]);
        foreach (var l in left.Names)
        {
            foreach (var r in right.Names)
            {
                var agreement = Match(l, left, r, right);
                if (agreement > best.Agreement)
                {
                    best = (agreement, l, r);
                }
            }
        }

        return best;
    }

    /// <summary>Words that say which event it is: the whole's for a part, else its own. Empty for a part of nobody knows what.</summary>
    public static EventName Identity(EventName name, EventSubject subject) => name.Part is not null && subject.Whole is { } whole ? whole : name;

    private static EventAgreement Match(EventName left, EventSubject l, EventName right, EventSubject r)
    {
        if (left.Part != right.Part)
        {
            return EventAgreement.None;
        }

        var (a, b) = (Identity(left, l), Identity(right, r));
        if (a.Key.Length == 0 || b.Key.Length == 0)
        {
            return left.Part is not null && Words.Shared(l.Profile.Events, r.Profile.Events) > 0 ? EventAgreement.Same : EventAgreement.None;
        }

        return a.Key == b.Key ? EventAgreement.Same
            : IsShorter(a, b) || IsShorter(b, a) ? EventAgreement.Shorter
            : EventAgreement.None;
    }

    private static bool IsShorter(EventName few, EventName many) =>
        few.Series.Length >= LeastShared
        && !few.Telling.IsEmpty
        && many.Series.Length > few.Series.Length
        && many.Series.Length - few.Series.Length <= MostExtra
        && Words.Shared(few.Series, many.Series) == few.Series.Length;
}
