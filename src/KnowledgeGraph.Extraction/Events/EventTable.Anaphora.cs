using System.Runtime.InteropServices;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// Definite nouns, parts, and the event that the article reports.
internal sealed partial class EventTable
{
    /// <summary>Below this score of the reported event, one that the text never names may stand beside it.</summary>
    private const int Unsure = 30;

    // "the ceremony": the last event before it whose head agrees; "the event", "the conference": the one that the article reports.
    private void Anaphora(EventMention mention)
    {
        mention.IsOther = IsOther(mention);
        if (mention.IsOther)
        {
            return;
        }

        var same = _lastByHead.GetValueOrDefault(Stem(mention.Span.Head)) ?? (a.Is(mention.Span.Head, W.Ceremony) ? _signing : null);
        var kind = mention.Span.Value > 0 ? _lastByKind.GetValueOrDefault(mention.Span.Value) : null;
        kind = a.HasOwn(mention.Span.Head, Label.OwnEvent) && kind is { IsDeed: false } ? null : kind; // "the reception" is no other word for the service before it
        same = kind is { IsDeed: true } && same is not null && kind.Sentence >= same.Sentence ? kind : same; // "visited the library … the visit"
        var target = same ?? kind ?? (a.HasOwn(mention.Span.Head, Label.Generic) && mention.Definite && Main is { Mentions: { Count: > 0 } reported } ? reported[0] : null);
        if (mention.IsWeak)
        {
            target = !mention.Definite ? null : same ?? (a.HasOwn(mention.Span.Head, Label.Generic) && mention.Span.End == mention.Span.First + 1 ? target : null);
        }

        target ??= mention.Definite && mention.Span.Value == (int)EventKind.Other && mention.Span.End == mention.Span.Head + 1 && Main is { Kind: (int)EventKind.Other, Mentions: { Count: > 0 } others } ? others[0] : null; // "the festival" of a Music Week
        if (mention.Indefinite && !mention.HasModifier && same?.Entity is { } titled && titled.Event is { } headed && (headed.Named || mention.Sentence <= _firstBody + 1) && IsHeadingOnly(headed) && a.Sentences[mention.Sentence].Zone == Zone.Body)
        {
            Join(headed, mention); // the headline names what the text calls "a workshop"
            return;
        }

        if (target is not null && IsOtherRite(mention, target))
        {
            target = null;
        }

        if (mention.Definite && target is null && IsRite(mention) && Main is { IsSub: false } && Main.Kind is not ((int)EventKind.Signing or (int)EventKind.Visit))
        {
            var rite = Create(mention); // "in the opening", "present at the closing"
            rite.Whole = Main;
            Join(rite, mention);
            return;
        }

        if (mention.Indefinite && target?.Span.Value != (int)EventKind.Signing)
        {
            target = null;
        }

        if ((target is null || target.Span.Value != mention.Span.Value) && TakenUp(mention) is { } deed && !(deed.Span.Value == (int)EventKind.Meeting && IsOnVisit()))
        {
            var taken = Create(deed);
            Join(taken, deed);
            Join(taken, mention);
            return;
        }

        target = target is null && mention.Definite && mention.Span.Value == (int)EventKind.Visit && Main is { Kind: (int)EventKind.Meeting, Mentions: [{ IsDeed: true }, ..] } ? Main.Mentions[0] : target; // "received B … the visit"
        target = target is null && mention.Definite && mention.Span.Value == (int)EventKind.Meeting && IsOnVisit() ? Main!.Mentions[0] : target;
        if ((target?.Entity is { } entity ? entity.Event : TitledLater(mention)) is { } found)
        {
            Join(found, mention);
            return;
        }

        if (mention.IsWeak || Main is not null && IsToBe(mention))
        {
            return;
        }

        if (mention.Definite && a.HasOwn(mention.Span.Head, Label.OwnEvent) && (a.Is(mention.Span.First - 2, W.At) || a.Is(mention.Span.First - 2, W.During) || IsMovedOn(mention)) && !a.Is(mention.Span.Head, Shape.Quoted) && Main is not null)
        {
            mention.IsNext = IsMovedOn(mention);
            Join(Create(mention), mention); // "at the reception": another part of the day
            return;
        }

        // an event that the text never names: kept when nothing else is reported
        var staged = mention.Staged && mention.Sentence >= _firstBody && mention.Sentence <= _firstBody + (a.Has(mention.Span.First - 2, Label.Organize) || a.Is(mention.Span.First - 2, W.By) || a.Is(mention.Span.First - 1, W.To) || a.Span(mention.Span.First - 2) is "gave" or "tendered" || mention.IsScene ? 12 : 3);
        var held = mention.Definite && mention.Sentence >= _firstBody && mention.Sentence <= _firstBody + 2 && Main is not null && Main.Mentions[0].Sentence > mention.Sentence && IsHeld(mention, a.Sentences[mention.Sentence]);
        var lead = held || mention.Sentence <= _firstBody + 1 && mention.Sentence >= _firstBody && mention.Indefinite && IsHeld(mention, a.Sentences[mention.Sentence]);
        if ((staged || !a.Has(mention.Span.Head, Label.EventWeak)) && (mention.Sentence <= 8 || mention.IsScene || Main is null || a.Is(mention.Span.First - 1, W.To)) && (lead || staged || Main is null || Main.Score < Unsure) && !a.Is(mention.Span.Head, Shape.Quoted))
        {
            Join(Create(mention), mention);
            Elect();
        }
    }

