using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>SPOKE_AT: verbs of saying with their subject before, behind or after "by"; light verbs with nouns of speech; possessives; pronouns.</summary>
internal sealed partial class SpeechRules(Reading r)
{
    private readonly ArticleText a = r.Article;
    private Group? _spoken;
    private Group? _focus;
    private int _focusSentence = -9;
    private bool _focusSpoke;

    public void Read()
    {
        foreach (var view in r.Views)
        {
            if (view.Sentence.Zone is Zone.Credit or Zone.Meta)
            {
                continue;
            }

            _spoken = null;
            if (AttendRules.IsFromAfar(a, view))
            {
                _focus = null;
                continue;
            }

            Sentence(view);
            if (_spoken is not null)
            {
                (_focus, _focusSentence, _focusSpoke) = (_spoken, view.Index, true);
                continue;
            }

            if (_focus is not null && _focusSentence == view.Index - 1 && (a.Is(view.Sentence.First, W.He) || a.Is(view.Sentence.First, W.She)))
            {
                _focusSentence = view.Index; // still the same speaker
                continue;
            }

            if (LastFree(view) is { } last)
            {
                _focus = FirstFree(view) ?? last;
                _focusSentence = view.Index;
                _focusSpoke = false;
            }
        }
    }

    private Group? LastFree(SentenceView view)
    {
        for (var k = view.Groups.Count - 1; k >= 0; k--)
        {
            if (!view.Groups[k].Aside && !a.Is(view.Groups[k].Person.First, Shape.Quoted) && !a.Is(view.Groups[k].First - 1, W.Of))
            {
                return view.Groups[k];
            }
        }

        return null;
    }

    // Whoever the sentence opens with
    private static Group? FirstFree(SentenceView view)
    {
        foreach (var group in view.Groups)
        {
            if (group.First - view.Sentence.First < 4 && !group.Aside)
            {
                return group;
            }
        }

        return null;
    }

    private void Sentence(SentenceView view)
    {
        foreach (var i in view.Cues)
        {
            if (!a.Has(i, Triggers.Speech) && !Triggers.Told.Has(a[i]) || a.Is(i, Shape.Quoted) || r.Spans.At(i) is not null)
            {
                continue;
            }

            if (a.Begins(i, Label.SpeechVerb) && !a.Is(i, Shape.Capital))
            {
                Verb(view, i);
            }

            if (a.Begins(i, Label.SpeechNoun) || ((W)a[i].Word is W.Talks or W.Addresses || a.Span(i) is "welcome") && (a.Is(i + 1, W.By) || a.Is(i + 1, W.From)))
            {
                Noun(view, i);
            }

            if ((W)a[i].Word is W.Read or W.Delivered or W.Taught && view.Groups.Count > 0)
            {
                ReadBy(view, i);
            }

            if (a.Is(i, W.Read) && HasText(view, i) && Subject(view, i, 5) is { } reader)
            {
                Speak(view, reader, i, r.Weights["relation.weak_verb"], "read-aloud", one: true); // "A read two of her poems"
            }
        }

        Gapped(view);
        Introduced(view);
        Programme(view);
        Transcript(view);
        InWordsOf(view);
        Speakers(view);

        // "Speech by", "according to"
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
            }

            if (a.Span(i) is "turn" && a.Is(i + 1, W.Of) && a.Is(i - 1, W.The) && !a.Is(i, Shape.Quoted) && GroupAt(view, i + 2) is { } next)
            {
                Speak(view, next, i, r.Weights["relation.passive"], "turn-of"); // "Then it was the turn of A"
            }

