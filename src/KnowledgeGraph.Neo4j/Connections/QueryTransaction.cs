using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Neo4j;

/// <summary>A transaction over several requests. It opens with its first statement.</summary>
internal sealed class QueryTransaction(QueryApiClient client, CancellationToken cancellationToken)
{
    private static readonly TimeSpan RollbackTime = TimeSpan.FromSeconds(3);

    private string? _id;
    private string? _affinity;

    public CancellationToken CancellationToken => cancellationToken;

    /// <exception cref="QueryFailure">It failed; the server has undone the transaction.</exception>
    public async Task<QueryResult> RunAsync(Statement statement, Parameters parameters)
    {
        var opens = _id is null;
        var answer = await client
            .RequestAsync(statement, parameters, opens ? "/tx" : $"/tx/{_id}", opens, _affinity, cancellationToken).ConfigureAwait(false);
        if (opens)
        {
            _affinity = answer.Affinity;
            _id = answer.Root.TryGetProperty("transaction", out var transaction) ? transaction.GetProperty("id").GetString() : null;
        }

        return new QueryResult(answer.Root);
    }

    public async Task CommitAsync()
    {
        if (_id is null)
        {
            return;
        }

        var answer = await client
            .SendAsync("commit", HttpMethod.Post, $"/tx/{_id}/commit", "{}"u8.ToArray(), _affinity, cancellationToken).ConfigureAwait(false);
        client.Remember(answer.Root);
        _id = null;
    }

    /// <summary>Best effort, so that its locks do not wait for the server's own time-out; works after cancellation too.</summary>
    public async Task RollbackAsync()
    {
        if (_id is null)
        {
            return;
        }

        using var time = new CancellationTokenSource(RollbackTime);
        try
        {
            await client.SendAsync("rollback", HttpMethod.Delete, $"/tx/{_id}", default, _affinity, time.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is QueryFailure or OperationCanceledException or StoreException)
        {
            // Gone already, or the server is; it undoes what nobody commits.
        }

        _id = null;
    }
}
