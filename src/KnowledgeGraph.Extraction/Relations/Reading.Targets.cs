using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Which event a statement is about: one named close by, one that the paragraph is about, else the one that the article reports.
internal sealed partial class Reading
{
    private const int MaxAway = 14;

    /// <summary>The event that the words around a token speak of: one named close by, else the one that the article reports.</summary>
    /// <param name="but">A mention that is not it.</param>
    public EventMention? Target(SentenceView view, int trigger, EventMention? but = null)
    {
        EventMention? best = null;
        var distance = int.MaxValue;
        var away = false;
        var over = false;
        foreach (var mention in view.Events)
        {
            if (mention.Entity?.Event is not { } facts || mention == but)
            {
                continue;
            }

            if (mention.IsDeed && mention.Span.Head == trigger)
            {
                return mention; // "met …": the verb is the event
            }

            if (IsOver(mention) && facts.IsSub && mention.Span.First < trigger)
            {
                over = true; // "After the ceremony, A and B gave lectures"
                continue;
            }

            if (mention.Span.First > trigger && facts.IsSub && !facts.Named && mention.Indefinite && IsOtherClause(trigger, mention.Span.First))
            {
                continue; // "A gave the keynote, while B moderated a panel"
            }

            var gap = mention.Span.First > trigger ? mention.Span.First - trigger : (trigger - mention.Span.End) * 2;
            if (facts.Elsewhere && facts != Events.Main)
            {
                if (IsSubject(mention, trigger))
                {
                    return null; // "preceded by a forum | organised by A"
                }

                away |= mention.Span.End <= trigger && trigger - mention.Span.End <= MaxAway; // "a workshop will be held in June with A as | host"
                continue;
            }

            if (IsForeign(facts) && !(gap is >= 0 and < 9 && mention.Span.First > trigger && !IsTold(mention, trigger)) && !IsTopic(facts, mention, trigger))
            {
                continue;
            }

            if (gap < distance)
            {
                distance = gap;
                best = mention;
            }
        }

        if ((best is null && away) || IsOfAnother(view, trigger))
        {
            return null; // "addressed a similar forum in Lagos"
        }

        if (best is null && (IsOnTour(view, trigger) || IsElsewhere(view, trigger)))
        {
            return null; // "later toured the plant": another happening than the one reported
        }

        return best ?? (over || IsLater(view) ? null : TakenUp(view) ?? Focus(view)) ?? LastOfMain(trigger);
    }

    // "the closing ceremony of the | Seminar on Ports, sponsored by A": what is organised is the seminar
    private static EventMention InnerOf(SentenceView view, EventMention target)
    {
        foreach (var mention in view.Events)
        {
            var inside = mention != target && mention.Span.First > target.Span.First && mention.Span.End - target.Span.End is 0 or 1 or -1;
            if (inside && mention.Entity?.Event is { IsSub: false } whole && target.Entity!.Event is { IsSub: true } part && part.Whole == whole)
            {
                return mention;
            }
        }

        return target;
    }

    // What is done in a session or in the questions behind a talk is done at the event; a ceremony inside it stands for itself.
    private EventMention OfWhole(EventMention target, int trigger) =>
        target.Entity!.Event is { IsSub: true, Named: false, Kind: (int)EventKind.Meeting } part && part.Whole == Events.Main && part != Events.Main && LastOfMain(trigger) is { } whole ? whole : target;

    // "A youth summit drew 300 students. It | heard from": the pronoun takes up what the sentence before was about
    private EventMention? TakenUp(SentenceView view)
    {
        if (view.Index == 0 || !Article.Is(view.Sentence.First, W.It) || Views[view.Index - 1] is not { Events.Count: > 0 } before)
        {
            return null;
        }

        var subject = before.Events[0];
        return !subject.IsDeed && subject.Span.First - before.Sentence.First < 4 && subject.Entity?.Event is { Elsewhere: false } ? subject : null;
    }

    private bool IsOfAnother(SentenceView view, int trigger)
    {
        foreach (var mention in view.Events)
        {
            if (mention.Entity is null && (IsOther(mention) || (mention.Indefinite && IsSubject(mention, trigger))))
            {
                return true;
            }
        }

        return false;
    }

