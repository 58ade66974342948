using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// Runs of capitals: where they stop, and where the name ends inside them.
internal sealed partial class NameReader
{
    private bool IsYear(int i) => a[i].End - a[i].Start == 4 && a.Is(i, Shape.Digit) && a.Text[a[i].Start] is '1' or '2' && a.Text[a[i].Start + 1] is '9' or '0' && !a.Is(i, Shape.Ordinal);

    private bool LeadsToEvent(int i)
    {
        for (var j = i; j < _sentenceEnd && j < i + 10 && spans.At(j) is null; j++)
        {
            if (a.Has(j, Label.EventHead) && (Words.IsCapital(a, j) || a.HasOwn(j, Label.EventHead) && j - i <= 4 && j > i) || a.HasOwn(j, Label.Sits) && Words.IsCapital(a, j))
            {
                return Words.IsCapital(a, i) || a.Is(i, W.Of);
            }

            if (!Words.IsCapital(a, j) && !IsConnector(j))
            {
                return false;
            }
        }

        return false;
    }

    private bool HeadAhead(int i, int within)
    {
        for (var j = i; j < _sentenceEnd && j < i + within && Words.IsCapital(a, j); j++)
        {
            if (a.Has(j, Label.OrgHead | Label.EventHead))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsConnector(int j) => a.Is(j, W.Of) || a.Is(j, W.For) || a.Is(j, W.And) || a.Is(j, W.Ampersand) || a.Is(j, W.On) || a.Is(j, W.Open) || a.Is(j, W.Close) || a.Is(j, W.Possessive) || a.Is(j, Shape.Digit);

    // "d'Industrie", "l'Artisanat": an article bound to a capital
    private bool IsElided(int i)
    {
        var span = a.Span(i);
        return span.Length > 4 && span[0] is 'd' or 'l' && span[1] is '\'' or '\u2019' && char.IsUpper(span[2]);
    }

    // Small words inside names of other languages
    private bool IsForeign(int i) => a.Is(i, Shape.Lower) && a.HasOwn(i, Label.Linking);

    // Consecutive capitals from _pos; stops before posts, honorifics and marks. Moves _pos to the end of what belongs to the name.
    private void ReadSegment()
    {
        var first = _pos;
        _segment = first;
        var lower = first == _start && a.Is(first, Shape.Lower);
        var i = first;
        for (; i < _sentenceEnd && i - _start < MaxName; i++)
        {
            if (i > first && (a.Is(i, Shape.LineStart) && a.Has(i, Label.Function) || spans.At(i) is not null))
            {
                break;
            }

            if (i > first && a[i].Start - a[i - 1].End >= 3 && a.Text.AsSpan(a[i - 1].End, a[i].Start - a[i - 1].End).IndexOf('\n') < 0)
            {
                break; // "Contributed by: School of Design   | Text: NAME": columns of a line
            }

            if (i > first && a.Has(i, Label.HeadlineVerb) && !a.HasOwn(i, Label.OrgHead | Label.EventHead))
            {
                break;
            }

            if (Words.IsCapital(a, i) || (lower && i < first + a[first].PhraseLength) || (i > first && a[i].PhraseLength == 0 && a.Has(i, Label.OrgHead | Label.EventHead | Label.OrgPublic | Label.Place | Label.Country)))
            {
                if (i > first && a.Has(i, Label.Honorific) && !a.Has(i, Label.OrgHead | Label.EventHead | Label.Topic) && a[i].PhraseLength > 0 && !a.Is(i - 1, W.Possessive) && !HeadAhead(i, 3))
                {
                    break;
                }

                if (i > first && a.Is(i, W.As) && a.Is(i, Shape.AllCaps) && !a.Is(i - 1, Shape.AllCaps) && _head == Head.None)
                {
                    _head = Head.Institution; // "Halden Survey AS"
                    _headToken = i;
                    continue;
                }

                if (i > first && a.HasOwn(i, Label.Function) && !a.Has(i, Label.Country | Label.Place | Label.OrgHead | Label.EventHead | Label.Surname | Label.Topic) && !a.HasOwn(i, Label.NumberWord) && !Words.IsAcronym(a, i))
                {
                    break;
                }

                if (_argument && i > first && _head == Head.Institution && a.HasOwn(_headToken, Label.Unit) && a.Has(i, Label.Country | Label.Place) && Words.IsCapital(a, i + 1) && HeadOf(i).Headed)
                {
                    break; // the parent follows with no comma
                }

                SetHead(i);
                continue;
            }

            if (i > first && _head == Head.Event && IsYear(i) && (i - 1 == _headToken || i - 1 > _headToken && i - 3 <= _headToken && _headToken >= first))
            {
                continue;
            }

            if (i == first && _head == Head.Event && a.Is(i, Shape.Ordinal) && Words.IsCapital(a, i + 1))
            {
                continue;
            }

            if (a.Is(i, Shape.Digit) && (a.Is(i, Shape.Ordinal) || IsYear(i) || a.Is(i, Shape.Hyphen)) && a.Is(i + 1, Shape.Capital) && LeadsToEvent(i + 1))
            {
                continue;
            }

            if (a.Is(i, W.Possessive) && i > first && StaysPossessive(i) && Words.IsCapital(a, i + 1))
            {
                continue;
            }

            if (i > first && IsInnerPlural(i))
            {
                continue;
            }

            if (i > first && a.Is(i, Shape.Lower) && a.HasOwn(i, Label.Territory) && _head == Head.None && !a.Has(i - 1, Label.Function) && HeadOf(i + 1).Headed)
            {
                continue; // "Lam Dong provincial | People's Committee"
            }

            if (_leftHeaded && i > first && IsElided(i))
            {
                continue;
            }

            if (_leftHeaded && i > first && IsForeign(i) && IsElided(i + 1))
            {
                continue;
            }

            if ((_leftHeaded || _head == Head.None && SuffixAhead(i + 1)) && i > first && IsForeign(i) && (Words.IsCapital(a, i + 1) || (IsForeign(i + 1) && Words.IsCapital(a, i + 2))))
            {
                continue;
            }

            if (a.Is(i, W.Open) && a.Has(i + 1, Label.Geo) && CloseAfterGeo(i) is var close and > 0 && a.Is(close + 1, Shape.Capital) && spans.At(close + 1) is null && HeadOrSuffixAhead(close + 1))
            {
                i = close;
                continue;
            }

            if (a.Is(i, W.Comma) && a.Has(i - 1, Label.OrgSuffix) && a.Has(i + 1, Label.OrgSuffix))
            {
                continue;
            }

            break;
        }

        _pos = Trim(first, i);
    }

    // "the Third Department", "Second Affiliated Hospital"
    private bool IsNumbered(int i) => a.Is(i, Shape.Capital) && (a.Is(i - 1, W.The) || a.Is(i - 1, W.Of) || a.Is(i - 1, W.At)) && a.Begins(a.Is(i + 1, Shape.Capital) && a.HasOwn(i + 2, Label.OrgHead) ? i + 2 : i + 1, Label.OrgHead) && Words.IsCapital(a, i + 1);

    private bool HeadOrSuffixAhead(int i)
    {
        for (var j = i; j < _sentenceEnd && j < i + 8 && (Words.IsCapital(a, j) || a.Is(j, W.Ampersand)); j++)
        {
            if (a.Has(j, Label.OrgSuffix | Label.OrgHead) || a.HasOwn(j, Label.Topic))
            {
                return true;
            }
        }

        return false;
    }

    // "Litios del | Norte S.A."
    private bool SuffixAhead(int i)
    {
        for (var j = i; j < _sentenceEnd && j < i + 6 && (Words.IsCapital(a, j) || IsForeign(j)); j++)
        {
            if (a.HasOwn(j, Label.OrgSuffix) && j > i)
            {
                return true;
            }
        }

        return false;
    }

    private int CloseAfterGeo(int open)
    {
        for (var j = open + 1; j < _sentenceEnd && j < open + 4; j++)
        {
            if (a.Is(j, W.Close))
            {
                return j;
            }
        }

        return -1;
    }

    private bool StaysPossessive(int i) => a.HasOwn(i - 1, Label.PossessiveInside | Label.Role | Label.RolePlural) || (a.Is(i - 2, W.St) && a.Is(i - 1, Shape.Capital));

    // Where the name ends inside the capitals just read: behind its head and what may trail it, before a person's name.
    private int Trim(int first, int end)
    {
        if (_headToken >= first)
        {
            if (_leftHeaded)
            {
                return end;
            }

            var i = _headToken + 1;
            if (_head == Head.Event && i + 1 < end && IsYear(end - 1) && end - i <= 3)
            {
                return end; // "Agro Expo | Central 2023"
            }

            if (_head == Head.Institution && end - i == 1 && Words.IsNameLike(a, i) && !a.HasOwn(i, Label.GivenName) && i - 1 > _start && (a.Is(end, W.Open) || a.Is(end, W.Close)) && a.Lexicon.Value(a, _headToken, Label.HouseKind) >= 0)
            {
                return end; // "Water College | Deventer (", "(… Centre | Kainuu)"
            }

            while (i < end && (a.Has(i, Label.Country | Label.Place | Label.OrgSuffix) && !a.Has(i, Label.Demonym) || a.Is(i, W.Comma) || (_head == Head.Event && IsYear(i))
                || (_leftHeaded && i == _headToken + 1)))
            {
                i++;
            }

            return i;
        }

        if (_head == Head.None)
        {
            return end;
        }

        // an argument: keep words of fields and places; a lone unknown word; not a tail that looks like a person
        if (!IsAdjectival(first) && HasNameTail(first, end, out var tail) && (tail > first || end - first >= 3))
        {
            return tail > first ? tail : first + 1;
        }

        return end;
    }

    private bool HasNameTail(int first, int end, out int tail)
    {
        tail = end;
        while (tail > first && Words.IsNameLike(a, tail - 1) && !(Words.IsAcronym(a, tail - 1) && !a.Is(tail - 2, Shape.AllCaps) && !a.HasOwn(tail - 1, Label.Surname) && tail == end))
        {
            tail--;
        }

        if (tail < end && tail > first && end - tail >= 3 && a.Is(tail, Shape.AllCaps) && !a.Is(tail + 1, Shape.AllCaps) && !a.HasOwn(tail, Label.Surname))
        {
            tail++;
        }

        return end - tail >= 2 && _head != Head.Event && !(tail > first && a.Has(tail - 1, Label.Demonym)); // "Association of Finnish | Lakeside Towns"
    }

    private bool LeadsToEventNear(int i)
    {
        for (var j = i; j < i + 5 && j < _sentenceEnd && Words.IsCapital(a, j); j++)
        {
            if (a.Has(j, Label.EventHead))
            {
                return true;
            }
        }

        return false;
    }
}
