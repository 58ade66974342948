using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>What the page's own folder can check of itself: types, the tests of its pure parts, its questions against the schema.</summary>
public sealed class ExplorerChecksTests
{
    [ExplorerTheory]
    [InlineData("check")]
    [InlineData("test")]
    [InlineData("validate")]
    public async Task The_pages_own_checks_pass(string script)
    {
        using var npm = ChildProcess.Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["run", "--silent", script], ExplorerTheoryAttribute.Folder);
        Assert.True(await npm.WaitAsync() == 0, npm.Out + npm.Error);
    }
}

/// <summary>Skipped where the page's packages are not there; nothing is downloaded for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ExplorerTheoryAttribute : TheoryAttribute
{
    public ExplorerTheoryAttribute() => Skip = Directory.Exists(Path.Combine(Folder, "node_modules", "typescript")) ? null : "needs the page's packages: build the Api where Node.js is";

    /// <summary>Where the page's sources are.</summary>
    public static string Folder { get; } = Repository.At("src", "KnowledgeGraph.Explorer");
}
