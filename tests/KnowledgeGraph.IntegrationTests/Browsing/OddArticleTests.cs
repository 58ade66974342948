using KnowledgeGraph.TestSupport;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>The page over no article, and over one with long names, signs outside the basic plane and what is only planned.</summary>
[Collection(SeededService.Name)]
public sealed class OddArticleTests : IAsyncLifetime, IDisposable
{
    private const string LongName = "Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh";
    private const string Html = $"""
        <html><head><title>x</title></head><body><article><h1>Regional Harbour Forum 😀 opens</h1>
        <p>😀😀 On May 16, 2024, the Regional Harbour Forum was held in Rotterdam. Dr. {LongName}, Director of the Institute of Ports, delivered a speech at the Regional Harbour Forum.
        Mr. Jonas Weir, Chairman of the Port Authority of Rotterdam, attended the Regional Harbour Forum.</p>
        <p>Mr. Peter Lind, Secretary of the Union of Shippers, will attend the Coastal Summit on June 3, 2024.</p></article></body></html>
        """;

    private readonly WatchedBrowser _browser = new();
    private readonly TemporaryDirectory _folder = new();
    private ServiceProcess? _service;

    [BrowserFact]
    public async Task An_empty_record_says_that_it_is_empty_once_and_claims_no_date()
    {
        var page = await OpenAsync("");
        await Expect(page.GetByTestId("empty")).ToHaveCountAsync(1);
        await Expect(page.GetByTestId("status")).ToContainTextAsync("nothing recorded");
        await Expect(page.GetByTestId("status")).Not.ToContainTextAsync("1970");
        await WatchedBrowser.ShowAsync(page, "empty");
        Assert.Empty(_browser.Complaints);
    }

    [BrowserFact]
    public async Task A_name_that_nobody_bears_leads_to_those_named_like_it()
    {
        await RecordAsync();
        var page = await OpenAsync("#/person/Jonas Weer");
        await Expect(page.GetByTestId("empty")).ToContainTextAsync("no person by the name “Jonas Weer”");
        await page.GetByTestId("similar").GetByText("Jonas Weir").ClickAsync();
        await Expect(page.GetByTestId("heading")).ToHaveTextAsync("Jonas Weir");
        Assert.Empty(_browser.Complaints);
    }

    [BrowserFact]
    public async Task A_quote_behind_signs_of_two_code_units_is_marked_to_the_letter()
    {
        await RecordAsync();
        var page = await OpenAsync("#/person/Jonas Weir");
        var quote = page.GetByTestId("met-with").GetByTestId("quote").Filter(new LocatorFilterOptions { HasText = "Jonas Weir" }).First;
        var words = await quote.InnerTextAsync();
        await quote.ClickAsync();
        await Expect(page.GetByTestId("marked-quote").First).ToBeInViewportAsync();
        Assert.Equal(words, string.Concat(await page.Locator(".reader mark.chosen").AllInnerTextsAsync()));
        await WatchedBrowser.ShowAsync(page, "odd-reader");

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByTestId("reader")).ToHaveCountAsync(0);
        await Expect(quote).ToBeFocusedAsync();
        Assert.Empty(_browser.Complaints);
    }

    [BrowserFact]
    public async Task What_is_only_planned_is_shown_apart_and_marked_so()
    {
        await RecordAsync();
        var page = await OpenAsync("#/person/Peter Lind");
        await Expect(page.GetByTestId("met-with")).ToContainTextAsync("No article");
        await Expect(page.GetByTestId("uncounted-statement")).ToContainTextAsync("was to attend Coastal Summit");
        await Expect(page.GetByTestId("modality").First).ToContainTextAsync("planned");
        await WatchedBrowser.ShowAsync(page, "planned");
        Assert.Empty(_browser.Complaints);
    }

    [BrowserFact]
    public async Task Nothing_reaches_over_the_edge_of_a_screen_of_400_pixels()
    {
        await RecordAsync();
        var page = await _browser.OpenAsync(_service!.Address, 400, 800);
        var article = (await _service!.AskAsync("{ articles(first: 1) { nodes { id } } }")).GetProperty("articles").GetProperty("nodes")[0].GetProperty("id").GetString();
        foreach (var (name, view) in new[]
        {
            ("home", ""), ("people", "people"), ("events", "events"), ("articles", "articles"), ("names", "names"), ("search", "search/Wolfeschlegelsteinhausenbergerdorff"),
            ("person", $"person/{LongName}?asOf=2024-12-31"), ("event", "event/Regional Harbour Forum"), ("institution", "institution/Institute of Ports"), ("article", $"article/{article}"),
        })
        {
            await page.GotoAsync($"{_service!.Address}#/{view}");
            await Expect(page.GetByTestId("status")).ToContainTextAsync("snapshot");
            await Expect(page.Locator(".loading")).ToHaveCountAsync(0);
            await WatchedBrowser.ShowAsync(page, $"narrow-{name}");
            Assert.Equal((name, 400), (name, await page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)")));
        }

        Assert.Empty(_browser.Complaints);
    }

    [BrowserFact]
    public async Task The_keyboard_alone_leads_from_a_name_to_its_quote()
    {
        await RecordAsync();
        var page = await OpenAsync("#/people");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByText("To the content")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("/");
        await Expect(page.GetByTestId("search-input")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("weir");
        await Expect(page.GetByTestId("suggestion").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByTestId("heading")).ToBeFocusedAsync();
        var quote = page.GetByTestId("met-with").GetByTestId("quote").First;
        await quote.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByTestId("marked-quote").First).ToBeInViewportAsync();
        Assert.Empty(_browser.Complaints);
    }

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Browser is not null)
        {
            _service = await ServiceProcess.StartAsync(StoreSettings.Embedded(_folder["data"]), "--KnowledgeGraph:Api:Seeds=");
        }
    }

    public Task DisposeAsync() => _browser.CloseAsync();

    public void Dispose()
    {
        _service?.Dispose();
        _folder.Dispose();
    }

    private async Task<IPage> OpenAsync(string place)
    {
        var page = await _browser.OpenAsync(_service!.Address);
        await page.GotoAsync($"{_service!.Address}{place}");
        return page;
    }

    private async Task RecordAsync()
    {
        var uri = $"https://gazette.example/{new string('a', 120)}/2024";
        var input = new { title = "Regional Harbour Forum 😀", publisher = "The Gazette", uri, published = "2024-05-20", contentType = "HTML", text = Html };
        var answer = await _service!.AskAsync("mutation($input: ArticleInput!) { ingestArticle(input: $input) { changed errors { message } } }", new { input });
        Assert.True(answer.GetProperty("ingestArticle").GetProperty("changed").GetBoolean(), $"{answer}");
    }
}
