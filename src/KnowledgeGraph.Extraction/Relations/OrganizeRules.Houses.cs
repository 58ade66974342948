using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Houses in small letters, and in capitals that no list knows, where they organise.
internal sealed partial class OrganizeRules
{
    private const int MaxModifiers = 3;

    // "organised by the | regional chamber of commerce", "by the | Almaty akimat"
    private Span? LowerHouse(SentenceView view, int first)
    {
        if (ShortHouse(first) is { } known)
        {
            return known;
        }

        if (a.Span(first) is "office" && a.Is(first + 1, W.Of) && OfficeEnd(view, first + 2) is > 0 and var end)
        {
            return House(first, first, end); // "the office of Senator NAME"
        }

        var i = first;
        while (i < view.Sentence.End && i - first < MaxModifiers && r.Spans.At(i) is null && !IsLowerHead(i) && (a.Is(i, Shape.Capital) && !a.Has(i, Label.Month | Label.Weekday | Label.Honorific) || IsAdjective(i)))
        {
            i++;
        }

        return IsLowerHead(i) ? House(first, i, HouseEnd(view, i)) : null;
    }

    private int OfficeEnd(SentenceView view, int i)
    {
        for (var j = i; j < i + 6 && j < view.Sentence.End && (a.Is(j, Shape.Capital | Shape.Dotted) || a.Is(j, W.The)); j++)
        {
            if (r.Spans.At(j) is { Kind: SpanKind.Person } person)
            {
                return person.End;
            }
        }

        return 0;
    }

    // "the regional chamber of commerce | hosted": the same, read backwards
    private Span? LowerHouseEnding(SentenceView view, int end)
    {
        if (end - 1 > view.Sentence.First && ShortHouse(end - 1) is { } known)
        {
            return known;
        }

        for (var head = end - 1; head >= view.Sentence.First && head > end - 5; head--)
        {
            if (!IsLowerHead(head) || HouseEnd(view, head) != end)
            {
                continue;
            }

            var first = head;
            while (first > view.Sentence.First && head - first < MaxModifiers && r.Spans.At(first - 1) is null && (IsAdjective(first - 1) || a.Is(first - 1, Shape.Capital) && !a.Has(first - 1, Label.Function | Label.Month | Label.Weekday | Label.Honorific)))
            {
                first--;
            }

            return a.Is(first - 1, W.The) || a.Is(first - 1, W.Our) || first == view.Sentence.First ? House(first, head, end) : null;
        }

        return null;
    }

    private bool IsLowerHead(int i) => a.Is(i, Shape.Lower) && a.HasOwn(i, Label.OrgHead) && !a.HasOwn(i, Label.Unit | Label.Venue) && r.Spans.At(i) is null && !(a.Is(i + 1, Shape.Lower) && a.HasOwn(i + 1, Label.OrgHead | Label.RolePlural | Label.EventHead));

    private bool IsAdjective(int i) => a.Is(i, Shape.Lower) && !a.HasOwn(i, Label.Function) && !a.Has(i, Label.Held | Label.Organize | Label.Attend | Label.SpeechVerb | Label.EventHead | Label.Role);

    // "chamber | of commerce", "government | of Lutz"
    private int HouseEnd(SentenceView view, int head)
    {
        var i = head + 1;
        if (!a.Is(i, W.Of))
        {
            return i;
        }

        var end = i + 1;
        while (end < view.Sentence.End && end - i < 4 && r.Spans.At(end) is null && (a.Is(end, Shape.Lower) && a.HasOwn(end, Label.Topic) || a.Is(end, Shape.Capital) && !a.Has(end, Label.Month | Label.Weekday)))
        {
            end++;
        }

        return end > i + 1 ? end : head + 1;
    }

    // What says more than its head is a name where nothing bears it yet; the head alone ("our university") is the one house of that kind.
    private Span? House(int first, int head, int end)
    {
        Entity? known = null;
        foreach (var entity in r.Names.Entities)
        {
            if (entity.Kind == EntityKind.Institution && a[entity.Name.Head].Word == a[head].Word && entity.Name.End - entity.Name.First > 1)
            {
                if (known is not null)
                {
                    known = null;
                    break;
                }

                known = entity;
            }
        }

        if (known is null && end - first == 1)
        {
            return null;
        }

        var span = Span.Of(a, SpanKind.Institution, first, end);
        span.Head = head;
        span.Score = r.Weights["institution.unknown_of"];
        span.Form = known is null ? MentionForm.Full : MentionForm.Description;
        r.Spans.Add(span);
        r.Names.Link(span, known ?? r.Names.Institution(span));
        return span;
    }

    // "The Opera of Tbilisi | staged the gala": capitals before the verb with a word among them that no person is called by
    private Span? UnknownSubject(SentenceView view, int end)
    {
        var first = end;
        while (first > view.Sentence.First && end - first < 6 && r.Spans.At(first - 1) is null && (a.Is(first - 1, Shape.Capital) && !a.Is(first - 1, W.The) || a.Is(first - 1, W.Of) && a.Is(first, Shape.Capital) && a.Is(first - 2, Shape.Capital)))
        {
            first--;
        }

        if (end - first == 1 && a.Is(first, Shape.AllCaps) && Words.IsAcronym(a, first) && view.Sentence.Zone == Zone.Heading)
        {
            return Unknown(view, first); // a headline: "GIZ | hold workshop"
        }

        if (end - first < 2 || !a.Is(first, Shape.Capital) || a.Has(first, Label.Honorific | Label.Month | Label.Weekday | Label.Function) || r.Spans.At(first - 1) is not null || !(first == view.Sentence.First || a.Is(first - 1, W.The) || a.Is(first - 1, W.And) || a.Is(first - 1, W.To) && a.Is(end, W.Comma)))
        {
            return null;
        }

        for (var i = first; i < end; i++)
        {
            if (i == first && end - first > 2 && a.Has(i, Label.Country | Label.Demonym) || a.Is(i, Shape.Capital) && !Words.IsNameLike(a, i) && !a.Has(i, Label.Geo | Label.Role | Label.Surname | Label.EventHead | Label.Plan))
            {
                return Unknown(view, first) is { } span && span.End == end ? span : null;
            }
        }

        return null;
    }
}