    // "the convoy moved to the hall | for the reception"
    private bool IsMovedOn(EventMention mention)
    {
        for (var i = mention.Span.First - 3; a.Is(mention.Span.First - 2, W.For) && i >= a.Sentences[mention.Sentence].First; i--)
        {
            if (a.Is(i, Shape.Lower) && a.Span(i) is "moved" or "proceeded" or "adjourned" or "repaired" or "retired" or "retreated" or "headed" or "drove" or "stayed" or "gathered" or "joined")
            {
                return true;
            }
        }

        return false;
    }

    // "the opening" and "the closing ceremony" are two
    private bool IsOtherRite(EventMention mention, EventMention target) =>
        (a.Is(mention.Span.First, W.Opening) && HoldsWord(target, W.Closing)) || (a.Is(mention.Span.First, W.Closing) && HoldsWord(target, W.Opening));

    private bool HoldsWord(EventMention mention, W word)
    {
        for (var i = mention.Span.First; i <= mention.Span.Head; i++)
        {
            if (a.Is(i, word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRite(EventMention mention) =>
        mention.Span.Head == mention.Span.First && (a.Is(mention.Span.Head, W.Opening) || a.Is(mention.Span.Head, W.Closing)) && !a.Is(mention.Span.Head, Shape.Quoted)
        && (!a.Is(mention.Span.End, W.Of) || IsOfEvent(mention.Span.End + 1));

    // "the opening of the | seminar", not "the closing of one | college"
    private bool IsOfEvent(int i)
    {
        for (var k = i; k < i + 5 && !a.Is(k, Shape.Punct); k++)
        {
            if (a.Has(k, Label.EventHead))
            {
                return true;
            }
        }

        return false;
    }

    // "the previous forum", "the first forum in 2015": another edition
    private bool IsOther(EventMention mention)
    {
        var first = mention.Span.First;
        if (first == 0)
        {
            return false;
        }

        if (a.Has(first, Label.OrdinalWord) && mention.Definite && IsToCome(mention))
        {
            return true;
        }

        if (a.Has(first, Label.OrdinalWord) && mention.Definite && a.Is(mention.Span.End, W.Was) && IsOfPastYear(mention))
        {
            return true; // "The first course was held in Apia in 2018"
        }

        return a.Span(first) is "previous" or "preceding" || a.Span(first - 1) is "previous" or "preceding"
            || (a.Has(first, Label.OrdinalWord) || a.Has(first - 1, Label.OrdinalWord)) && a.Is(mention.Span.End, W.In) && a.Is(mention.Span.End + 1, Shape.Digit) && a.Span(mention.Span.End + 1).Length == 4;
    }

    private bool IsOfPastYear(EventMention mention)
    {
        for (var i = mention.Span.End; i < a.Sentences[mention.Sentence].End && i < mention.Span.End + 9; i++)
        {
            if (a.Is(i, W.In) && a.Is(i + 1, Shape.Digit) && a.Span(i + 1).Length == 4)
            {
                return true;
            }
        }

        return false;
    }

    // "The second round table, on coal, will be hosted by": one that is still to come
    private bool IsToCome(EventMention mention)
    {
        for (var i = mention.Span.End; i < a.Sentences[mention.Sentence].End && i < mention.Span.End + 8; i++)
        {
            if (a.Is(i, Shape.Lower) && a.Span(i) is "will")
            {
                return true;
            }
        }

        return false;
    }

    // On a call or visit of some hours who meets there meets on the visit itself; on one of days it is a meeting of its own.
    private bool IsOnVisit() =>
        Main is { Kind: (int)EventKind.Visit } visit && (!visit.Mentions.Exists(static m => m.HasModifier) || visit.Mentions[0].IsDeed && a.Sentences[visit.Mentions[0].Sentence].Zone == Zone.Heading);

    // "the session" alone: the event that the article reports, or the session named before
    private bool IsBareGeneric(EventMention m) => m.Definite && a.HasOwn(m.Span.Head, Label.Generic) && (!m.HasModifier && m.Span.End == m.Span.First + 1 || m.Span.Value == (int)EventKind.Other && m.Span.End == m.Span.Head + 1 && !m.IsSub); // also "the three-day event"

    // The last event for each head word and each kind; a quoted name answers to every head inside it.
    private void Remember(EventMention mention)
    {
        if (mention.Entity is null)
        {
            return;
        }

        if (mention.Entity.Event is { Elsewhere: true } away && away != Main)
        {
            return; // "preceded by the Meeting of Officials": not "the meeting" of the next sentence
        }

        _lastByHead[Stem(mention.Span.Head)] = mention;
        if (mention.Span.Value > 0)
        {
            _lastByKind[mention.Span.Value] = mention;
        }

        for (var i = mention.Span.First; i < mention.Span.End && mention.Span.Sure; i++)
        {
            if (a.HasOwn(i, Label.EventHead))
            {
                _lastByHead[Stem(i)] = mention;
            }
        }
    }

    // A hash of the spelling without its last "s", "ie" as "y": "ceremonies" as "ceremony".
    private ulong Stem(int i)
    {
        var span = a.Span(i);
        var end = span.Length;
        while (end > 0 && Fold.Of(span[end - 1]) == 's')
        {
            end--;
        }

        var hash = 14695981039346656037UL;
        for (var k = 0; k < end; k++)
        {
            var letter = Fold.Of(span[k]);
            if (letter == 'i' && k + 1 < end && Fold.Of(span[k + 1]) == 'e')
            {
                letter = 'y';
                k++;
            }

            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }

    // A name that holds another's words behind its head is a part of it: "Opening Session of Vietnam Week".
    private void Parts()
    {
        var read = 0;
        foreach (var e in Events)
        {
            if (e.IsSub && e.Whole is null && e.Named && read++ < MaxParts)
            {
                e.Whole = LargestInside(e);
            }
        }
    }

    private EventFacts? LargestInside(EventFacts part)
    {
        EventFacts? best = null;
        foreach (var e in Events)
        {
            if (e != part && e.Named && !e.IsSub && e.Words.Count > (best?.Words.Count ?? 0) && e.Words.IsSubsetOf(part.Words))
            {
                best = e;
            }
        }

        return best;
    }

    // The first few: an article may speak of its event in a hundred places.
    private static ReadOnlySpan<EventMention> Some(List<EventMention> mentions, int most) => CollectionsMarshal.AsSpan(mentions)[..Math.Min(mentions.Count, most)];

    private bool IsHeld(EventMention mention, Sentence sentence)
    {
        for (var i = mention.Span.End; i < sentence.End && i < mention.Span.End + 30; i++)
        {
            if (a.Has(i, Label.Held | Label.Organize) && !a.Is(i, Shape.Quoted))
            {
                return true;
            }
        }

        for (var i = Math.Max(sentence.First, mention.Span.First - 6); i < mention.Span.First; i++)
        {
            if (a.Has(i, Label.Attend | Label.Held | Label.Organize))
            {
                return true;
            }
        }

        return false;
    }
}
