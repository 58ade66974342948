using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// Brackets and quotation marks inside and behind names, and acronyms in them.
internal sealed partial class NameReader
{
    // Seminar on “India Independence 75: …”: a title in quotation marks belongs to the name before it.
    private bool ClosesTitle(int i, out int end)
    {
        var open = a.Is(i, W.On) ? i + 1 : i;
        end = -1;
        if (!(a.Is(open, W.Quote) || (a.Is(open, W.Single) && a.Is(open, Shape.SpaceBefore))) || a.Is(open + 1, Shape.Quoted) || !Words.IsCapital(a, open + 1))
        {
            return false;
        }

        for (var j = open + 2; j < _sentenceEnd && j < open + 26; j++)
        {
            if (a[j].Word == a[open].Word || (a.Is(j, W.Quote) || (a.Is(j, W.Single) && !a.Is(j, Shape.SpaceBefore) && !a.Is(j + 1, Shape.Capital))))
            {
                end = j + 1;
                return true;
            }
        }

        return false;
    }

    private bool GrowBracket(int i)
    {
        // (Shanghai) closes the name; (How to … Industries) for X goes on; (ABC) Expo 2024 goes on
        if (a.Has(i + 1, Label.Place | Label.Country) && CloseAfterGeo(i) is var geo and > 0 && _head != Head.None && !(_argument && a.HasOwn(_headToken, Label.OrgHead) && a.Is(geo + 1, Shape.Punct) && _segment > _headToken && a.Is(_segment - 1, W.Of)))
        {
            _pos = geo + 1;
            return _head == Head.Event;
        }

        var close = -1;
        for (var j = i + 1; j < _sentenceEnd && j < i + 16; j++)
        {
            if (a.Is(j, W.Close))
            {
                close = j;
                break;
            }
        }

        if (close < 0)
        {
            return false;
        }

        if (_head == Head.Event && _argument && close - i > 3 && a.Is(close + 1, W.For) && Words.IsCapital(a, close + 2))
        {
            _pos = close + 1;
            return true;
        }

        if (close == i + 2 && _head == Head.Institution && Words.IsAcronym(a, i + 1) && Words.IsCapital(a, close + 1) && spans.At(close + 1) is null && !a.Has(close + 1, Label.Honorific) && HeadAhead(close + 1, 4) && !(_headToken == i - 1 && a.HasOwn(close + 1, Label.OrgHead) && a.Is(close + 2, W.Of)) && !LeadsToEventNear(close + 1))
        {
            _pos = close + 1;
            ReadSegment();
            return true;
        }

        if (close == i + 2 && Words.IsCapital(a, i + 1) && Words.IsCapital(a, close + 1) && spans.At(close + 1) is null && !a.Has(close + 1, Label.Role | Label.Honorific | Label.RoleModifier) && LeadsToEventNear(close + 1))
        {
            _pos = close + 1;
            ReadSegment();
            return true;
        }

        if (_head == Head.None && close - i <= 3 && a.Is(i + 1, Shape.Digit) && LeadsToEventNear(close + 1))
        {
            _pos = close + 1;
            ReadSegment();
            return true;
        }

        return false;
    }

    private int ReadAcronym(Span span)
    {
        var open = span.End;
        if (!a.Is(open, W.Open) || open + 2 >= _sentenceEnd)
        {
            return span.End;
        }

        for (var j = open + 1; j < open + 4 && j < _sentenceEnd; j++)
        {
            if (!a.Is(j, W.Close))
            {
                continue;
            }

            if (j > open + 1 && (Words.IsAcronym(a, open + 1) || (j == open + 2 && (IsCoined(open + 1) || IsShortName(span, open + 1))) || a.Has(open + 1, Label.NotAcronym) && a.Is(open + 1, Shape.AllCaps) || (a.Is(open + 1, Shape.Capital) && span.Kind == SpanKind.Event && j == open + 3)))
            {
                var acronym = Span.Of(a, span.Kind, open + 1, j);
                acronym.Form = Model.MentionForm.Acronym;
                span.Acronym = acronym;
                spans.Add(acronym);
            }

            return span.Acronym is null ? span.End : j + 1;
        }

        return span.End;
    }

    // "(PolyU)", "(UTokyo)": a word with two capitals in it
    private bool IsCoined(int i)
    {
        var upper = 0;
        foreach (var c in a.Span(i))
        {
            upper += char.IsUpper(c) ? 1 : 0;
        }

        return upper >= 2 && a.Is(i, Shape.Capital) && !a.Is(i, Shape.Hyphen);
    }

    // "Coastal Fisheries Research Agency (Pescal)": a word that no list knows behind a name of three words and more
    private bool IsShortName(Span span, int i) =>
        span.Kind == SpanKind.Institution && span.IsNamed && span.End - span.First >= 3 && Words.IsNameLike(a, i) && !a.HasOwn(i, Label.Surname) && a.Span(i).Length is > 3 and < 14;

    private Span? QuotedEvent(int open, Sentence sentence)
    {
        if (a.Is(open + 1, Shape.Quoted) || a.Is(open + 1, Shape.SpaceBefore))
        {
            return null;
        }

        var head = -1;
        var capitals = 0;
        var lower = 0;
        for (var j = open + 1; j < sentence.End && j < open + 36; j++)
        {
            var closes = a.Is(open, W.Quote) ? a.Is(j, W.Quote) : a.Is(j, W.Single) && !a.Is(j + 1, Shape.Capital);
            if (closes)
            {
                if (head < 0 || j - open < 3 || capitals <= lower || spans.IsFree(open + 1, j) == false)
                {
                    return null;
                }

                var quoted = Span.Of(a, SpanKind.Event, open + 1, j);
                quoted.Head = head;
                quoted.Value = a.Lexicon.Value(a, PhraseStart(head), Label.EventHead);
                quoted.Sure = true;
                return quoted;
            }

            capitals += Words.IsCapital(a, j) ? 1 : 0;
            lower += a.Is(j, Shape.Lower) && !a.HasOwn(j, Label.Function) ? 1 : 0;
            if (Words.IsCapital(a, j) && a.Has(j, Label.EventHead) && (head < 0 || !a.Has(j, Label.EventWeak)) && (!a.Has(j, Label.EventWeak) || a.Is(j + 1, W.Quote)))
            {
                head = head < 0 ? j : head;
            }
        }

        return null;
    }
}
