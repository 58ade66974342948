using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Reads the names of institutions and events: runs of capitals around a typed head, grown over connectors ("of", "for", "and", "on", commas in
/// a list of fields) as far as the head allows. What has no head stays free for persons and unknown names.
/// </summary>
internal sealed class NameReader(ArticleText a, SpanTable spans)
{
    /// <summary>No name is longer, in tokens.</summary>
    private const int MaxName = 40;

    private enum Head { None, Institution, Event, Plan }

    private int _sentenceEnd;
    private int _start;
    private int _pos;
    private Head _head;
    private int _headToken;
    private bool _argument;
    private bool _leftHeaded;
    private int _segment;

    public void Read()
    {
        foreach (var sentence in a.Sentences)
        {
            _sentenceEnd = sentence.End;
            for (var i = sentence.First; i < sentence.End;)
            {
                i = spans.At(i) is { } taken ? taken.End : ReadAt(i, sentence);
            }
        }
    }

    // Returns where reading goes on.
    private int ReadAt(int i, Sentence sentence)
    {
        if ((a.Is(i, W.Quote) || (a.Is(i, W.Single) && a.Is(i, Shape.SpaceBefore))) && QuotedEvent(i, sentence) is { } quoted)
        {
            spans.Add(quoted);
            return quoted.End;
        }

        if (LowerUnitEnd(i) is var unitEnd and > 0)
        {
            spans.Add(new Span(SpanKind.Institution, i, unitEnd) { Head = unitEnd - 1, Score = a.Lexicon.Weights["institution.unknown_of"] });
            return unitEnd;
        }

        if (!CanStart(i))
        {
            return i + 1;
        }

        _start = i;
        _pos = i;
        _head = Head.None;
        _headToken = -1;
        _argument = false;
        _leftHeaded = false;
        ReadSegment();
        while (_pos < _sentenceEnd && _pos - _start < MaxName && Grow())
        {
        }

        return Finish();
    }

    private bool CanStart(int i)
    {
        if (a.Is(i, Shape.Digit))
        {
            return (a.Is(i, Shape.Ordinal) || IsYear(i)) && LeadsToEvent(i + 1);
        }

        if (!Words.IsCapital(a, i))
        {
            return IsLowerUnit(i);
        }

        if (a.Has(i, Label.HeadlineVerb) && !a.HasOwn(i, Label.OrgHead | Label.EventHead))
        {
            return false;
        }

        if (a.Has(i, Label.Honorific) && !a.Has(i, Label.Topic | Label.OrgHead) && a[i].PhraseLength > 0 && a.Is(i + 1, Shape.Capital) && !HeadAhead(i, 4))
        {
            return false;
        }

        return !a.Has(i, Label.Function) || Words.IsAcronym(a, i) || (a.Has(i, Label.OrdinalWord) && LeadsToEvent(i + 1)) || a.Has(i, Label.Country | Label.Place | Label.OrgHead | Label.EventHead);
    }

    // "division of Asian and African affairs", "office of the Board": small letters, but a unit by its words.
    private bool IsLowerUnit(int i) =>
        a.Begins(i, Label.OrgHead) && a.Is(i, Shape.Lower) && a.Is(i + a[i].PhraseLength, W.Of) && (a.Is(i - 1, W.The) || a.Is(i - 1, W.Of))
        && a.HasOwn(i, Label.Unit) && Words.IsCapital(a, i + a[i].PhraseLength + 1) && a.Has(i + a[i].PhraseLength + 1, Label.Geo | Label.Topic)
        && spans.At(a.Is(i - 1, W.The) ? i - 3 : i - 2)?.Kind == SpanKind.Role;

    // "the CPC leading group", "member of administrative committee": a capital or a post makes the phrase a name
    private int LowerUnitEnd(int i)
    {
        var head = Words.IsAcronym(a, i) && a.Is(i, Shape.AllCaps) ? i + 1 : i;
        if (!a.Begins(head, Label.Unit) || !a.Is(head, Shape.Lower) || (head == i && a[head].PhraseLength < 2))
        {
            return -1;
        }

        var before = a.Is(i - 1, W.The) ? i - 2 : i - 1;
        var posted = a.Is(before, W.Of) && spans.At(before - 1)?.Kind == SpanKind.Role;
        return posted ? head + a[head].PhraseLength : -1;
    }

    private bool IsYear(int i) => a[i].End - a[i].Start == 4 && a.Is(i, Shape.Digit) && a.Text[a[i].Start] is '1' or '2' && a.Text[a[i].Start + 1] is '9' or '0' && !a.Is(i, Shape.Ordinal);

    private bool LeadsToEvent(int i)
    {
        for (var j = i; j < _sentenceEnd && j < i + 10 && spans.At(j) is null; j++)
        {
            if (a.Has(j, Label.EventHead) && (Words.IsCapital(a, j) || a.HasOwn(j, Label.EventHead) && j - i <= 4 && j > i))
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

    private bool IsConnector(int j) => a.Is(j, W.Of) || a.Is(j, W.For) || a.Is(j, W.And) || a.Is(j, W.Ampersand) || a.Is(j, W.On) || a.Is(j, W.Open) || a.Is(j, W.Close) || a.Is(j, Shape.Digit);

    private static bool IsForeign(int word) => (W)word is W.De or W.La or W.Del or W.Para or W.E or W.Y or W.Do or W.Da or W.Di or W.Des or W.Et or W.Du or W.Dan or W.Und;

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

            if (i > first && a.Has(i, Label.HeadlineVerb) && !a.HasOwn(i, Label.OrgHead | Label.EventHead))
            {
                break;
            }

            if (Words.IsCapital(a, i) || (lower && i < first + a[first].PhraseLength) || (i > first && a[i].PhraseLength == 0 && a.Has(i, Label.OrgHead | Label.EventHead | Label.OrgPublic)))
            {
                if (i > first && a.Has(i, Label.Honorific) && !a.Has(i, Label.OrgHead | Label.EventHead | Label.Topic) && a[i].PhraseLength > 0 && !a.Is(i - 1, W.Possessive) && !HeadAhead(i, 3))
                {
                    break;
                }

                if (i > first && a.HasOwn(i, Label.Function) && !a.Has(i, Label.Country | Label.Place | Label.OrgHead | Label.EventHead | Label.Surname | Label.Topic) && !a.HasOwn(i, Label.NumberWord) && !Words.IsAcronym(a, i))
                {
                    break;
                }

                if (_argument && i > first && _head == Head.Institution && a.HasOwn(_headToken, Label.Unit) && a.Has(i, Label.Country) && Words.IsCapital(a, i + 1) && HeadOf(i).Headed)
                {
                    break; // the parent follows with no comma
                }

                SetHead(i);
                continue;
            }

            if (i > first && _head == Head.Event && IsYear(i) && i - 1 == _headToken)
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

            if (a.Is(i, W.Single) && i > first && a.HasOwn(i - 1, Label.PossessiveInside | Label.RolePlural) && Words.IsCapital(a, i + 1))
            {
                continue;
            }

            if (IsForeign(a[i].Word) && i > first && Words.IsCapital(a, i + 1) && _leftHeaded)
            {
                continue;
            }

            if (IsForeign(a[i].Word) && i > first && IsForeign(a[i + 1 < a.Count ? i + 1 : i].Word) && Words.IsCapital(a, i + 2) && _leftHeaded)
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

    private void SetHead(int i)
    {
        if (a[i].PhraseLength == 0)
        {
            return;
        }

        var last = i + a[i].PhraseLength - 1;
        var labels = a[i].Labels;
        if (a.Has(i, Label.EventWeak) && (a.Is(last + 1, W.Of) || a.Is(last + 1, W.For)) && LeadsEvent(last + 2))
        {
            return; // "Smooth Opening for the Seminar": the seminar is the name
        }

        if ((labels & Label.EventWeak) != 0 && i > _start && OnlyNames(_start, i) && (i - _start >= 2 || Words.IsNameLike(a, _start - 1)))
        {
            return; // "Ma Jianfei Signing": a person acts
        }

        if (a.Is(last + 1, W.And) && Words.IsCapital(a, last + 2) && a.HasOwn(i, Label.Topic) && (labels & Label.OrgHead) != 0 && HeadOf(last + 2).Headed)
        {
            return; // "Administration and Information Center"
        }

        if ((labels & Label.EventHead) != 0 && !((labels & Label.EventWeak) != 0 && (_argument || a.Has(last + 1, Label.OrgHead | Label.Topic) && Words.IsCapital(a, last + 1))))
        {
            if (_argument && (_head == Head.Event || (_head == Head.Institution && i == _segment)))
            {
                return;
            }

            if (_head == Head.Plan)
            {
                _start = _segment; // "Report on the Celebration of …"
                _argument = false;
            }

            _head = Head.Event;
            _headToken = last;
        }
        else if ((labels & Label.OrgHead) != 0 || ((labels & Label.OrgPublic) != 0 && a[i].PhraseLength > 1) || ((labels & Label.OrgSuffix) != 0 && i > _start))
        {
            if (_argument && _head == Head.Event)
            {
                return;
            }

            if (_argument && _head == Head.Institution && (labels & Label.OrgSuffix) == 0 && Words.IsCapital(a, last + 1) && a.HasOwn(last + 1, Label.Topic))
            {
                return; // "Department of Hotel Management"
            }

            _leftHeaded |= i == _start && IsForeignHead(i);

            _head = Head.Institution;
            _headToken = last;
        }
        else if ((labels & Label.Venue) != 0 && (labels & Label.OrgHead) == 0 && i > _start && !_argument && _head == Head.Institution)
        {
            _head = Head.Plan; // "Jockey Club Auditorium" is a place
            _headToken = last;
        }
        else if ((labels & Label.Plan) != 0 && !_argument)
        {
            _head = Head.Plan;
            _headToken = last;
        }
    }

    private bool OnlyNames(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!Words.IsNameLike(a, i))
            {
                return false;
            }
        }

        return true;
    }

    private bool LeadsEvent(int i)
    {
        i = a.Is(i, W.The) ? i + 1 : i;
        return a.Begins(i, Label.EventHead) && !a.Has(i, Label.EventWeak) && Words.IsCapital(a, i);
    }

    private bool IsForeignHead(int i)
    {
        var span = a.Span(i);
        return !a.Is(i, W.Of) && (span.EndsWith("i", StringComparison.Ordinal) || span.EndsWith("as", StringComparison.Ordinal) || span.EndsWith("an", StringComparison.Ordinal) || span.EndsWith("ad", StringComparison.Ordinal)
            || span.EndsWith("o", StringComparison.Ordinal) || span.EndsWith("ade", StringComparison.Ordinal) || span.EndsWith("at", StringComparison.Ordinal) || span.EndsWith("ut", StringComparison.Ordinal) || span.EndsWith("ion", StringComparison.Ordinal) && span.StartsWith("Asoc", StringComparison.Ordinal)
            || span.EndsWith("ela", StringComparison.Ordinal) || span.EndsWith("té", StringComparison.Ordinal) || span.EndsWith("ère", StringComparison.Ordinal) || span.EndsWith("ik", StringComparison.Ordinal) || span.EndsWith("ej", StringComparison.Ordinal)) && !span.EndsWith("ation", StringComparison.Ordinal);
    }

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
        if (HasNameTail(first, end, out var tail) && (tail > first || end - first >= 3))
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

        return end - tail >= 2 && _head != Head.Event;
    }

    // One connector and the segment behind it, if the name goes on there.
    private bool Grow()
    {
        var i = _pos;
        if (_head is Head.Event && ClosesTitle(i, out var close))
        {
            _pos = close;
            return true;
        }

        if (a.Is(i, W.Open))
        {
            return GrowBracket(i);
        }

        var next = i + 1;
        if (a.Is(next, W.The) || a.Is(next, W.A))
        {
            next++;
        }

        var join = false;
        if (a.Is(i, W.Of) || a.Is(i, W.For) || a.Is(i, W.On) || a.Is(i, W.In) || a.Is(i, W.Between) || a.Is(i, W.To) || a.Is(i, W.From) || a.Is(i, W.At) || a.Is(i, W.Under))
        {
            join = JoinsPreposition(i, next);
        }
        else if (a.Is(i, W.And) || a.Is(i, W.Ampersand) || (a.Is(i, W.Comma) && a.Is(i + 1, W.And)))
        {
            next = a.Is(i, W.Comma) ? i + 2 : next;
            join = JoinsAnd(i, next);
        }
        else if (a.Is(i, W.Comma))
        {
            join = JoinsComma(i);
        }
        else if (a.Is(i, W.Slash) || a.Is(i, W.Dash))
        {
            join = _head == Head.None && Words.IsCapital(a, next) && HeadAhead(next, 5) && !a.Is(i, Shape.SpaceBefore);
        }

        if (!join)
        {
            return false;
        }

        var stop = _pos;
        _argument |= _head != Head.None;
        _pos = next;
        ReadSegment();
        if (_pos == next)
        {
            _pos = stop;
            return false;
        }

        return true;
    }

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
        if (a.Has(i + 1, Label.Place | Label.Country) && CloseAfterGeo(i) is var geo and > 0 && _head != Head.None)
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

        if (close == i + 2 && _head == Head.Institution && Words.IsAcronym(a, i + 1) && Words.IsCapital(a, close + 1) && spans.At(close + 1) is null && !a.Has(close + 1, Label.Honorific) && HeadAhead(close + 1, 4) && !LeadsToEventNear(close + 1))
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

    private bool JoinsPreposition(int i, int next)
    {
        if (_head is Head.None || !Words.IsCapital(a, next) && !a.Is(next, Shape.Digit) || spans.At(next) is { Kind: not SpanKind.Role })
        {
            return false;
        }

        var role = spans.At(next)?.Kind == SpanKind.Role;
        if (a.Is(i, W.Of))
        {
            if (_head == Head.Event)
            {
                return !role && !(_start < PhraseStart(_headToken) && HasSolid(_start, PhraseStart(_headToken)) && HeadOf(next).Headed);
            }

            if (_head == Head.Plan)
            {
                return !role;
            }

            if (a.Is(next, Shape.Cjk))
            {
                return false;
            }

            var (headed, left) = HeadOf(next, bridges: false);
            if (headed)
            {
                return !_argument && !left && a.HasOwn(_headToken, Label.Unit) == false && !HasBodyHead(next);
            }

            if (a.Has(next, Label.Country | Label.Place))
            {
                return true;
            }

            if (Words.IsAcronym(a, next) && !a.Has(next + 1, Label.Topic))
            {
                return _start == PhraseStart(_headToken) && !_argument;
            }

            return !_argument && !role;
        }

        if (a.Is(i, W.For))
        {
            return !role && !a.Has(next, Label.Honorific) && (_head != Head.Institution || (_headToken + 1 == i || a.Has(next, Label.Topic)));
        }

        if (a.Is(i, W.On))
        {
            return !role && (_head != Head.Institution || a.Has(next, Label.Topic) || a.HasOwn(next, Label.Topic)) && !a.Has(next, Label.Month | Label.Weekday) && !a.Is(next, Shape.Digit);
        }

        if (a.Is(i, W.In))
        {
            return (_head == Head.Institution && a.Has(next, Label.Place) && HasLabelBefore(Label.Mission)) || (_head == Head.Institution && a.Has(next, Label.Country) && (HasLabelBefore(Label.Mission) || a.HasOwn(_headToken, Label.OrgHead) && IsAssociationLike()))
                || (_head == Head.Event && _argument && a.Has(next, Label.Topic) && !a.Has(next, Label.Geo));
        }

        if (a.Is(i, W.To))
        {
            return _head == Head.Institution && HasLabelBefore(Label.Mission) && !role;
        }

        if (a.Is(i, W.From))
        {
            return _head == Head.Event && _argument && !role && !a.Has(next, Label.Month) && !a.Is(next, Shape.Digit) && a.Has(next, Label.Topic | Label.Geo) && !a.Has(next, Label.Country | Label.Place) | a.HasOwn(next, Label.Topic | Label.Common);
        }

        if (a.Is(i, W.Between))
        {
            return _head == Head.Event && !role;
        }

        return false;
    }

    private bool HasSolid(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Words.IsNameLike(a, i) || a.HasOwn(i, Label.Topic) || a.Is(i, Shape.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAssociationLike()
    {
        var word = a.Span(_headToken);
        return word is "Association" or "Society" or "Federation" or "Chamber" or "Council" or "Mission" or "Office" or "Community";
    }

    private bool HasLabelBefore(Label label)
    {
        for (var j = _start; j < _pos; j++)
        {
            if (a.HasOwn(j, label))
            {
                return true;
            }
        }

        return false;
    }

    // Whether the capitals from i hold an institution's head, and whether they begin with it.
    private (bool Headed, bool Left) HeadOf(int i, bool bridges = true)
    {
        for (var j = i; j < _sentenceEnd && j < i + 10; j++)
        {
            if (spans.At(j) is not null || !(Words.IsCapital(a, j) || (bridges && j > i && (a.Is(j, W.And) || a.Is(j, W.Ampersand)) && Words.IsCapital(a, j + 1) && a.HasOwn(j + 1, Label.Topic) && a.HasOwn(j - 1, Label.Topic))
                || (a.Is(j, W.Possessive) && StaysPossessive(j)) || IsInnerPlural(j)))
            {
                return (false, false);
            }

            if (a.Has(j, Label.OrgHead))
            {
                return (true, j == i);
            }

            if (a.Has(j, Label.Honorific) && j > i)
            {
                return (false, false);
            }
        }

        return (false, false);
    }

    private bool HasBodyHead(int i)
    {
        for (var j = i; j < _sentenceEnd && j < i + 10 && Words.IsCapital(a, j); j++)
        {
            if (a.Has(j, Label.OrgHead) && !a.HasOwn(j, Label.Topic))
            {
                return true;
            }
        }

        return false;
    }

    private bool JoinsAnd(int i, int next)
    {
        if (!Words.IsCapital(a, next) || spans.At(next) is not null || a.Has(next, Label.Honorific) && !a.HasOwn(next, Label.Topic))
        {
            return false;
        }

        var the = a.Is(next - 1, W.The);
        var (headed, left) = HeadOf(next);
        var eventAhead = EventHeadIn(next, out var eventLeft);
        if (_head == Head.None)
        {
            // before any head: the run behind must bring one, and the words around "and" must be words of fields
            if (left && !a.Is(next + 1, W.Of) && a.Span(next) is "Company" or "Sons" or "Partners" or "Associates")
            {
                return true;
            }

            return !the && !left && !eventLeft && (headed || eventAhead) && ((a.HasOwn(i - 1, Label.Topic) || (a.HasOwn(next, Label.Topic) && !Words.IsNameLike(a, i - 1)) || IsBoundPair(i, next)) && !a.Has(i - 1, Label.Country | Label.Place)
                || (a.Has(i - 1, Label.Place | Label.Country) && a.Has(next, Label.Geo) && a.HasOwn(next + a[next].PhraseLength, Label.Topic)));
        }

        if (the || left || eventLeft)
        {
            return false;
        }

        if (!_argument && _headToken == i - 1)
        {
            return _head == Head.Institution && !headed && a.HasOwn(next, Label.Topic) && PhraseStart(_headToken) < _headToken;
        }

        if (headed && !(HeadIsField(next)) && _head == Head.Institution)
        {
            return false;
        }

        if (_head == Head.Event && headed && HasStrongHead(next))
        {
            return false;
        }

        if (_head == Head.Event && eventAhead)
        {
            return false;
        }

        return a.HasOwn(next, Label.Topic) || a.Has(next, Label.Geo) && (_head == Head.Event || Words.IsCapital(a, next + a[next].PhraseLength) && a.HasOwn(next + a[next].PhraseLength, Label.Topic | Label.Common | Label.PossessiveInside)) || Words.IsWordy(a, next) || a.HasOwn(next, Label.Common) || EndsInField(next) || (_head == Head.Event && a.HasOwn(i - 1, Label.Topic) && !LooksPerson(next));
    }

    // "and Culinary Creativity": an unknown word before a word of fields
    private bool EndsInField(int i) => _head == Head.Institution && Words.IsCapital(a, i + 1) && spans.At(i + 1) is null && (a.HasOwn(i + 1, Label.Topic) || Words.IsWordy(a, i + 1)) && !a.Has(i + 1, Label.OrgHead) && !Words.IsAcronym(a, i);

    private bool LooksPerson(int i) => Words.IsNameLike(a, i) && Words.IsNameLike(a, i + 1);

    private bool IsBoundPair(int i, int next) => a.Has(i - 1, Label.PublicCountryless) && a.Has(next, Label.PublicCountryless);

    private bool HeadIsField(int i)
    {
        for (var j = i; j < _sentenceEnd && j < i + 10 && Words.IsCapital(a, j); j++)
        {
            if (a.Has(j, Label.OrgHead) && !a.HasOwn(j, Label.Topic))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasStrongHead(int i) => !HeadIsField(i);

    private bool IsInnerPlural(int j) => a.Is(j, W.Single) && a.HasOwn(j - 1, Label.PossessiveInside | Label.RolePlural) && Words.IsCapital(a, j + 1);

    private bool EventHeadIn(int i, out bool left)
    {
        left = false;
        for (var j = i; j < _sentenceEnd && j < i + 10 && (Words.IsCapital(a, j) || a.Is(j, W.And) || IsInnerPlural(j)) && spans.At(j) is null; j++)
        {
            if (a.Has(j, Label.EventHead) && !a.Has(j, Label.EventWeak))
            {
                left = j == i;
                return true;
            }
        }

        return false;
    }

    // "Science, Technology and Innovation": fields in a row inside an argument, closed by "and".
    private bool JoinsComma(int i)
    {
        if (_head is Head.Plan || (_head != Head.None && !_argument))
        {
            return false;
        }

        var j = i;
        var parts = 0;
        while (parts < 5 && a.Is(j, W.Comma))
        {
            var k = j + 1;
            if (a.Is(k, W.And))
            {
                break;
            }

            var begin = k;
            while (k < _sentenceEnd && k - begin < 4 && (a.HasOwn(k, Label.Topic) || a.Has(k, Label.Geo)) && Words.IsCapital(a, k) && spans.At(k) is null && !a.Has(k, Label.OrgHead))
            {
                k++;
            }

            if (k == begin)
            {
                return false;
            }

            parts++;
            j = k;
        }

        if (a.Is(j, W.Comma))
        {
            j++;
        }

        var closes = parts > 0 && (a.Is(j, W.And) || a.Is(j, W.Ampersand)) && Words.IsCapital(a, j + 1) && (a.HasOwn(j + 1, Label.Topic) || a.Has(j + 1, Label.Geo)) && spans.At(j + 1) is null;
        if (!closes)
        {
            return false;
        }

        // the last part must not be an institution of its own, unless a head is what the run still waits for
        var (headed, left) = HeadOf(j + 1);
        return _head == Head.None ? headed && !left && a.HasOwn(i - 1, Label.Topic) : !headed || HeadIsField(j + 1);
    }

    private int Finish()
    {
        if (_pos <= _start)
        {
            return _start + 1;
        }

        if (_head == Head.None)
        {
            return FirstWordEnd(_start);
        }

        if (_head == Head.Plan)
        {
            return _pos;
        }

        var end = _pos;
        while (end > _start && (a.Is(end - 1, W.Comma) || a.Is(end - 1, W.Possessive)))
        {
            end--;
        }

        var kind = _head == Head.Event ? SpanKind.Event : SpanKind.Institution;
        if (kind == SpanKind.Event && !_argument && a.Span(_headToken) is "Congress" or "Assembly" && !a.Is(_start, Shape.Digit | Shape.Ordinal) && !a.Is(end - 1, Shape.Digit))
        {
            if (!a.HasOwn(_headToken - 1, Label.Topic) || _headToken == _start)
            {
                return end;
            }

            kind = SpanKind.Institution;
        }

        var span = new Span(kind, _start, end) { Head = _headToken };
        span.IsNamed = HasContent(span);
        if (kind == SpanKind.Event)
        {
            span.Value = a.Lexicon.Value(a, PhraseStart(_headToken), Label.EventHead);
            if (!span.IsNamed && a.Has(_headToken, Label.EventWeak) && !a.Is(_start - 1, W.The) && !a.Is(_start - 1, W.This))
            {
                return end;
            }
        }

        if (kind == SpanKind.Institution && !span.IsNamed && HasOwner(end))
        {
            span.IsNamed = true; // "the Liaison Office of the Government": its owner makes it a name
        }

        if (kind == SpanKind.Institution && !span.IsNamed)
        {
            if (!a.Is(_start - 1, W.The) && !a.Is(_start - 1, W.This) && !a.Is(_start - 1, W.Its) && !a.Is(_start - 1, W.Our) && !a.Is(_start - 1, W.Possessive))
            {
                return end;
            }

            span.Form = Model.MentionForm.Description;
        }

        spans.Add(span);
        return ReadAcronym(span);
    }

    private bool HasOwner(int end)
    {
        if (!a.Is(end, W.Of) && !a.Is(end, W.At))
        {
            return false;
        }

        var next = a.Is(end + 1, W.The) ? end + 2 : end + 1;
        return Words.IsCapital(a, next) && (a.Is(next, Shape.Cjk) || Words.IsAcronym(a, next) || HeadOf(next).Headed);
    }

    private int PhraseStart(int i)
    {
        while (i > 0 && a[i].PhraseLength == 0)
        {
            i--;
        }

        return i;
    }

    private int FirstWordEnd(int i) => i + Math.Max(1, (int)a[i].PhraseLength);

    // More than the bare head ("the University", "the Forum").
    private bool HasContent(Span span)
    {
        if (a.Has(span.Head, Label.OrgPublic))
        {
            return true;
        }

        for (var i = span.First; i < span.End; i++)
        {
            if (i != span.Head && !(i < span.Head && PhraseStart(span.Head) <= i) && Words.IsCapital(a, i) && !(a.Has(i, Label.OrgHead | Label.EventHead | Label.EventModifier) && !a.HasOwn(i, Label.Topic | Label.Geo) && a[i].PhraseLength == 0 && i < span.Head)
                && !(a.Has(i, Label.EventModifier) && !a.HasOwn(i, Label.Topic)))
            {
                return true;
            }
        }

        return span.Kind == SpanKind.Event && span.End - 1 > span.Head;
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

            if (j > open + 1 && (Words.IsAcronym(a, open + 1) || (j == open + 2 && IsCoined(open + 1)) || a.Has(open + 1, Label.NotAcronym) && a.Is(open + 1, Shape.AllCaps) || (a.Is(open + 1, Shape.Capital) && span.Kind == SpanKind.Event && j == open + 3)))
            {
                var acronym = new Span(span.Kind, open + 1, j) { Form = Model.MentionForm.Acronym, Head = j - 1 };
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

    private Span? QuotedEvent(int open, Sentence sentence)
    {
        if (a.Is(open + 1, Shape.Quoted))
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

                return new Span(SpanKind.Event, open + 1, j) { Head = head, Value = a.Lexicon.Value(a, PhraseStart(head), Label.EventHead), Sure = true };
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
