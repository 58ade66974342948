using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

// What stands behind a verb of saying tells whether anything was said: a plaque presented, a barn shown, documents exchanged.
internal sealed partial class SpeechRules
{
    // "showed | them round", "showed | the visitors the plant", "showed | B the barn"
    private bool IsShowing(SentenceView view, int verb) =>
        a.Span(verb) is "showed"
        && (a.Span(verb + 1) is "them" or "him" or "her" or "guests" or "visitors" or "round" or "around"
            || a.Is(verb + 1, W.The) && a.Span(verb + 2) is "guests" or "visitors" or "delegation" or "minister" or "ambassador" or "party" or "delegates"
            || view.Starting(verb + 1, verb + 3) is not null);

    // "told this newspaper", "told The Herald": not to the hall
    private bool IsToPaper(SentenceView view, int verb) =>
        a.Span(verb) is "told" && (a.Span(verb + 1) is "this" && a.Span(verb + 2) is "newspaper" or "paper" or "reporter" or "magazine" or "bulletin" or "writer" or "correspondent" || a.Span(verb + 1) is "The" && a.Is(verb + 2, Shape.Capital) && !view.IsInGroup(verb + 2));

    // "called on | B at the town hall"; not "called on | B to act"
    private bool IsVisited(SentenceView view, Group host)
    {
        for (var i = host.End; i < view.Sentence.End && i < host.End + 12 && !a.Is(i, W.Stop); i++)
        {
            if (a.Is(i, W.To))
            {
                return false;
            }
        }

        return true;
    }

    // "exchanged | views on trade", and no documents
    private bool IsOfWords(SentenceView view, int first)
    {
        for (var i = first; i < view.Sentence.End && i < first + 5 && !a.Is(i, Shape.Punct); i++)
        {
            if (a.HasOwn(i, Label.Utterance | Label.SpeechNoun) || a.Span(i) is "notes" or "pleasantries" or "jokes" or "ideas" or "knowledge" or "barbs" or "compliments")
            {
                return true;
            }
        }

        return false;
    }

    // "presented | her teacher with a pressed leaf"
    private bool IsHandedTo(SentenceView view, int first)
    {
        for (var i = first + 1; i < view.Sentence.End && i < first + 7 && !a.Is(i, Shape.Punct) && !a.HasOwn(i, Label.SpeechNoun | Label.Utterance); i++)
        {
            if (a.Is(i, W.With) && (a.Is(i + 1, W.A) || a.Is(i + 1, W.An)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasReceiver(SentenceView view, int verb)
    {
        foreach (var group in view.Groups)
        {
            if (group.First > verb && group.First - verb < 12 && (a.Is(group.First - 1, W.To) || a.Is(group.First - 1, W.With)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSpeech(SentenceView view, int verb)
    {
        for (var i = view.Sentence.First; i < verb; i++)
        {
            if (a.HasOwn(i, Label.SpeechNoun))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasThing(SentenceView view, int verb)
    {
        for (var i = view.Sentence.First; i < verb; i++)
        {
            if (a.HasOwn(i, Label.Gift) && !a.HasOwn(i, Label.SpeechNoun))
            {
                return true;
            }
        }

        return false;
    }

    // "presented copies of his credentials", "presented the winners with medals": what is handed over is no speech
    private bool IsThing(SentenceView view, int first)
    {
        for (var i = first; i < first + 10 && i < view.Sentence.End && !a.Is(i, W.Comma) && !a.Is(i, W.And); i++)
        {
            if (a.HasOwn(i, Label.Gift) && !a.HasOwn(i, Label.SpeechNoun) && (i < first + 5 || a.Contains(first, i, W.With)))
            {
                return true;
            }

            if (i > first && a.Is(i, W.With) && (a.Is(i + 1, W.A) || a.Is(i + 1, W.An)) && a.Span(first - 1) is "presented")
            {
                return true; // "presented the University with a bark cloth"
            }
        }

        return false;
    }
}
