using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeGraph.IntegrationTests;

[Collection(SeededService.Name)]
public sealed class PageTests(SeededService seeded) : IAsyncLifetime
{
    private readonly WatchedBrowser _browser = new();

    [BrowserFact]
    public async Task A_name_leads_to_a_quoted_meeting_and_the_quote_to_its_place_in_the_article()
    {
        var page = await OpenAsync();
        await page.GotoAsync(seeded.Service.Address.ToString());
        await WatchedBrowser.ShowAsync(page, "1-home");

        await page.GetByTestId("search-input").FillAsync("chen runyun");
        await page.GetByTestId("suggestions").GetByTestId("suggestion").First.ClickAsync();
        await Expect(page.GetByTestId("heading")).ToHaveTextAsync("Chen Runyun");
        var tie = page.GetByTestId("met-with").GetByTestId("tie").Filter(new LocatorFilterOptions { Has = page.GetByTestId("tie-person").GetByText("Luo Zhisong") });
        var meeting = tie.GetByTestId("meeting").First;
        await Expect(meeting.GetByTestId("meeting-event")).ToContainTextAsync("closing ceremony", new LocatorAssertionsToContainTextOptions { IgnoreCase = true });
        await WatchedBrowser.ShowAsync(page, "2-person");

        var quote = meeting.GetByTestId("quote").First;
        var words = Plain(await quote.InnerTextAsync());
        await quote.ClickAsync();
        var marked = page.GetByTestId("marked-quote").First;
        await Expect(marked).ToBeInViewportAsync();
        await WatchedBrowser.ShowAsync(page, "3-reader");

        var inArticle = Plain(string.Concat(await page.GetByTestId("article-text").AllInnerTextsAsync()));
        var shown = Plain(string.Concat(await page.GetByTestId("marked-quote").AllInnerTextsAsync()));
        Assert.NotEmpty(shown);
        var beginning = shown[..Math.Min(40, shown.Length)];
        Assert.Contains(beginning, words, StringComparison.Ordinal);
        Assert.Contains(beginning, inArticle, StringComparison.Ordinal);
        Assert.Empty(_browser.Complaints);
    }

    [BrowserFact]
    public async Task Every_list_opens_and_the_network_of_a_person_is_drawn_without_a_complaint()
    {
        var page = await OpenAsync();
        foreach (var (place, testId) in new[] { ("#/people", "main"), ("#/institutions", "main"), ("#/events", "events-list"), ("#/articles", "article"), ("#/names", "names-text") })
        {
            await page.GotoAsync($"{seeded.Service.Address}{place}");
            await Expect(page.GetByTestId(testId).First).ToBeVisibleAsync();
            await Expect(page.GetByTestId("failure")).ToHaveCountAsync(0);
            await WatchedBrowser.ShowAsync(page, $"list-{place[2..].Split('/')[0]}");
        }

        await page.GotoAsync($"{seeded.Service.Address}#/events");
        await page.GetByTestId("events-list").GetByTestId("event").First.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.GetByTestId("participants")).ToBeVisibleAsync();
        await WatchedBrowser.ShowAsync(page, "event");
        await page.GotoAsync($"{seeded.Service.Address}#/institution/Shanghai Business School");
        await Expect(page.GetByTestId("institution-people")).ToContainTextAsync("He Ying");
        await WatchedBrowser.ShowAsync(page, "institution");
        await page.GotoAsync($"{seeded.Service.Address}#/articles");
        await page.GetByTestId("article").First.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.GetByTestId("statements")).ToBeVisibleAsync();
        await WatchedBrowser.ShowAsync(page, "article");
        await page.GotoAsync($"{seeded.Service.Address}#/person/Chen Wei");
        await page.GetByTestId("network").ScrollIntoViewIfNeededAsync();
        await Expect(page.GetByTestId("network-list")).ToContainTextAsync("Liu Beimin");
        await WatchedBrowser.ShowAsync(page, "4-network");
        Assert.Empty(_browser.Complaints);
    }

    [BrowserFact]
    public async Task What_an_article_says_is_text_on_the_page_and_never_markup()
    {
        const string Name = "<img src=x onerror=alert(1)>";
        var page = await OpenAsync();
        await page.GotoAsync($"{seeded.Service.Address}#/search/{Uri.EscapeDataString(Name)}");
        await Expect(page.GetByTestId("main")).ToContainTextAsync(Name);
        Assert.Equal(0, await page.Locator("img[src=x]").CountAsync());
        Assert.Empty(_browser.Complaints);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _browser.CloseAsync();

    private Task<IPage> OpenAsync() => _browser.OpenAsync(seeded.Service.Address);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('“', '”', '"', ' ');
}
