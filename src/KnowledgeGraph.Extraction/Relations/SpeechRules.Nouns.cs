using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Speeches as nouns: given, possessed, read by another.
internal sealed partial class SpeechRules
{
    private void Noun(SentenceView view, int n)
    {
        var end = n + a[n].PhraseLength;
        var first = n;
        while (first > view.Sentence.First && (a.Has(first - 1, Label.EventModifier | Label.Topic | Label.OrdinalWord) || a.Is(first - 1, W.Opening) || a.Is(first - 1, W.Closing) || a.Is(first - 1, Shape.Hyphen)) && a.Is(first - 1, Shape.Lower))
        {
            first--;
        }

        if (a.Is(first - 1, W.Possessive) && GroupEndingAt(view, first - 1) is { } owner)
        {
            if (!owner.Aside && IsReadByAnother(view, end))
            {
                return;
            }

            Speak(view, owner, n, r.Weights["relation.direct"], "possessive", one: true);
            return;
        }

        if (a.Is(first - 2, W.For) && a.Span(first - 3) is "known" or "famous" or "remembered" or "renowned" || a.Is(first - 3, W.According) || a.Is(first - 2, W.According))
        {
            return; // "known for his speeches", "according to a report by A"
        }

        if (a.Is(first - 1, W.His) || a.Is(first - 1, W.Her))
        {
            if (OfficeAt(view, end) is { } holder)
            {
                Speak(view, holder, n, r.Weights["relation.pronoun"], "by-post", one: true); // "In his speech, the ambassador …"
                return;
            }

            var subject = NamedBefore(view, first);
            if (subject is not null)
            {
                Speak(view, subject, n, r.Weights["relation.direct"], "his-speech", one: true);
            }
            else if (view.Starting(0, end + 3) is { } behind)
            {
                Speak(view, behind, n, r.Weights["relation.direct"], "his-speech", one: true);
            }
            else if (_focus is not null && _focusSentence >= view.Index - 2)
            {
                Speak(view, _focus, n, r.Weights["relation.pronoun"], "pronoun", one: true);
            }

            return;
        }

        end = a.Is(end, W.Comma) && a.Is(end + 1, W.By) ? end + 1 : a.Is(end, W.Comma) && a.HasOwn(end + 1, Label.LightVerb | Label.Utters) && a.Is(end + 2, W.By) ? end + 2 : end; // "the first paper, by A", "the question, put by A"
        if ((a.Is(end, W.By) || a.Is(end, W.From) || a.Is(end, W.Of) || a.Is(end, W.Colon) && (n - view.Sentence.First <= 2 || a.Is(view.Sentence.First, Shape.Digit) && n - view.Sentence.First <= 10)) && GroupAt(view, end + 1) is { } agent)
        {
            if (n == view.Sentence.First && a.Span(n) is "Report" or "Reports" or "Introduction" && view.Sentence.End - n < 8 && a.Is(end, W.By))
            {
                return; // a byline
            }

            if (IsReadByAnother(view, agent.End))
            {
                agent.Aside = true;
                agent.AsideAs = Modality.Represented;
                return;
            }

            Speak(view, agent, n, r.Weights["relation.direct"], "speech-by");
            for (var k = 0; a.Is(end, W.Colon) && k < view.Groups.Count; k++)
            {
                if (view.Groups[k].First > agent.First && view.Groups[k].List != agent.List && !a.Is(view.Groups[k].Person.First, Shape.Quoted) && (a.Is(view.Groups[k].First - 1, W.Semicolon) || a.Is(view.Groups[k].First - 1, W.Comma)))
                {
                    Speak(view, view.Groups[k], n, r.Weights["relation.direct"], "speech-by"); // "Presentations: A (X), “…”; B (Y), “…”"
                }
            }

            return;
        }

        if ((a.Is(end, W.Was) || a.Is(end, W.Were)) && GroupAt(view, end + 1) is { } whose && a.Is(whose.Person.End, W.Possessive))
        {
            Speak(view, whose, n, r.Weights["relation.direct"], "speech-of"); // "the keynote was A's"
            return;
        }

        if (view.Groups.Count == 0 && view.Index > 0 && EachOf(view) && r.Views[view.Index - 1] is { Groups.Count: > 1 } before)
        {
            foreach (var group in before.Groups)
            {
                if (!group.Aside)
                {
                    r.Join(view, Relation.SpokeAt, group.Person, n, r.Weights["relation.pronoun"], "each-of-them");
                }
            }

            return;
        }

        if (IsOwn(view, end) is var by and >= 0 && GroupAt(view, by + 1) is { } author)
        {
            Speak(view, author, n, r.Weights["relation.passive"], "speech-by"); // "The keynote “Goats and growth” was by A"
            return;
        }

        Light(view, n, end);
    }

