namespace KnowledgeGraph.House.Tests.Files;

/// <summary>A file that one can read in one sitting.</summary>
public sealed class FileLengthTests
{
    private const int Most = 400;

    [Fact]
    public void No_source_file_is_longer_than_the_house_allows()
    {
        var tooLong = Sources()
            .Select(path => (Path: path, Lines: Lines(path)))
            .Where(file => file.Lines > Most)
            .Select(file => $"{file.Path} has {file.Lines} lines, {Most} are allowed");
        Assert.Empty(tooLong);
    }

    private static IEnumerable<string> Sources() =>
        ProjectFiles.WithEnding(".cs", ".ts", ".css").Where(path => path.StartsWith("src/", StringComparison.Ordinal));

    private static int Lines(string path) => ProjectFiles.Text(path).AsSpan().Count('\n');
}
