using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Finds event mentions: the spans that the name reader typed, and phrases around a head in small letters.</summary>
internal sealed partial class EventReader(ArticleText a, SpanTable spans)
{
    private const int MaxLeft = 6;

    // Where no token has one, nothing happens: Sits for the councils that NameReader takes for events, Affair for "Harbour Day 2025".
    private static readonly Label Cues = Label.EventHead | Label.Deed | Label.Sits | Label.Affair;

    public List<EventMention> Read()
    {
        var mentions = a.Scratch.List<EventMention>();
        for (var s = 0; s < a.Sentences.Count; s++)
        {
            var sentence = a.Sentences[s];
            for (var i = sentence.First; i < sentence.End && a.Surveys[s].Has(Cues);)
            {
                var span = spans.At(i);
                if (span is { Kind: SpanKind.Event })
                {
                    if (span.First == i && !IsGerund(i) && !IsOfDocument(i))
                    {
                        mentions.Add(Describe(span, s, sentence));
                        if (Inner(mentions[^1]) is { } inner)
                        {
                            mentions.Add(inner);
                        }
                    }

                    i = span.End;
                    continue;
                }

                if (span is null && a.Begins(i, Label.Deed) && VerbPhrase(i, s, sentence) is { } deed)
                {
                    mentions.Add(deed);
                }

                if (span is null && a.Is(i, Shape.Capital) && (a.Is(i, W.Day) || a.Is(i, W.Days)) && IsYear(i + 1) && DayOf(i, s, sentence) is { } day)
                {
                    mentions.Add(day);
                    i = day.Span.End;
                    continue;
                }

                if (span is null && a.Is(i + 1, W.Of) && a.Span(i) is "edition" && Edition(i, s, sentence) is { } edition)
                {
                    mentions.Add(edition);
                    i = edition.Span.End;
                    continue;
                }

                if (span is null && a.Begins(i, Label.EventHead) && Phrase(i, sentence) is { } phrase)
                {
                    phrase.Sentence = s;
                    mentions.Add(phrase);
                    i = Math.Max(phrase.Span.Head + 1, i + 1);
                    continue;
                }

                i++;
            }
        }

        return mentions;
    }

    // "Signing for the College was its Rector", "Opening the session, she": a verb
    private bool IsGerund(int i) => a.Is(i, Shape.SentenceStart) && a.Span(i) is "Signing" or "Opening" or "Closing" or "Launching" or "Inaugurating" && (a.Is(i + 1, W.For) || a.Is(i + 1, W.The) || a.Has(i + 1, Label.Behalf));

    // "Opening of the 2025 Seminar on Ports"
    private bool IsRiteOf(Span span)
    {
        if (span.Head != span.First || !(a.Is(span.Head, W.Opening) || a.Is(span.Head, W.Closing)) || !a.Is(span.Head + 1, W.Of))
        {
            return false;
        }

        for (var i = span.Head + 2; i < span.End; i++)
        {
            if (a.Has(i, Label.EventHead) && !a.Has(i, Label.EventWeak))
            {
                return true;
            }
        }

        return false;
    }

    // "a Letter of Intent on the | Joint Training of Nurses": what was agreed, and no happening
    private bool IsOfDocument(int i)
    {
        var on = a.Is(i - 1, W.The) ? i - 2 : i - 1;
        return (a.Is(on, W.On) || a.Is(on, W.For)) && (a.Has(on - 1, Label.Document) || a.Is(on - 1, W.Close) && a.Has(on - 4, Label.Document));
    }

    private EventMention Describe(Span span, int s, Sentence sentence)
    {
        var mention = EventMention.Of(a, span);
        mention.Sentence = s;
        mention.Named = span.IsNamed || span.Sure;
        mention.Definite = IsDefinite(span.First - 1);
        Sign(mention, span.First, span.Head);
        mention.IsSub = IsSub(span.First, span.Head) || IsRiteOf(span);
        Count(mention, span.First, span.Head);
        for (var i = span.First; i < span.End; i++)
        {
            mention.Edition = i > span.Head && a.Is(i, Shape.Ordinal) ? Leading(i) : mention.Edition;
            if (a.Is(i, W.Quote) || a.Is(i, W.Single))
            {
                break; // a title may speak of other years
            }

            mention.Year = IsYear(i) ? Leading(i) : mention.Year;
        }

        mention.Year = mention.Year == 0 && IsYear(span.End) ? Leading(span.End) : mention.Year; // "Academic Year | 2011/2012"

        if (!mention.Named || IsNumbered(span))
        {
            Complement(mention, sentence);
        }
        else if (a.Is(span.End, W.Between))
        {
            ExtendPair(mention, sentence);
        }
        else
        {
            VisitTo(mention, span.End, sentence);
        }

        mention.IsSub &= !IsSittingOfBody(mention);
        mention.IsScene = IsScene(mention.Span.End, sentence);
        return mention;
    }

