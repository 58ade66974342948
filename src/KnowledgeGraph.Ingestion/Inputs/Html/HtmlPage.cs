using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion.Html;

/// <summary>An article as a page gives it: its text, and what the page says about itself. The text is what is stored and what offsets count in.</summary>
internal sealed record HtmlPage(string Text, ArticleMetadata Metadata)
{
    // A page of less is a frame that scripts fill, or a picture.
    private const int LeastText = 40;

    /// <summary>The page, or null and why it is no article.</summary>
    public static HtmlPage? Read(string html, out string refusal)
    {
        if (MarkupBounds.Apply(html, out refusal) is not { } bounded)
        {
            return null;
        }

        using var page = new HtmlParser(new HtmlParserOptions { SkipComments = true, MaximumDepth = 512 }).ParseDocument(bounded);
        var meta = new PageMeta(page);
        var data = LinkedData.Of(page);
        var metadata = Describe(page, meta, data);
        var lines = MainLines(page, data);
        var text = PageText.Compose(metadata.Title, lines);
        var length = Weight(text) - Weight(metadata.Title ?? "");
        if (length < LeastText)
        {
            refusal = $"holds no article: {length} characters of text stand outside of menus, scripts and forms.";
            return null;
        }

        return new HtmlPage(text, metadata);
    }

    private static ArticleMetadata Describe(IDocument page, PageMeta meta, LinkedData data)
    {
        var site = PageTitle.Clean(meta.First("og:site_name") ?? data.Publisher ?? meta.First("publisher", "dc.publisher", "dcterms.publisher", "article:publisher_name", "SiteName", "application-name"));
        return new ArticleMetadata(Uri(page, meta, data), PageTitle.Of(page, meta, data, site), site, Published(page, meta, data));
    }

    private static PartialDate? Published(IDocument page, PageMeta meta, LinkedData data)
    {
        string?[] told =
        [
            data.Published,
            meta.First("article:published_time", "og:published_time", "og:article:published_time"),
            meta.First("datePublished", "parsely-pub-date", "sailthru.date", "pubdate", "PubDate", "publishdate", "publish_date", "publication_date"),
            meta.First("dc.date.issued", "dcterms.issued", "dc.date", "dc.date.created", "dcterms.date", "dcterms.created", "date"),
            page.QuerySelector("[itemprop=datePublished]") is { } marked ? marked.GetAttribute("datetime") ?? marked.GetAttribute("content") ?? marked.TextContent : null,
            page.QuerySelector("time[pubdate][datetime], time.published[datetime], time.entry-date[datetime]")?.GetAttribute("datetime"),
            page.QuerySelector("time[datetime]")?.GetAttribute("datetime"),
        ];
        return told.Select(PageDate.Read).FirstOrDefault(date => date is not null);
    }

    private static string? Uri(IDocument page, PageMeta meta, LinkedData data)
    {
        string?[] told = [page.QuerySelector("link[rel~=canonical][href]")?.GetAttribute("href"), meta.First("og:url"), data.Url];
        return told.Select(uri => uri?.Trim()).FirstOrDefault(uri =>
            uri is { Length: <= ArticleMetadata.LongestUri } && !uri.Any(char.IsControl) && System.Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https");
    }

    /// <summary>Of the page's elements; of its data where scripts would write the text.</summary>
    private static IReadOnlyList<PageLine> MainLines(IDocument page, LinkedData data)
    {
        var lines = page.Body is { } body ? Lines(body) : [];
        return data.Body is { } told && lines.Sum(line => line.Text.Length - line.Linked) * 2 < told.Length ? DataLines(told) : lines;
    }

    private static IReadOnlyList<PageLine> Lines(IElement body)
    {
        var boilerplate = Boilerplate.Of(body);
        return PageLines.Of(MainContent.Of(body, boilerplate), boilerplate);
    }

    /// <summary>Text of data is plain by the rule, and markup all the same where the site's own tool put it there.</summary>
    private static IReadOnlyList<PageLine> DataLines(string told)
    {
        var marked = told.Contains("</p>", StringComparison.OrdinalIgnoreCase) || told.Contains("<br", StringComparison.OrdinalIgnoreCase) ? told : $"<pre>{told.Replace("<", "&lt;", StringComparison.Ordinal)}</pre>";
        using var page = new HtmlParser().ParseDocument(MarkupBounds.Apply(marked, out _) ?? "");
        return page.Body is { } body ? Lines(body) : [];
    }

    private static int Weight(string text) => text.Sum(c => char.IsWhiteSpace(c) ? 0 : c >= '\u2E80' ? 2 : 1);
}
