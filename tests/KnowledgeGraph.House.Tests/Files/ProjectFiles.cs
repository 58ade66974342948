using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.House.Tests.Files;

/// <summary>The project's own files: what is built, downloaded or ingested is left out.</summary>
internal static class ProjectFiles
{
    private static readonly HashSet<string> NotOurs = new(StringComparer.Ordinal)
    {
        ".git", "artifacts", "data", "node_modules", "dist", "wwwroot", "bin", "obj", ".vs", ".idea", "TestResults",
    };

    /// <summary>Paths below the solution's folder with '/' between their parts, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Below(Repository.Root)
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    public static IEnumerable<string> WithEnding(params string[] endings) =>
        All.Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)));

    public static string Text(string path) => File.ReadAllText(Repository.At(path));

    private static IEnumerable<string> Below(string folder) => Directory.GetFiles(folder)
        .Concat(Directory.GetDirectories(folder).Where(inner => !NotOurs.Contains(Path.GetFileName(inner))).SelectMany(Below));
}
