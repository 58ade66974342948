using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// A headline calls the event by fewer or other words than the lead.
internal sealed partial class EventTable
{
    // "Harbour Peace Conference Ends" above "have concluded the Long Quay Peace Conference": the only name of the headline with that head
    private EventFacts? Headlined(EventMention mention)
    {
        if (mention.IsSub || a.Sentences[mention.Sentence].Zone != Zone.Body || mention.Sentence > _firstBody + 2 || IsPlaced(mention))
        {
            return null;
        }

        EventFacts? found = null;
        foreach (var e in Events)
        {
            if (!e.Named && !IsHeadingOnly(e) || e.IsSub || Stem(e.Head) != Stem(mention.Span.Head))
            {
                continue;
            }

            if (found is not null || !IsHeadingOnly(e) || IsTitled(e.Mentions[0].Span) || IsAtOdds(e, mention))
            {
                return null;
            }

            found = e;
        }

        return found;
    }

    // "Last year the Solemn Opening was held in Lamego": another edition, under words of the one reported
    private bool IsOfOtherYear(EventMention mention)
    {
        var first = a.Sentences[mention.Sentence].First;
        return (a.Is(first, W.Last) || a.Is(first, W.Next)) && a.Span(first + 1) is "year" && mention.Span.First - first < 6 && mention.Edition == 0 && mention.Year == 0 && Events.Count > 0;
    }

    // "the 18th Meeting of the Committee of Ministers … The Ministerial Meeting": nothing but kinds of words, and one name with that head before it
    private EventFacts? CalledShort(EventMention mention)
    {
        var span = mention.Span;
        if (!mention.Definite || mention.IsSub || mention.Edition > 0 || mention.Year > 0 || span.End != span.Head + 1 || span.First == span.Head)
        {
            return null;
        }

        for (var i = span.First; i < span.Head; i++)
        {
            if (!a.HasOwn(i, Label.EventModifier))
            {
                return null;
            }
        }

        EventFacts? found = null;
        foreach (var e in Events)
        {
            if (e.Named && !e.IsSub && Stem(e.Head) == Stem(span.Head))
            {
                if (found is not null)
                {
                    return null;
                }

                found = e;
            }
        }

        return found;
    }

    // "Opening of the Academic Year" above "with a solemn session": the rite of the headline, told as a session
    private EventFacts? RiteAbove(EventMention mention)
    {
        if (!mention.Indefinite || mention.Sentence > _firstBody + 1 || a.Sentences[mention.Sentence].Zone != Zone.Body
            || a.Span(mention.Span.Head) is not ("session" or "ceremony" or "function" or "event" or "gathering" or "programme" or "program"))
        {
            return null;
        }

        EventFacts? found = null;
        foreach (var e in Events)
        {
            if (e.Named && e.Kind == (int)EventKind.Ceremony && IsHeadingOnly(e))
            {
                if (found is not null)
                {
                    return null;
                }

                found = e;
            }
        }

        return found;
    }

    // "Sixty-second session of the RC opens" above "for the 62nd session of the Regional Committee"
    private EventFacts? SameSitting(EventMention mention)
    {
        foreach (var e in Events)
        {
            if (mention.Edition > 0 && e.Edition == mention.Edition && !e.Named && !e.IsSub && !mention.IsSub && e.Mentions[0].Complement is null && mention.Complement is null && Stem(e.Head) == Stem(mention.Span.Head))
            {
                return e;
            }
        }

        return null;
    }

    // "Visit of a Delegation of the Assembly" above "a delegation paid an official visit to the House"
    private EventFacts? VisitAbove(EventMention mention)
    {
        EventFacts? found = null;
        foreach (var e in Events)
        {
            if (mention.Span.Value == (int)EventKind.Visit && e.Kind == (int)EventKind.Visit && e.Named && !e.IsSub && mention.Sentence <= _firstBody + 2 && !mention.IsSub)
            {
                if (found is not null || !IsHeadingOnly(e))
                {
                    return null;
                }

                found = e;
            }
        }

        return found;
    }

    private static bool IsAtOdds(EventFacts e, EventMention mention) =>
        e.Edition > 0 && mention.Edition > 0 && e.Edition != mention.Edition || e.Year > 0 && mention.Year > 0 && e.Year != mention.Year;

    // "ahead of the Conference", "on the sidelines of the Conference"
    private bool IsPlaced(EventMention mention)
    {
        for (var i = Math.Max(a.Sentences[mention.Sentence].First, mention.Span.First - 5); i < mention.Span.First; i++)
        {
            if (a.Begins(i, Label.Elsewhere))
            {
                return true;
            }
        }

        return false;
    }

    // "a press conference on the results of the Science Week": what another event is about, and not what is reported
    private bool IsTopicOnly(EventFacts e)
    {
        if (FirstInBody(e) is not { } first || first.IsDeed)
        {
            return false;
        }

        var sentence = a.Sentences[first.Sentence];
        var about = false;
        for (var i = first.Span.First - 1; i >= sentence.First && i > first.Span.First - 9; i--)
        {
            if (a.Is(i, Shape.Punct) && !a.Is(i, W.Quote))
            {
                return false;
            }

            about |= a.Is(i, W.On) || a.Is(i, W.For) || a.Span(i) is "about" or "dedicated" or "preparing";
            if (about && AtEnd(e, i) is { } other && !other.IsSub && !other.IsDeed && other.Entity?.Event is { Named: false } outer && outer != e)
            {
                return IsHeld(other, sentence) && (!a.Is(other.Span.Head + 1, W.For) || IsPreparing(other));
            }
        }

        return false;
    }

    // "a preparatory meeting | for the Summit", not "a course | for the Seminar's trainees"
    private bool IsPreparing(EventMention mention)
    {
        for (var i = mention.Span.First; i < mention.Span.Head; i++)
        {
            if (a.Span(i) is "preparatory" or "planning" or "organising" or "organizing" or "steering" or "coordination" or "press" or "kick-off" or "kickoff")
            {
                return true;
            }
        }

        return false;
    }

    // The mention of another event whose words end at a token.
    private EventMention? AtEnd(EventFacts not, int last)
    {
        foreach (var e in Events)
        {
            if (e == not)
            {
                continue;
            }

            foreach (var mention in Some(e.Mentions, 4))
            {
                if (mention.Span.Head == last)
                {
                    return mention;
                }
            }
        }

        return null;
    }
}
