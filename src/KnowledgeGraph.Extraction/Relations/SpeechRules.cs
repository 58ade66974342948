using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>SPOKE_AT: verbs of saying with their subject before, behind or after "by"; light verbs with nouns of speech; possessives; pronouns.</summary>
internal sealed class SpeechRules(Reading r)
{
    private readonly ArticleText a = r.Article;
    private Group? _focus;
    private int _focusSentence = -9;

    public void Read()
    {
        foreach (var view in r.Views)
        {
            if (view.Sentence.Zone is Zone.Credit or Zone.Meta)
            {
                continue;
            }

            Sentence(view);
            if (_focus is not null && _focusSentence == view.Index - 1 && (a.Is(view.Sentence.First, W.He) || a.Is(view.Sentence.First, W.She)))
            {
                _focusSentence = view.Index; // still the same speaker
                continue;
            }

            if (view.Groups.FindLast(g => !g.Aside && !a.Is(g.Person.First, Shape.Quoted)) is { } last)
            {
                _focus = view.Groups.Find(g => g.First - view.Sentence.First < 4 && !g.Aside) ?? last;
                _focusSentence = view.Index;
            }
        }
    }

    private void Sentence(SentenceView view)
    {
        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (a.Is(i, Shape.Quoted) || r.Spans.At(i) is not null)
            {
                continue;
            }

            if (a.Begins(i, Label.SpeechVerb) && !a.Is(i, Shape.Capital))
            {
                Verb(view, i);
            }

            if (a.Begins(i, Label.SpeechNoun))
            {
                Noun(view, i);
            }
        }

        Programme(view);

