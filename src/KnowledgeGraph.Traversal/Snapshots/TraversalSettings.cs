namespace KnowledgeGraph.Traversal;

public sealed record TraversalSettings
{
    public PageSettings Pages { get; init; } = new();

    /// <summary>Rows that one field may take before it ends in COST_EXCEEDED.</summary>
    public long WorkBudget { get; init; } = 200_000;

    /// <summary>Rows that a request keeps at hand.</summary>
    public int CachedRows { get; init; } = 50_000;

    /// <summary>Grades and weights of meetings; from graph-schema/meeting.yml unless given.</summary>
    public MeetingPolicy Meetings { get; init; } = MeetingPolicy.Default;
}
