using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Whoever leads a delegation or a session, does the deed that is told of, or is sent in somebody's stead.
internal sealed partial class AttendRules
{
    // "in a panel led by A", "a workshop guided by A"
    private void LedBy(SentenceView view)
    {
        for (var i = view.Sentence.First; i + 1 < view.Sentence.End && view.Says(W.By); i++)
        {
            if (a.Is(i + 1, W.By) && !a.Has(i, Label.Elsewhere) && (W)a[i].Word is W.Led or W.Guided or W.Steered or W.Headed or W.Hosted && !a.Is(i, Shape.Quoted) && (i == view.Sentence.First && a.Is(i, W.Hosted) || IsSession(i) || IsOfParty(view, i) || i == view.Sentence.First || IsNounBefore(i))
                && view.Starting(i + 2, i + 4) is { Aside: false } leader && (IsSession(i) || IsOfParty(view, i) || a.Is(i, W.Hosted) || IsPartyBehind(view, leader) || IsNounBefore(i)))
            {
                foreach (var member in view.ListOf(leader))
                {
                    if (member.Aside || member.First < leader.First)
                    {
                        continue;
                    }

                    r.Join(view, Relation.Attended, member.Person, i, r.Weights["relation.listed"], "led-by", IsStillToCome(view, leader) ? Modality.Planned : Modal.Of(a, view, i));
                }
            }
        }
    }

    // "A wing was opened on Monday by A": who does the deed is at it
    private void Agents(SentenceView view)
    {
        foreach (var deed in view.Events)
        {
            if (!deed.IsDeed || deed.Entity is null)
            {
                continue;
            }

            for (var i = deed.Span.Head + 1; i < view.Sentence.End && i < deed.Span.Head + 10 && !a.Is(i, W.Comma); i++)
            {
                if (a.Is(i, W.By) && view.Starting(i + 1, i + 3) is { Aside: false } agent)
                {
                    foreach (var member in view.ListOf(agent))
                    {
                        if (member.Aside || member.First < agent.First)
                        {
                            continue;
                        }

                        r.Join(view, Relation.Attended, member.Person, deed.Span.Head, r.Weights["relation.listed"], "did-it");
                    }

                    break;
                }
            }
        }
    }

    // "The auction, | led by A, raised"
    private bool IsNounBefore(int verb) => a.Is(verb - 1, W.Comma) && a.Is(verb - 2, Shape.Lower) && !a.HasOwn(verb - 2, Label.OrgHead | Label.Function) && a.Span(verb - 2) is not ("government" or "party" or "company" or "country" or "state" or "coalition" or "cabinet" or "firm");

    // "A delegation led by A | will attend"
    private bool IsStillToCome(SentenceView view, Group leader)
    {
        for (var i = leader.End; i < view.Sentence.End && i < leader.End + 4; i++)
        {
            if (a.Has(i, Label.Planned))
            {
                return true;
            }
        }

        return false;
    }

    // "Led by A, | the delegation toured"
    private bool IsPartyBehind(SentenceView view, Group leader)
    {
        for (var i = leader.End; i < view.Sentence.End && i < leader.End + 6; i++)
        {
            if (IsParty(i) || a.Span(i) is "visitors" or "guests" or "team" or "group" or "mission")
            {
                return true;
            }
        }

        return false;
    }

    // "a delegation of the parliament, headed by A"
    private bool IsOfParty(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= view.Sentence.First && i > verb - 16; i--)
        {
            if (a.Is(i, W.Delegation) || a.Span(i) is "mission" or "group" or "band" or "choir" or "troupe" or "ensemble" or "orchestra" or "quartet" or "steelband" or "Steelband" or "team" or "dancers" or "musicians")
            {
                return true;
            }

            if (a.Is(i, W.Semicolon) || r.Spans.At(i) is { Kind: SpanKind.Person })
            {
                return false;
            }
        }

        return false;
    }

    private bool IsSession(int verb)
    {
        var i = verb - 1;
        while (a.Is(i, W.Comma) || a.Is(i, W.Was) || a.Is(i, W.Were) || a.Is(i, W.Which))
        {
            i--;
        }

        return a.Has(i, Label.EventHead | Label.SubEvent | Label.Generic);
    }

    // "sent his deputy, A, instead", "sent A in her stead", "sent A to represent him": whoever is sent, came
    private void Sent(SentenceView view)
    {
        for (var i = view.Sentence.First + 1; i < view.Sentence.End && view.Says(W.Sent, W.Delegated, W.Dispatched); i++)
        {
            if ((W)a[i].Word is not (W.Sent or W.Delegated or W.Dispatched) || a.Is(i, Shape.Quoted) || view.NamedBehind(i) is not { Aside: false } named || named.Person.First - i > 9)
            {
                continue;
            }

            if (a.Is(i, W.Delegated) || (a.Is(i + 1, W.His) || a.Is(i + 1, W.Her) || a.Is(i + 1, W.Its) || a.Is(i + 1, W.Their)) && a.Is(i + 2, Shape.Lower) && named.First <= i + 4)
            {
                r.Join(view, Relation.Attended, named.Person, i, r.Weights["relation.listed"], "sent-instead");
                continue;
            }

            for (var j = named.End; j < view.Sentence.End && j < named.End + 4; j++)
            {
                if (a.Span(j) is "instead" or "stead" or "represent")
                {
                    r.Join(view, Relation.Attended, named.Person, i, r.Weights["relation.listed"], "sent-instead", Modal.Of(a, view, i));
                    break;
                }
            }
        }
    }
}
