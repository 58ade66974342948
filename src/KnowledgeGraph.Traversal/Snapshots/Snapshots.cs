using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Traversal;

/// <summary>Opens readers, each pinned to one version of the record.</summary>
public sealed class Snapshots(IGraphStore graph, IRecordStore records, TraversalSettings? settings = null)
{
    private readonly TraversalSettings _settings = settings ?? new TraversalSettings();

    /// <summary>What is applied now.</summary>
    public async ValueTask<GraphReader> OpenAsync(CancellationToken cancellationToken) =>
        Open(await graph.AppliedAsync(cancellationToken), cancellationToken);

    /// <summary>The greatest applied sequence recorded at or before the instant; the empty graph when there is none.</summary>
    public async ValueTask<GraphReader> OpenKnownAtAsync(DateTimeOffset knownAt, CancellationToken cancellationToken) =>
        Open(await graph.AppliedByAsync(knownAt, cancellationToken), cancellationToken);

    /// <summary>The greatest applied sequence that is not greater than the one given.</summary>
    public async ValueTask<GraphReader> OpenAtAsync(long sequence, CancellationToken cancellationToken) =>
        Open(await graph.AppliedAtAsync(sequence, cancellationToken), cancellationToken);

    private GraphReader Open(AppliedState state, CancellationToken cancellationToken) => new(graph, records, state, _settings, cancellationToken);
}
