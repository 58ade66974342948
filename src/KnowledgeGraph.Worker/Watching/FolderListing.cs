using System.IO.Enumeration;

namespace KnowledgeGraph.Worker.Watching;

/// <summary>What articles lie below a folder: .txt, .html and .htm with their .meta.json, and .jsonl. Nothing hidden; links to folders are not followed.</summary>
internal static class FolderListing
{
    private const string Metadata = ".meta.json";

    private static readonly EnumerationOptions Options = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    /// <summary>In ordinal order of the path.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is gone.</exception>
    public static IReadOnlyList<WatchedFile> Of(string folder)
    {
        var found = new FileSystemEnumerable<(string Path, long Length, DateTimeOffset Written)>(
            folder, static (ref entry) => (entry.ToSpecifiedFullPath(), entry.Length, entry.LastWriteTimeUtc), Options)
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && IsOurs(entry.FileName),
            ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        var files = found.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return [.. files.Values
            .Where(file => !Ends(file.Path, Metadata))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file =>
            {
                var metadata = files.GetValueOrDefault(Path.ChangeExtension(file.Path, Metadata));
                return new WatchedFile(file.Path, new FileStamp(file.Length, file.Written, metadata.Length, metadata.Written));
            })];
    }

    private static bool IsOurs(ReadOnlySpan<char> name) => Ends(name, ".txt") || Ends(name, ".html") || Ends(name, ".htm") || Ends(name, ".jsonl") || Ends(name, Metadata);

    private static bool Ends(ReadOnlySpan<char> name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
