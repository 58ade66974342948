using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Api.Tests.Questions;

/// <summary>A question of the folder "questions", with its reviewed answer beside it.</summary>
internal sealed record QuestionFile(string Name)
{
    private static string Folder => Repository.At("tests", "KnowledgeGraph.Api.Tests", "questions");

    public static IReadOnlyList<string> Names { get; } = [.. Directory.GetFiles(Folder, "*.graphql").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    public string Query => File.ReadAllText(Path.Combine(Folder, $"{Name}.graphql"));

    public string Answer => Path.Combine(Folder, $"{Name}.json");

    /// <summary>The question asked of another moment.</summary>
    public string At(DateTimeOffset knownAt) => At($"knownAt: \"{Scalars.Text(knownAt)}\"");

    /// <param name="moment">The arguments of `at`.</param>
    public string At(string moment)
    {
        var query = Query;
        var start = query.IndexOf('{', StringComparison.Ordinal);
        var end = query.LastIndexOf('}');
        return $"{query[..start]}{{ at({moment}) {query[start..(end + 1)]} }}";
    }
}
