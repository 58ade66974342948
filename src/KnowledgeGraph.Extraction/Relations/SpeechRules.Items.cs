using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

// Speakers whom the form of the text names: items of a programme, lines of a record, "keynote speaker NAME".
internal sealed partial class SpeechRules
{
    // An item of a programme: "- Name (Institution), “Title of the talk”", "1. “Title” by Name"
    private void Programme(SentenceView view)
    {
        var first = view.Sentence.First;
        if (view.Groups.Count > 0 && a.Is(first, Shape.Digit | Shape.Item | Shape.LineStart) && ItemColon(view) is var colon and >= 0)
        {
            foreach (var group in view.Groups)
            {
                if (group.Person.First > colon && !group.Aside && !a.Is(group.Person.First, Shape.Quoted))
                {
                    Speak(view, group, colon, r.Weights["relation.listed"], "programme", one: true);
                }
            }

            return;
        }

        var marked = a.Is(first, W.Dash) || a.Is(first, Shape.Item) || (a.Is(first, Shape.Digit) && a.Is(first + 1, W.Stop));
        if (!marked || view.Groups.Count == 0)
        {
            return;
        }

        for (var i = first; i < view.Sentence.End; i++)
        {
            if (a.Is(i, W.Quote) || a.Is(i, W.Single))
            {
                foreach (var group in view.Groups)
                {
                    if (!group.Aside && !a.Is(group.Person.First, Shape.Quoted))
                    {
                        Speak(view, group, group.Person.First, r.Weights["relation.listed"], "programme", one: true);
                    }
                }

                return;
            }
        }
    }

    // "09:20 Keynote: A", "Panel 2: A, B and C": the colon behind what an item of speech is called; -1 when it is none
    private int ItemColon(SentenceView view)
    {
        var speech = false;
        for (var i = view.Sentence.First; i < view.Sentence.End && i < view.Sentence.First + 14; i++)
        {
            speech |= a.Has(i, Label.SpeechNoun) || a.Span(i) is "Panel" or "panel" or "Welcome" or "Opening" or "Speaker" or "Speakers" or "Panellists" or "Panelists" or "Talk" or "Roundtable" or "Debate" or "Introduction";
            if (r.Spans.At(i) is { Kind: SpanKind.Person })
            {
                return -1;
            }

            if (speech && (a.Is(i, W.Colon) || a.Is(i, W.Dash)) && !a.Is(i + 1, Shape.Digit))
            {
                return view.Groups[^1].Person.First > i ? i : -1;
            }
        }

        return -1;
    }

    // "Dr. NAME: May I add a word …": a line of a record begins with who speaks
    private void Transcript(SentenceView view)
    {
        if (view.Groups.Count == 0 || view.Sentence.Zone is not (Zone.Body or Zone.Caption or Zone.Item) || !a.Is(view.Sentence.First, Shape.LineStart))
        {
            return;
        }

        var speaker = view.Groups[0];
        if (OpensLine(view, speaker.First) && a.Is(speaker.Person.End, W.Colon) && view.Sentence.End - speaker.Person.End > 4 && r.Spans.At(speaker.Person.End + 1) is not { Kind: SpanKind.Person or SpanKind.Role })
        {
            Speak(view, speaker, speaker.Person.End, r.Weights["relation.listed"], "transcript", one: true);
        }
    }

    // Titles alone stand before.
    private bool OpensLine(SentenceView view, int first)
    {
        for (var i = view.Sentence.First; i < first; i++)
        {
            if (first - view.Sentence.First > 4 || !(a.Is(i, Shape.Punct) || a.Is(i, Shape.Capital | Shape.Dotted)) || a.Is(i, W.Colon))
            {
                return false;
            }
        }

        return true;
    }