    private EventMention? Phrase(int i, Sentence sentence)
    {
        var head = i + a[i].PhraseLength - 1;
        if (a.Is(i, Shape.Quoted) && !a.Is(i - 1, W.The) && !a.Is(i - 1, W.This) || IsGerund(i))
        {
            return null;
        }

        var first = i;
        while (first > sentence.First && i - first < MaxLeft && (IsModifier(first - 1) || first < i && a.Is(first - 1, W.And) && IsModifier(first - 2)))
        {
            first--; // "the fifth and last lecture"
        }

        first = first == sentence.First + 1 && IsAdjective(sentence.First) ? sentence.First : Described(first, sentence);
        var called = a.Is(first - 1, W.Quote) && first == i ? OpenQuote(first - 1, sentence) : -1; // “Tea Enters Campus” activity
        first = called >= 0 ? called : first;
        var before = first - 1;
        if (a.Is(before, Shape.Lower) && a.Span(before) is "every" or "each" or "any" or "no")
        {
            return null; // "in every session of the Conference": none by itself
        }

        var span = Span.Of(a, SpanKind.Event, first, head + 1);
        span.Value = KindOf(i, head);
        span.IsNamed = false;
        span.Score = a.Lexicon.Weights["event.descriptive"];
        var mention = EventMention.Of(a, span);
        mention.Definite = IsDefinite(before);
        var treat = a.Is(before, W.To) && a.HasOwn(i, Label.OwnEvent) && a.Span(before - 1) is "treated" or "hosted" or "entertained" or "feted";
        mention.Indefinite = a.Is(before, W.A) || a.Is(before, W.An) || treat; // "were treated to dinner by A"
        mention.IsSub = IsSub(first, head);
        Sign(mention, first, head);
        Count(mention, first, head);
        Complement(mention, sentence);
        mention.IsSub &= !IsSittingOfBody(mention);
        var titled = Title(mention, sentence);
        var plural = first == sentence.First && !mention.Definite && a.Span(head).EndsWith('s') && IsSubject(first, mention.Span.End, sentence); // "Political consultations … were held"
        mention.Indefinite |= plural;
        mention.Staged = treat || mention.Indefinite && BeforeDay(before - 1) is var stage && (plural || a.Is(stage, W.At) || a.Is(stage, W.During) || a.Is(stage, W.In) && span.Value == (int)EventKind.Ceremony || a.Has(stage, Label.Held | Label.Organize | Label.Attend) || a.Has(i, Label.OwnEvent) && a.Span(stage) is "told" or "addressed" or "addressing" or "gave" or "tendered" or "threw");
        var weak = a.Has(i, Label.EventWeak) && !(mention.Staged && span.Value > 0 && (plural || !a.HasOwn(i, Label.SpeechNoun)));
        mention.IsScene = IsScene(mention.Span.End, sentence);
        mention.Staged |= mention.Indefinite && (titled || mention.IsScene || IsSubject(first, mention.Span.End, sentence));
        var verbal = (a.Is(i, W.Opening) || a.Is(i, W.Closing)) && a.Has(head + 1, Label.SpeechNoun);
        verbal |= i == head && (a.Is(i, W.Opening) || a.Is(i, W.Closing)) && a.Span(head + 1) is "day" or "days" or "hours" or "match" or "prayer" or "song" or "words" or "number";
        if (verbal || a.Is(head + 1, Shape.Capital) && a.HasOwn(head + 1, Label.Venue) || a.Has(head + 1, Label.EventHead | Label.OrgHead | Label.Plan) && a.Is(head + 1, Shape.Lower) && a[head + 1].PhraseLength > 0)
        {
            return null;
        }

        var speech = a.HasOwn(i, Label.SpeechNoun);
        mention.IsTitled = titled;
        mention.Named |= called >= 0;
        if (called >= 0)
        {
            return mention;
        }

        mention.IsWeak = weak && mention.Complement is null && (!(mention.Definite && span.Value > 0 && !speech) && !(mention.HasModifier && first < i) || !titled && speech);
        return mention;
    }

    // The mark that opens the title before the token, of two words and more in capitals; -1 where there is none.
    private int OpenQuote(int close, Sentence sentence)
    {
        for (var i = close - 1; i >= sentence.First && i > close - 16; i--)
        {
            if (a.Is(i, W.Quote))
            {
                return close - i > 2 && Words.IsCapital(a, i + 1) && Words.IsCapital(a, close - 1) && spans.IsFree(i + 1, close) ? i : -1;
            }
        }

        return -1;
    }

    // "held | on 9 August a talk": back over the day
    private int BeforeDay(int i)
    {
        var first = i;
        while (first > 0 && i - first < 6 && (a.Is(first, Shape.Digit) || a.Has(first, Label.Month | Label.Weekday | Label.RelativeDay) || a.Is(first, W.Last)))
        {
            first--;
        }

        return first == i ? i : a.Is(first, W.On) || a.Is(first, W.In) ? first - 1 : a.Has(first, Label.Held | Label.Organize) ? first : i;
    }

    private bool IsDefinite(int i) => i >= 0 && (W)a[i].Word is W.The or W.This or W.Its or W.His or W.Her or W.Their or W.Possessive or W.That or W.Both;

    private bool IsModifier(int i)
    {
        if (spans.At(i) is not null || a.Is(i, Shape.Punct))
        {
            return false;
        }

        return a.Has(i, Label.EventModifier) || a.Has(i, Label.EventHead) && a.Is(i, Shape.Lower) || a.Is(i, Shape.Ordinal) || (a.HasOwn(i, Label.Topic) && a.Is(i, Shape.Lower)) || (a.Is(i, Shape.Hyphen) && a.Is(i, Shape.Digit))
            || (a.Has(i, Label.Demonym) && !a.Has(i, Label.Function)) || (a.Is(i, Shape.AllCaps) && a.Has(i, Label.NotAcronym)) || a.HasOwn(i, Label.EventModifier)
            || (a.Begins(i, Label.EventHead) && a.Is(i, Shape.Lower) && a.Begins(i + 1, Label.EventHead)); // "round table | discussion"
    }
}
