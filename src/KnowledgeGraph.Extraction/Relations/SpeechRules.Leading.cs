using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

// Who speaks without a verb of saying: behind small words that lead to a person, and beside a speech that is told of.
internal sealed partial class SpeechRules
{
    // "according to", "heard from", "the turn of", "so did": small words that lead to a person
    private void Leading(SentenceView view)
    {
        foreach (var i in view.Cues)
        {
            if (!Triggers.Leading.Has(a[i]) || i + 1 >= view.Sentence.End)
            {
                continue;
            }

            if (a.Is(i, W.According) && a.Is(i + 1, W.To) && GroupAt(view, i + 2) is { } source)
            {
                Speak(view, source, i, r.Weights["relation.listed"], "according-to", one: true);
            }

            if (a.Is(i, W.Heard) && !a.Is(i, Shape.Quoted) && GroupAt(view, a.Is(i + 1, W.From) ? i + 2 : i + 1) is { } heard)
            {
                Speak(view, heard, i, r.Weights["relation.direct"], "heard-from");
                HeardThen(view, heard, i);
            }

            if (a.Span(i) is "turn" && a.Is(i + 1, W.Of) && a.Is(i - 1, W.The) && !a.Is(i, Shape.Quoted) && GroupAt(view, i + 2) is { } next)
            {
                Speak(view, next, i, r.Weights["relation.passive"], "turn-of"); // "Then it was the turn of A"
            }

            if (a.Span(i) is "turn" && a.Is(i - 1, W.Possessive) && GroupEndingAt(view, i - 1) is { } taking)
            {
                Speak(view, taking, i, r.Weights["relation.passive"], "turn-of", one: true); // "Then it was A's turn"
            }

            if (a.Is(i, W.To) && a.Has(i + 1, Label.ToSay) && IsTurnedTo(view, i) is var turned and >= 0 && Giver(view, turned, 6) is { } rising)
            {
                Speak(view, rising, i, r.Weights["relation.weak_verb"], "to-say", one: true); // "A took the opportunity to thank the hosts"
            }

            if (a.Is(i, W.To) && !a.Is(i, Shape.Quoted) && (a.Span(i - 1) is "fell" || a.Span(i - 1) is "left" && a.Is(i - 2, W.Was)) && a.Is(view.Sentence.First, W.It) && GroupAt(view, i + 1) is { } bound && a.Is(bound.End, W.To))
            {
                Speak(view, bound, i, r.Weights["relation.weak_verb"], "fell-to"); // "It fell to A to thank the hosts"
            }

            if (a.Is(i, W.By) && (a.Has(i - 1, Label.OrdinalWord) || a.HasOwn(i - 1, Label.OrdinalWord)) && !a.Is(i, Shape.Quoted) && view.Has(Label.SpeechNoun) && GroupAt(view, i + 1) is { } counted)
            {
                Speak(view, counted, i, r.Weights["relation.passive"], "counted"); // "Two papers were read, the first by A"
            }

            if (IsEcho(i) && _spoken is { } && GroupAt(view, i + 2) is { } likewise && likewise != _spoken)
            {
                Speak(view, likewise, i, r.Weights["relation.passive"], "so-did"); // "A called for calm, and so did B"
            }

            if (a.Is(i, W.With) && IsConversation(i - 1) && !a.Is(i, Shape.Quoted) && GroupAt(view, i + 1) is { } partner)
            {
                Speak(view, partner, i, r.Weights["relation.weak_verb"], "conversation");
                if (Subject(view, i - 1, 8) is { } talker)
                {
                    Speak(view, talker, i, r.Weights["relation.direct"], "conversation", one: true);
                }
            }

            if (a.Is(i, W.By) && IsNextBy(view, i) && GroupAt(view, i + 1) is { } another)
            {
                Speak(view, another, i, r.Weights["relation.passive"], "and-by"); // "was taken up by A, who chaired it, and by B", "reports by A, by B and by C"
            }

            if (a.Is(i, W.Followed) && a.Is(i + 1, W.By) && HasSpoken(view, i) && GroupAt(view, i + 2) is { } following)
            {
                Speak(view, following, i, r.Weights["relation.passive"], "followed-by");
            }

            if (IsFraming(i) && view.Groups.Count > 0 && !a.Is(i, Shape.Quoted) && WithWords(view, i) && Subject(view, i, 5) is { } opener)
            {
                Speak(view, opener, i, r.Weights["relation.weak_verb"], "opened-by-saying");
            }
        }
    }

