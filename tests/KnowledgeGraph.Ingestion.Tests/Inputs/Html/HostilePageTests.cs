using System.Diagnostics;
using System.Text;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Ingestion.Tests.Inputs.Html;

/// <summary>Pages made to hurt: each is read or refused in bounded time, and the rest of the batch goes on.</summary>
public sealed class HostilePageTests : IDisposable
{
    private const string Sentence = "The ministers met on Thursday in the old town hall of Lukasa. ";

    private static readonly Dictionary<string, Func<string>> Hostile = new()
    {
        ["nested"] = () => Times(100_000, "<div>") + Sentence,
        ["nested-and-closed"] = () => Times(100_000, "<div>") + Sentence + Times(100_000, "</div>"),
        ["nested-inline"] = () => Times(100_000, "<span>") + Sentence,
        ["nested-unknown"] = () => Times(100_000, "<x-y>") + Sentence,
        ["nested-drawing"] = () => "<svg>" + Times(100_000, "<td><g>") + "<p>" + Sentence,
        ["nested-tables"] = () => Times(30_000, "<table><tr><td>") + Sentence,
        ["unclosed-type"] = () => string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<p><font size={i}>text ")) + Sentence,
        ["unclosed-links"] = () => string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<a href={i}>")) + "</a><p>" + Sentence,
        ["fostered"] = () => "<table>" + Times(40_000, "<div>x</div>y") + "</table><p>" + Sentence,
        ["crossed"] = () => Times(40_000, "<span><div></span>") + Sentence,
        ["crossed-tables"] = () => Times(30_000, "<div><table><tr><td></div>") + Sentence,
        ["crossed-forms"] = () => Times(30_000, "<form><div></form>") + Sentence,
        ["crossed-links"] = () => Times(30_000, "<a><div></a>") + "</a><p>" + Sentence,
        ["attributes"] = () => "<div " + string.Concat(Enumerable.Range(0, 300_000).Select(i => $"a{i}=1 ")) + "><p>" + Sentence,
        ["entities"] = () => "<p>" + Sentence + Times(1_000_000, "&lt;&amp;"),
        ["declared-entities"] = () => "<!DOCTYPE html [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><p>" + Sentence + Times(10_000, "&b;"),
        ["comment"] = () => "<p>" + Sentence + Times(200_000, "<!--"),
        ["quotes"] = () => "<p>" + Sentence + "<p>" + Times(100_000, "<a b=\">x") + "</a><p>" + Sentence,
        ["script-ends"] = () => "<p>" + Sentence + Times(100_000, "<svg><object>") + "x",
        ["navigations"] = () => "<p>" + Sentence + Times(90_000, "<nav></nav>y "),
        ["long"] = () => "<p>" + Times(160_000, Sentence),
        ["paragraphs"] = () => Times(150_000, "<p>" + Sentence),
    };

    private readonly TemporaryDirectory _folder = new();

    public static TheoryData<string> Names => [.. Hostile.Keys];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_made_to_hurt_is_read_in_bounded_time(string name)
    {
        _folder.Write("1-bad.html", Hostile[name]());
        _folder.Write("2-good.html", "<p>" + Sentence);
        var started = Stopwatch.GetTimestamp();

        var results = await Reading.ArticlesAsync(new InputLimits(40_000_000), _folder.Path);

        // A parser that follows the standard to the letter takes minutes for some of them.
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 30);
        Assert.Equal(2, results.Count);
        Assert.True(results[0].Problem is null, results[0].Problem?.ToString());
        Assert.Contains(Sentence.Trim(), results[0].Value!.Document.Text, StringComparison.Ordinal);
        Assert.Equal(Sentence.Trim(), results[1].Value!.Document.Text);
    }

    [Theory]
    [InlineData("", "holds no article")]
    [InlineData("<html><body><div id=root></div><script>var text = 'The ministers met on Thursday in the old town hall of Lukasa.';</script></body></html>", "holds no article: 0 characters")]
    [InlineData("<title>The ministers met on Thursday in the old town hall</title><frameset><frame src=a></frameset>", "holds no article")]
    [InlineData("<nav>The ministers met on Thursday in the old town hall of Lukasa, said the menu.</nav>", "holds no article")]
    [InlineData("<script>The ministers met on Thursday in the old town hall of Lukasa.", "holds no article")]
    [InlineData("<p>Not found", "holds no article: 8 characters")]
    public async Task A_page_without_an_article_is_refused_and_the_next_is_read(string html, string message)
    {
        _folder.Write("1-bad.html", html);
        _folder.Write("2-good.html", "<p>" + Sentence);

        var results = await Reading.ArticlesAsync(_folder.Path);

        Assert.Equal(Path.Combine(_folder.Path, "1-bad.html"), results[0].Problem!.Source);
        Assert.StartsWith(message, results[0].Problem!.Message, StringComparison.Ordinal);
        Assert.NotNull(results[1].Value);
    }

    [Fact]
    public async Task A_page_of_more_tags_than_words_is_refused()
    {
        var problem = Assert.Single(await Reading.ArticlesAsync(_folder.Write("page.html", Times(500_000, "<p>x")))).Problem!;

        Assert.Equal("holds more than 400000 tags; that is no article.", problem.Message);
    }

    [Fact]
    public async Task Pages_cut_short_or_spoilt_anywhere_never_stop_the_reader()
    {
        var random = new Random(20240516);
        var pages = PageCase.All.Select(page => page.Html).ToList();
        for (var i = 0; i < 300; i++)
        {
            var html = new StringBuilder(pages[i % pages.Count]);
            for (var spoilt = 0; spoilt < 20; spoilt++)
            {
                html[random.Next(html.Length)] = "<>/\"'=& \0-!xé"[random.Next(13)];
            }

            html.Length = random.Next(html.Length);
            Assert.Single(await Reading.ArticlesAsync(_folder.Write("page.html", html.ToString())));
        }
    }

    private static string Times(int count, string text) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
