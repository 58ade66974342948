using System.Text.Json;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Ingestion;

/// <summary>
/// What an input says about an article beside its text: members uri, title, publisher, published, each a string, null or absent.
/// Members of other names are left to whoever wrote them.
/// </summary>
internal sealed record ArticleMetadata(string? Uri, string? Title, string? Publisher, PartialDate? Published)
{
    internal const int LongestUri = 2000;

    public static readonly ArticleMetadata None = new(null, null, null, null);

    public static ArticleMetadata Read(JsonElement json, JsonShape shape, string uriMember = "uri") => new(
        ReadUri(json, shape, uriMember),
        shape.Optional(json, "title", "$"),
        shape.Optional(json, "publisher", "$"),
        shape.Date(json, "published", "$"));

    /// <summary>These, and where they say nothing the others.</summary>
    public ArticleMetadata Or(ArticleMetadata other) => new(Uri ?? other.Uri, Title ?? other.Title, Publisher ?? other.Publisher, Published ?? other.Published);

    /// <summary>Uris are keys that people type and pages link to: one line, no blanks around, of a length that every store can index.</summary>
    private static string? ReadUri(JsonElement json, JsonShape shape, string member)
    {
        var uri = shape.Optional(json, member, "$")?.Trim();
        if (uri is not null && (uri.Length > LongestUri || uri.Any(char.IsControl)))
        {
            shape.Refuse($"$.{member}", $"is no uri: it may have {LongestUri} characters and none that are control characters.");
        }

        return uri;
    }
}
