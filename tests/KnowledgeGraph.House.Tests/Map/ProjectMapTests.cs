using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.House.Tests.Map;

public sealed class ProjectMapTests
{
    public static TheoryData<string> Projects => [.. ProjectMap.Folders];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_touches_what_its_row_of_the_map_says(string project)
    {
        Assert.True(ProjectMap.Rows.ContainsKey(project), $"src/README.md has no row for {project}");
        if (ProjectMap.ReferencesOf(project) is not { } references)
        {
            return;
        }

        var allowed = ProjectMap.AllowedBy(project);
        Assert.Empty(references.Except(allowed));
        if (ProjectMap.IsExact(project))
        {
            Assert.Equal(allowed, references);
        }
    }

    // Nothing but wiring: it runs in every test of a host.
    private static readonly string[] TestedThroughOthers = ["Hosting"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_has_tests_of_its_name_and_stands_in_the_solution(string project)
    {
        if (ProjectMap.ReferencesOf(project) is null)
        {
            return;
        }

        var solution = File.ReadAllText(Repository.At("KnowledgeGraph.sln"));
        var tests = $"KnowledgeGraph.{project}.Tests";
        Assert.Contains($"\"KnowledgeGraph.{project}\"", solution, StringComparison.Ordinal);
        if (!TestedThroughOthers.Contains(project))
        {
            Assert.True(File.Exists(Repository.At("tests", tests, $"{tests}.csproj")), $"there is no tests/{tests}");
            Assert.Contains($"\"{tests}\"", solution, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_map_is_read_at_all()
    {
        Assert.Contains("Model", ProjectMap.Folders);
        Assert.Equal(["Extraction", "Resolution", "Storage"], ProjectMap.AllowedBy("Ingestion"));
        Assert.DoesNotContain("Worker", ProjectMap.AllowedBy("Api"));
    }
}
