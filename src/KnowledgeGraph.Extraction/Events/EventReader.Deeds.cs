using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// Deeds that no noun names: a verb, what it is done to, and who is there to do it.
internal sealed partial class EventReader
{
    private const int MaxDeed = 14;
    private const int MaxSubject = 30;
    private const int MaxDateline = 9;

    // "visited the Longmen Library", "paid a courtesy call on the Rector", "the new wing was officially opened"
    private EventMention? VerbPhrase(int i, int s, Sentence sentence)
    {
        var end = Words.DeedEnd(a, i);
        if (a.Is(i, Shape.Quoted) || sentence.Zone is not (Zone.Body or Zone.Heading) || IsLoose(i) || !Words.IsCapital(a, sentence.First))
        {
            return null;
        }

        var kind = a.Lexicon.Value(a, i, Label.Deed);
        var handover = a.Lexicon.Value(a, i, Label.DeedName) == (int)NameFrame.HandoverOf;
        var passive = a.Is(i, W.Was) || a.Is(i, W.Were) || a.Is(i - 1, W.Was) || a.Is(i - 1, W.Were) || a.Is(i - 2, W.Was) || a.Is(i - 2, W.Were);
        var (first, stop) = passive ? (sentence.First, end) : (i, ObjectEnd(Adjunct(end, sentence), sentence));
        first = passive ? BehindDay(BehindDateline(first, i), i) : first;
        var opened = sentence.Zone == Zone.Body && kind == (int)EventKind.Ceremony && a.Lexicon.Value(a, i, Label.DeedName) >= 0 ? passive ? Shown(first, i) : Shown(end, Math.Min(end + 4, sentence.End)) : null;
        if (opened is not null && (passive || HasActor(sentence.First, i)))
        {
            return Opened(opened, i, s, passive ? end : opened.End, passive ? opened.First : i);
        }

        if (passive ? i - first > (IsApposed(first, i) ? 2 * MaxSubject : MaxSubject) || !HasObject(first, i, kind, handover) || kind == (int)EventKind.Other && !(a.Is(i, W.Was) || a.Is(i, W.Were)) : !HasActor(sentence.First, i) || !HasObject(end, stop, kind, handover))
        {
            return null;
        }

        if (sentence.Zone == Zone.Heading)
        {
            (first, stop) = (sentence.First, a.Is(sentence.End - 1, Shape.Punct) ? sentence.End - 1 : sentence.End); // a headline names its deed as a whole
        }

        first = a.Is(first, W.The) || a.Is(first, W.A) || a.Is(first, W.An) ? first + 1 : first;
        var span = Span.Of(a, SpanKind.Event, first, stop);
        span.Head = i;
        span.Value = kind;
        span.IsNamed = false;
        span.Score = a.Lexicon.Weights["event.deed"];
        var deed = EventMention.Of(a, span);
        deed.Sentence = s;
        deed.IsDeed = true;
        for (var k = sentence.First; k < sentence.End && kind is (int)EventKind.Signing or (int)EventKind.Meeting && !deed.IsByPerson; k++)
        {
            deed.IsByPerson = spans.At(k) is { Kind: SpanKind.Person };
        }

        return deed;
    }

    // "The Coral Centre (CC), a joint undertaking of A and B, | was inaugurated": the house that was opened, and what it is
    private bool IsApposed(int first, int verb)
    {
        var subject = spans.At(a.Is(first, W.The) ? first + 1 : first);
        return subject is { Kind: SpanKind.Institution } && (a.Is(subject.End, W.Comma) || a.Is(subject.End, W.Open)) && (a.Is(verb - 1, W.Comma) || a.Is(verb - 2, W.Comma));
    }

    // An exhibition, a fair or a month of events that the verb opens: opening it is a happening of its own.
    private Span? Shown(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (spans.At(i) is { Kind: SpanKind.Event, IsNamed: true } shown && shown.Value is (int)EventKind.Exhibition or (int)EventKind.Other)
            {
                return shown;
            }
        }

