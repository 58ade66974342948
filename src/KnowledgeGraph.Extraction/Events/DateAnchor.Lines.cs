using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Events;

// Where on the page a date stands.
internal sealed partial class DateAnchor
{
    private Zone ZoneOf(int token)
    {
        var (low, high) = (0, _article.Lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = token < _article.Lines[middle].End ? (low, middle) : (middle + 1, high);
        }

        return _article.Lines[low].Zone;
    }

    // "June 8, 2018." in a line of its own
    private bool IsAlone(DateSpan d) => _article.Is(d.First, Shape.LineStart) && (_article.Is(d.End, Shape.LineStart) || _article.Is(d.End, W.Stop) && _article.Is(d.End + 1, Shape.LineStart));

    // "BEIJING, Oct. 8 (Xinhua) -- ", "Lusaka, 14 May 2024 – ", "(31 March 2011) ", "September 23, 2022: ": capitals, a date and a mark at the head of a paragraph
    private bool IsDateline(DateSpan d)
    {
        if (d.Day == 0 || d.IsRange)
        {
            return false;
        }

        var k = d.First;
        if (_article.Is(d.End, W.Stop) && d.End > d.First && !_article.Is(d.End + 1, Shape.LineStart) && _article.Is(d.End + 1, Shape.Capital) && IsPlaceBefore(d.First))
        {
            return true; // "MONTEVIDEO, 12 April 2023. The rector …"
        }

        while (k > 0 && d.First - k < MaxDateline && !_article.Is(k, Shape.LineStart))
        {
            k--;
            if (!_article.Is(k, Shape.Capital | Shape.Punct) && !(_article.Is(k, Shape.Lower) && _article.HasOwn(k, Label.NameParticle)))
            {
                return false;
            }
        }

        return _article.Is(k, Shape.LineStart) && (k == d.First ? !_article.Is(d.End, Shape.LineStart) && (_article.Is(d.End, W.Colon) || _article.Is(d.End, W.Dash) || IsPlaceBehind(d.End)) : Closes(d.End));
    }

    // Capitals and a comma from the head of the paragraph to the date
    private bool IsPlaceBefore(int date)
    {
        var k = date - 1;
        if (!_article.Is(k, W.Comma))
        {
            return false;
        }

        while (k > 0 && date - k < 6 && !_article.Is(k, Shape.LineStart) && _article.Is(k, Shape.Capital | Shape.Punct))
        {
            k--;
        }

        return _article.Is(k, Shape.LineStart) && _article.Is(k, Shape.Capital) && !_article.Is(k, W.On) && !_article.Is(k, W.In);
    }

    // "5 March 2023, Lusaka: ", "March 5, 2023 (Lusaka) – "
    private bool IsPlaceBehind(int end)
    {
        if (!_article.Is(end, W.Comma) && !_article.Is(end, W.Open))
        {
            return false;
        }

        var i = end + 1;
        while (i < end + 6 && (_article.Is(i, Shape.Capital) || _article.Is(i, W.Comma) || _article.Is(i, W.Close)))
        {
            i++;
        }

        return i > end + 1 && !_article.Is(i, Shape.LineStart) && (_article.Is(i, W.Colon) || _article.Is(i, W.Dash));
    }

    private bool Closes(int end)
    {
        for (var i = end; i < end + 3; i++)
        {
            if (_article.Is(i, W.Open) || _article.Is(i, W.Close) || _article.Is(i, W.Dash) || _article.Is(i, W.Colon) || _article.Is(i, W.Bar) || _article.Is(i, W.Slash) || _article.Span(i) is "]")
            {
                return true;
            }

            if (!_article.Is(i, W.Stop) && !_article.Is(i, W.Comma))
            {
                return false;
            }
        }

        return false;
    }

    // "(Ministry of Agriculture, 29 April 2019)": the last line; "… of tea. - The Lakeside Mail, Tuesday, 21 February 2017": its end, behind a dash
    private bool IsFooter(DateSpan d)
    {
        if (_article.Lines.Count < 2)
        {
            return false;
        }

        var line = _article.Lines[^1];
        if (d.First < line.First || line.End - d.End > 2)
        {
            return false;
        }

        if (line.End - line.First <= MaxFooter)
        {
            return true;
        }

        var k = d.First - 1;
        while (k > line.First && d.First - k < MaxDateline && (_article.Is(k, Shape.Capital) || _article.Is(k, W.Comma)))
        {
            k--;
        }

        return _article.Is(k, W.Dash) || _article.Is(k, W.Open);
    }
}
