namespace KnowledgeGraph.Resolution;

/// <summary>How much the words that both names share say.</summary>
internal sealed class SeriesFeature(Weights.Section weights) : IFeature<EventSubject>
{
    private readonly int _most = weights["series-most"];
    private readonly int _shorter = weights["series-shorter"];
    private readonly int _undated = weights["series-shorter-undated"];
    private readonly int _edition = weights["edition"];
    private readonly int _part = weights["part"];

    public void Weigh(EventSubject left, EventSubject right, Findings findings)
    {
        var (agreement, l, r) = EventMatcher.Best(left, right);
        var (a, b) = (EventMatcher.Identity(l, left), EventMatcher.Identity(r, right));
        findings.Add("series", Math.Min(Math.Min(a.Information, b.Information), _most), $"\"{a.Text}\" and \"{b.Text}\"");
        if (agreement == EventAgreement.Shorter)
        {
            findings.Add("series", BeginTogether(left.Days, right.Days) ? _shorter : _undated, $"one name has words that the other leaves out");
        }

        if (l.Part is not null)
        {
            findings.Add("part", _part, $"both are its {l.Part}");
        }

        if (left.Edition is { } edition && edition == right.Edition)
        {
            findings.Add("edition", _edition, $"both number {edition}");
        }
    }

    private static bool BeginTogether(Days? left, Days? right) =>
        left is { IsExact: true } l && right is { IsExact: true } r && Math.Abs(l.First.DayNumber - r.First.DayNumber) <= 1;
}
