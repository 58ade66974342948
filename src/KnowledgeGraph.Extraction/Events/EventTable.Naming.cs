using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// Which mentions of a name mean one event.
internal sealed partial class EventTable
{
    private void Named(EventMention mention)
    {
        var words = WordsOf(mention.Span);
        if (IsOfOtherYear(mention))
        {
            return;
        }

        var found = Hereinafter(mention) ?? FirstMatch(mention, words) ?? Headlined(mention) ?? CalledShort(mention);
        if (found is null)
        {
            found = Create(mention);
            found.Named = true;
        }

        foreach (var word in words)
        {
            found.Words.Add(word);
        }

        Join(found, mention);
    }

    // "the 2023 Forum on Coastal Data (hereinafter referred to as “the Forum”)"
    private EventFacts? Hereinafter(EventMention mention)
    {
        for (var i = mention.Span.First - 1; i > a.Sentences[mention.Sentence].First && i > mention.Span.First - 9; i--)
        {
            if (a.Is(i, W.Open))
            {
                foreach (var e in Events)
                {
                    if (e.Mentions[^1].Span.End == i && a[e.Head].Word == a[mention.Span.Head].Word)
                    {
                        return e;
                    }
                }

                return null;
            }
        }

        return null;
    }

    private EventFacts? FirstMatch(EventMention mention, HashSet<int> words)
    {
        foreach (var e in Events)
        {
            if (e.Named && Matches(e, mention, words))
            {
                return e;
            }
        }

        return null;
    }

    // "(AGM)" behind a name, and the same letters later on
    private void Acronyms(List<EventMention> acronyms)
    {
        var known = a.Scratch.Dictionary<int, EventFacts>();
        var owners = a.Scratch.Dictionary<Span, Entity>();
        foreach (var e in Events)
        {
            foreach (var mention in e.Mentions)
            {
                if (mention.Span.Acronym is { } letters)
                {
                    owners[letters] = mention.Span.Entity!;
                }
            }
        }

        foreach (var mention in acronyms)
        {
            if (owners.TryGetValue(mention.Span, out var owner) && owner.Event is { } e)
            {
                known.TryAdd(a[mention.Span.First].Word, e);
                mention.Span.Entity = e.Entity;
                e.Entity.Mentions.Add(mention.Span);
                mention.Entity = e.Entity;
            }
        }

        Letters = known;
    }

    // "the second Coast Dialogue, a two-day gathering organised by": another word for what was just named
    private void Apposed(List<EventMention> mentions)
    {
        for (var k = 1; k < mentions.Count; k++)
        {
            var (named, mention) = (mentions[k - 1], mentions[k]);
            if (named is { Named: true, Entity: { } entity } && mention is { Named: false, IsDeed: false } && (mention.Indefinite || a.Is(mention.Span.First - 1, W.The)) && mention.Sentence == named.Sentence
                && a.Is(mention.Span.First - 2, W.Comma) && mention.Span.First - 2 - (named.Span.Acronym is { } letters ? letters.End + 1 : named.Span.End) is var gap && (gap == 0 || gap == 1 && a.Is(named.Span.End, W.Close)) && entity.Event is { } facts)
            {
                Join(facts, mention);
            }
        }
    }

    // "Opening of the Seminar" and "opening ceremony of the Seminar"
    private bool IsSameRite(EventFacts e, EventMention mention)
    {
        var first = e.Mentions[0].Span;
        return a.Is(first.First, W.Opening) && a.Is(mention.Span.First, W.Opening) || a.Is(first.First, W.Closing) && a.Is(mention.Span.First, W.Closing);
    }

    private bool IsTitled(Span span) => a.Is(span.End - 1, W.Quote) || a.Is(span.End - 1, W.Single);

    private HashSet<int> WordsOf(Span span)
    {
        var words = a.Scratch.Set<int>();
        for (var i = span.First; i < span.End; i++)
        {
            if (!a.Is(i, Shape.Punct) && !a.HasOwn(i, Label.Function) && !a.Is(i, Shape.Digit) && !a.Has(i, Label.OrdinalWord))
            {
                words.Add(a[i].Word);
            }
        }

        return words;
    }

