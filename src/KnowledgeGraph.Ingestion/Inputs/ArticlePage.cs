using KnowledgeGraph.Ingestion.Html;

namespace KnowledgeGraph.Ingestion;

/// <summary>A page that came in as the text of an article, decoded already.</summary>
public static class ArticlePage
{
    /// <summary>The article on the page. What was said beside the page outranks what the page says of itself.</summary>
    /// <param name="refusal">Why there is none, to be said after the name of the input; empty when there is one.</param>
    public static IncomingArticle? Read(IncomingArticle given, out string refusal)
    {
        var said = new ArticleMetadata(given.Uri, given.Document.Title, given.Publisher, given.Document.Published);
        return HtmlPage.Read(given.Document.Text, out refusal) is { } page ? ArticleReader.Make(page.Text, said.Or(page.Metadata)) : null;
    }
}
