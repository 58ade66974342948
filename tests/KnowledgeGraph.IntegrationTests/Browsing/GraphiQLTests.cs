using KnowledgeGraph.TestSupport;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>The page at /graphiql, for whoever writes questions by hand.</summary>
[Collection(SeededService.Name)]
public sealed class GraphiQLTests(SeededService seeded) : IAsyncLifetime
{
    private readonly WatchedBrowser _browser = new();

    [BrowserFact]
    public async Task A_typed_question_is_run_and_its_answer_seen_with_no_complaint_of_the_browser()
    {
        var page = await _browser.OpenAsync(seeded.Service.Address);
        var response = await page.GotoAsync($"{seeded.Service.Address}graphiql");
        var policy = (await response!.AllHeadersAsync())["content-security-policy"];
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'self' ", policy, StringComparison.Ordinal);

        await RunAsync(page, "{ person(by: {name: \"Chen Runyun\"}) { name honorifics } }");
        await Expect(Answer(page)).ToContainTextAsync("\"Chen Runyun\"");
        await Expect(Answer(page)).ToContainTextAsync("\"Mr.\"");
        await Expect(page.GetByTestId("without-schema")).ToHaveCountAsync(0);
        await WatchedBrowser.ShowAsync(page, "graphiql");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show Documentation Explorer" }).ClickAsync();
        await Expect(page.Locator(".graphiql-plugin")).ToContainTextAsync("Subscription");
        Assert.Empty(_browser.Complaints);
    }

    [BrowserFact]
    public async Task A_subscription_stays_open_and_shows_what_comes_until_it_is_stopped()
    {
        var page = await _browser.OpenAsync(seeded.Service.Address);
        await page.GotoAsync($"{seeded.Service.Address}graphiql");
        await RunAsync(page, "subscription { changes(after: 0) { sequence kind } }");
        await Expect(Answer(page)).ToContainTextAsync("\"sequence\": 5");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Stop query" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Execute query" })).ToBeVisibleAsync();
        Assert.Empty(_browser.Complaints);
    }

    [BrowserFact]
    public async Task Where_the_service_does_not_describe_itself_the_page_says_so_and_still_asks()
    {
        using var folder = new TemporaryDirectory();
        using var silent = await ServiceProcess.StartAsync(StoreSettings.Embedded(folder["data"]), "--KnowledgeGraph:Api:Introspection=false", "--KnowledgeGraph:Api:Seeds=");
        var page = await _browser.OpenAsync(silent.Address);
        await page.GotoAsync($"{silent.Address}graphiql");
        await Expect(page.GetByTestId("without-schema")).ToContainTextAsync("does not describe its schema");
        await RunAsync(page, "{ snapshot { sequence } }");
        await Expect(Answer(page)).ToContainTextAsync("\"sequence\": 0");
        await WatchedBrowser.ShowAsync(page, "graphiql-silent");
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _browser.CloseAsync();

    private static ILocator Answer(IPage page) => page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Result Window" });

    /// <summary>As a person does it: the editor is emptied, typed into, and run by its key.</summary>
    private static async Task RunAsync(IPage page, string question)
    {
        await page.Locator(".graphiql-query-editor .CodeMirror").First.ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(question);
        await page.Keyboard.PressAsync("Control+Enter");
    }
}