    // "For Dr. NAME, director of X, “the plants are there …”", "In the view of NAME, …", "Those were the words of NAME."
    private void InWordsOf(SentenceView view)
    {
        if (view.Groups.Count == 0 || view.Groups[0] is not { Aside: false } source || a.Is(source.Person.First, Shape.Quoted))
        {
            return;
        }

        var first = view.Sentence.First;
        var of = Before(source);
        var whose = a.Is(of, W.Of)
            && a.Span(of - 1) is "view" or "opinion" or "words" or "eyes" or "estimation" or "assessment" or "experience"
            && (a.Is(of - 2, W.The) && a.Is(first, W.In) && of - first < 5
                || a.Span(of - 1) is "words" && a.Is(first, Shape.Capital) && a.Span(first) is "Those" or "These");
        if (a.Is(first, W.In) && a.Is(source.Person.End, W.Possessive) && source.First - first <= 2 && a.Span(source.Person.End + 1) is "view" or "opinion" or "words" or "eyes" or "estimation" or "assessment" or "experience" && a.Is(source.Person.End + 2, W.Comma))
        {
            Speak(view, source, source.Person.First, r.Weights["relation.weak_verb"], "in-words-of", one: true); // "In A's view, …"
        }
        else if (whose || a.Is(first, W.For) && source.First - first <= 2 && a.Is(source.End, W.Comma) && !a.HasOwn(source.End + 1, Label.SpeechVerb) && view.Groups.Count == 1)
        {
            Speak(view, source, source.Person.First, r.Weights["relation.weak_verb"], "in-words-of", one: true);
        }
        else if (a.Is(first, W.For) && source.First - first <= 2 && a.Is(a.Is(source.End, W.Comma) ? source.End + 1 : source.End, W.Quote))
        {
            Speak(view, source, source.End, r.Weights["relation.listed"], "in-words-of", one: true);
        }
    }

    // "keynote speaker | NAME", "the speaker, | NAME", "NAME, one of the panellists,": whoever is called so spoke
    private void Speakers(SentenceView view)
    {
        foreach (var group in view.Groups)
        {
            if (group.Aside || a.Is(group.Person.First, Shape.Quoted))
            {
                continue;
            }

            var noun = group.Person.HonorificFirst - 1;
            noun = a.Is(noun, W.Comma) || a.Is(noun, W.Colon) ? noun - 1 : noun;
            if (noun < view.Sentence.First || !IsSpeaker(noun))
            {
                noun = a.Is(group.Person.End, W.Comma) ? SpeakerBehind(view, group.Person.End + 1) : -1;
            }

            if (noun >= 0)
            {
                Speak(view, group, noun, r.Weights["relation.weak_verb"], "speaker", one: !a.Span(noun).EndsWith("s", StringComparison.Ordinal));
            }
        }
    }

    private int SpeakerBehind(SentenceView view, int first)
    {
        for (var i = first; i < view.Sentence.End && i < first + 5 && !a.Is(i, W.Comma) && a.Is(i, Shape.Lower); i++)
        {
            if (IsSpeaker(i) && (a.Is(i + 1, W.Comma) || a.Is(i + 1, W.Stop)))
            {
                return i;
            }
        }

        return -1;
    }

    // A Speaker with a capital sits in a parliament, and a former one spoke before.
    private bool IsSpeaker(int i)
    {
        var word = a.Span(i);
        var named = word.StartsWith("speaker", StringComparison.OrdinalIgnoreCase) || word.StartsWith("panellist", StringComparison.OrdinalIgnoreCase) || word.StartsWith("panelist", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("discussant", StringComparison.OrdinalIgnoreCase) || word.StartsWith("keynoter", StringComparison.OrdinalIgnoreCase) || word.StartsWith("respondent", StringComparison.OrdinalIgnoreCase);
        var invited = a.Span(i - 1) is "keynote" or "Keynote" or "guest" or "Guest" or "main" or "Main" or "lead" or "Lead" or "principal" or "plenary" or "Plenary";
        var office = a.Span(i - 1) is "deputy" or "Deputy" or "former" or "assembly" or "parliament" or "parliamentary" or "House" or "Assembly" or "house" or "native";
        return !office
            && (named
                    && (a.Is(i, Shape.Lower) || invited || word.StartsWith("Pan", StringComparison.Ordinal)
                        || word.StartsWith("Disc", StringComparison.Ordinal))
                || invited && word.StartsWith("presenter", StringComparison.OrdinalIgnoreCase)
                || (a.Is(i, W.Person) || a.Is(i, W.Persons)) && a.Span(i - 1) is "resource" or "Resource");
    }
}
