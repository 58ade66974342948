namespace KnowledgeGraph.IntegrationTests;

/// <summary>A fact that needs a browser and the page; skipped with the reason where one of them is not there. Nothing is downloaded.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public BrowserFactAttribute() => Skip =
        Browser is null ? $"needs Chromium: set KG_TEST_CHROMIUM to its program, or install it at {Places[0]}"
        : File.Exists(Programs.Page) ? null
        : "needs the browser page: build the Api where Node.js is";

    /// <summary>The program; null when there is none.</summary>
    public static string? Browser { get; } =
        Environment.GetEnvironmentVariable("KG_TEST_CHROMIUM") is { Length: > 0 } given ? given : Places.FirstOrDefault(File.Exists);
}
