using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// What a phrase is of: "seminar on X", "signing of the memorandum between A and B"; and the event inside the name of its part.
internal sealed partial class EventReader
{
    // "Opening Ceremony of the | 2023 Seminar on Ports": the event inside the name of its part
    private EventMention? Inner(EventMention part)
    {
        if (!part.Named || !part.IsSub)
        {
            return null;
        }

        for (var i = part.Span.Head + 1; i < part.Span.End - 2; i++)
        {
            if (!(a.Is(i, W.Of) || a.Is(i, W.For)))
            {
                continue;
            }

            var first = a.Is(i + 1, W.The) ? i + 2 : i + 1;
            for (var head = first; head < part.Span.End; head++)
            {
                if (a.Has(head, Label.EventHead) && !a.Has(head, Label.EventWeak | Label.SubEvent) && (head > first || a.Is(head + 1, W.On) || a.Is(head + 1, W.For)))
                {
                    var span = Span.Of(a, SpanKind.Event, first, part.Span.End);
                    span.Head = head;
                    span.Value = KindOf(head, head);
                    span.Score = part.Span.Score;
                    var inner = Describe(span, part.Sentence, a.Sentences[part.Sentence]);
                    inner.Definite = true;
                    return inner;
                }
            }

            return null;
        }

        return null;
    }

    // "for Seminar on X", "of CAS Kathmandu Center", "between A and B", "of the Memorandum of Understanding (MoU) between A and B"
    private void Complement(EventMention mention, Sentence sentence)
    {
        var i = mention.Span.End;
        var of = a.Is(i, W.Of) || a.Is(i, W.For) || a.Is(i, W.On) || a.Is(i, W.Between);
        var told = !mention.Definite || mention.Span.First - 1 <= sentence.First;
        if (!of && told && SubjectMatter(i, sentence) is > 0 and var matter)
        {
            mention.Span.End = matter;
            mention.HasModifier = true;
            return;
        }

        if (!of)
        {
            VisitTo(mention, i, sentence);
            return;
        }

        var next = i + 1;
        if (a.Is(i, W.On) && (a.Is(next, W.Quote) || a.Is(next, W.Single)))
        {
            return; // a title, which is read by itself
        }

        while (next < sentence.End && (a.Is(next, W.The) || a.Is(next, W.This) || a.Is(next, W.Both) || a.Is(next, W.Quote) || a.Is(next, W.Its)))
        {
            next++;
        }

        if (spans.At(next) is { Kind: SpanKind.Event or SpanKind.Institution } inner && inner.First == next)
        {
            if (a.Is(inner.End, W.Possessive) && (a.Is(i, W.On) || a.Is(i, W.For)))
            {
                return; // "the lecture on the Academy's side"
            }

            var whole = a.Is(inner.End, W.Of) ? spans.At(a.Is(inner.End + 1, W.The) ? inner.End + 2 : inner.End + 1) : null;
            mention.Span.End = inner.Kind == SpanKind.Institution && whole is { Kind: SpanKind.Institution } ? whole.End : inner.End; // "of the Board of Governors | of the Bank"
            mention.Span.End += a.Is(mention.Span.End, W.Quote) && a.Is(inner.First - 1, W.Quote) ? 1 : 0;
            mention.Complement = inner.Kind == SpanKind.Event ? inner : null;
            mention.HasModifier = true;
            if (a.Is(i, W.Between) || a.Is(i, W.Of))
            {
                ExtendPair(mention, sentence);
            }

            return;
        }

        // a title in capitals that is no span: "signing ceremony of the Memorandum of Understanding", "lecture on Good Governance"
        var end = next;
        while (end < sentence.End && end - next < 14
            && (Words.IsCapital(a, end) && spans.At(end) is null or { Kind: SpanKind.Institution }
                || (end > next
                    && (a.HasOwn(end, Label.Function) && (W)a[end].Word is W.Of or W.And or W.For or W.The or W.Between or W.On or W.From
                        || a.Is(end, W.Ampersand))
                    && LeadsCapital(end) && !a.Has(end + 1, Label.Month | Label.Weekday))))
        {
            end++;
        }

        if ((end - next >= 2 || (end - next == 1 && mention.Span.Value == (int)EventKind.Signing)) && (!a.Has(next, Label.Geo) || end - next >= 3 && a.Is(i, W.Of) && !a.Has(next + a[next].PhraseLength, Label.Geo)))
        {
            mention.Span.End = end;
            mention.HasModifier = true;
            mention.Named |= end - next >= 2 && !mention.IsSub && mention.Span.Value is (int)EventKind.Forum or (int)EventKind.Seminar or (int)EventKind.Conference or (int)EventKind.Workshop && (a.Is(i, W.On) || a.Is(i, W.For));
            ExtendPair(mention, sentence);
        }
        else if (told && !mention.IsSub && !a.Is(i, W.Between) && !a.Is(i, W.Of) && SubjectMatter(i, sentence) is > 0 and var end2)
        {
            mention.Span.End = end2;
            mention.HasModifier = true;
        }
    }

