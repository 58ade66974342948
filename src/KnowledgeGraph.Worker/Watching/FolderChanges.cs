namespace KnowledgeGraph.Worker.Watching;

/// <summary>Wakes whoever waits when the operating system tells of a change below a folder. It may tell late, twice or never: what counts is what a look finds.</summary>
internal sealed class FolderChanges : IDisposable
{
    private readonly SemaphoreSlim _changed = new(0, 1);
    private readonly FileSystemWatcher? _watcher;

    /// <param name="note">Hears when the operating system cannot tell.</param>
    public FolderChanges(string folder, Action<string> note)
    {
        try
        {
            _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            _watcher.Created += (_, _) => Wake();
            _watcher.Changed += (_, _) => Wake();
            _watcher.Renamed += (_, _) => Wake();
            _watcher.Error += (_, _) => Wake();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            _watcher?.Dispose();
            _watcher = null;
            note($"{folder}: changes are not told ({failure.Message}); it is looked at from time to time.");
        }
    }

    /// <summary>Returns at the first change since the last call, or after the time.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _changed.WaitAsync(atMost, cancellationToken);

    public void Dispose()
    {
        _watcher?.Dispose();

        // The semaphore holds nothing that must be freed, and an event may still be on its way to it.
    }

    private void Wake()
    {
        lock (_changed)
        {
            if (_changed.CurrentCount == 0)
            {
                _changed.Release();
            }
        }
    }
}
