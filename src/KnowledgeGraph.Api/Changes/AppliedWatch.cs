using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Api;

/// <summary>
/// Waits for the graph to go on, for any number of streams at once. The graph may be applied by another process, which nobody
/// announces; so it is looked at, by one for all, and only while somebody waits.
/// </summary>
internal sealed class AppliedWatch(IGraphStore graph) : IAsyncDisposable
{
    internal static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource _ending = new();
    private readonly Lock _turn = new();
    private TaskCompletionSource _moved = NewSignal();
    private Task? _looking;
    private long _applied;
    private int _waiting;

    /// <summary>What is applied, as soon as it is more than the sequence given.</summary>
    /// <exception cref="StoreException">The store could not be asked.</exception>
    public async ValueTask<long> BeyondAsync(long sequence, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task moved;
            lock (_turn)
            {
                if (_applied > sequence)
                {
                    return _applied;
                }

                _waiting++;
                moved = _moved.Task;
                _looking ??= Task.Run(LookAsync, CancellationToken.None);
            }

            try
            {
                await moved.WaitAsync(cancellationToken);
            }
            finally
            {
                lock (_turn)
                {
                    _waiting--;
                }
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        Task? looking;
        lock (_turn)
        {
            looking = _looking;
        }

        await (looking ?? Task.CompletedTask);
        _ending.Dispose();
    }

    private async Task LookAsync()
    {
        try
        {
            do
            {
                Tell((await graph.AppliedAsync(_ending.Token)).Sequence);
                await Task.Delay(Pause, _ending.Token);
            }
            while (IsAwaited());
        }
        catch (OperationCanceledException) when (_ending.IsCancellationRequested)
        {
            // The service stops, and its streams with it.
        }
#pragma warning disable CA1031 // Whatever it is, those who wait are told.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            lock (_turn)
            {
                _looking = null;
                Next().TrySetException(failure);
            }
        }
    }

    /// <summary>Whether somebody still waits; if not, who comes next begins to look anew.</summary>
    private bool IsAwaited()
    {
        lock (_turn)
        {
            _looking = _waiting > 0 ? _looking : null;
            return _waiting > 0;
        }
    }

    private void Tell(long applied)
    {
        lock (_turn)
        {
            if (applied > _applied)
            {
                _applied = applied;
                Next().TrySetResult();
            }
        }
    }

    /// <summary>The signal of those who wait now; who comes later waits for another.</summary>
    private TaskCompletionSource Next()
    {
        var moved = _moved;
        _moved = NewSignal();
        return moved;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
