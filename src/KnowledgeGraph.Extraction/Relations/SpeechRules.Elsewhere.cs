using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

// What somebody said at another time, or wrote.
internal sealed partial class SpeechRules
{
    private const int FarBefore = 5;

    private bool IsSaidElsewhere(SentenceView view, int verb) => IsOfOtherTimes(view, verb) || IsWritten(view, verb) || IsNoun(verb);

    // "A once | said", "A famously | said", "who last year | announced"
    private bool IsOfOtherTimes(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= view.Sentence.First && i >= verb - FarBefore && !view.IsInGroup(i) && !a.Is(i, W.Comma); i--)
        {
            if (a.Span(i) is "once" or "famously" or "often" or "always" or "frequently" || a.Is(i, W.Last) && a.Span(i + 1) is "year" or "month" or "week" or "summer" or "autumn" or "spring" or "winter")
            {
                return true;
            }
        }

        return false;
    }

    // "In her book, A | argues", "sent a letter, in which she | praised"
    private bool IsWritten(SentenceView view, int verb)
    {
        if (!view.Has(Label.Written))
        {
            return false;
        }

        var first = view.Sentence.First;
        if (a.Is(first, W.In))
        {
            for (var i = first + 1; i < first + 5; i++)
            {
                if (a.HasOwn(i, Label.Written) && a.Is(i, Shape.Lower))
                {
                    return !view.Has(Label.Remote) && !view.Says(W.Read); // "In a letter that was read out, A said"
                }
            }

            return false;
        }

        for (var i = verb - 1; i > first + 1 && i >= verb - FarBefore; i--)
        {
            if (a.Is(i, W.Which) && a.Is(i - 1, W.In))
            {
                return WroteBefore(view, i - 1);
            }
        }

        return false;
    }

    private bool WroteBefore(SentenceView view, int end)
    {
        for (var i = end - 1; i >= view.Sentence.First && i >= end - 10; i--)
        {
            if (a.Is(i, Shape.Lower) && a.Span(i) is "read" or "delivered")
            {
                return false;
            }

            if (a.HasOwn(i, Label.Written) && a.Is(i, Shape.Lower))
            {
                return !view.Has(Label.Remote);
            }
        }

        return false;
    }

    // "took | notes", "with | notes"; "quoted A as | saying"
    private bool IsNoun(int verb) => a.Span(verb) is "saying" && a.Is(verb - 1, W.As) || a.Span(verb) is "notes" or "states" or "questions" && (a.HasOwn(verb - 1, Label.LightVerb) || a.Is(verb - 1, W.With) || a.Is(verb - 1, W.Of));
}
