using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// Whether a name goes on behind "of", "for", "on", "in", "between".
internal sealed partial class NameReader
{
    private bool JoinsPreposition(int i, int next)
    {
        if (_head is Head.None && a.Is(i, W.Of) && a.Is(i - 1, Shape.Capital) && a.Span(i - 1) is "Round" or "Edition" or "Series" or "Cycle" && (a.Has(_start, Label.OrdinalWord) || a.Is(_start, Shape.Ordinal)) && EventHeadIn(next, out _))
        {
            return true; // "Fifth Round of | Political Consultations"
        }

        if (_head is Head.None && (a.Is(i, W.For) || a.Is(i, W.In) && a.HasOwn(_start, Label.PossessiveInside)) && IsCause(i, next))
        {
            return true;
        }

        if (_head is Head.None || !Words.IsCapital(a, next) && !a.Is(next, Shape.Digit) || spans.At(next) is { Kind: not SpanKind.Role })
        {
            return false;
        }

        if (a.Is(i, W.Of) && IsOfficeOf() && _headToken == i - 1 && spans.At(next) is { Kind: SpanKind.Role } word && IsFieldOfOffice(word))
        {
            spans.Remove(word); // "Ministry of | Entrepreneur Development", "Ministry of | Justice"
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

            if (a.Is(next, Shape.Cjk) || a.HasOwn(_headToken, Label.Unit) && EventHeadIn(next, out _) && !HeadOf(next).Headed)
            {
                return false; // "Organising Committee of | the Lagos Book Fair"
            }

            var (headed, left) = HeadOf(next, bridges: false);
            if (headed && IsOfficeOf() && !_argument && a.HasOwn(next, Label.Topic) && HeadIsField(next))
            {
                return true; // "Ministry of | Justice"
            }

            if (headed)
            {
                return !_argument && !left && (a.HasOwn(_headToken, Label.Unit) ? IsFieldBeforeParent(next) : !HasBodyHead(next));
            }

            if (a.Has(next, Label.Country | Label.Place) || _head == Head.Institution && _argument && !role && EndsInAcronym(next))
            {
                return true;
            }

            if (_head == Head.Institution && _argument && a.Is(i - 1, Shape.Capital) && (a.HasOwn(i - 1, Label.RolePlural) || a.Span(i - 1) is "Chambers" or "Associations" or "Societies" or "Councils" or "Unions" or "Schools" or "Institutes") && a.HasOwn(next, Label.Topic))
            {
                return !role; // "Council of Ministers of | Trade and Transport"
            }

            if (Words.IsAcronym(a, next) && !a.Is(i, Shape.AllCaps) && !a.Has(next + 1, Label.Topic))
            {
                return _start == PhraseStart(_headToken) && !_argument;
            }

            return !role && (!_argument || (_head == Head.Institution && a.Is(i - 2, W.The) && a.Is(i - 3, W.For) && (Words.IsWordy(a, i - 1) || a.HasOwn(i - 1, Label.Topic)) || IsWhere(i, next))); // "Society for the Protection of | Herons"
        }

        if (a.Is(i, W.For))
        {
            return !role && !a.Has(next, Label.Honorific) && (_head != Head.Institution || (_headToken + 1 == i || a.Has(next, Label.Topic) || _argument && a.Is(next - 1, W.The) && IsLast(next)));
        }

        if (a.Is(i, W.On))
        {
            return !role && (_head != Head.Institution || a.Has(next, Label.Topic) || a.HasOwn(next, Label.Topic) || _headToken + 1 == i && a.HasOwn(_headToken, Label.Unit) && Words.IsNameLike(a, next)) && !a.Has(next, Label.Month | Label.Weekday) && !a.Is(next, Shape.Digit);
        }

        if (a.Is(i, W.In))
        {
            return (_head == Head.Institution && _argument && a.Has(next, Label.Geo) && a.Is(next + Math.Max(1, (int)a[next].PhraseLength), W.Open) && Words.IsAcronym(a, next + Math.Max(1, (int)a[next].PhraseLength) + 1)) // "Organisation for Inland Waterways in | Asia (ROIWA)"
                || (_head == Head.Institution && a.Has(next, Label.Place) && HasLabelBefore(Label.Mission)) || (_head == Head.Institution && a.Has(next, Label.Country) && (HasLabelBefore(Label.Mission) || a.HasOwn(_headToken, Label.OrgHead) && IsAssociationLike()))
                || (_head == Head.Event && _argument && a.Has(next, Label.Topic) && !a.Has(next, Label.Geo));
        }

        if (a.Is(i, W.To))
        {
            return _head == Head.Institution && HasLabelBefore(Label.Mission) && !role;
        }

        if (a.Is(i, W.From))
        {
            return _head == Head.Event && _argument && !role
                && (a.HasOwn(i - 1, Label.RolePlural) && a.Has(next, Label.Country)
                    || !a.Has(next, Label.Month) && !a.Is(next, Shape.Digit) && a.Has(next, Label.Topic | Label.Geo)
                        && !a.Has(next, Label.Country | Label.Place) | a.HasOwn(next, Label.Topic | Label.Common));
        }

        if (a.Is(i, W.At))
        {
            // "University of Texas at El Paso"
            return _head == Head.Institution && _argument && !role && a.Span(_headToken) is "University" && a.Has(i - 1, Label.Place | Label.Country) && a.Is(i - 2, W.Of) && !HeadOf(next).Headed && !a.Has(next, Label.Month | Label.Weekday);
        }

        if (a.Is(i, W.Between))
        {
            return !role && (_head == Head.Event && !HeadOf(next).Headed || _head == Head.Institution && _argument && a.Has(next, Label.Geo) && a.HasOwn(i - 1, Label.Topic)); // "Forum for Trade Cooperation between | Cuba and Ghana"
        }

        return false;
    }

