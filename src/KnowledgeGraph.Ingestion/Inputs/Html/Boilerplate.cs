using AngleSharp.Dom;

namespace KnowledgeGraph.Ingestion.Html;

/// <summary>What stands around an article: menus, side columns, links to other articles, forms, notices, comments.</summary>
internal sealed class Boilerplate
{
    private readonly Dictionary<IElement, int> _text = [];
    private readonly HashSet<IElement> _found = [];
    private readonly int _all;

    private Boilerplate(IElement body) => _all = Measure(body);

    /// <summary>The elements of the page that are no part of the article; what is below them is not listed again.</summary>
    public static IReadOnlySet<IElement> Of(IElement body)
    {
        var boilerplate = new Boilerplate(body);
        boilerplate.FindBelow(body);
        return boilerplate._found;
    }

    private int Measure(IElement element)
    {
        var length = 0;
        foreach (var child in element.ChildNodes)
        {
            length += child is IElement inner ? Measure(inner) : child is IText text && element.LocalName is not "script" ? text.Data.Count(c => !char.IsWhiteSpace(c)) : 0;
        }

        return _text[element] = length;
    }

    private void FindBelow(IElement parent)
    {
        foreach (var element in parent.ChildNodes.OfType<IElement>())
        {
            if (IsNoArticle(element))
            {
                _found.Add(element);
            }
            else
            {
                FindBelow(element);
            }
        }
    }

    private bool IsNoArticle(IElement element) => element.LocalName switch
    {
        "script" or "style" or "nav" or "button" or "select" or "input" or "iframe" or "embed" or "dialog" or "head" => true,
        "article" or "main" or "body" or "html" or "td" or "tr" or "tbody" or "table" => IsHidden(element),
        "aside" or "footer" or "menu" => IsMinor(element),
        "form" => IsMinor(element),
        "header" => IsMinor(element) && element.Closest("article, main") is null,
        _ => IsHidden(element) || (IsMinor(element) && (HasRole(element) || PageElements.Words(element).Any(PageWords.BoilerplateWords.Contains))),
    };

    /// <summary>Page frames carry such words too ("has-sidebar"), and hold the article.</summary>
    private bool IsMinor(IElement element) => _text[element] * 5 < _all * 2;

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { Length: < 2000 } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static bool HasRole(IElement element) =>
        element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary" or "search" or "dialog" or "alert" or "alertdialog" or "menu" or "menubar" or "toolbar";
}
