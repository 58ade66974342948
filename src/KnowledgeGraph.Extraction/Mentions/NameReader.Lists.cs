using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// Whether a name goes on behind "and" and commas.
internal sealed partial class NameReader
{
    private bool JoinsAnd(int i, int next)
    {
        if (!Words.IsCapital(a, next) || spans.At(next) is not null || a.Has(next, Label.Honorific) && !a.HasOwn(next, Label.Topic))
        {
            return false;
        }

        if (_head == Head.Event && _argument && a.Has(next, Label.Geo) && JoinsBetween(i))
        {
            return true; // "Forum between Chile and the | Czech Republic"
        }

        var the = a.Is(next - 1, W.The);
        if (_argument && IsOfficeOf() && (the ? a.Span(next + 1) is "Economy" : a.HasOwn(next, Label.Topic) && HeadIsField(next)))
        {
            return true; // "Ministry of Transport and | Communications", "Ministry of Posts and the | Digital Economy"
        }

        var (headed, left) = HeadOf(next);
        var eventAhead = EventHeadIn(next, out var eventLeft);
        if (!the && !_argument && (_head == Head.None || _headToken == i - 1) && IsParallel(i - 1, next) && a.Has(next + 1, Label.OrgHead) && Words.IsCapital(a, next + 1) && !a.Is(next + 2, W.Of))
        {
            return true; // "Rwanda Traders and | Producers Chamber", "Garment Manufacturers and | Exporters Association"
        }

        if (!the && a.Is(i, W.Ampersand) && _head == Head.Institution && _headToken == i - 1 && SuffixAhead(next))
        {
            return true; // "Crane Foods & | Beverages Ltd"
        }

        if (!the && a.Is(i, W.Ampersand) && !left && headed && _head == Head.Event)
        {
            _head = Head.None; // what is named so far is no head: the one ahead is
            return true; // "Quay Luncheon & | Dining Club"
        }

        if (!the && a.Is(i, W.Ampersand) && !left && !eventLeft && (headed || eventAhead) && _head == Head.None && i - _start <= 2 && !a.Is(i - 1, Shape.AllCaps))
        {
            return true; // "Loom & | Legacy Gala"
        }

        if (_head == Head.None)
        {
            if (!the && !left && !eventLeft && IsParallel(i - 1, next) && (a.Has(next + 1, Label.OrgHead) && Words.IsCapital(a, next + 1) || a.Is(next + 1, W.Single) && headed))
            {
                return true; // "Traders and | Producers Chamber", "Clearing and | Forwarding Union"
            }

            if (IsFirm(_start, i) && (Words.IsNameLike(a, next) || a.Has(next, Label.Place)) && !a.HasOwn(next, Label.Topic))
            {
                return false; // "Norwind Logistics and | Kaohsiung Port Group": two parties
            }

            // before any head: the run behind must bring one, and the words around "and" must be words of fields
            if (!the && a.Is(i, W.Ampersand) && SuffixAhead(next))
            {
                return true; // "Carter & | Stone LLP"
            }

            if (!the && a.Is(i, W.Ampersand) && a.Span(next) is "Sons" or "Co" or "Brothers" or "Bros" or "Partners" or "Associates")
            {
                return true; // "Lim & | Sons Trading Co."
            }

            if (!the && (eventAhead || LeadsToEventNear(next)) && !eventLeft && IsNumbering(_start) && i > _start + 1)
            {
                return true; // "15th Capping and | Pinning Ceremony"
            }

            if (!the && i - 2 == _start && a.HasOwn(_start, Label.Topic) && a.Has(next + 1, Label.OrgHead) && Words.IsCapital(a, next + 1) && !a.Is(next + 2, W.Of))
            {
                return true; // "International Bamboo and | Rattan Organization"
            }

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

        if (_head == Head.Institution && _argument && HasLabelBefore(Label.Mission))
        {
            return false; // "the Embassy of Norway and | Bridges of Trust"
        }

        if (!_argument && _headToken == i - 1)
        {
            return _head == Head.Institution && !headed && a.HasOwn(next, Label.Topic) && PhraseStart(_headToken) < _headToken;
        }

        if (_argument && _head == Head.Institution
            && a.Span(_headToken) is "Ministry" or "Department" or "Directorate" or "Faculty" && a.HasOwn(i - 1, Label.Topic)
            && !a.Is(next, Shape.AllCaps) && !a.Is(next + 1, Shape.Capital) && !a.Is(next + 1, W.Of) && !a.Has(next + 1, Label.NameParticle)
            && !a.Has(next, Label.Geo | Label.OrgHead))
        {
            return true; // "Ministry of Energy and | Mines": the second field, which no list knows
        }

        if (_argument && _head == Head.Institution && !headed
            && a.Lexicon.Value(a, _headToken, Label.HouseKind) is 2 or 3 or 4 or 11 or 21 or 25 or 26 or 27 && a.Is(i, W.And)
            && !a.Is(next, Shape.AllCaps) && !Words.IsCapital(a, next + 1) && !a.Is(next + 1, W.Of)
            && !a.Has(next, Label.Geo | Label.OrgHead | Label.Role) && !a.Is(i - 1, Shape.AllCaps) && a.Is(i - 2, W.Of))
        {
            return true; // "Institute of Peat and | Sapropel": one word that no list knows
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

        if (_head == Head.Institution && Words.IsNameLike(a, next) && !a.HasOwn(next, Label.Topic | Label.Common) && Words.IsCapital(a, next + 1) && IsClosed(i))
        {
            return false; // "the University of Technology and | Letsatsi Mining": the argument is complete, an unknown word begins another name
        }

        return a.HasOwn(next, Label.Topic)
            || a.Has(next, Label.Geo)
                && (_head == Head.Event
                    || Words.IsCapital(a, next + a[next].PhraseLength)
                        && a.HasOwn(next + a[next].PhraseLength, Label.Topic | Label.Common | Label.PossessiveInside))
            || Words.IsWordy(a, next) || a.HasOwn(next, Label.Common) || EndsInField(next)
            || (_head == Head.Event && a.HasOwn(i - 1, Label.Topic) && !LooksPerson(next));
    }

    // A ministry or a department has fields behind it, which elsewhere may be heads of names ("Communications", "Justice").
    private bool IsOfficeOf() => _head == Head.Institution && a.Lexicon.Value(a, _headToken, Label.HouseKind) is 13 or 26;

    private bool JoinsBetween(int and)
    {
        for (var i = and - 1; i > _headToken && !a.Is(i, W.And); i--)
        {
            if (a.Is(i, W.Between))
            {
                return true;
            }
        }

        return false;
    }

    // Two plurals or two gerunds
    private bool IsParallel(int i, int k)
    {
        var left = a.Span(i);
        var right = a.Span(k);
        return left.Length > 4 && right.Length > 4 && (left.EndsWith('s') && right.EndsWith('s') || left.EndsWith("ing", StringComparison.Ordinal) && right.EndsWith("ing", StringComparison.Ordinal)) && !a.Has(i, Label.Geo);
    }

    // "Norwind Logistics": a word that no list knows and a field
    private bool IsFirm(int first, int end) => end - first is 2 or 3 && Words.IsNameLike(a, first) && a.HasOwn(end - 1, Label.Topic) && Words.IsCapital(a, end - 1);

    // A field that is one word behind "of": "Institute of Botany and | …"
    private bool IsClosed(int i) => a.HasOwn(i - 1, Label.Topic) && a.Is(i - 2, W.Of) && a.Span(i - 1) is "Technology" or "Science" or "Sciences" or "Education" or "Medicine" or "Commerce" or "Engineering" or "Agriculture" or "Health" or "Trade" or "Industry";

    // "and Culinary Creativity": an unknown word before a word of fields
    private bool EndsInField(int i) => _head == Head.Institution && Words.IsCapital(a, i + 1) && spans.At(i + 1) is null && (a.HasOwn(i + 1, Label.Topic) || Words.IsWordy(a, i + 1)) && !a.Has(i + 1, Label.OrgHead) && !Words.IsAcronym(a, i);

    private bool LooksPerson(int i) => Words.IsNameLike(a, i) && Words.IsNameLike(a, i + 1);

    private bool IsBoundPair(int i, int next) => a.Has(i - 1, Label.PublicCountryless) && a.Has(next, Label.PublicCountryless);

    // "Science, Technology and Innovation": fields in a row inside an argument, closed by "and".
    private bool JoinsComma(int i)
    {
        if (_head is Head.Plan || (_head != Head.None && !_argument && !(_head == Head.Institution && _headToken == i - 1 && PhraseStart(_headToken) < _headToken && a.HasOwn(i - 1, Label.Topic))))
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
            while (k < _sentenceEnd && k - begin < 4 && (a.HasOwn(k, Label.Topic) || a.Has(k, Label.Geo)) && Words.IsCapital(a, k) && spans.At(k) is null && (!a.Has(k, Label.OrgHead) || a.HasOwn(k, Label.Topic) && IsOfficeOf()))
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
}
