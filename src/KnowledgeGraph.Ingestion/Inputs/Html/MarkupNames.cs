namespace KnowledgeGraph.Ingestion.Html;

/// <summary>Names of elements by what <see cref="MarkupBounds"/> does with them.</summary>
internal static class MarkupNames
{
    /// <summary>Type faces and what shows nothing: the tag goes, the text stays.</summary>
    public static readonly HashSet<string> Left = new(StringComparer.OrdinalIgnoreCase)
    {
        "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u", "img", "wbr", "plaintext", "frameset", "marquee", "applet",
    };

    /// <summary>Drawings, films and what is shown only where scripts are off: all of it goes.</summary>
    public static readonly HashSet<string> LeftWithContent = new(StringComparer.OrdinalIgnoreCase) { "svg", "math", "template", "noscript", "object", "canvas", "audio", "video" };

    /// <summary>Void, or closed by what follows them, so that they cannot nest by themselves.</summary>
    public static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "head", "body", "area", "base", "br", "col", "embed", "hr", "input", "link", "meta", "param", "source", "track",
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "caption", "colgroup",
    };

    /// <summary>What an end tag of an inline element does not reach across.</summary>
    public static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "button", "center", "details", "dir", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "listing", "main", "menu", "nav", "ol", "pre", "search", "section", "select", "summary", "table", "ul",
    };

    /// <summary>What holds text and no tags, up to its own end tag.</summary>
    public static readonly HashSet<string> Raw = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes" };
}
