namespace KnowledgeGraph.Worker.Exports;

/// <summary>Files that are there whole or not at all: written under another name, then renamed.</summary>
internal static class WholeFile
{
    /// <returns>Why the file could not be written, null when it was.</returns>
    public static Task<string?> TryWriteAsync(string path, Func<Stream, Task> write) => TryWriteAsync([path], streams => write(streams[0]));

    /// <summary>Several files that belong together: all of them are whole before the first gets its name.</summary>
    /// <returns>Why they could not be written, null when they were.</returns>
    public static async Task<string?> TryWriteAsync(IReadOnlyList<string> paths, Func<IReadOnlyList<Stream>, Task> write)
    {
        var drafts = new List<FileStream>();
        try
        {
            foreach (var path in paths)
            {
                drafts.Add(new FileStream(path + ".part", FileMode.Create, FileAccess.Write, FileShare.None, 65536, FileOptions.Asynchronous));
            }

            await write(drafts);
            foreach (var draft in drafts)
            {
                await draft.DisposeAsync();
            }

            foreach (var path in paths)
            {
                File.Move(path + ".part", path, overwrite: true);
            }

            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"cannot be written: {failure.Message}";
        }
        finally
        {
            foreach (var draft in drafts)
            {
                await DropAsync(draft);
            }
        }
    }

    private static async Task DropAsync(FileStream draft)
    {
        var path = draft.Name;
        try
        {
            await draft.DisposeAsync();
        }
        catch (IOException)
        {
            // What could not be written to the full disk is given up; why was said.
        }

        File.Delete(path);
    }
}
