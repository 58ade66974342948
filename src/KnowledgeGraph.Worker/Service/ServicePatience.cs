namespace KnowledgeGraph.Worker.Service;

/// <summary>How long a service is waited for.</summary>
/// <param name="Answer">For the answer to one request. Longer than a service may be told to take for one (600 s).</param>
/// <param name="Ready">For a service that says itself that it is not ready yet (503 with Retry-After).</param>
internal readonly record struct ServicePatience(TimeSpan Answer, TimeSpan Ready)
{
    public static readonly ServicePatience Default = new(TimeSpan.FromSeconds(620), TimeSpan.FromSeconds(30));
}
