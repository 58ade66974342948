using System.Text.Json;

namespace KnowledgeGraph.Ingestion;

/// <summary>A line of articles as JSON lines: {uri, title, publisher, published, text}, of which only text must be there.</summary>
internal static class ArticleLine
{
    public static IncomingArticle? Read(JsonElement line, JsonShape shape)
    {
        if (!shape.IsObject(line, "$"))
        {
            return null;
        }

        var metadata = ArticleMetadata.Read(line, shape);
        var text = shape.Required(line, "text", "$");
        if (text is not null && TextDecoding.Refuse(text) is { } refusal)
        {
            shape.Refuse("$.text", refusal);
        }

        return text is null || shape.Fault is not null ? null : ArticleReader.Make(text, metadata);
    }
}
