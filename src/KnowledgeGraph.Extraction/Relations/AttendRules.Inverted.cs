using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Persons behind the verb: what came first in the sentence was what they did, or how many they were.
internal sealed partial class AttendRules
{
    private const int MaxOpening = 14;
    private int _roster = -1;

    // "Taking part:" and below it a line for each: NAME, post, house
    private void Roster(SentenceView view)
    {
        if (view.Groups.Count == 0)
        {
            _roster = -1;
            for (var i = view.Sentence.First; a.Is(view.Sentence.End - 1, W.Colon) && i < view.Sentence.End && _roster < 0; i++)
            {
                _roster = a.Has(i, Label.Attend | Label.RolePlural) && !a.HasOwn(i, Label.CreditWord) ? view.Index : -1;
            }

            return;
        }

        if (_roster < 0)
        {
            return;
        }

        if (!a.Is(view.Sentence.First, Shape.LineStart) || view.Groups[0].First - view.Sentence.First > 2 || view.Sentence.Zone is not (Zone.Caption or Zone.Item or Zone.Heading) && _roster < view.Index - 1)
        {
            _roster = -1;
            return;
        }

        foreach (var group in view.Groups)
        {
            if (!group.Aside)
            {
                r.Join(view, Relation.Attended, group.Person, view.Sentence.First, r.Weights["relation.listed"], "roster");
            }
        }
    }


    // "Signing for the schools were A and B", "Representing the board was its chairman, A", "Sharing the podium with her was A"
    private void Inverted(SentenceView view)
    {
        var first = view.Sentence.First;
        if (!a.Is(first, Shape.Capital) || !(a.Span(first).EndsWith("ing", StringComparison.Ordinal) || a.Span(first) is "Also" or "Photographed" or "Pictured" or "Seated" or "Seen" or "Spotted" or "Honoured" or "Honored" or "Elected" or "Re-elected" or "Awarded" or "Joined") || r.Spans.At(first) is not null)
        {
            return;
        }

        for (var i = first + 1; i < view.Sentence.End && i < first + MaxOpening && !a.Is(i, W.Comma); i++)
        {
            if (!(a.Is(i, W.Was) || a.Is(i, W.Were)) || a.Is(i, Shape.Quoted))
            {
                continue;
            }

            if (view.NamedBehind(i) is { Aside: false } named && named.First - i <= 5 && !view.HasGroupBefore(i))
            {
                foreach (var member in view.ListOf(named))
                {
                    if (member.Aside || member.First < named.First)
                    {
                        continue;
                    }

                    r.Join(view, Relation.Attended, member.Person, i, r.Weights["relation.listed"], "inverted", Modal.Of(a, view, i));
                }
            }

            return;
        }
    }

    // "in a panel led by A", "a workshop guided by A"
    private void LedBy(SentenceView view)
    {
        for (var i = view.Sentence.First; i + 1 < view.Sentence.End && view.Says(W.By); i++)
        {
            if (a.Is(i + 1, W.By) && (W)a[i].Word is W.Led or W.Guided or W.Steered or W.Headed or W.Hosted && !a.Is(i, Shape.Quoted) && (i == view.Sentence.First && a.Is(i, W.Hosted) || IsSession(i) || IsOfParty(view, i))
                && view.Starting(i + 2, i + 4) is { Aside: false } leader)
            {
                foreach (var member in view.ListOf(leader))
                {
                    if (member.Aside || member.First < leader.First)
                    {
                        continue;
                    }

                    r.Join(view, Relation.Attended, member.Person, i, r.Weights["relation.listed"], "led-by", Modal.Of(a, view, i));
                }
            }
        }
    }

    // "A, B and C were the main speakers", "A and B were among the panellists"
    private void WereSpeakers(SentenceView view)
    {
        for (var i = view.Sentence.First + 2; i < view.Sentence.End && view.Has(Label.RolePlural); i++)
        {
            if (!a.HasOwn(i, Label.RolePlural) || a.Is(i, Shape.Quoted) || !IsSpeakers(a.Span(i)))
            {
                continue;
            }

            var be = i - 1;
            while (be > i - 5 && a.Is(be, Shape.Lower) && (a.Is(be, W.Among) || a.Is(be, W.The) || a.Is(be, W.Also) || !a.HasOwn(be, Label.Function)) && !a.Is(be, W.Was) && !a.Is(be, W.Were))
            {
                be--;
            }

            if ((a.Is(be, W.Was) || a.Is(be, W.Were)) && view.EndingAt(be) is { Aside: false } last)
            {
                foreach (var member in view.ListOf(last))
                {
                    if (member.Aside || member.End > be)
                    {
                        continue;
                    }

                    r.Join(view, Relation.SpokeAt, member.Person, i, r.Weights["relation.listed"], "were-speakers", Modal.Of(a, view, be));
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

    // "a delegation of the parliament, headed by A"
    private bool IsOfParty(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= view.Sentence.First && i > verb - 10; i--)
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

    // "with A as moderator", "A attended as chief guest"
    private void ActingAs(SentenceView view)
    {
        for (var i = view.Sentence.First + 1; i + 1 < view.Sentence.End && view.Says(W.As); i++)
        {
            if (a.Is(i, W.As) && !a.Is(i, Shape.Quoted) && a.Span(i + 1) is "moderator" or "chair" or "chairperson" or "emcee" or "facilitator" or "rapporteur" or "anchor" or "compere" or "host"
                && ActorAt(view, i) is { } acting)
            {
                r.Join(view, Relation.Attended, acting.Person, i, r.Weights["relation.listed"], "acting-as", Modal.Of(a, view, i));
            }
        }
    }

    private static Group? ActorAt(SentenceView view, int end)
    {
        foreach (var group in view.Groups)
        {
            if (group.End == end && !group.Aside)
            {
                return group;
            }
        }

        return null;
    }

    // "Hundreds came, among them A, B and C"
    private void AmongThem(SentenceView view)
    {
        for (var i = view.Sentence.First + 1; i < view.Sentence.End && view.Says(W.Among); i++)
        {
            if (!a.Is(i, W.Among) || a.Is(i, Shape.Quoted) || a.Span(Math.Min(i + 1, a.Count - 1)) is not ("them" or "whom") || !SomeCame(view, i))
            {
                continue;
            }

            var next = a.Is(i + 2, W.Were) || a.Is(i + 2, W.Was) || a.Is(i + 2, W.Comma) ? i + 3 : i + 2;
            if (view.Starting(next, next + 1) is { } named)
            {
                foreach (var member in view.ListOf(named))
                {
                    if (member.Aside || member.First < named.First)
                    {
                        continue;
                    }

                    r.Join(view, Relation.Attended, member.Person, i, r.Weights["relation.listed"], "among-them", Modal.Of(a, view, i));
                }
            }
        }
    }

    private bool SomeCame(SentenceView view, int end)
    {
        for (var i = end - 1; i >= view.Sentence.First; i--)
        {
            if (a.Has(i, Label.Attend) || IsParty(i) || a.Span(i) is "came" or "drew" or "flocked" or "welcomed" or "travelled" or "assembled")
            {
                return true;
            }
        }

        return false;
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
