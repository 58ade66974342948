namespace KnowledgeGraph.Ingestion;

/// <summary>A file to read, or why there is none.</summary>
internal readonly record struct InputPath(string Path, InputProblem? Problem)
{
    /// <summary>Of the files that hold articles.</summary>
    public static readonly IReadOnlyList<string> Endings = [".txt", ".html", ".htm", ".jsonl"];

    private const string Expected = "an article is a .txt or .html file, articles as JSON lines are a .jsonl file; other text can be piped to -.";

    public bool IsJsonLines => HasEnding(Path, ".jsonl");

    public bool IsHtml => HasEnding(Path, ".html") || HasEnding(Path, ".htm");

    /// <summary>
    /// The files that the paths stand for: paths in the order given, what is below a folder in ordinal order of its path. In folders
    /// only *.txt, *.html, *.htm and *.jsonl are taken, nothing hidden, and links to folders are not followed (they may lead in circles).
    /// </summary>
    public static IEnumerable<InputPath> Walk(IEnumerable<string> paths) => paths.SelectMany(OfGiven);

    private static IEnumerable<InputPath> OfGiven(string path)
    {
        if (Directory.Exists(path))
        {
            return OfGivenFolder(path);
        }

        return !File.Exists(path) ? [Refuse(path, "there is no such file or folder.")]
            : IsArticleFile(path) ? [new(path, null)]
            : [Refuse(path, $"not read: {Expected}")];
    }

    private static IEnumerable<InputPath> OfGivenFolder(string path)
    {
        var any = false;
        foreach (var file in BelowFolder(path))
        {
            any = true;
            yield return file;
        }

        if (!any)
        {
            yield return Refuse(path, $"there is no article in this folder: {Expected}");
        }
    }

    private static IEnumerable<InputPath> BelowFolder(string folder)
    {
        if (!TryList(folder, out var entries, out var reason))
        {
            yield return Refuse(folder, $"the folder cannot be read: {reason}");
        }

        foreach (var (path, isFolder) in entries)
        {
            foreach (var file in isFolder ? BelowFolder(path) : [new InputPath(path, null)])
            {
                yield return file;
            }
        }
    }

    private static bool TryList(string folder, out List<(string Path, bool IsFolder)> entries, out string? reason)
    {
        entries = [];
        reason = null;
        try
        {
            // A folder sorts as its name with the separator, so that the whole walk is in ordinal order of paths.
            entries.AddRange(new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(Wanted)
                .Select(e => (Path: $"{folder.TrimEnd('/')}/{e.Name}", IsFolder: e is DirectoryInfo))
                .OrderBy(e => e.IsFolder ? e.Path + "/" : e.Path, StringComparer.Ordinal));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            reason = failure.Message;
        }

        return reason is null;
    }

    private static bool Wanted(FileSystemInfo entry) =>
        !entry.Name.StartsWith('.') && (entry is DirectoryInfo ? entry.LinkTarget is null : IsArticleFile(entry.Name));

    private static bool IsArticleFile(string path) => Endings.Any(ending => HasEnding(path, ending));

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static InputPath Refuse(string path, string message) => new(path, new InputProblem(path, "", message));
}
