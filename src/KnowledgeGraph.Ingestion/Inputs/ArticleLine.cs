using System.Text.Json;
using KnowledgeGraph.Ingestion.Html;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// A line of articles as JSON lines: {uri, title, publisher, published, text}, of which only text must be there; html in its place is a
/// page, whose own metadata count where the line gives none.
/// </summary>
internal static class ArticleLine
{
    public static IncomingArticle? Read(JsonElement line, JsonShape shape)
    {
        if (!shape.IsObject(line, "$"))
        {
            return null;
        }

        var metadata = ArticleMetadata.Read(line, shape);
        return JsonShape.TryMember(line, "html", out _) ? ReadHtml(line, shape, metadata) : ReadText(line, shape, metadata);
    }

    private static IncomingArticle? ReadText(JsonElement line, JsonShape shape, ArticleMetadata metadata)
    {
        var text = shape.Required(line, "text", "$");
        if (text is not null && TextDecoding.Refuse(text) is { } refusal)
        {
            shape.Refuse("$.text", refusal);
        }

        return text is null || shape.Fault is not null ? null : ArticleReader.Make(text, metadata);
    }

    private static IncomingArticle? ReadHtml(JsonElement line, JsonShape shape, ArticleMetadata metadata)
    {
        var html = shape.Required(line, "html", "$");
        if (JsonShape.TryMember(line, "text", out _))
        {
            shape.Refuse("$.html", "stands beside text; an article has one of them.");
        }

        if (html is null || shape.Fault is not null)
        {
            return null;
        }

        if (HtmlPage.Read(html, out var refusal) is not { } page)
        {
            shape.Refuse("$.html", refusal);
            return null;
        }

        return ArticleReader.Make(page.Text, metadata.Or(page.Metadata));
    }
}
