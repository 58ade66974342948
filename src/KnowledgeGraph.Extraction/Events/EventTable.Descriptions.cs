using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// Which event a mention means that names none: by its head, its modifiers, a title near by, or as the only one of its kind.
internal sealed partial class EventTable
{
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
            if (e.Named && !e.IsSub && IsHeadingOnly(e) && (IsTitled(e.Mentions[0].Span) || a.Is(e.Mentions[0].Span.End, W.Quote)) && mention.Sentence <= _firstBody + 1)
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
        var complement = mention.Complement?.Entity?.Event;
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

        found ??= SameSitting(mention) ?? RiteAbove(mention) ?? VisitAbove(mention) ?? TitledLater(mention) ?? TitledAbove(mention) ?? NamedAbove(mention) ?? NamedAlike(mention) ?? OnlyOfKind(mention) ?? ((mention.Indefinite || mention.Edition > 0) && mention.Complement is null ? Headlined(mention) : null);
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
        if (found.Kind == (int)EventKind.Visit && mention.Span.Value == (int)EventKind.Visit && mention.Span.End > mention.Span.Head + 1 && a.Is(found.Entity.Name.Head, Shape.AllCaps))
        {
            found.Entity.Name = mention.Span; // "MINISTER'S WORKING VISIT": the lead says where
        }
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
}
