using System.Text.RegularExpressions;

namespace KnowledgeGraph.House.Tests.Files;

/// <summary>The project speaks of itself alone: it names no machine's folders and nobody's own package feed.</summary>
public sealed partial class WordsTests
{
    private static readonly string[] TextFiles = [".cs", ".csproj", ".props", ".md", ".yml", ".yaml", ".json", ".ts", ".css", ".html", ".graphql", ".cypher", ".sh", "/run"];

    [Fact]
    public void No_file_names_a_folder_of_somebodys_machine()
    {
        var named =
            from path in ProjectFiles.WithEnding(TextFiles)
            where !path.StartsWith("seeds/", StringComparison.Ordinal)
            let match = MachineFolder().Match(ProjectFiles.Text(path))
            where match.Success
            select $"{path}: {match.Value}";
        Assert.Empty(named);
    }

    [Fact]
    public void Locked_packages_come_from_the_public_registry()
    {
        var elsewhere =
            from path in ProjectFiles.WithEnding("package-lock.json")
            from Match match in Resolved().Matches(ProjectFiles.Text(path))
            where match.Groups[1].Value != "registry.npmjs.org"
            select $"{path}: {match.Value}";
        Assert.Empty(elsewhere);
    }

    [Theory]
    [InlineData("see /wo" + "rk/notes", true)]
    [InlineData("in /home" + "/somebody/.nuget", true)]
    [InlineData("POST /db/neo4j/query/v2", false)]
    [InlineData("https://example.org/work", false)]
    public void A_machines_folder_is_told_from_a_path_of_the_web(string text, bool names) => Assert.Equal(names, MachineFolder().IsMatch(text));

    [GeneratedRegex(@"(?<![\w.])/(work|root|home|tmp|Users)/\w+")]
    private static partial Regex MachineFolder();

    [GeneratedRegex("\"resolved\":\\s*\"[a-z]+://([^/\"]+)")]
    private static partial Regex Resolved();
}
