using System.Diagnostics;
using System.Text.Json;
using KnowledgeGraph.Storage;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// All that this project says to a Neo4j server goes through here: the seam where a driver could take its place. Safe for any number
/// of concurrent callers. Reads see what this client wrote before (bookmarks).
/// </summary>
public sealed class QueryApiClient : IDisposable
{
    private static readonly ActivitySource Activities = new("KnowledgeGraph.Neo4j");

    private readonly Neo4jOptions _options;
    private readonly TimeProvider _time;
    private readonly QueryApi _api;
    private readonly ResiliencePipeline _work;
    private readonly ResiliencePipeline _request;
    private volatile string[] _bookmarks = [];

    /// <exception cref="ArgumentException">The options have problems; the message lists them.</exception>
    public QueryApiClient(Neo4jOptions options, TimeProvider time)
    {
        if (options.Problems() is { Count: > 0 } problems)
        {
            throw new ArgumentException(string.Join(' ', problems), nameof(options));
        }

        _options = options;
        _time = time;
        _api = new QueryApi(options);
        _work = Resilience.Work(options, time);
        _request = Resilience.Request(options, time);
    }

    /// <summary>After every answered request; for tests that count and for measurements. Handlers run on the caller's path.</summary>
    public event Action<StatementRun>? Ran;

    /// <summary>Runs a statement in a transaction of its own. It may run twice when an answer is lost.</summary>
    /// <exception cref="StoreException">See <see cref="Translate"/>.</exception>
    internal Task<QueryResult> RunAsync(Statement statement, Parameters parameters, CancellationToken cancellationToken) => Guarded(
        async token => new QueryResult((await RequestAsync(statement, parameters, "", opens: true, null, token).ConfigureAwait(false)).Root),
        cancellationToken);

    /// <summary>
    /// Runs a statement that answers with a row only when its guard holds, and after it the rest with the other chunks, all in one
    /// transaction. A single chunk is a single request: it holds its locks for no longer than it runs.
    /// </summary>
    /// <returns>Whether the guard held; nothing is changed otherwise.</returns>
    internal async Task<bool> RunGuardedAsync(
        Statement first, Statement rest, IReadOnlyList<Parameters> chunks, CancellationToken cancellationToken)
    {
        if (chunks.Count == 1)
        {
            return (await RunAsync(first, chunks[0], cancellationToken).ConfigureAwait(false)).Count > 0;
        }

        return await InTransactionAsync(
            async transaction =>
            {
                if ((await transaction.RunAsync(first, chunks[0]).ConfigureAwait(false)).Count == 0)
                {
                    return false;
                }

                foreach (var chunk in chunks.Skip(1))
                {
                    await transaction.RunAsync(rest, chunk).ConfigureAwait(false);
                }

                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Runs the work in one transaction and commits it. Between its requests it holds locks, and a request that waits for one keeps a thread
    /// of the server, of which there may be as few as two; so nobody may be made to wait: see <see cref="Lease"/>. When it breaks off it is undone and begins again, so the work must look at the
    /// database for whether an earlier attempt was committed after all.
    /// </summary>
    internal Task<T> InTransactionAsync<T>(Func<QueryTransaction, Task<T>> work, CancellationToken cancellationToken) => Guarded(
        async token =>
        {
            var transaction = new QueryTransaction(this, token);
            try
            {
                var result = await work(transaction).ConfigureAwait(false);
                await transaction.CommitAsync().ConfigureAwait(false);
                return result;
            }
            catch
            {
                await transaction.RollbackAsync().ConfigureAwait(false);
                throw;
            }
        },
        cancellationToken);

    public void Dispose() => _api.Dispose();

    internal async Task<QueryAnswer> RequestAsync(
        Statement statement, Parameters parameters, string path, bool opens, string? affinity, CancellationToken cancellationToken)
    {
        var body = QueryApi.Body(statement, parameters, opens, _bookmarks);
        var answer = await SendAsync(statement.Tag, HttpMethod.Post, path, body, affinity, cancellationToken).ConfigureAwait(false);
        if (statement.Writes)
        {
            Remember(answer.Root);
        }

        return answer;
    }

    internal async Task<QueryAnswer> SendAsync(
        string tag, HttpMethod method, string path, ReadOnlyMemory<byte> body, string? affinity, CancellationToken cancellationToken)
    {
        using var activity = Activities.StartActivity($"neo4j {tag}", ActivityKind.Client);
        activity?.SetTag("db.system.name", "neo4j").SetTag("db.namespace", _options.Database).SetTag("db.query.summary", tag);
        var started = _time.GetTimestamp();
        try
        {
            var answer = await _request.ExecuteAsync(
                async token => await _api.SendAsync(method, path, body, affinity, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            Ran?.Invoke(new StatementRun(tag, answer.Root.ValueKind == JsonValueKind.Object ? new QueryResult(answer.Root).Count : 0, _time.GetElapsedTime(started)));
            return answer;
        }
        catch (TimeoutRejectedException exception)
        {
            activity?.SetStatus(ActivityStatusCode.Error, "timeout");
            throw new QueryFailure(FailureKind.Slow, "", $"no answer within {_options.Timeout.TotalSeconds:0.###} s to '{tag}'", exception);
        }
        catch (QueryFailure failure)
        {
            activity?.SetStatus(ActivityStatusCode.Error, failure.Code);
            if (ErrorCodes.IsBookmark(failure.Code))
            {
                _bookmarks = [];
            }

            throw;
        }
    }

    internal void Remember(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("bookmarks", out var bookmarks) && bookmarks.ValueKind == JsonValueKind.Array)
        {
            _bookmarks = [.. bookmarks.EnumerateArray().Select(static bookmark => bookmark.GetString()!)];
        }
    }

    private async Task<T> Guarded<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await _work.ExecuteAsync(async token => await work(token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        catch (QueryFailure failure)
        {
            throw Translate(failure);
        }
        catch (BrokenCircuitException broken)
        {
            throw broken.InnerException is QueryFailure failure
                ? Translate(failure)
                : new StoreUnavailableException($"Neo4j at {_options} is left alone for {_options.Pause.TotalSeconds:0.#} s after it failed.", broken);
        }
    }

    /// <summary>In words for the person who runs it, without secrets.</summary>
    private StoreException Translate(QueryFailure failure) => failure.Kind switch
    {
        FailureKind.Unreachable => new StoreUnavailableException(
            $"No Neo4j answers at {_options}: {failure.Message}. Start it, or correct Neo4j:Uri.", failure),
        FailureKind.Slow => new StoreUnavailableException($"Neo4j at {_options} is slow: {failure.Message}.", failure),
        FailureKind.Refused => new StoreUnavailableException(
            $"Neo4j at {_options} refuses the credentials ({Words(failure)}). Correct Neo4j:User and Neo4j:Password.", failure),
        FailureKind.NoDatabase => new StoreUnavailableException(
            $"Neo4j at {_options} has no such database. Correct Neo4j:Database.", failure),
        FailureKind.NoQueryApi => new StoreUnavailableException(
            $"What answers at {_options} ({failure.Message}) has no Query API; Neo4j 5.26 or later is needed, at its HTTP port.", failure),
        FailureKind.Transient => new StoreUnavailableException($"Neo4j at {_options} cannot do it now: {Words(failure)}.", failure),
        _ => new StoreException($"Neo4j at {_options} failed: {Words(failure)}.", failure),
    };

    private static string Words(QueryFailure failure)
    {
        var words = failure.Code.Length == 0 ? failure.Message : $"{failure.Code}: {failure.Message}";
        return (words.Length <= 500 ? words : words[..500] + "...").TrimEnd('.');
    }
}