    // "A gave the keynote, B | the closing remarks"
    private bool IsSpeechAt(int first)
    {
        if (!a.Is(first, W.The) && !a.Is(first, W.A) && !a.Is(first, W.An))
        {
            return false;
        }

        for (var i = first + 1; i < first + 4 && a.Is(i, Shape.Lower); i++)
        {
            if (a.Has(i, Label.SpeechNoun))
            {
                return true;
            }
        }

        return false;
    }

    // "A was scathing: “…”", "A, whose talk filled the hall", "With these words A drew laughter"
    private void Introduced(SentenceView view)
    {
        for (var i = view.Sentence.First + 1; i + 1 < view.Sentence.End && view.Groups.Count > 0 && (view.Says(W.Colon) || view.Says(W.Whose)); i++)
        {
            if (a.Is(i, W.Colon) && (a.Is(i + 1, W.Quote) || a.Is(i + 1, W.Single)) && NamedBefore(view, i) is { } quoted && i - quoted.End < 10 && !a.Is(quoted.Person.First, Shape.Quoted) && (_spoken is null || _spoken.First > i))
            {
                Speak(view, quoted, i, r.Weights["relation.weak_verb"], "before-quote", one: true);
            }

            if (a.Span(i) is "whose" && !a.Is(i, Shape.Quoted) && (a.Has(i + 1, Label.SpeechNoun) || a.Has(i + 2, Label.SpeechNoun) || a.Has(i + 3, Label.SpeechNoun) && !a.Is(i + 2, W.Comma)) && view.EndingAt(a.Is(i - 1, W.Comma) ? i - 1 : i) is { } owner)
            {
                Speak(view, owner, i, r.Weights["relation.direct"], "whose-speech", one: true);
            }
        }

        var first = view.Sentence.First;
        if (a.Is(first, W.With) && a.Span(first + 1) is "these" or "those" or "this" && a.Span(first + 2) is "words" or "warning" or "appeal" or "call" or "plea" && view.Starting(first + 3, first + 6) is { } closer)
        {
            Speak(view, closer, closer.Person.First, r.Weights["relation.weak_verb"], "with-these-words", one: true);
        }
    }

    // "A spoke on snakes, B on ticks and C | on lice"
    private void Gapped(SentenceView view)
    {
        foreach (var group in view.Groups)
        {
            if (_spoken is not null && group != _spoken && !group.Aside && IsGap(group) && (a.Is(group.First - 1, W.Comma) || a.Is(group.First - 1, W.And) || a.Is(group.First - 1, W.Semicolon) || a.Is(group.First - 1, W.While)) && _spoken.End < group.First && !a.Is(group.Person.First, Shape.Quoted))
            {
                Speak(view, group, group.Person.First, r.Weights["relation.conjunct"], "gapped", one: true);
            }
        }
    }

    // "…, B | on ticks", "…, and C of the Institute, | about lice"; not "… and B, on the other hand,"
    private bool IsGap(Group group)
    {
        var i = BehindPost(group);
        return a.Is(i, W.On) && !a.Has(i + 1, Label.Weekday | Label.Month | Label.Behalf) && !a.Is(i + 1, Shape.Digit) && !a.Has(i, Label.Behalf) || a.Is(i, W.About) && !a.Is(i + 1, Shape.Digit) || IsSpeechAt(group.End);
    }

    // "B, senior engineer with what no list knows, | on": behind an apposition without a verb
    private int BehindPost(Group group)
    {
        if (!a.Is(group.End, W.Comma) && (group.Posts.Count == 0 || !a.Is(group.End, W.Of) && !a.Is(group.End, W.At) && !a.Is(group.End, W.For)))
        {
            return group.End;
        }

        for (var i = group.End + 1; i < group.End + 14; i++)
        {
            if (a.Is(i, W.Comma))
            {
                return i + 1;
            }

            if (a.Is(i, Shape.Lower) && a.HasOwn(i, Label.SpeechVerb | Label.Attend | Label.LightVerb) && !a.HasOwn(i, Label.RolePlural) || a.Is(i, W.Who) || a.Is(i, W.Stop))
            {
                break;
            }
        }

        return a.Is(group.End, W.Comma) ? group.End + 1 : group.End;
    }

