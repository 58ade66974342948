namespace KnowledgeGraph.House.Tests.Files;

/// <summary>A file that one can read in one sitting.</summary>
public sealed class FileLengthTests
{
    private const int Most = 400;

    // Files that are longer, and by how much at most: numbers here only fall.
    private static readonly Dictionary<string, int> Longer = new(StringComparer.Ordinal)
    {
        ["src/KnowledgeGraph.Extraction/Mentions/NameReader.cs"] = 1000,
        ["src/KnowledgeGraph.Extraction/Mentions/NameTable.cs"] = 520,
        ["src/KnowledgeGraph.Extraction/Mentions/PersonReader.cs"] = 430,
        ["src/KnowledgeGraph.Extraction/Mentions/Posts.cs"] = 540,
    };

    [Fact]
    public void No_source_file_is_longer_than_the_house_allows()
    {
        var tooLong = Sources()
            .Select(path => (Path: path, Lines: Lines(path), Allowed: Longer.GetValueOrDefault(path, Most)))
            .Where(file => file.Lines > file.Allowed)
            .Select(file => $"{file.Path} has {file.Lines} lines, {file.Allowed} are allowed");
        Assert.Empty(tooLong);
    }

    [Fact]
    public void An_exception_that_is_no_longer_needed_is_struck_and_one_that_shrank_is_lowered()
    {
        Assert.All(Longer, file => Assert.InRange(Lines(file.Key), Math.Max(Most + 1, file.Value - 25), file.Value));
    }

    private static IEnumerable<string> Sources() =>
        ProjectFiles.WithEnding(".cs", ".ts", ".css").Where(path => path.StartsWith("src/", StringComparison.Ordinal));

    private static int Lines(string path) => ProjectFiles.Text(path).AsSpan().Count('\n');
}
