using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Verbs of saying, and who each of them is said of.
internal sealed partial class SpeechRules
{
    private void Verb(SentenceView view, int i)
    {
        var end = i + a[i].PhraseLength;
        var weak = a.Has(i, Label.SpeechVerbWeak);
        if (IsSaidElsewhere(view, i))
        {
            return;
        }

        if (IsPassive(view, i))
        {
            SaidBy(view, i, end);
            return;
        }

        if (a.Span(i) is "announced" or "proposed" or "introduced" or "presented" or "promised" or "pledged" && !view.Says(W.That) && OtherTimes.IsDated(r, view, i, unknown: false))
        {
            return; // "A announced the scheme in 2020"
        }

        if (((a.Is(i - 1, W.Has) || a.Is(i - 1, W.Have)) && view.Index > 4 || IsPerfect(view, i)) && !view.HasEvent())
        {
            return; // "President A has said that half …": at some other time
        }

        if (Proxy(view, i) is { } proxy)
        {
            Speak(view, proxy, i, r.Weights["relation.direct"], "stand-in", one: true); // "Represented by A, the Minister said"
            return;
        }

        if (a.Is(i, W.Said) && a.Is(i - 1, W.Comma) && view.Starting(end, end + 2) is { Aside: false } teller && (a.Is(teller.End, W.Stop) || a.Is(teller.End, W.Comma) && !a.Is(teller.End + 1, W.Who)) && teller.First > i && HasVerb(view, i))
        {
            Speak(view, teller, i, r.Weights["relation.direct"], "inverted"); // "A's dam was full, said B."
            return;
        }

        if (Subject(view, i, weak ? 5 : 10) is { } subject)
        {
            Said(view, i, subject, weak);
            return;
        }

        WithoutSubject(view, i, end, weak);
    }

    // "The motion was praised | by A"
    private void SaidBy(SentenceView view, int i, int end)
    {
        if (a.Is(i - 2, W.Which) || a.Is(i - 3, W.Which))
        {
            return; // "an initiative which was proposed by X": said elsewhere
        }

        for (var j = end; j < view.Sentence.End && j < end + 9 && !a.Is(j, W.Which); j++)
        {
            if (a.Is(j, W.By) && GroupAt(view, j + 1) is { } agent)
            {
                if (a.Span(i) is "presented" && a.Is(i + 1, W.With))
                {
                    r.Join(view, Relation.Attended, agent.Person, i, r.Weights["relation.weak_verb"], "handed-over", Modal.Of(a, view, i));
                    return; // "was presented with a silver bowl by A"
                }

                if (a.HasOwn(i, Label.Give) && (HasThing(view, i) || a.Is(i + 1, W.To) && !HasSpeech(view, i)))
                {
                    return; // "Certificates were presented by A", "was presented to the guest by A"
                }

                Speak(view, agent, i, r.Weights["relation.passive"], "said-by");
                return;
            }
        }
    }

    // A clause with a verb of its own ends in the comma.
    private bool HasVerb(SentenceView view, int comma)
    {
        for (var i = view.Sentence.First; i < comma - 1; i++)
        {
            if (a.Is(i, W.Was) || a.Is(i, W.Were) || a.Is(i, W.Is) || a.Is(i, W.Are) || a.Is(i, W.Had) || a.Is(i, W.Has) || a.Is(i, W.Have) || a.Has(i, Label.Planned))
            {
                return true;
            }
        }

        return false;
    }

    // "A said", and what looks like it: "A presented a plaque to B", "A showed them round", "A told this newspaper"
    private void Said(SentenceView view, int i, Group subject, bool weak)
    {
        if (a.HasOwn(i, Label.Give) && IsThing(view, i + 1))
        {
            foreach (var member in view.ListOf(subject))
            {
                if (!member.Aside && member.End <= i)
                {
                    r.Join(view, Relation.Attended, member.Person, i, r.Weights["relation.weak_verb"], "handed-over", Modal.Of(a, view, i));
                }
            }

            return;
        }

        if (a.Span(i) is "called" && a.Is(i + 1, W.On) && view.Starting(i + 2, i + 4) is { } host && IsVisited(view, host))
        {
            return; // "A called on B at the town hall": a visit
        }

        if (IsShowing(view, i))
        {
            r.Join(view, Relation.Attended, subject.Person, i, r.Weights["relation.weak_verb"], "showed-round", Modal.Of(a, view, i));
            return;
        }

        if (IsToPaper(view, i))
        {
            r.Join(view, Relation.Attended, subject.Person, i, r.Weights["relation.weak_verb"], "told-paper", Modal.Of(a, view, i));
            return;
        }

        if (weak && a.Has(i, Label.Interact) && (a.Span(i) is "exchanged" && !IsOfWords(view, i + 1) || HasReceiver(view, i) || a.Span(i) is "presented" && IsHandedTo(view, i + 1)))
        {
            r.Join(view, Relation.Attended, subject.Person, i, r.Weights["relation.weak_verb"], "handed-over", Modal.Of(a, view, i));
            return; // "presented a plaque to B"
        }

        for (var j = i + 1; j < view.Sentence.End && j < i + 10 && !a.Is(j, Shape.Punct) && a.Span(i) is "sparred" or "debated"; j++)
        {
            if (a.Is(j, W.With) && GroupAt(view, j + 1) is { } rival)
            {
                Speak(view, rival, i, r.Weights["relation.weak_verb"], "verb"); // "A sparred with B over the price"
            }
        }

        Speak(view, subject, i, r.Weights["relation.direct"] + (weak ? r.Weights["relation.weak_verb"] : 0), "verb", one: IsWho(subject, i) && view.ListOf(subject).IsLong());
    }

