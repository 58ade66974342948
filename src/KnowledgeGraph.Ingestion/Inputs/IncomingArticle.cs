using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>An article as it came in, before anybody reads it.</summary>
/// <param name="Uri">Where it comes from. For a file without metadata its name without folders, so that the same file has the same uri on every machine.</param>
public sealed record IncomingArticle(ArticleDocument Document, string? Uri, string? Publisher);