    // "heard from A that …, and then | from B"
    private void HeardThen(SentenceView view, Group first, int heard)
    {
        for (var i = first.End; i < view.Sentence.End; i++)
        {
            if (a.Is(i, W.From) && (a.Is(i - 1, W.And) || a.Is(i - 1, W.Then) || a.Is(i - 1, W.Also)) && !a.Is(i, Shape.Quoted) && GroupAt(view, i + 1) is { } next)
            {
                Speak(view, next, heard, r.Weights["relation.direct"], "heard-from");
            }
        }
    }

    // "so did", "as did", "as does": of whoever is named behind it the verb before is said too
    private bool IsEcho(int i) => a.Is(i, Shape.Lower) && (a.Is(i, W.As) || a.Span(i) is "so") && a.Span(i + 1) is "did" or "does" && !a.Is(i, Shape.Quoted);

    // "in conversation | with", "a fireside chat | with"
    private bool IsConversation(int i) => a.Is(i, Shape.Lower) && a.Span(i) is "conversation" or "chat" or "dialogue" && (a.Is(i - 1, W.In) || a.Is(i - 1, Shape.Lower) && (a.Is(i - 2, W.A) || a.Is(i - 2, W.In)));

    private int Before(Group group) => a.Is(group.First - 1, W.The) ? group.First - 2 : group.First - 1;

    // Somebody of this sentence before a token, or "she" whom the sentence before told of.
    private bool HasSpoken(SentenceView view, int i) =>
        _spoken?.End < i || (a.Is(view.Sentence.First, W.He) || a.Is(view.Sentence.First, W.She)) && _focusSpoke && _focusSentence == view.Index - 1;

    // "took the opportunity | to", "went on | to", "rose | to": the verb, or -1
    private int IsTurnedTo(SentenceView view, int to)
    {
        for (var i = to - 1; i > view.Sentence.First && i >= to - 5 && a.Is(i, Shape.Lower) && !a.Is(i, Shape.Quoted); i--)
        {
            if (a.Span(i) is "took" or "used" or "seized" && a.Span(to - 1) is "opportunity" or "occasion" or "moment" or "chance" or "floor" or "microphone" or "podium" or "stage" or "time"
                || a.Span(i) is "went" or "rose" or "stood" or "hastened" or "proceeded" or "paused" && i >= to - 2)
            {
                return i;
            }
        }

        return -1;
    }

    // "by A of X, | by B and by C", "by A, as well as | by B"
    private bool IsNextBy(SentenceView view, int by)
    {
        if (!(a.Is(by - 1, W.And) || a.Is(by - 1, W.Comma) || a.Is(by - 1, W.As)) || a.Is(by, Shape.Quoted) || !(_spoken?.End < by))
        {
            return false;
        }

        for (var i = by - 1; i >= view.Sentence.First; i--)
        {
            if (a.Is(i, W.By) && i < _spoken.First)
            {
                return _spoken.First - i <= MaxTitle;
            }
        }

        return false;
    }

    // "opened", "closed"; "rounded | off", "wrapped | up", "kicked | off"
    private bool IsFraming(int i) => (W)a[i].Word is W.Opened or W.Closed or W.Concluded or W.Began or W.Ended || (W)a[i].Word is W.Off or W.Up && a.Span(i - 1) is "rounded" or "wrapped" or "kicked" or "finished" or "started" or "set";

    // "closed the forum with a plea for patience", "opened the debate by asking"
    private bool WithWords(SentenceView view, int i)
    {
        for (var j = i + 1; j + 1 < view.Sentence.End && j < i + 9 && !a.Is(j, Shape.Punct); j++)
        {
            if (a.Is(j, W.By) && a.Span(j + 1).EndsWith("ing", StringComparison.Ordinal) && a.Is(j + 1, Shape.Lower)
                || a.Is(j, W.With) && j + 2 < view.Sentence.End && (a.HasOwn(j + 2, Label.SpeechNoun | Label.Utterance) || a.HasOwn(j + 3, Label.SpeechNoun | Label.Utterance) && a.Is(j + 2, Shape.Lower)
                    || a.Span(j + 2) is "announcement" or "joke" or "toast" or "plea" or "call" or "warning" or "appeal" or "reminder" or "question" or "quotation" or "promise" or "pledge" or "prayer" or "poem" or "story"))
            {
                return true;
            }
        }

        return false;
    }
}
