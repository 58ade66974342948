using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Agents behind what they gave, behind what they are, and those of an event that is still to come.
internal sealed partial class OrganizeRules
{
    private Modality _modality = Modality.Asserted;
    private OrganizerRole _help;

    // "made possible by | a generous grant from A", "and | technical assistance from B": behind the gift
    private int Gift(int i)
    {
        var j = a.Is(i, W.A) || a.Is(i, W.The) || a.Is(i, W.Its) ? i + 1 : i;
        for (var first = j; j < first + 5 && a.Is(j, Shape.Lower) && (!a.HasOwn(j, Label.Function) || a.Is(j, W.And)); j++)
        {
            if (a.HasOwn(j, Label.Aid) && (a.Is(j + 1, W.From) || a.Is(j + 1, W.Of) || a.Is(j + 1, W.By) || a.Is(j + 1, W.With)))
            {
                return j + 2;
            }
        }

        return i;
    }

    // "with the technical and financial support of | A": who gives, and in which role; 0 where nothing is given
    private int Helper(SentenceView view, int with)
    {
        var given = Gift(with + 1);
        if (given == with + 1 || given >= view.Sentence.End || InstitutionAt(given) is null || !view.HasEvent())
        {
            return 0;
        }

        _help = HelpOf(given - 2);
        return given;
    }

    // What somebody is to an event by what is given to it.
    private OrganizerRole HelpOf(int noun) => a.Span(noun) switch
    {
        "funding" or "funds" or "grant" or "grants" or "sponsorship" or "donation" or "donations" or "Funding" or "Funds" or "Sponsorship" => OrganizerRole.Sponsor,
        "cooperation" or "co-operation" or "collaboration" or "partnership" => OrganizerRole.CoOrganizer,
        _ => a.HasOwn(noun, Label.Treat) ? OrganizerRole.Sponsor : OrganizerRole.Supporter,
    };

    // "Funding for the conference | was provided by A", "The coffee | came from A": behind a gift that is the verb's subject
    private bool Given(SentenceView view, int i)
    {
        var end = i + a[i].PhraseLength;
        for (var noun = i - 1; noun >= view.Sentence.First && noun > i - 10; noun--)
        {
            if (a.Is(noun, W.Comma) || a.Is(noun, W.Semicolon) || a.Is(noun, W.And) || r.Spans.At(noun) is { Kind: SpanKind.Person or SpanKind.Institution })
            {
                return false;
            }

            if (a.HasOwn(noun, Label.Aid | Label.Treat) && (noun == view.Sentence.First || noun <= view.Sentence.First + 2 || a.Is(noun - 1, W.Semicolon) || a.Is(noun - 1, W.And) || a.Is(noun - 1, W.While)))
            {
                return List(view, i, end, HelpOf(noun), "given") > 0;
            }
        }

        return false;
    }

    // "a reception | given by the embassy", "A dinner was | offered by the embassy": the event is the verb's subject
    private bool Offered(SentenceView view, int i)
    {
        foreach (var mention in view.Events)
        {
            if (mention.Entity is not null && !mention.IsDeed && mention.Span.Value is (int)EventKind.Ceremony or (int)EventKind.Other or (int)EventKind.Meeting && mention.Span.End <= i && i - mention.Span.End < 10 && IsFree(mention.Span.End, i))
            {
                return List(view, i, i + a[i].PhraseLength, OrganizerRole.Host, "passive") > 0;
            }
        }

        return false;
    }

    private bool IsFree(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (a.Is(i, W.Comma) || r.Spans.At(i) is { Kind: SpanKind.Person or SpanKind.Institution } || a.HasOwn(i, Label.SpeechNoun | Label.Gift))
            {
                return false;
            }
        }

        return true;
    }

    // "will be hosted jointly by A and B"
    private void Planned(SentenceView view, int i)
    {
        var by = a.Is(i + 1, W.By) ? i + 1 : a.Is(i + 2, W.By) ? i + 2 : -1;
        if (by > 0)
        {
            _modality = Modality.Planned;
            List(view, i, by + 1, (OrganizerRole)a.Lexicon.Value(a, i, Label.Organize), "planned");
            _modality = Modality.Asserted;
        }
    }

    // "supported by the | City of Tarnow", "the | government of Lutz District": a polity is an institution where it acts
    private Span? Polity(SentenceView view, int i)
    {
        if (r.Spans.At(i) is not null || !a.Is(i + 1, W.Of)
            || a.Span(i) is not ("City" or "Town" or "Kingdom" or "Republic" or "Principality" or "Grand" or "Sultanate" or "Emirate" or "Province"
                or "Municipality" or "State" or "Commonwealth" or "Canton" or "County" or "District" or "Borough" or "Prefecture" or "Governorate"
                or "Oblast" or "government" or "municipality"))
        {
            return null;
        }

        var end = i + 2;
        end = a.Is(end, W.The) ? end + 1 : end;
        var first = end;
        while (end < view.Sentence.End && end - first < 5 && Words.IsCapital(a, end) && r.Spans.At(end) is null && !a.Has(end, Label.Honorific | Label.Month))
        {
            end++;
        }

        if (end == first)
        {
            return null;
        }

        var span = Span.Of(a, SpanKind.Institution, i, end);
        span.Head = i;
        span.Score = r.Weights["institution.unknown_of"];
        r.Spans.Add(span);
        r.Names.Link(span, r.Names.Institution(span));
        return span;
    }

    // "the German cooperation agency | GIZ", "the local charity | Water Now": what it is, before its name
    private int Behind(SentenceView view, int first)
    {
        if (a.Is(first, W.Its) && Kin(first + 1) is > 0 and var kin)
        {
            first = kin;
        }

        var i = a.Is(first, W.The) || a.Is(first, W.A) ? first + 1 : first;
        var start = i;
        while (i < view.Sentence.End && i - start < 4 && r.Spans.At(i) is null && (a.Has(i, Label.Demonym) || a.Is(i, Shape.Lower) && !a.HasOwn(i, Label.Function)))
        {
            i++;
        }

        return i > start && i < view.Sentence.End && a.Is(i - 1, Shape.Lower)
                && (a.Has(i - 1, Label.OrgHead)
                    || a.Span(i - 1) is "charity" or "firm" or "ngo" or "brand" or "maker" or "chain" or "operator" or "producer")
                && (r.Spans.At(i) is { Kind: SpanKind.Institution } || r.Spans.At(i) is null && a.Is(i, Shape.Capital))
            ? i
            : first;
    }

    // "its Slovak counterpart, | the Union of Bakers": behind the word for one's like, or 0
    private int Kin(int first)
    {
        for (var i = first; i < first + 4 && (a.Is(i, Shape.Lower) || a.Has(i, Label.Demonym)); i++)
        {
            if (a.Span(i) is "counterpart" or "counterparts" or "partner" or "partners" or "parent" or "sister" or "affiliate" or "subsidiary")
            {
                var named = i + 1;
                while (named < i + 6 && (a.Is(named, Shape.Lower) || a.Is(named, Shape.Capital) && r.Spans.At(named) is null))
                {
                    named++; // "its sister institution in Tijuana, the College"
                }

                i = a.Is(named, W.Comma) ? named + 1 : named > i + 1 && r.Spans.At(named) is { Kind: SpanKind.Institution } ? named : i + 1;
                return a.Is(i, W.The) ? i + 1 : i;
            }
        }

        return 0;
    }
}
