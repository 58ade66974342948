using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Ingestion.Tests.Inputs.Html;

public sealed class HtmlPageTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    public static TheoryData<string> Pages => [.. PageCase.All.Select(page => page.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_pages_text_is_the_article_and_nothing_around_it(string name)
    {
        var page = PageCase.All.Single(page => page.Name == name);

        var article = await ReadAsync(name + ".html", page.Bytes);

        Assert.Equal(page.Text, article.Document.Text);
        Assert.Equal(1.0, page.Likeness(article.Document.Text));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_says_where_it_stands_and_what_it_is_called_and_when_it_came_out(string name)
    {
        var page = PageCase.All.Single(page => page.Name == name);

        var article = await ReadAsync(name + ".html", page.Bytes);

        Assert.Equal(
            (page.Uri ?? name + ".html", page.Title, page.Publisher, page.Published),
            (article.Uri, article.Document.Title, article.Publisher, article.Document.Published?.ToString()));
    }

    [Fact]
    public async Task What_stands_beside_a_page_outranks_what_the_page_says()
    {
        _folder.Write("amp.meta.json", """{"uri": "urn:amp", "published": "2025-02"}""");

        var article = await ReadAsync("amp.html", PageCase.All.Single(page => page.Name == "amp").Bytes);

        Assert.Equal(("urn:amp", "Envoys tour solar park in Wadi Hamra", PartialDate.Parse("2025-02")), (article.Uri, article.Document.Title, article.Document.Published));
    }

    [Theory]
    [InlineData("<p>Envoys&nbsp;met in the&#32;&#x201C;Blue Hall&#8221;&hellip; of the min&shy;istry on Monday.", "Envoys met in the “Blue Hall”… of the ministry on Monday.")]
    [InlineData("<p>Two\r\n\tlines and \u200Ba\u2060 mark of\u00A0 \u00A0no width, seen by nobody at all.", "Two lines and a mark of no width, seen by nobody at all.")]
    [InlineData("<p>One <b>bold</b>, <i>leaning</i> and<span> plain </span>sentence about <a href=x>a linked place</a>.", "One bold, leaning and plain sentence about a linked place.")]
    [InlineData("<p>A name with joiners \u0646\u06CC\u200C\u0627 in it is left as its letters stand.", "A name with joiners \u0646\u06CC\u200C\u0627 in it is left as its letters stand.")]
    [InlineData("<p>Fish &amp; chips &lt;were&gt; served after the long and friendly talks", "Fish & chips <were> served after the long and friendly talks")]
    [InlineData("<p>5 < 7 and 8 > 3 were the results of the two teams, they said.", "5 < 7 and 8 > 3 were the results of the two teams, they said.")]
    public async Task Characters_are_what_a_reader_sees(string html, string text) =>
        Assert.Equal(text, (await ReadAsync("page.html", Encoding.UTF8.GetBytes("<meta charset=utf-8>" + html))).Document.Text);

    [Theory]
    [InlineData("2024-05-16T23:40:00Z", "2024-05-16")]
    [InlineData("2024/5/6", "2024-05-06")]
    [InlineData("20240516", "2024-05-16")]
    [InlineData("2023年6月29日 15:21", "2023-06-29")]
    [InlineData("Thu, 16 May 2024 10:00:00 GMT", "2024-05-16")]
    [InlineData("May 16, 2024", "2024-05-16")]
    [InlineData("2024-02-31", null)]
    [InlineData("yesterday", null)]
    [InlineData("16/05/2024", null)]
    public async Task A_day_of_publication_is_read_or_left_unknown_and_never_guessed(string told, string? published)
    {
        var html = $"<meta charset=utf-8><meta property='article:published_time' content='{told}'><p>The ministers met on Thursday in the old town hall of Lukasa.</p>";

        Assert.Equal(published, (await ReadAsync("page.html", Encoding.UTF8.GetBytes(html))).Document.Published?.ToString());
    }

    [Theory]
    [InlineData("<title>Ministers meet in Lukasa | The Basin Times</title>", "Ministers meet in Lukasa")]
    [InlineData("<title>The Basin Times | Ministers meet in Lukasa</title><meta property=og:site_name content='The Basin Times'>", "Ministers meet in Lukasa")]
    [InlineData("<title>Ministers meet - Region - The Basin Times</title><meta property=og:site_name content='The Basin Times'>", "Ministers meet - Region")]
    [InlineData("<title>东盟部长在卢卡萨举行会议_流域时报</title>", "东盟部长在卢卡萨举行会议")]
    [InlineData("<title>The Basin Times</title><h1>Ministers from four countries meet in Lukasa</h1>", "Ministers from four countries meet in Lukasa")]
    [InlineData("<title>Ministers meet in Lukasa - The Basin Times</title><h1>The Basin Times</h1>", "Ministers meet in Lukasa")]
    [InlineData("<title>x</title><meta property=og:title content='ASEAN-China talks &amp; tea'>", "ASEAN-China talks & tea")]
    [InlineData("<title>ASEAN-China talks</title>", "ASEAN-China talks")]
    [InlineData("", null)]
    public async Task A_title_is_without_the_sites_name(string head, string? title) =>
        Assert.Equal(title, (await ReadAsync("page.html", Encoding.UTF8.GetBytes("<meta charset=utf-8>" + head + "<p>The ministers met on Thursday in the old town hall of Lukasa.</p>"))).Document.Title);

    [Fact]
    public async Task A_frame_that_is_named_after_its_menu_holds_the_article_all_the_same_whatever_scripts_stand_beside_it()
    {
        var html = "<body><div class='with-nav'><p>The ministers met in Lukasa on Thursday and parted as friends.</p></div><script>" + new string('x', 5000) + "</script>";

        Assert.Equal("The ministers met in Lukasa on Thursday and parted as friends.", (await ReadAsync("page.html", Encoding.UTF8.GetBytes(html))).Document.Text);
    }

    [Fact]
    public async Task A_caption_is_a_line_of_its_own()
    {
        var html = "<article><p>The ministers met in Lukasa on Thursday.</p><figure><img src=a><figcaption>Minister Banda <br> (left)</figcaption></figure>They parted as friends.</article>";

        Assert.Equal("The ministers met in Lukasa on Thursday.\n\nMinister Banda\n(left)\n\nThey parted as friends.", (await ReadAsync("page.htm", Encoding.UTF8.GetBytes(html))).Document.Text);
    }

    private async Task<IncomingArticle> ReadAsync(string name, byte[] bytes)
    {
        var result = Assert.Single(await Reading.ArticlesAsync(_folder.Write(name, bytes)));
        Assert.Null(result.Problem);
        return result.Value!;
    }
}
