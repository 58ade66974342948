using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>The page as of a day in the world. In the seeds Chen Wei is at one meeting in December 2021 and at another in June 2023.</summary>
[Collection(SeededService.Name)]
public sealed class PastTests(SeededService seeded) : IAsyncLifetime
{
    private const string Day = "2022-01-01";
    private const string Earlier = "Luo Zhisong";
    private const string Later = "Chen Jianfeng";

    private readonly WatchedBrowser _browser = new();

    [BrowserFact]
    public async Task A_later_meeting_is_not_shown_as_of_an_earlier_day_and_one_click_leads_back_to_now()
    {
        var page = await OpenAsync("#/person/Chen Wei");
        var met = page.GetByTestId("met-with-list");
        await Expect(met).ToContainTextAsync(Later);
        await Expect(page.GetByTestId("moment-bar")).ToHaveCountAsync(0);

        await page.GetByTestId("as-of").Locator("summary").ClickAsync();
        await page.GetByTestId("as-of-day").FillAsync(Day);
        await page.GetByTestId("as-of-day").PressAsync("Enter");
        await Expect(page.GetByTestId("moment-bar")).ToContainTextAsync("1 Jan 2022");
        await Expect(met).ToContainTextAsync(Earlier);
        await Expect(met).Not.ToContainTextAsync(Later);
        await Expect(page.GetByTestId("network-list")).Not.ToContainTextAsync(Later);
        await Expect(page.GetByTestId("person-events-list")).Not.ToContainTextAsync("2023");
        await Expect(page.GetByTestId("posts")).ToContainTextAsync("first seen 22 Dec 2021");
        await WatchedBrowser.ShowAsync(page, "past-person");

        var shared = await OpenAsync(new Uri(page.Url).Fragment);
        await Expect(shared.GetByTestId("met-with-list")).ToContainTextAsync(Earlier);
        await Expect(shared.GetByTestId("met-with-list")).Not.ToContainTextAsync(Later);
        await shared.GetByTestId("met-with-list").GetByText(Earlier, new LocatorGetByTextOptions { Exact = true }).First.ClickAsync();
        await Expect(shared.GetByTestId("heading")).ToHaveTextAsync(Earlier);
        await Expect(shared.GetByTestId("moment-bar")).ToContainTextAsync("1 Jan 2022");

        await page.GetByTestId("moment-now").ClickAsync();
        await Expect(met).ToContainTextAsync(Later);
        await Expect(page.GetByTestId("moment-bar")).ToHaveCountAsync(0);
        Assert.DoesNotContain("asOf", page.Url, StringComparison.Ordinal);
        Assert.Empty(_browser.Complaints);
    }

    [BrowserFact]
    public async Task Every_view_asks_of_that_day_and_of_no_other()
    {
        var page = await _browser.OpenAsync(seeded.Service.Address);
        var asked = new List<string>();
        page.Request += (_, request) => asked.AddRange(request is { Method: "POST", PostData: { } body } ? [body] : []);
        var article = (await seeded.Service.AskAsync("{ articles(first: 1) { nodes { id } } }")).GetProperty("articles").GetProperty("nodes")[0].GetProperty("id").GetString();
        foreach (var view in new[] { "", "people", "institutions", "events", "articles", "search/Chen", "person/Chen Wei", "institution/Shanghai Business School", "event/9th Forum on China-ASEAN Technology Transfer and Collaborative Innovation", $"article/{article}" })
        {
            asked.Clear();
            await page.GotoAsync($"{seeded.Service.Address}#/{view}?asOf={Day}&undated=no");
            await Expect(page.GetByTestId("status")).ToContainTextAsync("snapshot");
            await Expect(page.Locator(".loading")).ToHaveCountAsync(0);
            await Expect(page.GetByTestId("failure")).ToHaveCountAsync(0);
            Assert.NotEmpty(asked);
            Assert.All(asked, AsksOfTheDay);
        }

        Assert.Empty(_browser.Complaints);
    }

    [BrowserFact]
    public async Task What_has_no_date_can_be_left_out_of_a_day()
    {
        var page = await OpenAsync($"#/events?asOf={Day}");
        await Expect(page.GetByTestId("events-list")).ToContainTextAsync("no date stated");
        await page.GetByTestId("moment-undated").ClickAsync();
        await Expect(page.GetByTestId("moment-bar")).ToContainTextAsync("without what has no date");
        await Expect(page.GetByTestId("events-list")).ToContainTextAsync("2021");
        await Expect(page.GetByTestId("events-list")).Not.ToContainTextAsync("no date stated");
        Assert.Empty(_browser.Complaints);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _browser.CloseAsync();

    private async Task<IPage> OpenAsync(string place)
    {
        var page = await _browser.OpenAsync(seeded.Service.Address);
        await page.GotoAsync($"{seeded.Service.Address}{place}");
        return page;
    }

    private static void AsksOfTheDay(string body)
    {
        using var json = JsonDocument.Parse(body);
        Assert.Contains("at(asOf: $asOf", json.RootElement.GetProperty("query").GetString(), StringComparison.Ordinal);
        var variables = json.RootElement.GetProperty("variables");
        Assert.Equal((Day, false), (variables.GetProperty("asOf").GetString(), variables.GetProperty("includeUndated").GetBoolean()));
    }
}
