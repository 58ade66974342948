namespace KnowledgeGraph.Resolution;

/// <summary>Events that both articles place the person at.</summary>
internal sealed class EventsFeature(Weights.Section weights) : IFeature<PersonSubject>
{
    private readonly int _first = weights["event"];
    private readonly int _more = weights["event-more"];

    public void Weigh(PersonSubject left, PersonSubject right, Findings findings)
    {
        var shared = Words.Shared(left.Profile.Events, right.Profile.Events);
        if (shared > 0)
        {
            findings.Add("shared event", _first + (_more * Math.Min(shared - 1, 2)), $"both are placed at {shared} same event(s)");
        }
    }
}
