using System.Text;
using AngleSharp.Dom;

namespace KnowledgeGraph.Ingestion.Html;

/// <summary>An element's text as a reader sees it: paragraphs, headings, list items, captions and cells each a line, blanks run together.</summary>
internal sealed class PageLines
{
    private readonly IReadOnlySet<IElement> _boilerplate;
    private readonly List<PageLine> _lines = [];
    private readonly StringBuilder _line = new();
    private int _linked;
    private bool _breaks = true;
    private int _breaksInARow;

    private PageLines(IReadOnlySet<IElement> boilerplate) => _boilerplate = boilerplate;

    public static IReadOnlyList<PageLine> Of(IElement element, IReadOnlySet<IElement> boilerplate)
    {
        var lines = new PageLines(boilerplate);
        lines.Read(element, inLink: false, heading: false);
        lines.End(heading: false, breaks: true);
        return lines._lines;
    }

    private void Read(INode node, bool inLink, bool heading)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    Take(text.Data, inLink, node is IElement { LocalName: "pre" });
                    break;
                case IElement { LocalName: "br" }:
                    // Two in a row are how old pages make a paragraph.
                    End(heading, breaks: ++_breaksInARow > 1);
                    break;
                case IElement { LocalName: "script" or "style" or "title" }:
                    break;
                case IElement element when _boilerplate.Contains(element):
                    Part(element);
                    break;
                case IElement element when PageElements.IsBlock(element):
                    End(heading, breaks: true);
                    Read(element, inLink, PageElements.IsHeading(element));
                    End(PageElements.IsHeading(element), breaks: true);
                    break;
                case IElement element:
                    Read(element, inLink || element.LocalName == "a", heading);
                    break;
            }
        }
    }

    private void Part(IElement element)
    {
        if (PageElements.IsBlock(element))
        {
            End(heading: false, breaks: true);
        }
        else
        {
            Blank(inLink: false);
        }
    }

    private void Take(string text, bool inLink, bool keepLines)
    {
        foreach (var c in text)
        {
            if (keepLines && c == '\n')
            {
                End(heading: false, breaks: false);
            }
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u00A0' or '\u202F' or '\u2028' or '\u2029' or '\u0085')
            {
                Blank(inLink);
            }
            else if (!IsUnseen(c))
            {
                _line.Append(c);
                _linked += inLink ? 1 : 0;
                _breaksInARow = 0;
            }
        }
    }

    private void Blank(bool inLink)
    {
        if (_line.Length > 0 && _line[^1] != ' ')
        {
            _line.Append(' ');
            _linked += inLink ? 1 : 0;
        }
    }

    /// <summary>Soft hyphens, marks of width zero and of direction, and control characters. Joiners are letters' business and stay.</summary>
    private static bool IsUnseen(char c) =>
        char.IsControl(c) || c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or '\u2060' or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private void End(bool heading, bool breaks)
    {
        var text = _line.ToString().Trim();
        if (text.Length > 0)
        {
            _lines.Add(new PageLine(text, _breaks, Math.Min(_linked, text.Length), heading));
            _breaks = breaks;
        }
        else
        {
            _breaks |= breaks;
        }

        _line.Clear();
        _linked = 0;
    }
}
