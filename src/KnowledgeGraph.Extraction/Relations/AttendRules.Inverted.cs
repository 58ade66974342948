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


    // "Signing for the schools were A and B", "Also there was its chairman, A", "Next to speak was A", "Then came A with a paper"
    private void Inverted(SentenceView view)
    {
        var first = a.Is(view.Sentence.First, W.The) ? view.Sentence.First + 1 : view.Sentence.First;
        if (!a.Is(view.Sentence.First, Shape.Capital) || r.Spans.At(first) is not null || !(a.HasOwn(first, Label.Fronted) || first == view.Sentence.First && a.Span(first).EndsWith("ing", StringComparison.Ordinal)))
        {
            return;
        }

        if (first > view.Sentence.First && a.Has(first, Label.OrdinalWord) && !a.Is(first + 1, W.To) && !IsOfSpeech(first + 1))
        {
            return; // "The first loan was …"
        }

        var speech = false;
        var came = false;
        for (var i = first; i < view.Sentence.End && i < first + MaxOpening && !a.Is(i, W.Comma); i++)
        {
            speech |= IsOfSpeech(i);
            came |= a.HasOwn(i, Label.Attend) && !a.HasOwn(i, Label.RolePlural) || a.Span(i) is "taking" or "Taking" or "moderating" or "chairing" or "Moderating" or "Chairing";
            if (i == first || !IsTurn(i) || a.Is(i, Shape.Quoted))
            {
                continue;
            }

            if (view.NamedBehind(i) is { Aside: false } named && named.First - i <= (a.HasOwn(first, Label.Fronted) ? 8 : 5) && !view.HasGroupBefore(i) && !a.Contains(i, named.First, W.By))
            {
                var end = view.EndOfGuests(a, named);
                for (var k = view.Groups.IndexOf(named); k < end; k++)
                {
                    var member = view.Groups[k];
                    if (!member.Aside)
                    {
                        r.Join(view, speech && !came || BringsWords(view, member) ? Relation.SpokeAt : Relation.Attended, member.Person, view.Events.Count > 0 ? first : i, r.Weights["relation.listed"], "inverted", Modal.Of(a, view, i));
                    }
                }
            }

            return;
        }
    }

    // "Chair: A", "Discussants: A, B", "Several growers were brought in for the second session: A, B and C"
    private void Labelled(SentenceView view)
    {
        var speaks = false;
        var came = false;
        for (var i = view.Sentence.First; i + 1 < view.Sentence.End && i < view.Sentence.First + 24; i++)
        {
            var word = a.Span(i);
            speaks |= IsSpeakers(word) || word is "session" or "panels";
            came |= a.Has(i, Label.Attend) && word is not ("Signed" or "signed") || IsParty(i) || word.StartsWith("chair", StringComparison.OrdinalIgnoreCase) || word.StartsWith("moderator", StringComparison.OrdinalIgnoreCase) || word.StartsWith("facilitator", StringComparison.OrdinalIgnoreCase) || word is "came";
            if (view.HasGroupBefore(i + 1) || a.Is(i, Shape.Quoted))
            {
                return;
            }

            if (!a.Is(i + 1, W.Colon) || view.NamedBehind(i + 1) is not { Aside: false } named || named.First > i + 2 && named.Person.HonorificFirst > i + 2 || !(speaks || came))
            {
                continue;
            }

            var end = view.EndOfGuests(a, named);
            for (var k = view.Groups.IndexOf(named); k < end; k++)
            {
                if (!view.Groups[k].Aside)
                {
                    r.Join(view, speaks ? Relation.SpokeAt : Relation.Attended, view.Groups[k].Person, i, r.Weights["relation.listed"], "labelled");
                }
            }

            return;
        }
    }

    private bool IsTurn(int i) => a.Is(i, W.Was) || a.Is(i, W.Are) || a.Is(i, W.Is) || a.Is(i, W.Were) || a.Is(i, W.Included) || a.Is(i, Shape.Lower) && a.Span(i) is "came" or "sat" or "stood" or "comes";

    private bool IsOfSpeech(int i) =>
        (a.Span(i) is "speak" or "spoke" or "speaking" or "Speaking" or "programme" or "panel" or "podium" or "addressing" or "Addressing" || a.HasOwn(i, Label.SpeechNoun) || a.Span(i) is "floor" && a.Span(i - 2) is "taking" or "took" or "take" || IsSpeakers(a.Span(i)));

    // "Next came A | with a paper on"
    private bool BringsWords(SentenceView view, Group group)
    {
        for (var i = group.End + 1; i < view.Sentence.End && i < group.End + 5 && a.Is(group.End, W.With); i++)
        {
            if (a.Has(i, Label.SpeechNoun))
            {
                return true;
            }
        }

        return false;
    }

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

    // "with A as moderator", "had A and B as speakers", "A attended as keynote speaker"
    private void ActingAs(SentenceView view)
    {
        for (var i = view.Sentence.First + 1; i + 1 < view.Sentence.End && view.Says(W.As); i++)
        {
            if (!a.Is(i, W.As) || a.Is(i, Shape.Quoted))
            {
                continue;
            }

            if (IsSpeakerAt(view, i + 1) && (Actor(view, i) ?? CameBefore(view, i)) is { } speaker)
            {
                foreach (var member in view.ListOf(speaker))
                {
                    if (!member.Aside && member.End <= i)
                    {
                        r.Join(view, Relation.SpokeAt, member.Person, i, r.Weights["relation.listed"], "acting-as", Modal.Of(a, view, i));
                    }
                }
            }
            else if (a.Span(i + 1) is "moderator" or "moderators" or "chair" or "chairs" or "chairperson" or "emcee" or "facilitator" or "facilitators" or "rapporteur" or "anchor" or "compere" or "host" or "interpreter"
                && (Actor(view, i) ?? CameBefore(view, i)) is { } acting)
            {
                r.Join(view, Relation.Attended, acting.Person, i, r.Weights["relation.listed"], "acting-as", Modal.Of(a, view, i));
            }
        }
    }

    private static Group? Actor(SentenceView view, int end) => view.EndingAt(end) is { Aside: false } group ? group : null;

    private bool IsSpeakerAt(SentenceView view, int first)
    {
        for (var i = first; i < view.Sentence.End && i < first + 4 && (a.Is(i, Shape.Lower) || i == first); i++)
        {
            if (IsSpeakers(a.Span(i)) && !a.Is(i, Shape.Capital))
            {
                return true;
            }
        }

        return false;
    }

    // "A of X, Lima, attended | as speaker", "A served | as speaker": who came, earlier in the clause
    private Group? CameBefore(SentenceView view, int end)
    {
        for (var i = end - 1; i >= view.Sentence.First && i > end - 6; i--)
        {
            if (a.Is(i, Shape.Lower) && r.Spans.At(i) is null && (a.HasOwn(i, Label.Attend | Label.Did) || a.Span(i) is "served" or "acted" or "appeared" or "featured" or "returned"))
            {
                Group? last = null;
                foreach (var group in view.Groups)
                {
                    last = group.End <= i && !group.Aside ? group : last;
                }

                return last;
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

            if (a.Is(i, W.Delegated))
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
