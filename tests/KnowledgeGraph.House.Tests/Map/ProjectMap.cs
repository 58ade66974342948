using System.Xml.Linq;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.House.Tests.Map;

/// <summary>The table of src/README.md, and what the project files say.</summary>
internal static class ProjectMap
{
    private const string Prefix = "KnowledgeGraph.";

    /// <summary>Project (without the common prefix) to the text of its column "may touch", in the order of the table.</summary>
    public static IReadOnlyDictionary<string, string> Rows { get; } = File.ReadLines(Repository.At("src", "README.md"))
        .Where(line => line.StartsWith("| `" + Prefix, StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(cells => cells[1].Trim('`')[Prefix.Length..], cells => cells[3]);

    /// <summary>Folders of src that hold something.</summary>
    public static IReadOnlyList<string> Folders { get; } = [.. Directory.GetDirectories(Repository.At("src"))
        .Where(folder => Directory.EnumerateFiles(folder).Any())
        .Select(folder => Path.GetFileName(folder)[Prefix.Length..])
        .Order(StringComparer.Ordinal)];

    /// <summary>What a project file refers to; null when the folder holds no project file.</summary>
    public static IReadOnlyList<string>? ReferencesOf(string project)
    {
        var file = Repository.At("src", Prefix + project, $"{Prefix}{project}.csproj");
        return !File.Exists(file) ? null : [.. XDocument.Load(file).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!)[Prefix.Length..])
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>What a row allows: "nothing", names, or "all but" names.</summary>
    public static IReadOnlyList<string> AllowedBy(string project)
    {
        var words = Rows[project];
        const string AllBut = "all but ";
        return words == "nothing" ? []
            : words.StartsWith(AllBut, StringComparison.Ordinal) ? [.. Rows.Keys.Except([project, .. Names(words[AllBut.Length..])]).Order(StringComparer.Ordinal)]
            : [.. Names(words).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether the row lists each arrow, so that one that is not drawn is as wrong as one too many.</summary>
    public static bool IsExact(string project) => !Rows[project].StartsWith("all but", StringComparison.Ordinal);

    private static string[] Names(string list) => list.Split(',', StringSplitOptions.TrimEntries);
}
