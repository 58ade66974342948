namespace KnowledgeGraph.Resolution;

/// <summary>What holds before any evidence: two articles that could speak of anyone rarely speak of the same one.</summary>
internal sealed class Prior(int weight) : IFeature<Subject>
{
    public void Weigh(Subject left, Subject right, Findings findings) =>
        findings.Add("before any evidence", weight, $"two articles rarely speak of the same one");
}
