namespace KnowledgeGraph.Worker.Watching;

/// <summary>
/// Tells which files can be taken: those that stood still between two looks, and have not been taken as they are. A file that is
/// still being written is left alone until it rests.
/// </summary>
/// <param name="rest">How long a file must stay as it is.</param>
internal sealed class Settling(TimeSpan rest)
{
    private Dictionary<string, State> _files = new(StringComparer.Ordinal);

    /// <summary>Whether some file has not rested yet, so that it is worth looking again soon.</summary>
    public bool IsWaiting => _files.Values.Any(static state => !state.Taken);

    /// <summary>The files to take now, in the order of the look; they count as taken from here on, until they change.</summary>
    /// <param name="now">Since any fixed moment; never falls.</param>
    public IReadOnlyList<string> Look(IReadOnlyList<WatchedFile> listing, TimeSpan now)
    {
        var ready = new List<string>();
        var files = new Dictionary<string, State>(StringComparer.Ordinal);
        foreach (var file in listing)
        {
            var state = _files.TryGetValue(file.Path, out var before) && before.Stamp == file.Stamp ? before : new State(file.Stamp, now, Taken: false);
            if (!state.Taken && now - state.Since >= rest)
            {
                ready.Add(file.Path);
                state = state with { Taken = true };
            }

            files[file.Path] = state;
        }

        _files = files;
        return ready;
    }

    private readonly record struct State(FileStamp Stamp, TimeSpan Since, bool Taken);
}
