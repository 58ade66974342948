namespace KnowledgeGraph.Resolution;

/// <summary>Another series, or another part of it.</summary>
internal sealed class SeriesVeto : IVeto<EventSubject>
{
    public string Name => "another series or part";

    public bool Forbids(EventSubject left, EventSubject right) => EventMatcher.Best(left, right).Agreement == EventAgreement.None;
}

/// <summary>Another edition: the 9th forum is not the 10th.</summary>
internal sealed class EditionVeto : IVeto<EventSubject>
{
    public string Name => "another edition";

    public bool Forbids(EventSubject left, EventSubject right) => left.Edition is { } l && right.Edition is { } r && l != r;
}

/// <summary>Days that lie apart.</summary>
internal sealed class DatesVeto : IVeto<EventSubject>
{
    public string Name => "other dates";

    public bool Forbids(EventSubject left, EventSubject right) => left.Days is { } l && right.Days is { } r && !l.Overlaps(r);
}

/// <summary>Cities that differ, unless one was online.</summary>
internal sealed class PlaceVeto : IVeto<EventSubject>
{
    public string Name => "another place";

    public bool Forbids(EventSubject left, EventSubject right) =>
        !left.Cities.IsEmpty && !right.Cities.IsEmpty && !left.IsOnline && !right.IsOnline && Words.Shared(left.Cities, right.Cities) == 0;
}