    private bool IsHeadingOnly(EventFacts e)
    {
        foreach (var mention in e.Mentions)
        {
            if (a.Sentences[mention.Sentence].Zone != Zone.Heading)
            {
                return false;
            }
        }

        return true;
    }

    private bool Matches(EventFacts e, EventMention mention, HashSet<int> words)
    {
        if ((e.Edition > 0 && mention.Edition > 0 && e.Edition != mention.Edition) || (e.Year > 0 && mention.Year > 0 && e.Year != mention.Year) || e.IsSub != mention.IsSub)
        {
            return false;
        }

        if (e.Words.SetEquals(words) || e.IsSub && mention.IsSub && IsSameRite(e, mention) && (e.Words.IsSupersetOf(words) || e.Words.IsSubsetOf(words)))
        {
            return true;
        }

        var common = 0;
        foreach (var word in words)
        {
            common += e.Words.Contains(word) ? 1 : 0;
        }

        var smaller = Math.Min(words.Count, e.Words.Count);
        var heading = a.Sentences[mention.Sentence].Zone == Zone.Heading || IsHeadingOnly(e);
        if (heading && HeadWord(e.Head) == HeadWord(mention.Span.Head) && (IsTitled(mention.Span) || IsTitled(e.Mentions[0].Span)))
        {
            return true; // a headline says in its own words what the title in quotation marks says
        }

        return HeadWord(e.Head) == HeadWord(mention.Span.Head) && ((heading && smaller >= 3 && common >= 3 && common * 4 >= smaller * 3) || (common == smaller && smaller >= 2) || (smaller >= 4 && common * 4 >= smaller * 3 && common >= 4) || common * 10 >= (words.Count + e.Words.Count - common) * 7);
    }

    // "Training Course" is one head, whichever of its words was taken for it
    private int HeadWord(int head)
    {
        while (a.Begins(head, Label.EventHead) && a[head].PhraseLength > 1)
        {
            head += a[head].PhraseLength - 1;
        }

        return a[head].Word;
    }

    private EventFacts Create(EventMention mention)
    {
        if (Events.Count >= MaxEvents)
        {
            return Events[^1];
        }

        var entity = names.New(EntityKind.Event, mention.Span);
        var facts = EventFacts.Of(a, entity, mention);
        Events.Add(facts);
        entity.Event = facts;
        return facts;
    }

    private void Join(EventFacts e, EventMention mention)
    {
        if (e.Mentions.Count >= MaxMentions)
        {
            return;
        }

        mention.Entity = e.Entity;
        mention.Span.Form = mention.Named ? MentionForm.Full : MentionForm.Description;
        e.Mentions.Add(mention);
        e.IsSub |= mention.IsSub && (e.Mentions.Count == 1 || mention.HasModifier); // "the session" alone may be a body's whole sitting
        e.Edition = Math.Max(e.Edition, mention.Edition);
        e.Year = Math.Max(e.Year, mention.Year);
        mention.Span.Entity = e.Entity;
        e.Entity.Mentions.Add(mention.Span);
        if (mention.IsDeed
            ? e.Mentions.TrueForAll(static m => m.IsDeed) && e.Mentions[0] == mention
            : mention.Span.End - mention.Span.First > e.Entity.Name.End - e.Entity.Name.First
                && (mention.Named || !e.Mentions[0].Named || !a.HasOwn(mention.Span.Head, Label.Affair))
                && !(e.Mentions[0].IsDeed && mention.Span.End == mention.Span.Head + 1))
        {
            e.Entity.Name = mention.Span;
        }
        else if (!mention.IsDeed && (mention.Span.End - mention.Span.First > 1 || e.Mentions[0].IsDeed && IsRiteOnly(e.Mentions[0])) && mention.Span.Value == e.Kind && !mention.IsOther && e.Mentions[0].IsDeed && e.Entity.Name == e.Mentions[0].Span)
        {
            e.Entity.Name = mention.Span; // "turned the first sod for the college … the ground-breaking ceremony"
        }
    }
}
