using System.Text.Json;
using AngleSharp.Dom;

namespace KnowledgeGraph.Ingestion.Html;

/// <summary>What a page's JSON-LD says about its article; null members where it says nothing. Data that cannot be read is as good as absent.</summary>
internal sealed record LinkedData(string? Headline, string? Publisher, string? Published, string? Url, string? Body)
{
    public static readonly LinkedData None = new(null, null, null, null, null);

    private const int LongestScript = 2_000_000;
    private const int MostNodes = 20_000;

    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Of the first node that is an article, else of the first that has a day of publication.</summary>
    public static LinkedData Of(IDocument page)
    {
        var found = page.QuerySelectorAll("script[type='application/ld+json']").Take(20).SelectMany(script => Read(script.TextContent)).ToList();
        return found.OrderByDescending(one => one.IsArticle).ThenByDescending(one => one.Data.Published is not null).Select(one => one.Data).FirstOrDefault() ?? None;
    }

    private static List<(LinkedData Data, bool IsArticle)> Read(string script)
    {
        var found = new List<(LinkedData Data, bool IsArticle)>();
        try
        {
            using var json = JsonDocument.Parse(script.Length <= LongestScript ? script : "null", Lenient);
            var left = MostNodes;
            Visit(json.RootElement, found, ref left);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // Somebody else's data, often written by hand: the page has other ways to say it.
        }

        return found;
    }

    private static void Visit(JsonElement node, List<(LinkedData Data, bool IsArticle)> found, ref int left)
    {
        if (--left < 0)
        {
            return;
        }

        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                Visit(item, found, ref left);
            }
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            var data = new LinkedData(
                Text(node, "headline"), Name(node, "publisher"), Text(node, "datePublished"), Text(node, "url") ?? Text(node, "mainEntityOfPage") ?? Id(node, "mainEntityOfPage"), Text(node, "articleBody"));
            if (data != None)
            {
                found.Add((data, IsArticle(node)));
            }

            foreach (var member in node.EnumerateObject().Where(member => member.Name is "@graph" or "mainEntity" or "hasPart" or "mainEntityOfPage"))
            {
                Visit(member.Value, found, ref left);
            }
        }
    }

    private static bool IsArticle(JsonElement node) =>
        node.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleName) : IsArticleName(type));

    private static bool IsArticleName(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && type.GetString() is { } name && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name == "Report");

    private static string? Text(JsonElement node, string member) =>
        node.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static string? Name(JsonElement node, string member)
    {
        if (!node.TryGetProperty(member, out var value))
        {
            return null;
        }

        var one = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().FirstOrDefault() : value;
        return one.ValueKind == JsonValueKind.Object ? Text(one, "name") : Text(node, member);
    }

    private static string? Id(JsonElement node, string member) =>
        node.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Object ? Text(value, "@id") : null;
}
