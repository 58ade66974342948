using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>A browser that keeps what it complains of: errors of scripts, refused content, failed requests, calls elsewhere.</summary>
internal sealed class WatchedBrowser
{
    private const float Patience = 20_000;

    private readonly List<string> _complaints = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IReadOnlyList<string> Complaints => _complaints;

    /// <param name="address">Of the service; the page may ask nobody else.</param>
    public async Task<IPage> OpenAsync(Uri address, int width = 1280, int height = 900)
    {
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserFactAttribute.Browser,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var page = await _browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        page.SetDefaultTimeout(Patience);
        SetDefaultExpectTimeout(Patience);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += (_, dialog) => _complaints.Add(dialog.Message);
        page.Console += (_, message) => _complaints.AddRange(message.Type is "error" or "warning" && !IsOfDriver(message.Text) ? [message.Text] : []);
        page.Request += (_, request) => _complaints.AddRange(request.Url.StartsWith(address.ToString(), StringComparison.Ordinal) ? [] : [request.Url]);
        return page;
    }

    public async Task CloseAsync()
    {
        await (_browser?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
    }

    /// <summary>Kept where KG_TEST_SCREENSHOTS says, for whoever wants to look.</summary>
    public static async Task ShowAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("KG_TEST_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png") });
        }
    }

    /// <summary>What a graphics driver made of software says of its own speed.</summary>
    private static bool IsOfDriver(string message) => message.Contains("GL Driver Message", StringComparison.Ordinal);
}
