namespace KnowledgeGraph.Worker.Exports;

/// <summary>Files that are there whole or not at all: written under another name, then renamed.</summary>
internal static class WholeFile
{
    /// <returns>Why the file could not be written, null when it was.</returns>
    public static async Task<string?> TryWriteAsync(string path, Func<Stream, Task> write)
    {
        var draft = path + ".part";
        FileStream stream;
        try
        {
            stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None, 65536, FileOptions.Asynchronous);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"cannot be written: {failure.Message}";
        }

        try
        {
            await using (stream)
            {
                await write(stream);
            }

            File.Move(draft, path, overwrite: true);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"cannot be written: {failure.Message}";
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
