using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// What an article reports with a verb alone ("A received B"), and events that it names only to place another.
internal sealed partial class EventTable
{
    private const int LeadSentences = 3;

    private readonly Dictionary<int, EventMention> _deeds = a.Scratch.Dictionary<int, EventMention>();

    // The first deed of the lead is the event, unless a noun in the lead already names one that is held.
    private void Deeds(List<EventMention> mentions)
    {
        var firstBody = a.Sentences.FindIndex(s => s.Zone == Zone.Body);
        if (mentions.Find(m => m.IsDeed && m.Sentence >= firstBody && m.Sentence < firstBody + LeadSentences) is not { } lead)
        {
            return;
        }

        var early = mentions.Where(m => !m.IsDeed && m.Entity is not null && (m.Sentence < firstBody + LeadSentences) && FactsOf(m.Entity) is { } e && !IsElsewhere(e)).ToList();
        var kindred = Events.Find(e => e.Kind == lead.Span.Value && !e.Named && !IsElsewhere(e) && (e.Kind != (int)EventKind.Meeting || e == Main) && (e.Kind != (int)EventKind.Visit || e.Mentions.TrueForAll(m => m.Span.End == m.Span.First + 1)));
        if (kindred is null && (early.Exists(m => m.Span.Value != lead.Span.Value || m.Span.Value != (int)EventKind.Visit) || mentions.Exists(m => !m.IsDeed && m.Entity is null && m.Sentence < firstBody + LeadSentences && m.Indefinite && (m.Staged || !a.Has(m.Span.Head, Label.EventWeak)))))
        {
            return;
        }

        var deed = kindred ?? Create(lead);
        Join(deed, lead);
        foreach (var mention in mentions.Where(m => m.IsDeed && m.Entity is null && m.Span.Value == lead.Span.Value && m.Sentence < firstBody + LeadSentences).Take(4))
        {
            Join(deed, mention);
        }

        Elect();
    }

    // "delivered a guest lecture", "Talks were held": where nothing else is reported, the best of the words that are too little elsewhere
    private void Weak(List<EventMention> mentions)
    {
        if (Main is not null && !Main.Elsewhere)
        {
            return;
        }

        var firstBody = a.Sentences.FindIndex(s => s.Zone == Zone.Body);
        EventMention? best = null;
        var most = 0;
        foreach (var mention in mentions)
        {
            var score = mention.Entity is null && !mention.IsDeed && mention.Sentence >= firstBody && mention.Sentence <= firstBody + LeadSentences && !a.Is(mention.Span.Head, Shape.Quoted) && !IsOther(mention) ? Weight(mention, mentions) - (mention.Sentence - firstBody) : 0;
            if (score > most)
            {
                (best, most) = (mention, score);
            }
        }

        if (best is not null)
        {
            Join(Create(best), best);
            Elect();
        }
    }

    private int Weight(EventMention mention, List<EventMention> mentions)
    {
        var before = mention.Span.First - (mention.Definite || mention.Indefinite ? 2 : 1);
        var held = IsHeld(mention, a.Sentences[mention.Sentence]);
        var done = a.Has(before, Label.LightVerb | Label.Attend | Label.Organize | Label.Held) || a.Is(before, W.At) || a.Is(before, W.During);
        if (!held && !done)
        {
            return 0;
        }

        var again = mentions.Exists(m => m != mention && Stem(m.Span.Head) == Stem(mention.Span.Head));
        return 3 + (held ? 3 : 0) + (again ? 2 : 0) + (mention.HasModifier ? 1 : 0) + (mention.Span.End > mention.Span.Head + 1 ? 1 : 0);
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
            if (a.Is(i, W.Which) && a.Begins(i, Label.Elsewhere))
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
            var away = false;
            for (var i = Math.Max(sentence.First, mention.Span.First - 4); i < mention.Span.First && !away; i++)
            {
                away = a.Has(i, Label.Elsewhere);
            }

            for (var i = mention.Span.End; i < sentence.End && i < mention.Span.End + 3 && !away; i++)
            {
                away = a.Begins(i, Label.Elsewhere);
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
