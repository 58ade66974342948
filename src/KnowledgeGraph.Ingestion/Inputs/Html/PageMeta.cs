using AngleSharp.Dom;

namespace KnowledgeGraph.Ingestion.Html;

/// <summary>A page's meta elements by name, property or itemprop; the first of a name counts.</summary>
internal sealed class PageMeta
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public PageMeta(IDocument page)
    {
        foreach (var meta in page.QuerySelectorAll("meta[content]").Take(1000))
        {
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")) is { } name && meta.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content))
            {
                _values.TryAdd(name.Trim(), content.Trim());
            }
        }
    }

    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var value))
            {
                return value;
            }
        }

        return null;
    }
}
