namespace KnowledgeGraph.Extraction.Text;

/// <summary>Tells the borders of a table's cells from tabs and bars that only space a line: a row has two borders, or a neighbour that is a row too.</summary>
internal sealed class Cells(string text)
{
    private int _end = -1;
    private int _before;
    private bool _isRow;

    /// <summary>Whether the tab or bar at i, inside its line, parts two cells. Asked in rising order of i.</summary>
    public bool IsBorder(int i)
    {
        if (i >= _end)
        {
            Read(i);
        }

        return _isRow && IsInner(i);
    }

    private void Read(int i)
    {
        var begin = text.LastIndexOf('\n', i) + 1;
        if (begin > _end + 1)
        {
            _before = 0; // the line before has no border
        }

        var end = LineEnd(begin);
        var count = Count(begin, end, out var bars);
        var next = end < text.Length ? Count(end + 1, LineEnd(end + 1), out _) : 0;
        _isRow = bars ? count >= 2 && text[begin] == '|' : count >= 2 || (count == 1 && (_before == 1 || next == 1));
        _before = count;
        _end = end;
    }

    private int LineEnd(int begin)
    {
        var end = text.IndexOf('\n', begin);
        return end < 0 ? text.Length : end;
    }

    private int Count(int begin, int end, out bool bars)
    {
        var tabs = 0;
        var uprights = 0;
        for (var i = begin; i < end; i++)
        {
            tabs += text[i] == '\t' && IsInner(i) ? 1 : 0;
            uprights += text[i] == '|' ? 1 : 0;
        }

        bars = tabs == 0 && uprights > 0;
        return bars ? uprights : tabs;
    }

    // A word stands on both sides in the line, and it is the last of several borders in a row.
    private bool IsInner(int i)
    {
        var next = i + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        return i > 0 && !char.IsWhiteSpace(text[i - 1]) | (text[i] == '|') && next < text.Length && text[next] is not ('\n' or '\r' or '|') && (text[next] != '\t');
    }
}