    // No subject stands before the verb: "“…”, said A", "The Minister, who was represented by A, stated", "She said"
    private void WithoutSubject(SentenceView view, int i, int end, bool weak)
    {
        if ((!weak || a.Is(i - 1, W.Quote) || a.Is(i - 2, W.Quote)) && !a.Is(end - 1, W.By) && (a.Is(i - 1, W.Quote) || a.Is(i - 1, W.Comma) || a.Is(i - 1, W.Single) || i == view.Sentence.First) && GroupAt(view, end) is { } inverted)
        {
            Speak(view, inverted, i, r.Weights["relation.direct"], "inverted");
            return;
        }

        if (a.Is(i - 1, W.Comma) && view.LastEndingAt(i - 1) is { Aside: false } deputy && IsStandIn(deputy))
        {
            Speak(view, deputy, i, r.Weights["relation.direct"], "stand-in", one: true); // "The Minister, who was represented by A, stated"
            return;
        }

        if (!(weak && a.Has(i, Label.Interact)) && Holder(view, i) is { } holder)
        {
            Speak(view, holder, i, r.Weights["relation.pronoun"], "by-post", one: true);
            return;
        }

        if ((a.Is(i - 1, W.He) || a.Is(i - 1, W.She)) && Before(view, i) is { } self)
        {
            Speak(view, self, i, r.Weights["relation.pronoun"], "pronoun", one: true); // "A drew applause when she called for …"
            return;
        }

        if ((a.Is(i - 1, W.He) || a.Is(i - 1, W.She)) && _focus is not null && _focusSentence == view.Index - 1 && (!weak || a.Is(i - 2, W.Quote) || _focusSpoke && a.Span(i) is not "received" || a.Span(i) is "told" && a.Is(i + 1, W.The)) && view.Starting(0, i) is null)
        {
            Speak(view, _focus, i, r.Weights["relation.pronoun"], "pronoun", one: true);
        }
    }

    // Who speaks for the subject of a sentence that opens with "Represented by …".
    private Group? Proxy(SentenceView view, int verb)
    {
        if (!a.Has(view.Sentence.First, Label.Represented) || !a.Is(view.Sentence.First + a[view.Sentence.First].PhraseLength - 1, W.By))
        {
            return null;
        }

        foreach (var group in view.Groups)
        {
            if (!group.Aside && group.End < verb)
            {
                return group;
            }
        }

        return null;
    }

    // "A had in May | promised": before, and not here
    private bool IsPerfect(SentenceView view, int verb)
    {
        for (var i = verb - 1; i > view.Sentence.First && i >= verb - 3 && (a.Is(i, Shape.Lower) || a.Has(i, Label.Month)); i--)
        {
            if (a.Is(i, W.Had))
            {
                return !(a.Span(view.Sentence.First) is "Earlier");
            }
        }

        return false;
    }

    private bool IsPassive(SentenceView view, int i)
    {
        for (var j = i - 1; j >= view.Sentence.First && j >= i - 3; j--)
        {
            if (r.Spans.At(j) is { Kind: SpanKind.Person })
            {
                break; // "Governor Were | decried"
            }

            if (a.Is(j, W.But))
            {
                return false; // "could not be there but | spoke"
            }

            if (a.Is(j, W.Was) || a.Is(j, W.Were) || a.Is(j, W.Been) || a.Is(j, W.Be) || a.Is(j, W.Is) || a.Is(j, W.Are))
            {
                return !a.Span(i).EndsWith("ing", StringComparison.Ordinal);
            }

            if (!a.Is(j, Shape.Lower) || r.Spans.At(j) is not null)
            {
                break;
            }
        }

        return a[i].PhraseLength < 2 && a.Is(i + a[i].PhraseLength, W.By) && !a.Is(i, W.Said);
    }
}
