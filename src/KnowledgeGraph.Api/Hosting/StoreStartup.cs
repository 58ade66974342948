using KnowledgeGraph.Ingestion;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api;

/// <summary>
/// Brings the graph up to its ledger, and records the seeds when the store is embedded and empty. Until then the service lives and is
/// not ready. A failure stops the service.
/// </summary>
internal sealed class StoreStartup(
    Projector projector,
    IGraphStore graph,
    ArticleRecorder recorder,
    KnowledgeGraphOptions options,
    ApiSettings settings,
    WarmUp warmUp,
    ILogger<StoreStartup> log,
    IHostApplicationLifetime lifetime) : BackgroundService
{
    private const string Actor = "seeds";

    /// <summary>The graph is as its ledger says.</summary>
    public bool CanAnswer { get; private set; }

    /// <summary>It can answer, and a first question will not wait longer than the next.</summary>
    public bool IsReady { get; private set; }

    /// <summary>What it is doing, in words.</summary>
    public string State { get; private set; } = "starting";

    public Exception? Failure { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Yield();
            State = "catching up with the ledger";
            var applied = await projector.CatchUpAsync(new Progress<long>(sequence => State = $"catching up with the ledger: {sequence}"), stoppingToken);
            if (applied.Sequence == 0 && options.Store == StoreKind.Embedded && settings.Seeds.Length > 0)
            {
                await RecordSeedsAsync(stoppingToken);
            }

            applied = await graph.AppliedAsync(stoppingToken);
            State = "warming up";
            CanAnswer = true;
            await warmUp.RunAsync(stoppingToken);
            IsReady = true;
            State = "ready";
            Log.Ready(log, applied.Sequence);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            State = "stopping";
        }
        catch (Exception failure) when (failure is StoreException or IOException)
        {
            Failure = failure;
            Log.StartFailed(log, failure.Message);
            lifetime.StopApplication();
        }
    }

    private async Task RecordSeedsAsync(CancellationToken cancellationToken)
    {
        var reader = new ArticleReader(options.Limits);
        await foreach (var input in reader.ReadAsync([settings.Seeds], Stream.Null, cancellationToken))
        {
            if (input.Value is { } article)
            {
                var outcome = await recorder.RecordAsync([article], Actor, cancellationToken);
                State = $"recording seeds: {article.Uri}";
                Log.SeedRecorded(log, article.Uri, outcome[0].Effect.StatementsAdded, outcome[0].Effect.NewEntities);
            }
            else if (input.Problem is { } problem)
            {
                Log.SeedRefused(log, problem.Source, problem.Message);
            }
        }
    }
}
