namespace KnowledgeGraph.Storage;

/// <summary>What stands where in a data directory, and what people are told when it cannot be used.</summary>
internal sealed record DataDirectory(string Path)
{
    public string Ledger => System.IO.Path.Combine(Path, "ledger");

    public string Texts => System.IO.Path.Combine(Path, "texts");

    public static DataDirectory At(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        return File.Exists(full)
            ? throw new StoreException($"The data directory {full} is a file. Name a directory, or a path where one can be made.")
            : new DataDirectory(full);
    }

    public void Create()
    {
        Directory.CreateDirectory(Ledger);
        Directory.CreateDirectory(Texts);
        Durable.SyncDirectory(Path);
        Durable.SyncDirectory(System.IO.Path.GetDirectoryName(Path) ?? Path);
    }

    /// <summary>Runs what touches the directory; what the operating system refuses becomes an error for people.</summary>
    public T Use<T>(string verb, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (Refusal(exception) is { } refusal)
        {
            throw new StoreException($"The data directory {Path} cannot be {verb}: {refusal.Message}", exception);
        }
    }

    /// <summary>What the operating system refused, also when several threads ran into it at once.</summary>
    private static Exception? Refusal(Exception exception) =>
        exception is AggregateException aggregate ? aggregate.InnerExceptions.Select(Refusal).FirstOrDefault()
        : exception is IOException or UnauthorizedAccessException ? exception
        : null;
}