    // A post that is a field, or stands before one
    private bool IsFieldOfOffice(Span word) =>
        word.End - word.First == 1 && (a.HasOwn(word.First, Label.Topic) || a.HasOwn(word.End, Label.Topic) && Words.IsCapital(a, word.End));

    // "Union of Groundnut Exporters of the | Basin (UGEB)": what stands before an acronym in brackets is of the name
    private bool EndsInAcronym(int i)
    {
        var k = i;
        while (k < _sentenceEnd && k - i < 4 && Words.IsCapital(a, k) && spans.At(k) is null)
        {
            k++;
        }

        return k > i && a.Is(k, W.Open) && Words.IsAcronym(a, k + 1) && a.Is(k + 2, W.Close);
    }

    // "Sisters for | Peace Network", "Women in | Shipping Association": a plural, and the head behind what they are for
    private bool IsCause(int i, int next) =>
        i - 1 == _start && (a.Span(_start).EndsWith('s') && a.Span(_start).Length > 4 || a.Is(i, W.In)) && !a.HasOwn(_start, Label.RolePlural | Label.Role | Label.Geo | Label.EventHead | Label.Topic)
        && Words.IsCapital(a, next) && a.HasOwn(next, Label.Topic | Label.Common) && spans.At(next) is null && HeadOf(next) is (true, false) && HeadAhead(next, 3);

    // "Council of Atacameño Communities of | Peine": one unknown capital behind a plural
    private bool IsWhere(int i, int next) =>
        _head == Head.Institution && Words.IsNameLike(a, next) && !Words.IsAcronym(a, next) && !Words.IsCapital(a, next + 1) && a.Span(i - 1).EndsWith('s') && !a.HasOwn(_headToken, Label.Unit);

    // "Network of Divers for the | Coast": one capital that closes the name
    private bool IsLast(int i) => a.Is(i + 1, Shape.Punct) && !a.Is(i + 1, W.Possessive) && !a.Is(i + 1, W.Ampersand) && !a.Has(i, Label.EventHead | Label.OrgHead | Label.Geo | Label.Month | Label.Plan);

    // "Division of | Exchange Hebei Harbour Center": a field, and behind it the parent, which begins with its place
    private bool IsFieldBeforeParent(int i)
    {
        while (a.HasOwn(i, Label.Topic) && !a.Has(i, Label.Geo | Label.OrgHead) && Words.IsCapital(a, i))
        {
            i++;
            if (a.Has(i, Label.Country | Label.Place) && Words.IsCapital(a, i + 1))
            {
                return HeadOf(i).Headed;
            }
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
}
