using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>Facts of one article as somebody else's extractor found them; offsets are into <paramref name="Document"/>, which is the line itself.</summary>
/// <param name="ExternalIds">Index of <see cref="ArticleFacts.Entities"/> to the id that the line gives it; empty unless ids were declared global.</param>
public sealed record IncomingFacts(
    ArticleDocument Document,
    ArticleFacts Facts,
    string? Uri,
    string? Publisher,
    ImmutableDictionary<int, string> ExternalIds);
