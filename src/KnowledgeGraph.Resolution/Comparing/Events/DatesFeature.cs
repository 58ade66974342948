namespace KnowledgeGraph.Resolution;

/// <summary>Days: the same say much; when an article gives none, its own day of publication must do.</summary>
internal sealed class DatesFeature(Weights.Section weights) : IFeature<EventSubject>
{
    private const int ReportedWithin = 60;

    private readonly int _same = weights["days-same"];
    private readonly int _overlap = weights["days-overlap"];
    private readonly int _vague = weights["days-vague"];
    private readonly int _near = weights["days-near-publication"];
    private readonly int _unknown = weights["days-unknown"];

    public void Weigh(EventSubject left, EventSubject right, Findings findings)
    {
        switch (left.Days, right.Days)
        {
            case ({ } l, { } r) when l.IsExact && r.IsExact && l == r:
                findings.Add("days", _same, $"both on {l.First:yyyy-MM-dd}");
                break;
            case ({ } l, { } r) when l.IsExact && r.IsExact:
                findings.Add("days", _overlap, $"{l.First:yyyy-MM-dd} lies in or beside the days of {r.First:yyyy-MM-dd}");
                break;
            case ({ } l, { } r):
                findings.Add("days", _vague, $"the dates as far as known agree");
                break;
            case ({ } l, null) when l.Near(right.Profile.Published, ReportedWithin):
            case (null, { } r) when r.Near(left.Profile.Published, ReportedWithin):
                findings.Add("days", _near, $"one is dated, and the other was reported within {ReportedWithin} days of it");
                break;
            case (null, null) when left.Profile.Published is { } p && right.Profile.Published is { } q && Math.Abs(p.FirstDay.DayNumber - q.FirstDay.DayNumber) <= ReportedWithin:
                findings.Add("days", _near, $"reported within {ReportedWithin} days");
                break;
            default:
                findings.Add("days", left.Edition is { } e && e == right.Edition ? 0 : _unknown, $"a date is not known");
                break;
        }
    }
}
