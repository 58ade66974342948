namespace KnowledgeGraph.Quality;

/// <summary>Finds the folders that are measured: those of the repository, and a corpus beside it if one is named.</summary>
internal static class Repository
{
    public const string CorpusVariable = "KG_CORPUS";

    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>A folder of annotated articles with a list of identities across them; null when KG_CORPUS names none.</summary>
    public static string? Corpus { get; } = Environment.GetEnvironmentVariable(CorpusVariable) is { Length: > 0 } folder ? folder : null;

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("quality is measured inside the repository");
    }
}