    // "Earlier, she visited the plant, where she was | briefed by A": told beside an event that is no visit
    private bool IsElsewhere(SentenceView view, int trigger)
    {
        if (Events.Main is null or { Kind: (int)EventKind.Visit } || !view.Says(W.Where))
        {
            return false;
        }

        var visited = false;
        for (var i = view.Sentence.First; i < trigger; i++)
        {
            visited |= Article.Span(i) is "visited" or "toured" or "inspected" or "flew" or "travelled" or "traveled" or "proceeded";
            if (visited && Article.Is(i, W.Where))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOnTour(SentenceView view, int trigger)
    {
        foreach (var mention in view.Events)
        {
            if (mention.IsDeed && mention.Entity is null && mention.Span.Value == (int)EventKind.Visit && mention.Span.Head <= trigger && !IsOfStands(mention.Span.Head))
            {
                return true;
            }
        }

        return false;
    }

    // "toured | the accompanying exhibition": what is to be seen at the event itself
    private bool IsOfStands(int verb)
    {
        for (var i = verb + 1; i < verb + 5; i++)
        {
            if (Article.Span(Math.Min(i, Article.Count - 1)) is "exhibition" or "stands" or "stand" or "stalls" or "booths" or "booth" or "pavilion" or "pavilions" or "exhibits" or "displays" or "exhibitors" or "fair")
            {
                return true;
            }
        }

        return false;
    }

    // The last mention of the reported event up to the trigger, else its first.
    private EventMention? LastOfMain(int trigger)
    {
        if (Events.Main is not { Mentions: { Count: > 0 } mentions })
        {
            return null;
        }

        for (var k = mentions.Count - 1; k >= 0; k--)
        {
            if (mentions[k].Span.First <= trigger)
            {
                return mentions[k];
            }
        }

        return mentions[0];
    }

    private bool IsOver(EventMention mention)
    {
        var i = Article.Is(mention.Span.First - 1, W.The) ? mention.Span.First - 2 : mention.Span.First - 1;
        return i >= 0 && (Article.Is(i, W.After) || Article.Span(i) is "Following" or "following");
    }

    private bool IsOtherClause(int trigger, int mention) => Article.Contains(trigger + 1, mention, W.While) || Article.Contains(trigger + 1, mention, W.Semicolon);

    private bool IsLater(SentenceView view) => Article.Span(view.Sentence.First) is "Later" or "Afterwards" or "Subsequently" || IsNextDay(view);

    // "Over the next two days, A gave lectures", "On the second day"
    private bool IsNextDay(SentenceView view)
    {
        var next = false;
        for (var i = view.Sentence.First; i < view.Sentence.End && i < view.Sentence.First + 6; i++)
        {
            next |= Article.Is(i, W.Next) || Article.Span(i) is "following" or "remaining" or "second" or "third" or "final" or "two" or "three" && Article.Is(i - 1, W.The);
            if (next && (Article.Is(i, W.Day) || Article.Is(i, W.Days) || Article.Span(i) is "morning" or "afternoon" or "weeks"))
            {
                return true;
            }
        }

        return false;
    }

    // "the Forum, which was jointly | hosted by"
    private bool IsSubject(EventMention mention, int trigger)
    {
        var i = mention.Span.End;
        while (i < trigger && i - mention.Span.End < 5
            && (Article.Is(i, W.Comma) || Article.Is(i, W.Which) || Article.Is(i, W.That) || Article.Is(i, W.Was) || Article.Is(i, W.Were)
                || Article.Is(i, W.Is) || Article.Is(i, W.Been) || Article.Is(i, W.Has) || Article.Is(i, W.And) || Article.Has(i, Label.Organize)
                || Article.Span(i).EndsWith("ly", StringComparison.Ordinal)))
        {
            i++;
        }

        return i == trigger && mention.Span.End <= trigger && Article.Has(trigger, Label.Organize | Label.Attend);
    }

    private bool IsOther(EventMention mention) => mention.IsOther || mention.Indefinite && (Article.Span(mention.Span.First) is "similar" or "previous" || Article.Span(mention.Span.First - 1) is "similar" or "previous" or "another");

    // "hosted a guest | lecture | by A", "a round table, at which A | spoke"
    private static bool IsStage(EventMention mention, int trigger) => mention.Span.First <= trigger && (trigger < mention.Span.End || mention.Staged || mention.IsScene);

    // "the opening | was attended by", "unveiled the plaque": an event beside the one reported, and yet what its own sentence is about
    private bool IsTopic(EventFacts facts, EventMention mention, int trigger) =>
        IsSubject(mention, trigger) || IsStage(mention, trigger) || !facts.Named && (mention.IsDeed ? mention.Span.First <= trigger : mention.Definite && mention.Span.End <= trigger && trigger - mention.Span.End <= 3);

    // "reported | that 40 schools took part in the Science Week": what a speaker tells of is not where he speaks, unless it says so ("spoke | at the Week")
    private bool IsTold(EventMention mention, int trigger)
    {
        var before = mention.Definite || mention.Indefinite || Article.Is(mention.Span.First - 1, W.The) ? mention.Span.First - 2 : mention.Span.First - 1;
        if (Article.HasOwn(trigger, Label.SpeechNoun) && Article.Is(before, W.For) && Article.Is(mention.Span.First - 1, W.The))
        {
            return true; // "a speech | for the Week"
        }

        return Article.Has(trigger, Label.SpeechVerb) && (Article.Contains(trigger + 1, mention.Span.First, W.That) || before != trigger && !Article.Is(before, W.At) && !Article.Is(before, W.During) && !Article.Is(before, W.To));
    }
}