    // "the keynote, entitled “…”, | was by": the "by", or -1
    private int IsOwn(SentenceView view, int end)
    {
        for (var i = end; i + 1 < view.Sentence.End && i < end + 24 && !view.IsInGroup(i); i++)
        {
            if ((a.Is(i, W.Was) || a.Is(i, W.Were)) && a.Is(i + 1, W.By) && !a.Is(i, Shape.Quoted))
            {
                return i + 1;
            }
        }

        return -1;
    }

    private Group? Giver(SentenceView view, int first)
    {
        for (var i = first; i < view.Sentence.End && i < first + 22; i++)
        {
            if (a.Is(i, W.From) && GroupAt(view, i + 1) is { } giver)
            {
                return giver;
            }
        }

        return null;
    }

    private static Group? NamedBefore(SentenceView view, int i)
    {
        for (var k = view.Groups.Count - 1; k >= 0; k--)
        {
            if (view.Groups[k].Person.First < i && !view.Groups[k].Aside)
            {
                return view.Groups[k];
            }
        }

        return null;
    }

    // "A message from A | was read by B"
    private bool IsReadByAnother(SentenceView view, int first)
    {
        for (var i = first; i < first + 4 && i < view.Sentence.End; i++)
        {
            if (a.Span(i) is "read")
            {
                return view.Starting(i + 1, i + 11) is not null;
            }
        }

        return false;
    }

    // "A speech was made by each of these guests."
    private bool EachOf(SentenceView view)
    {
        var each = false;
        var light = false;
        for (var i = view.Sentence.First; i < view.Sentence.End && (view.Says(W.Each) || view.Says(W.All)); i++)
        {
            each |= (a.Span(i) is "each" or "all" or "Each" or "All") && (a.Is(i + 1, W.Of) || a.Has(i + 1, Label.LightVerb));
            light |= a.Has(i, Label.LightVerb);
        }

        return each && light;
    }

    private void Light(SentenceView view, int n, int end)
    {
        for (var j = n - 1; j >= view.Sentence.First && j >= n - 9; j--)
        {
            if (a.Span(j) is "received" or "heard" or "took" && r.Spans.At(j) is null && Giver(view, end) is { } giver)
            {
                Speak(view, giver, n, r.Weights["relation.passive"], "speech-from"); // "The board received a briefing on trade from A"
                return;
            }

            if (a.Span(end - 1) is "floor" && a.Span(j) is "gave" or "gives" or "giving" or "passed" or "yielded" or "handed" or "given")
            {
                if (a.Is(end, W.To) && GroupAt(view, end + 1) is { } next)
                {
                    Speak(view, next, n, r.Weights["relation.passive"], "speech-fell-to"); // "A gave the floor to B"
                }

                return;
            }

            if (a.Span(j) is "took" && a.Span(j + 1) is "part")
            {
                return; // "took part in a question and answer session"
            }

            if ((a.Has(j, Label.LightVerb) || a.HasOwn(j, Label.Utters) || a.Span(j) is "confined" or "limited" or "restricted" && a.Span(j + 1) is "himself" or "herself" || a.Span(j) is "sent" or "sends" && a.Has(n, Label.Remote)) && r.Spans.At(j) is null)
            {
                if (!IsPassive(view, j) && Giver(view, j, 30) is { } subject)
                {
                    Speak(view, subject, n, r.Weights["relation.direct"], "light-verb", one: IsWho(subject, j) && view.ListOf(subject).IsLong());
                }

                return;
            }

            if (a.Is(j, W.Stop) || a.Is(j, W.Semicolon))
            {
                break;
            }
        }

        for (var j = end; j < view.Sentence.End && j < end + 12; j++)
        {
            if (a.Span(j) is "charge" && a.Is(j - 1, W.In) && a.Is(j + 1, W.Of) && GroupAt(view, j + 2) is { } charged)
            {
                Speak(view, charged, n, r.Weights["relation.passive"], "in-charge-of"); // "The first talk was in charge of A"
                return;
            }

            if (a.Is(j, W.To) && a.Span(j - 1) is "fell" or "went" or "belonged" or "left" or "given" && GroupAt(view, j + 1) is { } taker)
            {
                Speak(view, taker, n, r.Weights["relation.passive"], "speech-fell-to"); // "The last word went to A"
                return;
            }

            if (!a.Has(j, Label.LightVerb) && !a.HasOwn(j, Label.Utters) || a.Is(j, W.Opened) || a.Is(j, W.Closed) || a.Is(j, W.Followed) && !a.Is(j + 1, W.By) && !a.Is(j + 1, W.From))
            {
                continue;
            }

            for (var k = j + 1; k < view.Sentence.End && k < j + 14; k++)
            {
                if ((a.Is(k, W.By) || a.Is(k, W.From)) && GroupAt(view, k + 1) is { } agent)
                {
                    Speak(view, agent, n, r.Weights["relation.passive"], "speech-given-by");
                    return;
                }

                if (a.Is(k, W.By))
                {
                    return; // "was followed by a dinner offered by A"
                }
            }
        }
    }
}
