using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

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
                if (view.Groups.Count == 0)
                {
                    Below(view); // "10:00 Welcome": an hour and little more looks like a stamp
                }

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

            if (_focus is not null && _focusSentence == view.Index - 1 && IsQuotation(view))
            {
                _focusSentence = view.Index; // "“Paper burns. | Keep both,” she advised": what is quoted goes on
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

    // A sentence of quotation alone
    private bool IsQuotation(SentenceView view)
    {
        if (!a.Is(view.Sentence.First, W.Quote) && !a.Is(view.Sentence.First, Shape.Quoted))
        {
            return false;
        }

        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (!a.Is(i, Shape.Quoted) && !a.Is(i, Shape.Punct))
            {
                return false;
            }
        }

        return true;
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

            if (a.Begins(i, Label.SpeechNoun) || ((W)a[i].Word is W.Talks or W.Addresses || a.Is(i, W.Welcome)) && (a.Is(i + 1, W.By) || a.Is(i + 1, W.From)))
            {
                Noun(view, i);
            }

            if (a.Begins(i, Label.Utterance) && !a.Has(i, Label.SpeechNoun) && a.Is(i, Shape.Lower))
            {
                Utterance(view, i);
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

        Introduced(view);
        Programme(view);
        Timed(view);
        Below(view);
        Transcript(view);
        InWordsOf(view);
        Speakers(view);
        Leading(view);
        LedThrough(view);
        Asked(view);
        Gapped(view);
        Uttered(view);
    }

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
}
