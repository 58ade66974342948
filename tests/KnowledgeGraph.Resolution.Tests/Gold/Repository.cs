namespace KnowledgeGraph.Resolution.Tests;

/// <summary>Finds the folders that tests read.</summary>
internal static class Repository
{
    public static string Seeds { get; } = Path.Combine(Root(), "seeds");

    /// <summary>A folder of annotated articles with a list of identities across them; null when KG_CORPUS names none.</summary>
    public static string? Corpus => Environment.GetEnvironmentVariable("KG_CORPUS");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no KnowledgeGraph.sln above the tests");
        }

        return folder.FullName;
    }
}
