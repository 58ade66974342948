using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Worker.Watching;

/// <summary>The files of a folder, those that are there first, then each that comes or changes; without end.</summary>
internal static class FolderWatch
{
    // Long enough for a copy to go on, short enough not to be waited for.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(500);

    // Network folders and full queues tell of no change: a look now and then finds it all the same.
    private static readonly TimeSpan Rescan = TimeSpan.FromSeconds(3);

    /// <exception cref="DirectoryNotFoundException">The folder is gone.</exception>
    public static async IAsyncEnumerable<string> FilesAsync(string folder, Action<string> note, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var changes = new FolderChanges(folder, note);
        var settling = new Settling(Rest);
        var begun = TimeProvider.System.GetTimestamp();
        while (true)
        {
            foreach (var path in settling.Look(FolderListing.Of(folder), TimeProvider.System.GetElapsedTime(begun)))
            {
                yield return path;
            }

            if (settling.IsWaiting)
            {
                await Task.Delay(Rest, cancellationToken);
            }
            else
            {
                await changes.WaitAsync(Rescan, cancellationToken);
            }
        }
    }
}
