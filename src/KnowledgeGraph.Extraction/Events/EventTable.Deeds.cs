using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// What an article reports with a verb alone ("A received B"), and events that it names only to place another.
internal sealed partial class EventTable
{
    private const int LeadSentences = 3;
    private const int MaxDeeds = 4;

    private readonly Dictionary<int, EventMention> _deeds = a.Scratch.Dictionary<int, EventMention>();

    // The first deed of the lead is the event, unless a noun in the lead already names one that is held.
    private void Deeds(List<EventMention> mentions)
    {
        var end = _firstBody + LeadSentences;
        if (FirstDeed(mentions, _firstBody, end) is not { } lead)
        {
            return;
        }

        var kindred = Kindred(lead.Span.Value);
        if (kindred is not null && lead.Span.Value == (int)EventKind.Meeting && IsSequel(lead))
        {
            return; // "Consultations were held … During his stay he was also received by B"
        }

        if (kindred is null && IsNounOfLead(mentions, lead, end))
        {
            return; // "Consultations were held … During his stay he was also received": a meeting of its own, as Sequels has it
        }

        var deed = kindred ?? Create(lead);
        Join(deed, lead);
        var joined = 0;
        foreach (var mention in mentions)
        {
            if (joined < MaxDeeds && mention.IsDeed && mention.Entity is null && mention.Span.Value == lead.Span.Value && mention.Sentence < end)
            {
                Join(mention.Span.Value == (int)EventKind.Meeting && mention.Sentence > lead.Sentence && IsSequel(mention) ? Create(mention) : deed, mention);
                joined++;
            }
        }

        Elect();
    }

