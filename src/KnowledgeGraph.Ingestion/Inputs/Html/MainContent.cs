using AngleSharp.Dom;

namespace KnowledgeGraph.Ingestion.Html;

/// <summary>
/// The element that holds the article: the one that says so (itemprop, a class of content, article, main), else the deepest one that
/// still holds most of the page's running text. Running text is what stands in sentences outside of links.
/// </summary>
internal sealed class MainContent
{
    // Of the page's running text, in percent.
    private const int OfNamed = 25;
    private const int OfSemantic = 40;
    private const int OfDensest = 75;
    private const int LongText = 40;

    private readonly Dictionary<IElement, int> _running = [];

    private readonly IReadOnlySet<IElement> _boilerplate;

    private MainContent(IElement body, IReadOnlySet<IElement> boilerplate)
    {
        _boilerplate = boilerplate;
        Measure(body, inLink: false);
    }

    public static IElement Of(IElement body, IReadOnlySet<IElement> boilerplate)
    {
        var content = new MainContent(body, boilerplate);
        return content.Best(body, OfNamed, e => e.GetAttribute("itemprop") == "articleBody")
            ?? content.Best(body, OfNamed, e => PageElements.Names(e).Any(PageWords.ContentNames.Contains))
            ?? content.Best(body, OfSemantic, e => e.LocalName == "article" || e.GetAttribute("role") == "article")
            ?? content.Best(body, OfSemantic, e => e.LocalName == "main" || e.GetAttribute("role") == "main")
            ?? content.Densest(body);
    }

    private int Measure(IElement element, bool inLink)
    {
        var running = 0;
        foreach (var child in element.ChildNodes)
        {
            running += child is IElement inner ? _boilerplate.Contains(inner) ? 0 : Measure(inner, inLink || inner.LocalName == "a")
                : child is IText text && !inLink ? Running(text.Data)
                : 0;
        }

        return _running[element] = running;
    }

    private static int Running(string text)
    {
        var length = text.Count(c => !char.IsWhiteSpace(c));
        return length >= LongText || text.AsSpan().IndexOfAny("。！？；") >= 0 ? length : length / 4;
    }

    /// <summary>The fullest of the elements that say so, if it holds enough; of equals the innermost, since it is the closer cut.</summary>
    private IElement? Best(IElement body, int percent, Func<IElement, bool> saysSo)
    {
        var best = (IElement?)null;
        foreach (var (element, running) in _running.Where(entry => saysSo(entry.Key)))
        {
            best = best is null || running > _running[best] || (running == _running[best] && best.Contains(element)) ? element : best;
        }

        return best is not null && _running[best] > 0 && _running[best] * 100L >= _running[body] * (long)percent ? best : null;
    }

    private IElement Densest(IElement body)
    {
        var at = body;
        while (at.ChildNodes.OfType<IElement>().MaxBy(_running.GetValueOrDefault) is { } child && PageElements.IsBlock(child) && child.LocalName is not "p" && _running.GetValueOrDefault(child) is > 0 and var running && running * 100L >= _running[body] * (long)OfDensest)
        {
            at = child;
        }

        return at;
    }
}