        // "Speech by", "according to"
        for (var i = view.Sentence.First; i + 1 < view.Sentence.End; i++)
        {
            if (a.Is(i, W.According) && a.Is(i + 1, W.To) && GroupAt(view, i + 2) is { } source)
            {
                Speak(view, source, i, r.Weights["relation.listed"], "according-to", one: true);
            }

            if (a.Is(i, W.Heard) && a.Is(i + 1, W.From) && GroupAt(view, i + 2) is { } heard)
            {
                Speak(view, heard, i, r.Weights["relation.direct"], "heard-from");
            }
        }
    }

    // An item of a programme: "- Name (Institution), “Title of the talk”", "1. “Title” by Name"
    private void Programme(SentenceView view)
    {
        var first = view.Sentence.First;
        var marked = a.Is(first, W.Dash) || (a.Is(first, Shape.Digit) && a.Is(first + 1, W.Stop)) || a.Text[a[first].Start] is '\u2022' or '*' or '\u00B7';
        if (!marked || view.Groups.Count == 0)
        {
            return;
        }

        for (var i = first; i < view.Sentence.End; i++)
        {
            if (a.Is(i, W.Quote) || a.Is(i, W.Single))
            {
                foreach (var group in view.Groups.Where(g => !g.Aside && !a.Is(g.Person.First, Shape.Quoted)))
                {
                    Speak(view, group, group.Person.First, r.Weights["relation.listed"], "programme", one: true);
                }

                return;
            }
        }
    }

    private void Verb(SentenceView view, int i)
    {
        var end = i + a[i].PhraseLength;
        var weak = a.Has(i, Label.SpeechVerbWeak);
        if (IsPassive(view, i))
        {
            for (var j = end; j < view.Sentence.End && j < end + 9; j++)
            {
                if (a.Is(j, W.By) && GroupAt(view, j + 1) is { } agent)
                {
                    Speak(view, agent, i, r.Weights["relation.passive"], "said-by");
                    return;
                }
            }

            return;
        }

        if (Subject(view, i, weak ? 5 : 10) is { } subject)
        {
            Speak(view, subject, i, r.Weights["relation.direct"] + (weak ? r.Weights["relation.weak_verb"] : 0), "verb");
            return;
        }

        if (!weak && (a.Is(i - 1, W.Quote) || a.Is(i - 1, W.Comma) || a.Is(i - 1, W.Single) || i == view.Sentence.First) && GroupAt(view, end) is { } inverted)
        {
            Speak(view, inverted, i, r.Weights["relation.direct"], "inverted");
            return;
        }

        if ((a.Is(i - 1, W.He) || a.Is(i - 1, W.She)) && _focus is not null && _focusSentence == view.Index - 1 && !weak && view.Groups.TrueForAll(g => g.First > i))
        {
            Speak(view, _focus, i, r.Weights["relation.pronoun"], "pronoun", one: true);
        }
    }

    private bool IsPassive(SentenceView view, int i)
    {
        for (var j = i - 1; j >= view.Sentence.First && j >= i - 3; j--)
        {
            if (a.Is(j, W.Was) || a.Is(j, W.Were) || a.Is(j, W.Been) || a.Is(j, W.Be) || a.Is(j, W.Is) || a.Is(j, W.Are))
            {
                return !a.Span(i).EndsWith("ing", StringComparison.Ordinal);
            }

            if (!a.Is(j, Shape.Lower) || r.Spans.At(j) is not null)
            {
                break;
            }
        }

        return a.Is(i + a[i].PhraseLength, W.By) && !a.Is(i, W.Said);
    }

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
            Speak(view, owner, n, r.Weights["relation.direct"], "possessive", one: true);
            return;
        }

        if (a.Is(first - 1, W.His) || a.Is(first - 1, W.Her))
        {
            var subject = view.Groups.FindLast(g => g.Person.First < first && !g.Aside);
            if (subject is not null)
            {
                Speak(view, subject, n, r.Weights["relation.direct"], "his-speech", one: true);
            }
            else if (view.Groups.Find(g => g.First < end + 4) is { } behind)
            {
                Speak(view, behind, n, r.Weights["relation.direct"], "his-speech", one: true);
            }
            else if (_focus is not null && _focusSentence >= view.Index - 2)
            {
                Speak(view, _focus, n, r.Weights["relation.pronoun"], "pronoun", one: true);
            }

            return;
        }

        if ((a.Is(end, W.By) || a.Is(end, W.From) || a.Is(end, W.Of)) && GroupAt(view, end + 1) is { } agent)
        {
            Speak(view, agent, n, r.Weights["relation.direct"], "speech-by");
            return;
        }

        if (view.Groups.Count == 0 && view.Index > 0 && EachOf(view) && r.Views[view.Index - 1] is { Groups.Count: > 1 } before)
        {
            foreach (var group in before.ListOf(before.Groups[0]).Where(g => !g.Aside))
            {
                r.Join(view, Relation.SpokeAt, group.Person, n, r.Weights["relation.pronoun"], "each-of-them");
            }

            return;
        }

        Light(view, n, end);
    }

    // "A speech was made by each of these guests."
    private bool EachOf(SentenceView view)
    {
        var each = false;
        var light = false;
        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
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
            if (a.Has(j, Label.LightVerb) && r.Spans.At(j) is null)
            {
                if (!IsPassive(view, j) && Subject(view, j, 30) is { } subject)
                {
                    Speak(view, subject, n, r.Weights["relation.direct"], "light-verb");
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
            if (!a.Has(j, Label.LightVerb))
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
            }
        }
    }

    // The person or list that a verb at i has as its subject.
    private Group? Subject(SentenceView view, int i, int reach)
    {
        Group? best = null;
        foreach (var group in view.Groups)
        {
            if (group.End > i)
            {
                break;
            }

            if (!group.Aside && !a.Is(group.Person.First, Shape.Quoted) && !IsObject(view, group))
            {
                best = group;
            }
        }

        if (best is null || i - best.End > reach)
        {
            return null;
        }

        var verbs = 0;
        for (var j = best.End; j < i; j++)
        {
            if (a.Is(j, W.That) || a.Is(j, W.Which) || a.Is(j, W.Quote) || a.Is(j, W.Semicolon) || a.Is(j, W.It) || a.Is(j, W.They) || a.Is(j, W.He) || a.Is(j, W.She) || (r.Spans.At(j) is { Kind: SpanKind.Institution } && i - best.End < 4 && j == best.End))
            {
                return null;
            }

            verbs += a.Is(j, W.Who) ? 0 : 0;
        }

        return verbs > 2 ? null : best;
    }

    // Behind a preposition a person is no subject, unless the list began before it.
    private bool IsObject(SentenceView view, Group group)
    {
        var head = view.Groups.Find(g => g.List == group.List) ?? group;
        var i = head.First - 1;
        i = a.Is(i, W.The) ? i - 1 : i;
        return i >= view.Sentence.First && (a.Is(i, W.By) || a.Is(i, W.Of) || a.Is(i, W.To) || a.Is(i, W.With) || a.Is(i, W.For) || a.Is(i, W.From) || a.Is(i, W.Between) || a.Is(i, W.Under) || a.Is(i, W.About) || a.Is(i, W.Including));
    }

    private Group? GroupAt(SentenceView view, int i)
    {
        var next = i;
        while (a.Is(next, W.The) || a.Is(next, W.Comma) || a.Is(next, W.Colon) || a.Is(next, W.Both) || (a.Has(next, Label.Demonym) && !view.Groups.Exists(g => g.First <= next && g.End > next)))
        {
            next++;
        }

        return view.Groups.Find(g => g.First <= next && g.End > next && !g.Aside);
    }

    private static Group? GroupEndingAt(SentenceView view, int i) => view.Groups.Find(g => g.Person.End == i);

    private void Speak(SentenceView view, Group group, int trigger, int score, string rule, bool one = false)
    {
        var modality = Modal.Of(a, view, trigger);
        if (group.Aside || modality == Modality.Absent)
        {
            return;
        }

        var members = one || !view.Groups.Contains(group) ? [group] : view.ListOf(group).ToList();
        foreach (var member in members)
        {
            if (!member.Aside)
            {
                r.Join(view, Relation.SpokeAt, member.Person, trigger, score + (member == group ? 0 : r.Weights["relation.conjunct"]), rule, modality);
            }
        }
    }
}
