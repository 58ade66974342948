using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// Which mentions mean one event.
internal sealed partial class EventTable
{
    private void Named(EventMention mention)
    {
        var words = WordsOf(mention.Span);
        var found = Hereinafter(mention) ?? FirstMatch(mention, words);
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
                    owners[letters] = names.Of[mention.Span];
                }
            }
        }

        foreach (var mention in acronyms)
        {
            if (owners.TryGetValue(mention.Span, out var owner) && FactsOf(owner) is { } e)
            {
                known.TryAdd(a[mention.Span.First].Word, e);
                names.Of[mention.Span] = e.Entity;
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
                && a.Is(mention.Span.First - 2, W.Comma) && mention.Span.First - 2 - (named.Span.Acronym is { } letters ? letters.End + 1 : named.Span.End) is var gap && (gap == 0 || gap == 1 && a.Is(named.Span.End, W.Close)) && FactsOf(entity) is { } facts)
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
        if (heading && a[e.Head].Word == a[mention.Span.Head].Word && (IsTitled(mention.Span) || IsTitled(e.Mentions[0].Span)))
        {
            return true; // a headline says in its own words what the title in quotation marks says
        }

        return a[e.Head].Word == a[mention.Span.Head].Word && ((heading && smaller >= 3 && common >= 3 && common * 4 >= smaller * 3) || (common == smaller && smaller >= 2) || (smaller >= 4 && common * 4 >= smaller * 3 && common >= 4) || common * 10 >= (words.Count + e.Words.Count - common) * 7);
    }

    // "the fourth webinar was held … The webinar, titled “Open Seas”": a title names what was there before
    private EventFacts? TitledLater(EventMention mention)
    {
        foreach (var e in Events)
        {
            if (e.Named && e.Mentions[0] is { IsTitled: true, Definite: true } titled && titled.Sentence >= mention.Sentence && !mention.IsSub && a[e.Head].Word == a[mention.Span.Head].Word)
            {
                return e;
            }
        }

        return null;
    }

    // "Annual General Meeting 2024" above "the 38th Annual General Meeting of the Federation"
    private EventFacts? NamedAbove(EventMention mention)
    {
        foreach (var e in Events)
        {
            if (e.Named && !e.IsSub && !mention.IsSub && e.Words.Count > 1 && IsHeadingOnly(e) && a[e.Head].Word == a[mention.Span.Head].Word && e.Words.IsSubsetOf(WordsOf(mention.Span)))
            {
                return e;
            }
        }

        return null;
    }

    // A headline has the title only, the lead the noun only: "“Open Seas”" above "its fifth annual conference"
    private EventFacts? TitledAbove(EventMention mention)
    {
        if (mention.IsSub || a.Sentences[mention.Sentence].Zone != Zone.Body || Main is { Named: true, Elsewhere: false } && !IsHeadingOnly(Main))
        {
            return null;
        }

        foreach (var e in Events)
        {
            if (e.Named && !e.IsSub && IsHeadingOnly(e) && (IsTitled(e.Mentions[0].Span) || a.Is(e.Mentions[0].Span.End, W.Quote)) && mention.Sentence <= a.Sentences.FindIndex(static s => s.Zone == Zone.Body) + 1)
            {
                return e;
            }
        }

        return null;
    }

    // "a regional training workshop on bee health" under the headline "Regional Training Workshop on Bee Health"
    private EventFacts? NamedAlike(EventMention mention)
    {
        if (mention.IsSub || mention.Span.End - mention.Span.First < 3)
        {
            return null;
        }

        var words = WordsOf(mention.Span);
        foreach (var e in Events)
        {
            if (e.Named && !e.IsSub && words.Count > 2 && a[e.Head].Word == a[mention.Span.Head].Word && (mention.Edition == 0 || e.Edition == mention.Edition) && words.IsSubsetOf(e.Words))
            {
                return e;
            }
        }

        return null;
    }

    // "the three-day exposition": another word for the one named event of its kind
    private EventFacts? OnlyOfKind(EventMention mention)
    {
        if (!mention.Definite || mention.IsSub || mention.Complement is not null || mention.Edition > 0 || mention.Span.Value <= 0 || mention.Span.End != mention.Span.Head + 1)
        {
            return null;
        }

        for (var i = mention.Span.First; i < mention.Span.Head; i++)
        {
            if (!a.Span(i).EndsWith("-day", StringComparison.Ordinal) && !a.Span(i).EndsWith("-long", StringComparison.Ordinal))
            {
                return null;
            }
        }

        EventFacts? found = null;
        foreach (var e in Events)
        {
            if (e.Named && !e.IsSub && e.Kind == mention.Span.Value)
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

    private void Descriptive(EventMention mention)
    {
        var complement = mention.Complement is { } inner && names.Of.TryGetValue(inner, out var innerEntity) ? FactsOf(innerEntity) : null;
        var found = Signed(mention, complement) ?? NamedSession(mention);
        if (found is null && mention.Complement is null && mention.IsSub && mention.Span.First < mention.Span.Head && Main is null)
        {
            // "the dialogue session" of a Dialogue
            found = NamedBy(a[mention.Span.First].Word);
        }

        if (found is null && mention.Complement is null && !mention.IsSub && !mention.Indefinite)
        {
            // "the joint meeting", "business dialogue": the one event with that head
            found = mention.Span.End == mention.Span.Head + 1 && OnlyOf(a[mention.Span.Head].Word) is { } only && (mention.Edition < 2 || only.Edition == mention.Edition) ? only : null;
        }

        found ??= TitledLater(mention) ?? TitledAbove(mention) ?? NamedAbove(mention) ?? NamedAlike(mention) ?? OnlyOfKind(mention);
        if (found is null && mention.Complement is null && mention.Definite && a.Span(mention.Span.First) is "panel" or "discussion")
        {
            found = Events.FindLast(e => e.IsSub && a.Span(e.Mentions[0].Span.First) is "panel" or "Panel"); // "the panel" after "a panel discussion"
        }

        if (found is null && mention.Span.Value == (int)EventKind.Signing && mention.Complement is null)
        {
            found = Events.Find(static e => e.Kind == (int)EventKind.Signing); // "the agreement signing", "the signing ceremony"
        }

        if (found is null)
        {
            if (!mention.IsSub && mention.Complement is null && mention.Span.End == mention.Span.Head + 1 && !mention.Indefinite && !(mention.HasModifier && (mention.Definite || a.Sentences[mention.Sentence].Zone == Zone.Heading)))
            {
                return;
            }

            found = Create(mention);
        }

        if (complement is not null && complement != found)
        {
            found.Whole ??= complement;
            found.WholeBy ??= mention;
        }

        Join(found, mention);
    }

    // The first unnamed event of the same modifiers and head.
    private EventFacts? Signed(EventMention mention, EventFacts? complement)
    {
        foreach (var e in Events)
        {
            if (!e.Named && e.Signature == mention.Signature && (complement is null || e.Whole is null || e.Whole == complement))
            {
                return e;
            }
        }

        return null;
    }

    private EventFacts? NamedSession(EventMention mention)
    {
        foreach (var e in Events)
        {
            if (e.Named && e.IsSub && (HasSignature(e, mention.Signature) || IsHeadingOnly(e) && IsSameRite(e, mention)))
            {
                return e;
            }
        }

        return null;
    }

    private static bool HasSignature(EventFacts e, ulong signature)
    {
        foreach (var mention in e.Mentions)
        {
            if (mention.Signature == signature && mention.HasModifier)
            {
                return true;
            }
        }

        return false;
    }

    private EventFacts? NamedBy(int head)
    {
        foreach (var e in Events)
        {
            if (e.Named && !e.IsSub && a[e.Head].Word == head)
            {
                return e;
            }
        }

        return null;
    }

    private EventFacts? OnlyOf(int head)
    {
        EventFacts? found = null;
        foreach (var e in Events)
        {
            if (e.IsSub || a[e.Head].Word != head)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = e;
        }

        return found;
    }

    /// <summary>What is known of an event of the name table.</summary>
#pragma warning disable CA1822 // Asked of the table, kept by its entities.
    public EventFacts? FactsOf(Entity entity) => entity.Event;
#pragma warning restore CA1822

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
        e.IsSub |= mention.IsSub;
        e.Edition = Math.Max(e.Edition, mention.Edition);
        e.Year = Math.Max(e.Year, mention.Year);
        names.Of[mention.Span] = e.Entity;
        e.Entity.Mentions.Add(mention.Span);
        if (mention.IsDeed ? e.Mentions.TrueForAll(static m => m.IsDeed) && e.Mentions[0] == mention : mention.Span.End - mention.Span.First > e.Entity.Name.End - e.Entity.Name.First && (mention.Named || !e.Mentions[0].Named || !a.HasOwn(mention.Span.Head, Label.Affair)) && !(e.Mentions[0].IsDeed && mention.Span.End == mention.Span.Head + 1))
        {
            e.Entity.Name = mention.Span;
        }
        else if (!mention.IsDeed && mention.Span.End - mention.Span.First > 1 && mention.Span.Value == e.Kind && !mention.IsOther && e.Mentions[0].IsDeed && e.Entity.Name == e.Mentions[0].Span)
        {
            e.Entity.Name = mention.Span; // "turned the first sod for the college … the ground-breaking ceremony"
        }
    }
}