    // "the Expo was launched on Friday", "opened the exhibition": a part of what it opens
    private void Openings(List<EventMention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention is { IsDeed: true, IsSub: true, Entity: null, Complement: { } shown } && shown.Entity?.Event is { } whole && !IsElsewhere(whole))
            {
                var opening = Create(mention);
                opening.Whole = whole;
                Join(opening, mention);
            }
        }
    }

    // "delivered a guest lecture", "Talks were held": where nothing else is reported, the best of the words that are too little elsewhere
    private void Weak(List<EventMention> mentions)
    {
        TakenUpLater(mentions);
        if (Main is not null && !Main.Elsewhere)
        {
            return;
        }

        EventMention? best = null;
        var most = 0;
        foreach (var mention in mentions)
        {
            var bare = mention.Definite && Main is not null && a.HasOwn(mention.Span.Head, Label.Affair) || (a.Is(mention.Span.Head, W.Month) || a.Is(mention.Span.Head, W.Week)) && mention.Span.First == mention.Span.Head;
            var score = !bare && mention.Entity is null && !mention.IsDeed && mention.Sentence >= _firstBody && mention.Sentence <= _firstBody + LeadSentences && !a.Is(mention.Span.Head, Shape.Quoted) && !IsOther(mention) ? Weight(mention, mentions) - (2 * (mention.Sentence - _firstBody)) : 0;
            if (score > most)
            {
                (best, most) = (mention, score);
            }
        }

        if (best is null)
        {
            return;
        }

        var facts = Create(best);
        Join(facts, best);
        foreach (var mention in mentions)
        {
            if (mention.Entity is null && mention.Indefinite && best.Definite && mention.Span.First < best.Span.First && mention.Sentence >= _firstBody && Stem(mention.Span.Head) == Stem(best.Span.Head))
            {
                Join(facts, mention); // "in a turnover ceremony … attended the ceremony"
            }
        }

        Elect();
    }

    // "gave a lecture on reefs … The lecture was opened by": what is spoken of again as something held is an event
    private void TakenUpLater(List<EventMention> mentions)
    {
        foreach (var again in mentions)
        {
            var sentence = a.Sentences[again.Sentence];
            if (again.Entity is not null || !again.Definite || again.Span.First - sentence.First > 1
                || !(a.Is(again.Span.End, W.Was) || a.Is(again.Span.End, W.Were))
                || !a.Has(again.Span.End + 1, Label.Held | Label.Attend | Label.Organize) && !a.Has(again.Span.End, Label.Held | Label.Attend)
                || a.HasOwn(again.Span.Head, Label.Generic) || again.IsSub || IsKnownHead(again.Span.Head))
            {
                continue;
            }

            foreach (var first in mentions)
            {
                if (first.Entity is null && first.Indefinite && again.Sentence - first.Sentence is 0 or 1 or 2 && first.Span.First < again.Span.First && Stem(first.Span.Head) == Stem(again.Span.Head))
                {
                    var facts = Create(first);
                    Join(facts, first);
                    Join(facts, again);
                    break;
                }
            }
        }
    }

    private bool IsKnownHead(int head)
    {
        foreach (var e in Events)
        {
            if (Stem(e.Head) == Stem(head))
            {
                return true;
            }
        }

        return false;
    }

    private int Weight(EventMention mention, List<EventMention> mentions)
    {
        var before = mention.Span.First - (mention.Definite || mention.Indefinite ? 2 : 1);
        var held = IsHeld(mention, a.Sentences[mention.Sentence]) || IsDone(mention);
        var done = a.Has(before, Label.LightVerb | Label.Attend | Label.Organize | Label.Held | Label.Runs) || a.Is(before, W.At) || a.Is(before, W.During);
        if (!held && !done || mention.Definite && IsKnownHead(mention.Span.Head))
        {
            return Main is null && mention.Definite && a.Is(before, W.For) && IsGathering(mention, a.Sentences[mention.Sentence]) ? 2 : 0; // "crowded into the hall | for the jubilee breakfast"
        }

        var again = false;
        foreach (var other in mentions)
        {
            again |= other != mention && Stem(other.Span.Head) == Stem(mention.Span.Head);
        }

        return 3 + (held ? 3 : 0) + (mention.Indefinite ? 2 : 0) + (again ? 2 : 0) + (mention.HasModifier ? 1 : 0) + (mention.Span.End > mention.Span.Head + 1 ? 1 : 0);
    }

    // "The training | was given by A and B"
    private bool IsDone(EventMention mention) =>
        mention.Definite && mention.Span.First - 1 <= a.Sentences[mention.Sentence].First && (a.Is(mention.Span.End, W.Was) || a.Is(mention.Span.End, W.Were)) && a.Is(mention.Span.End + 2, W.By);

    // "will host | a seminar next year"
    private bool IsToBe(EventMention mention)
    {
        for (var i = mention.Span.First - 1; i >= a.Sentences[mention.Sentence].First && i >= mention.Span.First - 5 && mention.Indefinite; i--)
        {
            if (a.Has(i, Label.Planned) && !a.Is(i, Shape.Quoted))
            {
                return true;
            }
        }

        return false;
    }

    // "On the same day, he received": another meeting
    private bool IsSequel(EventMention mention)
    {
        for (var i = a.Sentences[mention.Sentence].First; i < mention.Span.Head; i++)
        {
            if (a.Has(i, Label.Sequel))
            {
                return true;
            }
        }

        return false;
    }

    // "a plaque was unveiled": what is done at an opening, not what is opened
    private bool IsRiteOnly(EventMention deed)
    {
        for (var i = deed.Span.First; i < deed.Span.End; i++)
        {
            if (a.Span(i) is "plaque" or "curtain" or "logo" or "nameplate")
            {
                return true;
            }
        }

        return false;
    }

    private EventMention? FirstDeed(List<EventMention> mentions, int first, int end)
    {
        foreach (var mention in mentions)
        {
            if (mention.IsDeed && mention.Sentence < first && mention.Span.Value == (int)EventKind.Visit && a.Sentences[mention.Sentence].Zone == Zone.Heading)
            {
                return mention; // "Delegation of A Visits B": what else happens happens on the visit
            }
        }

        EventMention? small = null;
        foreach (var mention in mentions)
        {
            if (mention.IsDeed && mention.Sentence >= first && mention.Sentence < end)
            {
                if (!IsRiteOnly(mention))
                {
                    return mention;
                }

                small ??= mention;
            }
        }

        return small ?? InHeadline(mentions, first);
    }

    // "Mayor opens new fish market" above a text that no verb of its own tells it by
    private EventMention? InHeadline(List<EventMention> mentions, int first)
    {
        foreach (var mention in mentions)
        {
            if (mention.IsDeed && mention.Sentence < first && a.Sentences[mention.Sentence].Zone == Zone.Heading && Main is null)
            {
                return mention;
            }
        }

        return null;
    }

    // The unnamed event of the deed's kind: of meetings the one reported, of visits one that is no more than the word.
    private EventFacts? Kindred(int kind)
    {
        foreach (var e in Events)
        {
            if (e.Kind == kind && !e.Named && !IsElsewhere(e) && (kind != (int)EventKind.Meeting || e == Main) && (kind != (int)EventKind.Visit || e.Mentions.TrueForAll(static m => m.Span.End == m.Span.First + 1)))
            {
                return e;
            }
        }

        return null;
    }

    // Whether a noun of the lead names another event than the deed, or one that is held.
    private bool IsNounOfLead(List<EventMention> mentions, EventMention lead, int end)
    {
        foreach (var mention in mentions)
        {
            if (mention.IsDeed || mention.Sentence >= end || IsToBe(mention))
            {
                continue;
            }

            if (lead.Span.Value == (int)EventKind.Visit && mention.Span.First > lead.Span.Head && (mention.IsSub || mention.Span.Value == (int)EventKind.Meeting))
            {
                continue; // "visited the institute and held a working session with the deans"
            }

            if (a.Is(mention.Span.First - 2, W.For) && mention.Indefinite)
            {
                continue; // "was in the capital for a hearing", "came for a visit"
            }

            if (mention.Entity is null ? mention.Indefinite && (mention.Staged || !a.Has(mention.Span.Head, Label.EventWeak))
                : (mention.Span.Value != lead.Span.Value || mention.Span.Value != (int)EventKind.Visit) && mention.Entity.Event is { } e && !IsElsewhere(e) && !IsInPassing(e))
            {
                return true;
            }
        }

        return false;
    }

    // "unveiled a corner … The opening was attended by": a deed that a noun takes up
    private EventMention? TakenUp(EventMention mention)
    {
        var deed = mention.Definite && mention.Span.Value > 0 ? _deeds.GetValueOrDefault(mention.Span.Value) : null;
        return deed is not null && deed.Entity is null && mention.Sentence - deed.Sentence is 0 or 1 or 2 ? deed : null;
    }

    private bool IsPlanned(EventMention mention, Sentence sentence)
    {
        for (var i = mention.Span.End; i < sentence.End && i < mention.Span.End + 3; i++)
        {
            if (a.Is(i, W.Which) && a.Begins(i, Label.ToCome))
            {
                return true;
            }
        }

        return false;
    }

    // "ahead of the Summit", "the Fair scheduled for March": named only to place another event
    private bool IsElsewhere(EventFacts e)
    {
        foreach (var mention in Some(e.Mentions, 4))
        {
            var sentence = a.Sentences[mention.Sentence];
            var away = mention.Indefinite && a.Is(mention.Span.First - 2, W.For) && !IsGathering(mention, sentence); // "was in the capital for a hearing"
            for (var i = Math.Max(sentence.First, mention.Span.First - 4); i < mention.Span.First && !away; i++)
            {
                away = a.Has(i, Label.Elsewhere) && !mention.IsScene;
            }

            for (var i = mention.Span.End; i < sentence.End && i < mention.Span.End + 3 && !away; i++)
            {
                away = a.Begins(i, Label.ToCome);
            }

            if (away && sentence.Zone == Zone.Body && mention == FirstInBody(e) && IsPlanned(mention, sentence))
            {
                return true; // "announced the Games, which will be held in June. The Games are …"
            }

            if (!away && sentence.Zone == Zone.Body)
            {
                return false;
            }
        }

        return FirstInBody(e) is not null;
    }

    // "Some forty researchers gathered in Lusaka | for a round table"
    private bool IsGathering(EventMention mention, Sentence sentence)
    {
        for (var i = sentence.First; i < mention.Span.First; i++)
        {
            if (a.Is(i, Shape.Lower) && a.Span(i) is "gathered" or "met" or "assembled" or "convened" or "together" or "joined" or "united" or "filled" or "packed" or "guests" or "invited" or "crowded" or "flocked" or "convened" or "turned" or "came" or "squeezed" or "streamed" or "descended")
            {
                return true;
            }
        }

        return false;
    }

    private EventMention? FirstInBody(EventFacts e)
    {
        foreach (var mention in e.Mentions)
        {
            if (a.Sentences[mention.Sentence].Zone == Zone.Body)
            {
                return mention;
            }
        }

        return null;
    }
}
