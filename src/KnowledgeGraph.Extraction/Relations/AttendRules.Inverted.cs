using KnowledgeGraph.Extraction.Lexicons;
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
            came |= a.Has(i, Label.Attend) && word is not ("Signed" or "signed")
                || IsParty(i) || word.StartsWith("chair", StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("moderator", StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("facilitator", StringComparison.OrdinalIgnoreCase) || word is "came";
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
        (a.Span(i) is "speak" or "spoke" or "speaking" or "Speaking" or "programme" or "panel" or "podium" or "addressing" or "Addressing" or "Responding" or "Replying" || a.Is(i, W.Up) && a.Span(i - 1) is "First" or "Next" or "Last" || a.HasOwn(i, Label.SpeechNoun) || a.Span(i) is "floor" && a.Span(i - 2) is "taking" or "took" or "take" || IsSpeakers(a.Span(i)));

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
}