        return null;
    }

    private EventMention Opened(Span shown, int verb, int s, int end, int first)
    {
        var span = Span.Of(a, SpanKind.Event, first, end);
        span.Head = verb;
        span.Value = (int)EventKind.Ceremony;
        span.IsNamed = false;
        span.Score = a.Lexicon.Weights["event.deed"];
        var deed = EventMention.Of(a, span);
        deed.Sentence = s;
        deed.IsDeed = true;
        deed.IsSub = true;
        deed.Complement = shown;
        return deed;
    }

    private bool IsLoose(int i)
    {
        for (var j = i - 1; j >= 0 && j >= i - 3 && !a.Is(j, Shape.Punct); j--)
        {
            if (a.Is(j, W.To) || a.Has(j, Label.Planned | Label.Absent) || a.Is(j, W.Had) || a.Is(j, W.Which) || a.Is(j, W.Who) || a.Is(j, W.When) && !a.HasOwn(i, Label.Signing) || a.Is(j, W.That) || a.Is(j, W.Since))
            {
                return true;
            }
        }

        return a.Is(i, Shape.Capital) && a.Is(i, Shape.SentenceStart);
    }

    // "SYLHET, Jan 22: | A hospital … was inaugurated"
    private int BehindDateline(int first, int verb)
    {
        for (var i = first; i < verb && i < first + MaxDateline; i++)
        {
            if (a.Is(i, W.Colon) || a.Is(i, W.Dash) && a.Is(first, Shape.Capital))
            {
                return i + 1;
            }
        }

        return first;
    }

    // "On 12 May, | Nurses Day was celebrated"
    private int BehindDay(int first, int verb)
    {
        for (var i = first; (a.Is(first, W.On) || a.Is(first, W.In) || a.Is(first, W.At)) && i < verb && i < first + MaxDateline; i++)
        {
            if (a.Is(i, W.Comma) && i + 1 < verb)
            {
                return i + 1;
            }
        }

        return first;
    }

    // "met | on Tuesday with B", "received | at her office on Monday B", "met | here yesterday with B": when and where, before whom
    private int Adjunct(int i, Sentence sentence)
    {
        var end = i;
        while (end < sentence.End && end - i < 9)
        {
            if (a.Is(end, W.Here) || a.Has(end, Label.RelativeDay) || a.Span(end) is "separately" or "today" or "yesterday")
            {
                end++;
            }
            else if (a.Is(end, W.This) && (a.Has(end + 1, Label.Weekday) || a.Span(end + 1) is "morning" or "afternoon" or "evening" or "week"))
            {
                end += a.Has(end + 1, Label.Weekday) && a.Span(end + 2) is "morning" or "afternoon" or "evening" ? 3 : 2;
            }
            else if ((a.Is(end, W.On) || a.Is(end, W.In) || a.Is(end, W.At)) && Place(end + 1) is var next and > 0)
            {
                end = next;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // Behind the last token of a day or place, or 0.
    private int Place(int i)
    {
        if (a.Has(i, Label.Weekday | Label.Month | Label.Geo) || a.Is(i, Shape.Digit))
        {
            var end = i + 1;
            while (a.Is(end, Shape.Digit) || a.Has(end, Label.Month) || a.Is(end, W.Comma) && a.Has(end + 1, Label.Geo))
            {
                end++;
            }

            return a.Is(end, W.Comma) ? end + 1 : end;
        }

        return (a.Is(i, W.His) || a.Is(i, W.Her) || a.Is(i, W.The)) && a.Is(i + 1, Shape.Lower) && (a.Has(i + 1, Label.Venue) || a.Span(i + 1) is "office" or "residence" or "ministry" or "palace") ? i + 2 : 0;
    }

    private int ObjectEnd(int i, Sentence sentence)
    {
        var end = i;
        while (end < sentence.End && end - i < MaxDeed)
        {
            if (a.Is(end, Shape.Punct) && !a.Is(end, W.Ampersand) && !a.Is(end, W.Possessive) && !a.Is(end, W.Dash)
                || end > i && a.Has(end, Label.Month | Label.Weekday | Label.RelativeDay)
                || a.Is(end, W.Here)
                || a.Is(end, W.Last) && a.Has(end + 1, Label.Weekday | Label.Month)
                || a.Is(end, W.Last) && a.Is(end + 1, W.Week)
                || a.Is(end, W.During) || a.Is(end, W.By)
                || a.Is(end, W.From) && (a.Is(end + 1, Shape.Digit) || a.Has(end + 1, Label.Month | Label.Weekday))
                || end > i && (a.Is(end, W.On) || a.Is(end, W.At) || a.Is(end, W.In)) && !(a.Is(end, W.On) && a.Is(end + 1, Shape.Lower) && !a.Has(end + 1, Label.RelativeDay) && !a.Is(end + 1, W.The)))
            {
                break;
            }

            end = spans.At(end) is { } inner && inner.End > end ? inner.End : end + 1;
        }

        return Math.Min(end, sentence.End);
    }

    private bool HasActor(int first, int end)
    {
        for (var i = end - 1; i >= first && end - i < 40; i--)
        {
            if (spans.At(i) is { Kind: SpanKind.Person or SpanKind.Role or SpanKind.Institution } || a.HasOwn(i, Label.RolePlural) || a.Span(i) is "delegation" or "Delegation" or "firm" or "university" or "mission" || a.Is(i, W.He) || a.Is(i, W.She) || a.Is(i, W.They))
            {
                return true;
            }
        }

        return false;
    }

    // "received some 350 | guests": at an event, not one
    private bool IsCrowd(int first, int i)
    {
        for (var j = first; j < i; j++)
        {
            if (a.Is(j, Shape.Digit) && a.Span(i) is "guests" or "visitors" or "participants" or "people")
            {
                return true;
            }
        }

        return false;
    }

    // "handed over the gavel", "handed over certificates": done at an event, not one
    private bool IsToken(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (a.Span(i) is "certificates" or "certificate" or "prizes" or "prize" or "medals" or "gavel" or "baton" or "flag" or "torch" or "chair" or "chairmanship" or "presidency" or "reins" or "gifts" or "keys" or "letter" or "letters" or "cheque")
            {
                return true;
            }
        }

        return false;
    }

    private bool HasStone(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (a.Span(i) is "stone" or "cornerstone" or "wreath" or "wreaths" or "keel")
            {
                return true;
            }
        }

        return false;
    }

    // "handed over the gavel", "handed over certificates": done at a happening, and none by itself
    private bool HasTrifle(int first, int end)
    {
        var thing = false;
        for (var i = first; i < end; i++)
        {
            if (a.HasOwn(i, Label.Gift) && a.Span(i) is not ("equipment" or "ambulance" or "vehicle" or "wheelchairs" or "kits" or "laptops" or "books")
                || a.HasOwn(i, Label.Paper) || a.Span(i) is "gavel" or "chair" or "chairmanship" or "presidency" or "chain" or "baton" or "reins" or "mace" or "letter" or "letters" or "power" or "command" or "office" or "petition" or "duties" or "torch")
            {
                return true;
            }

            thing |= a.Is(i, Shape.Lower) && !a.HasOwn(i, Label.Function) && spans.At(i) is null;
        }

        return !thing;
    }

    // What a deed is done to tells it from other senses of the verb.
    private bool HasObject(int first, int end, int kind, bool isHandover)
    {
        for (var i = first; i < end && i < first + 3 && kind == (int)EventKind.Ceremony; i++)
        {
            if (a.HasOwn(i, Label.Generic) || a.HasOwn(i, Label.SubEvent) || a.Span(i) is "floor" or "discussion" or "debate" or "panel" or "proceedings")
            {
                return false; // "opened the session and introduced the speakers"
            }
        }

        if (isHandover && HasTrifle(first, end))
        {
            return false;
        }

        if (a.Span(end + 1) is "laid" && !HasStone(first, end))
        {
            return false; // "eggs were laid"
        }

        if (kind == (int)EventKind.Ceremony && IsToken(first, end))
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            var span = spans.At(i);
            var fits = kind switch
            {
                (int)EventKind.Signing => a.HasOwn(i, Label.Plan | Label.EventHead) || a.Has(i, Label.Plan | Label.Document),
                (int)EventKind.Meeting when IsCrowd(first, i) => false,
                (int)EventKind.Meeting => span is { Kind: SpanKind.Person or SpanKind.Role } || a.HasOwn(i, Label.RolePlural) || a.Span(i) is "counterpart" or "delegation",
                (int)EventKind.Visit => span is { Kind: SpanKind.Institution or SpanKind.Person or SpanKind.Role } || a.Has(i, Label.OrgHead | Label.Venue) || a.Is(i, Shape.Capital) && !a.Has(i, Label.Month | Label.Weekday),
                (int)EventKind.Ceremony when a.Has(i, Label.EventHead) || a.Is(first, W.With) || a.Is(first, W.By) || a.Is(first, W.In) || a.Is(first, W.On) || a.Is(first, W.At) || a.Is(first, Shape.Punct) => false,
                _ => !a.Is(i, Shape.Punct) && !a.HasOwn(i, Label.Function) && !a.Has(i, Label.Plan),
            };
            if (fits)
            {
                return true;
            }
        }

        return false;
    }
}