            if (a.Span(i) is "turn" && a.Is(i - 1, W.Possessive) && GroupEndingAt(view, i - 1) is { } taking)
            {
                Speak(view, taking, i, r.Weights["relation.passive"], "turn-of", one: true); // "Then it was A's turn"
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

            if (a.Is(i, W.And) && a.Is(i + 1, W.By) && _spoken?.End < i && !a.Is(i, Shape.Quoted) && GroupAt(view, i + 2) is { } another && a.Is(Before(_spoken), W.By))
            {
                Speak(view, another, i, r.Weights["relation.passive"], "and-by"); // "was taken up by A, who chaired it, and by B"
            }

            if (a.Is(i, W.Followed) && a.Is(i + 1, W.By) && HasSpoken(view, i) && GroupAt(view, i + 2) is { } following)
            {
                Speak(view, following, i, r.Weights["relation.passive"], "followed-by");
            }

            if ((W)a[i].Word is W.Opened or W.Closed or W.Concluded or W.Began or W.Ended && view.Groups.Count > 0 && !a.Is(i, Shape.Quoted) && WithWords(view, i) && Subject(view, i, 5) is { } opener)
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
            if (_spoken is not null && group != _spoken && !group.Aside && (a.Is(group.End, W.On) || IsSpeechAt(group.End)) && (a.Is(group.First - 1, W.Comma) || a.Is(group.First - 1, W.And)) && _spoken.End < group.First && !a.Is(group.Person.First, Shape.Quoted))
            {
                Speak(view, group, group.Person.First, r.Weights["relation.conjunct"], "gapped", one: true);
            }
        }
    }

    // "so did", "as did", "as does": of whoever is named behind it the verb before is said too
    private bool IsEcho(int i) => a.Is(i, Shape.Lower) && (a.Is(i, W.As) || a.Span(i) is "so") && a.Span(i + 1) is "did" or "does" && !a.Is(i, Shape.Quoted);

    // "in conversation | with", "a fireside chat | with"
    private bool IsConversation(int i) => a.Is(i, Shape.Lower) && a.Span(i) is "conversation" or "chat" or "dialogue" && (a.Is(i - 1, W.In) || a.Is(i - 1, Shape.Lower) && (a.Is(i - 2, W.A) || a.Is(i - 2, W.In)));

    private int Before(Group group) => a.Is(group.First - 1, W.The) ? group.First - 2 : group.First - 1;

    private void Verb(SentenceView view, int i)
    {
        var end = i + a[i].PhraseLength;
        var weak = a.Has(i, Label.SpeechVerbWeak);
        if (IsPassive(view, i))
        {
            if (a.Is(i - 2, W.Which) || a.Is(i - 3, W.Which))
            {
                return; // "an initiative which was proposed by X": said elsewhere
            }

            for (var j = end; j < view.Sentence.End && j < end + 9 && !a.Is(j, W.Which); j++)
            {
                if (a.Is(j, W.By) && GroupAt(view, j + 1) is { } agent)
                {
                    Speak(view, agent, i, r.Weights["relation.passive"], "said-by");
                    return;
                }
            }

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

        if (Subject(view, i, weak ? 5 : 10) is { } subject)
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

            if (a.Span(i) is "showed" && a.Span(i + 1) is "them" or "him" or "her" or "guests" or "visitors" or "round" or "around" || a.Span(i) is "showed" && a.Is(i + 1, W.The) && a.Span(i + 2) is "guests" or "visitors" or "delegation" or "minister" or "ambassador" or "party" or "delegates")
            {
                r.Join(view, Relation.Attended, subject.Person, i, r.Weights["relation.weak_verb"], "showed-round", Modal.Of(a, view, i));
                return;
            }

            if (IsToPaper(view, i))
            {
                r.Join(view, Relation.Attended, subject.Person, i, r.Weights["relation.weak_verb"], "told-paper", Modal.Of(a, view, i));
                return;
            }

            if (weak && a.Has(i, Label.Interact) && HasReceiver(view, i))
            {
                r.Join(view, Relation.Attended, subject.Person, i, r.Weights["relation.weak_verb"], "handed-over", Modal.Of(a, view, i));
                return; // "presented a plaque to B"
            }

            Speak(view, subject, i, r.Weights["relation.direct"] + (weak ? r.Weights["relation.weak_verb"] : 0), "verb", one: IsWho(subject, i) && view.ListOf(subject).IsLong());
            return;
        }

        if (!weak && (a.Is(i - 1, W.Quote) || a.Is(i - 1, W.Comma) || a.Is(i - 1, W.Single) || i == view.Sentence.First) && GroupAt(view, end) is { } inverted)
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

    // "told this newspaper", "told The Herald": not to the hall
    private bool IsToPaper(SentenceView view, int verb) =>
        a.Span(verb) is "told" && (a.Span(verb + 1) is "this" && a.Span(verb + 2) is "newspaper" or "paper" or "reporter" or "magazine" or "bulletin" or "writer" or "correspondent" || a.Span(verb + 1) is "The" && a.Is(verb + 2, Shape.Capital) && !view.IsInGroup(verb + 2));

    private bool HasText(SentenceView view, int verb)
    {
        for (var i = verb + 1; i < view.Sentence.End && i < verb + 7 && !a.Is(i, W.Comma); i++)
        {
            if (a.HasOwn(i, Label.Recital))
            {
                return true;
            }
        }

        return false;
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

    private bool HasReceiver(SentenceView view, int verb)
    {
        foreach (var group in view.Groups)
        {
            if (group.First > verb && group.First - verb < 12 && (a.Is(group.First - 1, W.To) || a.Is(group.First - 1, W.With)))
            {
                return true;
            }
        }

        return false;
    }

    // "presented copies of his credentials", "presented the winners with medals": what is handed over is no speech
    private bool IsThing(SentenceView view, int first)
    {
        for (var i = first; i < first + 10 && i < view.Sentence.End && !a.Is(i, W.Comma) && !a.Is(i, W.And); i++)
        {
            if (a.HasOwn(i, Label.Gift) && !a.HasOwn(i, Label.SpeechNoun) && (i < first + 5 || a.Contains(first, i, W.With)))
            {
                return true;
            }
        }

        return false;
    }

    // Somebody of this sentence before a token, or "she" whom the sentence before told of.
    private bool HasSpoken(SentenceView view, int i) =>
        _spoken?.End < i || (a.Is(view.Sentence.First, W.He) || a.Is(view.Sentence.First, W.She)) && _focusSpoke && _focusSentence == view.Index - 1;

    // "closed the forum with a plea for patience", "opened the debate by asking"
    private bool WithWords(SentenceView view, int i)
    {
        for (var j = i + 1; j + 1 < view.Sentence.End && j < i + 9 && !a.Is(j, Shape.Punct); j++)
        {
            if (a.Is(j, W.By) && a.Span(j + 1).EndsWith("ing", StringComparison.Ordinal) && a.Is(j + 1, Shape.Lower)
                || a.Is(j, W.With) && j + 2 < view.Sentence.End && a.Span(j + 2) is "plea" or "call" or "warning" or "appeal" or "reminder" or "question" or "quotation" or "promise" or "pledge" or "prayer" or "poem" or "story")
            {
                return true;
            }
        }

        return false;
    }

    // "in a message read on his behalf by A", "training was delivered by A and B"
    private void ReadBy(SentenceView view, int i)
    {
        for (var j = i + 1; j < view.Sentence.End && j < i + 6 && !a.Is(j, Shape.Punct); j++)
        {
            if (a.Is(j, W.By) && GroupAt(view, j + 1) is { } agent)
            {
                Speak(view, agent, i, r.Weights["relation.passive"], "read-by");
                return;
            }
        }
    }

    private bool IsPassive(SentenceView view, int i)
    {
        for (var j = i - 1; j >= view.Sentence.First && j >= i - 3; j--)
        {
            if (r.Spans.At(j) is { Kind: SpanKind.Person })
            {
                break; // "Governor Were | decried"
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
