using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

// Speeches that no noun of speech names: "gave information on", "took members through the accounts".
internal sealed partial class SpeechRules
{
    private const int FarNoun = 8;

    // "A offered | insights into the market", "felicitations were offered by A"
    private void Utterance(SentenceView view, int noun)
    {
        for (var i = noun - 1; i >= view.Sentence.First && i >= noun - FarNoun; i--)
        {
            var sent = a.Span(i) is "sent" or "recorded" && a.Span(noun) is "video" or "videos";
            if ((sent || a.HasOwn(i, Label.Utters) && a.Span(noun) is not "video") && r.Spans.At(i) is null && !a.Is(i, Shape.Quoted))
            {
                if (!IsPassive(view, i) && (!(a.Span(i) is "brought") || a.HasOwn(noun, Label.Regards)) && Giver(view, i, 12) is { } giver)
                {
                    Speak(view, giver, noun, r.Weights["relation.weak_verb"], "utterance");
                }

                return;
            }

            if (a.Is(i, W.Of) || a.Is(i, W.To) || a.Is(i, W.For) || a.Is(i, Shape.Punct) && !a.Is(i, W.Comma) && !a.Is(i, W.Single) && !a.Is(i, W.Possessive) || view.IsInGroup(i))
            {
                return;
            }
        }
    }

    private Group? Giver(SentenceView view, int verb, int reach)
    {
        if ((Subject(view, verb, reach) ?? Holder(view, verb)) is { } named)
        {
            return named;
        }

        return (a.Is(verb - 1, W.He) || a.Is(verb - 1, W.She)) && _focus is not null && _focusSentence == view.Index - 1 && view.Starting(0, verb) is null ? _focus : null;
    }

    // "A took members | through the accounts", "A walked the hall through the figures"; a place is shown, not told
    private void LedThrough(SentenceView view)
    {
        for (var i = view.Sentence.First + 2; i + 1 < view.Sentence.End && view.Groups.Count > 0 && view.Says(W.Through); i++)
        {
            if (!a.Is(i, W.Through) || a.Is(i, Shape.Quoted) || IsPlaceAt(view, i + 1))
            {
                continue;
            }

            if (a.Span(i - 1) is "went" or "ran" && IsPaperAt(view, i + 1) && Giver(view, i - 1, 8) is { } reader)
            {
                Speak(view, reader, i, r.Weights["relation.weak_verb"], "led-through"); // "A went through the accounts"
                continue;
            }

            if (a.Span(i - 1) is "taken" or "walked" or "led" or "guided")
            {
                ThroughBy(view, i);
            }

            for (var verb = i - 1; verb > view.Sentence.First && verb >= i - 4 && a.Is(verb, Shape.Lower); verb--)
            {
                if (verb < i - 1 && a.Span(verb) is "took" or "walked" or "talked" or "takes" or "walks" && !a.Is(verb - 1, W.Was) && Giver(view, verb, 8) is { } leader)
                {
                    Speak(view, leader, verb, r.Weights["relation.weak_verb"], "led-through");
                    break;
                }
            }
        }
    }

    // "were taken through | the rules by A"
    private void ThroughBy(SentenceView view, int through)
    {
        for (var i = through + 1; i < view.Sentence.End && i < through + 12; i++)
        {
            if (a.Is(i, W.By) && GroupAt(view, i + 1) is { } leader)
            {
                Speak(view, leader, through, r.Weights["relation.weak_verb"], "led-through");
                return;
            }
        }
    }

    private bool IsPaperAt(SentenceView view, int first)
    {
        for (var i = first; i < view.Sentence.End && i < first + 5 && !a.Is(i, Shape.Punct); i++)
        {
            if (a.HasOwn(i, Label.Utterance | Label.SpeechNoun | Label.Recital) || a.Span(i) is "accounts" or "minutes" or "agenda" or "results" or "findings" or "list" or "slides" or "budget" or "report")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlaceAt(SentenceView view, int first)
    {
        for (var i = first; i < view.Sentence.End && i < first + 5 && !a.Is(i, Shape.Punct) && !a.Is(i, W.Of); i++)
        {
            if (a.HasOwn(i, Label.Venue | Label.OrgHead | Label.Show) || a.Span(i) is "exhibition" or "exhibits" or "rooms" or "grounds" or "site" or "streets" or "plant" or "facilities" or "stands" or "gate" or "gates" or "village" or "forest" or "fields")
            {
                return true;
            }
        }

        return false;
    }

    // "Asked | by A whether prices would fall, B was evasive": A put a question, and B answered it
    private void Asked(SentenceView view)
    {
        var first = view.Sentence.First;
        if (a.Span(first) is "Replying" or "Responding" or "Answering" && view.Starting(first + 1, first + 4) is { Aside: false } heard && view.Starting(heard.End, view.Sentence.End) is { } replying && a.Contains(heard.End, replying.First, W.Comma))
        {
            Speak(view, heard, first, r.Weights["relation.weak_verb"], "asked", one: true); // "Replying to A, B pointed out"
            return;
        }

        if (!(a.Span(first) is "Asked" or "Questioned" or "Pressed" or "Challenged" or "Quizzed" or "Prompted"))
        {
            return;
        }

        var asker = a.Is(first + 1, W.By) ? GroupAt(view, first + 2) : null;
        if (asker is not null)
        {
            Speak(view, asker, first, r.Weights["relation.weak_verb"], "asked", one: true);
        }

        for (var i = first + 1; i < view.Sentence.End; i++)
        {
            if (a.Is(i, W.Comma) && StartingAt(view, i + 1) is { } answering && answering != asker && answering.List != asker?.List && a.Is(answering.End, Shape.Lower))
            {
                Speak(view, answering, first, r.Weights["relation.weak_verb"], "asked", one: true);
                return;
            }
        }
    }
}
