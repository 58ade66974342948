using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Model;

/// <summary>
/// All that an extractor reads of an article, and nothing else: what its id is made of. <paramref name="Text"/> is the stored text
/// (decoded, without BOM, LF line ends); <paramref name="Published"/> is what the input said, never what was extracted.
/// </summary>
public sealed record ArticleDocument(string Text, string? Title, PartialDate? Published)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The canonical JSON: members text, title, published in this order, nulls written, no white space, UTF-8.</summary>
    public byte[] ToCanonicalJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            writer.WriteStartObject();
            writer.WriteString("text", Text);
            writer.WriteString("title", Title);
            writer.WriteString("published", Published?.ToString());
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <exception cref="JsonException">The bytes are not an article's canonical JSON.</exception>
    public static ArticleDocument FromCanonicalJson(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var published = root.GetProperty("published").GetString();
        return new ArticleDocument(
            root.GetProperty("text").GetString() ?? throw new JsonException("an article has a text"),
            root.GetProperty("title").GetString(),
            published is null ? null : PartialDate.Parse(published));
    }

    /// <summary>The article's id: the first 128 bits of the SHA-256 of <see cref="ToCanonicalJson"/>.</summary>
    public Id ToId() => Id.FromHash(SHA256.HashData(ToCanonicalJson()));

    /// <summary>Stored text of a decoded one: a leading BOM removed, CR and CRLF to LF, nothing else.</summary>
    public static string Normalize(string decoded)
    {
        var text = decoded.StartsWith('\uFEFF') ? decoded[1..] : decoded;
        return text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
    }
}
