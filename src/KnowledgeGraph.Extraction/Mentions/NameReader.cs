using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Reads the names of institutions and events: runs of capitals around a typed head, grown over connectors ("of", "for", "and", "on", commas in
/// a list of fields) as far as the head allows. What has no head stays free for persons and unknown names.
/// </summary>
internal sealed partial class NameReader(ArticleText a, SpanTable spans)
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
            FreeHonours(sentence);
            for (var i = sentence.First; i < sentence.End;)
            {
                i = spans.At(i) is { } taken ? taken.End : IsPlain(i) ? i + 1 : ReadAt(i, sentence);
            }
        }
    }

    // A word in small letters that no unit begins with: most words, and none of them opens a name.
    private bool IsPlain(int i)
    {
        ref var token = ref a[i];
        return (token.Shape & (Shape.Lower | Shape.Capital | Shape.AllCaps | Shape.Digit | Shape.Cjk | Shape.Punct)) == Shape.Lower && !(token.Labels | token.Own).Meets(Label.Unit | Label.OrgHead | Label.Territory);
    }

    // Returns where reading goes on.
    private int ReadAt(int i, Sentence sentence)
    {
        if ((a.Is(i, W.Quote) || (a.Is(i, W.Single) && a.Is(i, Shape.SpaceBefore))) && QuotedEvent(i, sentence) is { } quoted)
        {
            spans.Add(quoted);
            return quoted.End;
        }

        if (OtherNameEnd(i) is var other and > 0)
        {
            var house = Span.Of(a, SpanKind.Institution, i, other);
            house.Score = a.Lexicon.Weights["institution.unknown_of"];
            spans.Add(house);
            return ReadAcronym(house);
        }

        if (!CanStart(i))
        {
            return i + 1;
        }

        if (a.Is(i, Shape.Hyphen) && Words.IsSeat(a, i) || a.Is(i + 1, Shape.Hyphen) && Words.IsSeat(a, i + 1))
        {
            return a.Is(i, Shape.Hyphen) && Words.IsSeat(a, i) ? i + 1 : i + 2; // "Grand Rapids-based | Oakline Foods"
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
            return (a.Is(i, Shape.Ordinal) || IsYear(i)) && LeadsToEvent(i + 1) || a.Is(i, Shape.Ordinal) && a.Begins(i + 1, Label.Unit) && Words.IsCapital(a, i + 1); // "3rd Committee"
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

        return !a.Has(i, Label.Function) || Words.IsAcronym(a, i)
            || !a.Is(i, Shape.SentenceStart | Shape.LineStart) && !a.Is(i, Shape.Quoted)
                && (a.Is(i - 1, W.Of) || a.Is(i - 1, W.The) || a.Is(i - 1, W.From)) && Words.IsNameLike(a, i + 1) && HeadAhead(i + 1, 3)
            || (a.Has(i, Label.OrdinalWord) && (LeadsToEvent(i + 1) || IsNumbered(i)))
            || a.Has(i, Label.Country | Label.Place | Label.OrgHead | Label.EventHead);
    }

    // "division of Asian and African affairs", "office of the Board": small letters, but a unit by its words.
    private bool IsLowerUnit(int i) =>
        a.Begins(i, Label.OrgHead) && a.Is(i, Shape.Lower) && a.Is(i + a[i].PhraseLength, W.Of) && (a.Is(i - 1, W.The) || a.Is(i - 1, W.Of))
        && a.HasOwn(i, Label.Unit) && Words.IsCapital(a, i + a[i].PhraseLength + 1) && a.Has(i + a[i].PhraseLength + 1, Label.Geo | Label.Topic)
        && spans.At(a.Is(i - 1, W.The) ? i - 3 : i - 2)?.Kind == SpanKind.Role;

    // "the CPC leading group", "member of administrative committee": a capital or a post makes the phrase a name
    private int LowerUnitEnd(int i)
    {
        var head = (Words.IsAcronym(a, i) && a.Is(i, Shape.AllCaps)) || (a.Is(i, Shape.Capital) && a.HasOwn(i, Label.OrgHead) && a.Begins(i + 1, Label.Unit)) ? i + 1 : i;
        if (!a.Begins(head, Label.Unit) || !a.Is(head, Shape.Lower) || (head == i && a[head].PhraseLength < 2))
        {
            return -1;
        }

        var before = a.Is(i - 1, W.The) ? i - 2 : a.Is(i - 1, W.Possessive) && a.Is(i - 2, Shape.Lower) && a.Is(i - 3, W.The) ? i - 4 : i - 1; // "of the expo's | organizing committee"
        var posted = a.Is(before, W.Of) && spans.At(before - 1)?.Kind == SpanKind.Role;
        return posted ? head + a[head].PhraseLength : -1;
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
        if (a.Is(i, W.As) && a.Is(i + 1, W.A))
        {
            join = _argument && _head == Head.Institution && a.HasOwn(next, Label.Topic) && Words.IsCapital(a, next) && Words.IsCapital(a, next + 1); // "Office for Teaching Malay as a | Foreign Language"
        }
        else if (a.Is(i, W.Of) || a.Is(i, W.For) || a.Is(i, W.On) || a.Is(i, W.In) || a.Is(i, W.Between) || a.Is(i, W.To) || a.Is(i, W.From) || a.Is(i, W.At) || a.Is(i, W.Under))
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
            join = _head == Head.None && Words.IsCapital(a, next) && HeadAhead(next, 5) && (!a.Is(i, Shape.SpaceBefore) || next == i + 1 && a.Has(i - 1, Label.Country | Label.Demonym) && a.Has(next, Label.Country | Label.Demonym)); // "Sri Lanka – | Hungary Friendship Association"
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

    // "Association of Government Contractors": whose they are, not an institution
    private bool IsAdjectival(int i) => a.Span(i) is "Government" && Words.IsCapital(a, i + 1) && !a.Has(i + 1, Label.OrgHead | Label.Venue | Label.Role);

    // "Society Studies", "University Relations": a head that the word behind it makes a field
    private bool IsStudied(int j) => a[j].PhraseLength == 1 && Words.IsCapital(a, j + 1) && a.HasOwn(j + 1, Label.Study);

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

            if (IsAdjectival(j))
            {
                continue;
            }

            if (a.Has(j, Label.OrgHead) && !(j == i && IsStudied(j)) && !(j == i && a[j].PhraseLength == 1 && a.Has(j, Label.Venue) && Words.IsCapital(a, j + 1) && a.HasOwn(j + 1, Label.Topic) && !a.Has(j + 1, Label.OrgHead)))
            {
                return (true, j == i); // not "Hotel Management", a field
            }

            if (a.Has(j, Label.Honorific) && j > i)
            {
                return (false, false);
            }
        }

        return (false, false);
    }
}