    // "a visit to the | Port Institute", "WORKING VISIT TO | LUTZ AND MALNAD"
    private void VisitTo(EventMention mention, int i, Sentence sentence)
    {
        if (!a.Is(i, W.To) || mention.Span.Value != (int)EventKind.Visit)
        {
            return;
        }

        var to = a.Is(i + 1, W.The) ? i + 2 : i + 1;
        mention.Span.End = spans.At(to) is { Kind: SpanKind.Institution } visited ? visited.End
            : a.Begins(to, Label.Country) && spans.At(to) is null ? to + a[to].PhraseLength : Math.Max(RegionEnd(to, sentence), mention.Span.End);
    }

    // "a working trip to the | Fez-Meknes region", "a visit to | Nakhon Ratchasima province"; 0 where no region is named
    private int RegionEnd(int first, Sentence sentence)
    {
        var end = first;
        while (end < sentence.End && end - first < 5 && spans.At(end) is null && (Words.IsCapital(a, end) || end > first && a.Is(end, Shape.Hyphen)))
        {
            end++;
        }

        if (a.Is(end, W.And) && end > first && Words.IsCapital(a, end + 1) && spans.At(end + 1) is null && !Words.IsCapital(a, end + 2))
        {
            end += 2; // "to Lutz and | Malnad"
        }

        var titled = a.Has(first, Label.Honorific | Label.Role | Label.RolePlural | Label.Month | Label.Weekday);
        return end > first && !titled && !(a.Is(end, Shape.Lower) && a.HasOwn(end, Label.OrgHead | Label.Venue)) && a.Span(end) is not ("region" or "province" or "prefecture" or "county" or "district" or "island" or "islands" or "valley") ? end
            : end > first && a.Span(end) is "region" or "province" or "prefecture" or "county" or "district" or "island" or "islands" or "valley" ? end + 1 : 0;
    }

    private bool LeadsCapital(int i) => Words.IsCapital(a, i + 1) || ((a.Is(i + 1, W.The) || a.Is(i + 1, W.Of)) && Words.IsCapital(a, i + 2));

    // "… (MoU) between A (KU) and B (MI)"
    private void ExtendPair(EventMention mention, Sentence sentence)
    {
        var i = mention.Span.End;
        if (a.Is(i, W.Open) && a.Is(i + 2, W.Close) && a.Is(i + 1, Shape.Capital))
        {
            i += 3;
        }

        var pair = i;
        if (a.Is(i, W.Between))
        {
            i = PartyEnd(i + 1);
        }

        if (i > 0 && a.Is(i, W.And) && i < sentence.End && (pair != i || a.Is(mention.Span.Head + 1, W.Between)) && PartyEnd(i + 1) is > 0 and var end)
        {
            mention.Span.End = end;
        }
    }

    // Behind an institution, a country, "the Republic of Zambia"; -1 where none begins.
    private int PartyEnd(int i)
    {
        i = a.Is(i, W.The) ? i + 1 : i;
        if (spans.At(i) is { Kind: SpanKind.Institution } house)
        {
            return house.Acronym is { } acronym ? acronym.End + 1 : house.End;
        }

        if (spans.At(i) is not null || !a.Is(i, Shape.Capital))
        {
            return -1;
        }

        var geo = a.Is(i + 1, W.Of) ? i + 2 : a.Has(i, Label.Demonym) && a.Is(i + 1, Shape.Capital) ? i + 1 : i;
        return a.Begins(i, Label.Country | Label.Place) || a.Is(i + 1, W.Of) && a.Begins(geo, Label.Country | Label.Place) ? geo + a[geo].PhraseLength
            : a.Has(i, Label.Demonym) && a.Span(i + 1) is "Republic" or "Kingdom" or "Federation" or "Government" ? i + 2 : -1;
    }
}
