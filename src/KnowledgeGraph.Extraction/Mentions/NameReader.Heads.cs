using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// What rules a name: an institution, an event, a plan, or nothing.
internal sealed partial class NameReader
{
    private void SetHead(int i)
    {
        if (a[i].PhraseLength == 0 || (_argument && IsAdjectival(i)) || _argument && a.Has(i, Label.EventHead) && a.HasOwn(i + 1, Label.Study) && Words.IsCapital(a, i + 1))
        {
            return;
        }

        if (i > _start && a.Lexicon.Value(a, i, Label.OrgHead) == 1 && (a.HasOwn(i, Label.Surname | Label.FamilyName) || a.HasOwn(_start, Label.Honorific) || a.Has(_start - 1, Label.Honorific)))
        {
            return; // "Mr. Sékou Camara"
        }

        var last = i + a[i].PhraseLength - 1;
        var labels = a[i].Labels;
        if (i == _start && a.HasOwn(i, Label.Topic) && labels.Meets(Label.EventHead) && (a.Is(i - 1, W.And) || a.Is(i - 1, W.Ampersand)) && a.HasOwn(i - 2, Label.Topic) && Words.IsCapital(a, i - 2))
        {
            return; // "Dean for Research and Training": the last of a row of fields
        }

        if (labels.Meets(Label.EventHead) && Words.IsCapital(a, last + 1) && a.Span(last + 1) is "Room" or "Hall" or "Theatre" or "Theater" or "Auditorium" or "Suite" && !a.Has(last + 1, Label.EventHead))
        {
            return; // "the Seoul Seminar Room" is a place
        }

        if (a.Has(i, Label.EventWeak) && (a.Is(last + 1, W.Of) || a.Is(last + 1, W.For)) && LeadsEvent(last + 2))
        {
            return; // "Smooth Opening for the Seminar": the seminar is the name
        }

        if (labels.Meets(Label.EventWeak) && i > _start && OnlyNames(_start, i) && !IsFeast(i) && (i - _start >= 2 || Words.IsNameLike(a, _start - 1)))
        {
            return; // "Ma Jianfei Signing": a person acts
        }

        if (a.Is(last + 1, W.And) && Words.IsCapital(a, last + 2) && a.HasOwn(i, Label.Topic) && labels.Meets(Label.OrgHead) && HeadOf(last + 2).Headed && !(i > _start && IsBody(i)))
        {
            return; // "Administration and Information Center"
        }

        if (labels.Meets(Label.EventHead) && a.Has(last + 1, Label.Plan) && a.Is(last + 1, Shape.Lower) && (a.Is(_start - 1, W.Its) || a.Is(_start - 1, W.Under) || a.Is(_start - 2, W.Under)))
        {
            _head = Head.Plan; // "under its Harbour Dialogue programme"
            _headToken = last;
        }
        else if (labels.Meets(Label.EventHead) && !(labels.Meets(Label.EventWeak) && (_argument || a.Has(last + 1, Label.OrgHead | Label.Topic) && Words.IsCapital(a, last + 1))))
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
        else if (labels.Meets(Label.OrgHead) || (labels.Meets(Label.OrgPublic) && a[i].PhraseLength > 1) || (labels.Meets(Label.OrgSuffix) && i > _start))
        {
            if (_argument && _head == Head.Event)
            {
                return;
            }

            if (_argument && _head == Head.Institution && !labels.Meets(Label.OrgSuffix) && Words.IsCapital(a, last + 1)
                && (a.HasOwn(last + 1, Label.Topic)
                    || a[i].PhraseLength == 1
                        && !a.Has(last + 1, Label.Geo | Label.OrgHead | Label.OrgSuffix | Label.Honorific | Label.Role) && HasFieldBehind(last + 1)))
            {
                return; // "Department of Hotel Management", "Foundation for Railway Signalling Research"
            }

            _leftHeaded |= !_argument && (i == _start && IsForeignHead(i) || i == _start + 1 && a.Lexicon.Value(a, i, Label.OrgHead) == 1 && IsForeignHead(i)); // "Technische | Hochschule Mittelrhein"

            _head = Head.Institution;
            _headToken = last;
        }
        else if (labels.Meets(Label.Venue) && !labels.Meets(Label.OrgHead) && i > _start && !_argument && _head == Head.Institution)
        {
            _head = Head.Plan; // "Jockey Club Auditorium" is a place
            _headToken = last;
        }
        else if (labels.Meets(Label.Plan) && !_argument)
        {
            _head = Head.Plan;
            _headToken = last;
        }
    }

    // The capitals from i end in a word of fields.
    private bool HasFieldBehind(int i)
    {
        while (i + 1 < _sentenceEnd && Words.IsCapital(a, i + 1) && spans.At(i + 1) is null)
        {
            i++;
        }

        return a.HasOwn(i, Label.Topic);
    }

    // Words that are never a field in a row of fields: "the Grassland Society | and the Bureau of Roads"
    private bool IsBody(int i) => a.Span(i) is "Society" or "Association" or "Union" or "Federation" or "Foundation" or "Academy" or "Institute" or "Agency";

    // What a person never does: "the Otter Creek Dinner"
    private bool IsFeast(int i) => a.Span(i) is "Dinner" or "Lunch" or "Luncheon" or "Breakfast" or "Ball" or "Concert" or "Games" or "Week" or "Contest" or "Competition" or "Tournament" or "Fair" or "Carnival" or "Retreat" or "Exhibit" or "Regatta";

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

    // "Universidad Nacional de Loja", "Kementerian Pelabuhan": the head stands first, and the rest of the name behind it
    // "Association des Pêcheurs"
    private bool IsForeignHead(int i) =>
        !a.Is(i + a[i].PhraseLength, W.Of)
        && (a.Lexicon.Value(a, i, Label.OrgHead) == 1
            || i == _start && a.HasOwn(i, Label.ForeHead) && Words.IsNameLike(a, i + 1)
            || IsForeign(i + a[i].PhraseLength) && Words.IsCapital(a, i + a[i].PhraseLength + 1));

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

    // "Teachers' Union", "Net Makers' Union"
    private bool IsInnerPlural(int j) => a.Is(j, W.Single) && Words.IsCapital(a, j + 1)
        && (a.HasOwn(j - 1, Label.PossessiveInside | Label.RolePlural) || (!a.Is(j, Shape.SpaceBefore) && a.Span(j - 1).EndsWith('s') && Words.IsCapital(a, j - 1) && HeadAhead(j + 1, 3)));

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

    private int PhraseStart(int i)
    {
        while (i > 0 && a[i].PhraseLength == 0)
        {
            i--;
        }

        return i;
    }
}
