using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api;

/// <summary>What one request is answered from: the version pinned at its start, and the way to other moments and to writing. The parent of root fields.</summary>
internal sealed class RequestState(Scope scope, Snapshots snapshots, ArticleRecorder recorder, InputLimits limits) : QuestionsNode(scope)
{
    public Snapshots Snapshots { get; } = snapshots;

    public ArticleRecorder Recorder { get; } = recorder;

    public InputLimits Limits { get; } = limits;

    public static async ValueTask<RequestState> OpenAsync(Snapshots snapshots, ArticleRecorder recorder, InputLimits limits, CancellationToken cancellationToken) =>
        new(new Scope(await snapshots.OpenAsync(cancellationToken), isMoment: false), snapshots, recorder, limits);
}
