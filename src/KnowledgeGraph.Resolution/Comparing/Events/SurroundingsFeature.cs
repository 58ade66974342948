using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>Place, organizers and kind of an event.</summary>
internal sealed class SurroundingsFeature(Weights.Section weights) : IFeature<EventSubject>
{
    private readonly int _place = weights["place"];
    private readonly int _organizers = weights["organizers"];
    private readonly int _differ = weights["organizers-differ"];
    private readonly int _everyday = weights["organizers-differ-everyday"];
    private readonly int _kind = weights["kind-differs"];
    private readonly int _whole = weights["whole"];

    public void Weigh(EventSubject left, EventSubject right, Findings findings)
    {
        if (Words.Shared(left.Cities, right.Cities) > 0)
        {
            findings.Add("place", _place, $"both in {left.Cities.First(right.Cities.Contains)}");
        }

        if (Words.Shared(left.Profile.Institutions, right.Profile.Institutions) > 0)
        {
            findings.Add("organizer", _organizers, $"an organizer is the same");
        }
        else if (!left.Profile.Institutions.IsEmpty && !right.Profile.Institutions.IsEmpty)
        {
            findings.Add("organizer", left.IsEveryday ? _everyday : _differ, $"the articles name different organizers");
        }

        if (Words.Shared(left.Profile.Events, right.Profile.Events) > 0)
        {
            findings.Add("whole", _whole, $"parts of the same event");
        }

        if (left.Profile.EventKind != EventKind.Other && right.Profile.EventKind != EventKind.Other && left.Profile.EventKind != right.Profile.EventKind)
        {
            findings.Add("kind", _kind, $"one is a {left.Profile.EventKind}, one a {right.Profile.EventKind}");
        }
    }
}
