namespace KnowledgeGraph.Ingestion.Html;

// Where things end in the markup; what is not found once is not looked for again.
internal sealed partial class MarkupBounds
{
    /// <summary>Where the next end tag of this name begins, or -1. A name that has none is not looked for twice.</summary>
    private int Closing(string name)
    {
        var end = _neverClosed.Contains(name) ? -1 : _html.IndexOf($"</{name}", _at, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            _neverClosed.Add(name);
        }

        return end;
    }

    /// <summary>Behind the '&gt;' that ends the tag; one inside a quoted value does not.</summary>
    private int EndOfTag(int from)
    {
        var quote = '\0';
        for (var i = from; i < _html.Length; i++)
        {
            var c = _html[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return i + 1;
            }
            else if (c is '"' or '\'' && !_quoteBroken && IsValue(i))
            {
                quote = c;
            }
        }

        // A quote that is never closed: the tag ends at the first '>' all the same, and no further quote is believed.
        _quoteBroken = true;
        var plain = _html.IndexOf('>', from);
        return plain < 0 ? _html.Length : plain + 1;
    }

    private bool IsValue(int quote)
    {
        var before = quote - 1;
        while (before > 0 && _html[before] is ' ' or '\t' or '\n' or '\r')
        {
            before--;
        }

        return _html[before] == '=';
    }

    private int After(string mark)
    {
        var end = _neverClosed.Contains(mark) ? -1 : _html.IndexOf(mark, _at, StringComparison.Ordinal);
        if (end < 0)
        {
            _neverClosed.Add(mark);
            end = _html.IndexOf('>', _at);
            return end < 0 ? _html.Length : end + 1;
        }

        return end + mark.Length;
    }
}
