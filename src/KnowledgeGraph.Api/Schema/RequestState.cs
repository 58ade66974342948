namespace KnowledgeGraph.Api;

/// <summary>What one request is answered from: the version pinned at its start, and the way to other moments and to writing. The parent of root fields.</summary>
internal sealed class RequestState(Scope scope, GraphServices services) : QuestionsNode(scope)
{
    public GraphServices Services { get; } = services;

    public static async ValueTask<RequestState> OpenAsync(GraphServices services, CancellationToken cancellationToken) =>
        new(new Scope(await services.Snapshots.OpenAsync(cancellationToken), isMoment: false), services);
}
