using System.Text;

namespace KnowledgeGraph.Ingestion.Html;

/// <summary>
/// Markup made safe to parse, in one pass: what a parser would take more than linear time or memory for is taken out, and with it what
/// no reader of text needs. Tags of type faces, comments, styles and drawings go (unclosed ones are copied into every later paragraph
/// by a parser that follows the standard), elements nested deeper than <see cref="Deepest"/> lose their tags, tags of great length their
/// attributes. The text between the tags stays as it is.
/// </summary>
internal sealed partial class MarkupBounds
{
    private const int Deepest = 200;
    private const int MostTags = 400_000;
    private const int LongestTag = 20_000;

    private readonly string _html;
    private readonly StringBuilder _bounded;
    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _dropped = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _neverClosed = new(StringComparer.OrdinalIgnoreCase);
    private bool _quoteBroken;
    private int _tags;
    private int _at;

    private MarkupBounds(string html)
    {
        _html = html;
        _bounded = new StringBuilder(html.Length);
    }

    /// <summary>The bounded markup, or null and why it is no article.</summary>
    public static string? Apply(string html, out string refusal)
    {
        var bounds = new MarkupBounds(html);
        var within = bounds.Read();
        refusal = within ? "" : $"holds more than {MostTags} tags; that is no article.";
        return within ? bounds._bounded.ToString() : null;
    }

    private bool Read()
    {
        while (_at < _html.Length)
        {
            var next = _html.IndexOf('<', _at);
            _bounded.Append(_html, _at, (next < 0 ? _html.Length : next) - _at);
            _at = next < 0 ? _html.Length : next;
            if (_at < _html.Length && !Markup())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>At '&lt;': a tag, a comment, or just a character.</summary>
    private bool Markup()
    {
        var after = _at + 1 < _html.Length ? _html[_at + 1] : '\0';
        if (after is '!' or '?')
        {
            _at = After(_html.AsSpan(_at).StartsWith("<!--", StringComparison.Ordinal) ? "-->" : ">");
        }
        else if (char.IsAsciiLetter(after) || (after == '/' && _at + 2 < _html.Length && char.IsAsciiLetter(_html[_at + 2])))
        {
            Tag(closes: after == '/');
            return ++_tags <= MostTags;
        }
        else
        {
            _bounded.Append('<');
            _at++;
        }

        return true;
    }

    private void Tag(bool closes)
    {
        var nameAt = _at + (closes ? 2 : 1);
        var nameEnd = nameAt;
        while (nameEnd < _html.Length && _html[nameEnd] is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>'))
        {
            nameEnd++;
        }

        var start = _at;
        var name = nameEnd - nameAt <= 40 ? _html[nameAt..nameEnd] : "x-long";
        _at = EndOfTag(nameEnd);
        if (closes)
        {
            Close(name);
        }
        else if (MarkupNames.Raw.Contains(name))
        {
            CopyRaw(name, start);
        }
        else if (MarkupNames.LeftWithContent.Contains(name))
        {
            var end = Closing(name);
            _at = end < 0 ? _at : EndOfTag(end);
        }
        else if (!MarkupNames.Left.Contains(name))
        {
            Open(name, start);
        }
    }

    private void Open(string name, int start)
    {
        if (!MarkupNames.Flat.Contains(name))
        {
            if (_open.Count >= Deepest)
            {
                _dropped[name] = _dropped.GetValueOrDefault(name) + 1;
                return;
            }

            _open.Add(name);
        }

        _ = _at - start > LongestTag || name == "x-long" ? _bounded.Append('<').Append(name).Append('>') : _bounded.Append(_html, start, _at - start);
    }

    private void Close(string name)
    {
        if (MarkupNames.Left.Contains(name) || MarkupNames.LeftWithContent.Contains(name) || MarkupNames.Raw.Contains(name))
        {
            return;
        }

        if (_dropped.GetValueOrDefault(name) is > 0 and var dropped)
        {
            _dropped[name] = dropped - 1;
            return;
        }

        if (MarkupNames.Flat.Contains(name) || Leave(name))
        {
            _bounded.Append("</").Append(name).Append('>');
        }
    }

    /// <summary>
    /// Takes what an end tag closes off the open elements, as the standard has it: tables and, for end tags of inline elements, blocks
    /// shield what is outside of them; forms and links end alone.
    /// </summary>
    /// <returns>Whether it closes anything.</returns>
    private bool Leave(string name)
    {
        var inline = !MarkupNames.Blocks.Contains(name);
        var alone = name.Equals("form", StringComparison.OrdinalIgnoreCase) || name.Equals("a", StringComparison.OrdinalIgnoreCase);
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                _open.RemoveRange(i, alone ? 1 : _open.Count - i);
                return true;
            }

            if (_open[i].Equals("table", StringComparison.OrdinalIgnoreCase) || (inline && !alone && MarkupNames.Blocks.Contains(_open[i])))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Text that holds no tags, up to its own end tag. Only scripts (some hold data) and titles are worth keeping.</summary>
    private void CopyRaw(string name, int start)
    {
        var end = Closing(name);
        var wanted = name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("title", StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            // The rest of the page would be its text; a title that is never closed is left without its tag instead.
            _at = name.Equals("title", StringComparison.OrdinalIgnoreCase) ? _at : _html.Length;
            return;
        }

        if (wanted)
        {
            _bounded.Append(_html, start, end - start).Append("</").Append(name).Append('>');
        }

        _at = EndOfTag(end);
    }
}
