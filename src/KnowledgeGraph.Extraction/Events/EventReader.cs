using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Finds event mentions: the spans that the name reader typed, and phrases around a head in small letters.</summary>
internal sealed partial class EventReader(ArticleText a, SpanTable spans)
{
    private const int MaxLeft = 6;

    // Where no token has one, nothing happens: Sits for the councils that NameReader takes for events.
    private static readonly Label Cues = Label.EventHead | Label.Deed | Label.Sits;

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
                    if (span.First == i && !IsGerund(i))
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

    // "Opening Ceremony of the | 2023 Seminar on Ports": the event inside the name of its part
    private EventMention? Inner(EventMention part)
    {
        if (!part.Named || !part.IsSub)
        {
            return null;
        }

        for (var i = part.Span.Head + 1; i < part.Span.End - 2; i++)
        {
            if (!(a.Is(i, W.Of) || a.Is(i, W.For)))
            {
                continue;
            }

            var first = a.Is(i + 1, W.The) ? i + 2 : i + 1;
            for (var head = first; head < part.Span.End; head++)
            {
                if (a.Has(head, Label.EventHead) && !a.Has(head, Label.EventWeak | Label.SubEvent) && (head > first || a.Is(head + 1, W.On) || a.Is(head + 1, W.For)))
                {
                    var span = Span.Of(a, SpanKind.Event, first, part.Span.End);
                    span.Head = head;
                    span.Value = KindOf(head, head);
                    span.Score = part.Span.Score;
                    var inner = Describe(span, part.Sentence, a.Sentences[part.Sentence]);
                    inner.Definite = true;
                    return inner;
                }
            }

            return null;
        }

        return null;
    }

    private int KindOf(int first, int head)
    {
        var own = a.Lexicon.Value(a, head, Label.EventHead);
        var phrase = a.Lexicon.Value(a, first, Label.EventHead);
        return first == head || own < 0 || phrase == (int)EventKind.Signing || (phrase >= 0 && !a.HasOwn(first, Label.EventHead)) ? phrase : own;
    }

    private EventMention Describe(Span span, int s, Sentence sentence)
    {
        var mention = EventMention.Of(a, span);
        mention.Sentence = s;
        mention.Named = span.IsNamed || span.Sure;
        mention.Definite = IsDefinite(span.First - 1);
        Sign(mention, span.First, span.Head);
        mention.IsSub = IsSub(span.First, span.Head);
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

        return mention;
    }

    // "the 5th forum", "the fifth forum"
    private void Count(EventMention mention, int first, int head)
    {
        for (var i = first; i <= head; i++)
        {
            mention.Edition = a.Has(i, Label.OrdinalWord) && i < head ? a.Lexicon.Value(a, i, Label.OrdinalWord) : a.Is(i, Shape.Ordinal) ? Leading(i) : mention.Edition;
        }
    }

    // the dash of "2019-2023"
    private bool IsTight(int i) => a.Is(i, W.Dash) && !a.Is(i, Shape.SpaceBefore);

    // "Twenty-Fourth Meeting | of the Committee", "38th Annual General Meeting": a number and a common noun want to be told of what
    private bool IsNumbered(Span span)
    {
        for (var i = span.First; i < span.End; i++)
        {
            if (!(a.Has(i, Label.OrdinalWord | Label.EventModifier | Label.EventHead) || a.Is(i, Shape.Ordinal | Shape.Digit | Shape.Hyphen)) || a.Is(i, Shape.Quoted))
            {
                return false;
            }
        }

        return a.Is(span.End, W.Of);
    }

    // 2019, 2011/12
    private bool IsYear(int i) => a.Is(i, Shape.Digit) && !a.Is(i, Shape.Quoted) && !IsTight(i + 1) && !IsTight(i - 1) && (a[i].End - a[i].Start == 4 || a[i].End - a[i].Start is 7 or 9 && a.Span(i)[4] == '/') && Leading(i) is > 1900 and < 2100;

    private int Leading(int i)
    {
        var value = 0;
        foreach (var c in a.Span(i))
        {
            if (!char.IsAsciiDigit(c))
            {
                break;
            }

            value = Math.Min((value * 10) + (c - '0'), 9999);
        }

        return value;
    }

    private bool IsSub(int first, int head)
    {
        for (var i = first; i <= head; i++)
        {
            if (a.Has(i, Label.SubEvent))
            {
                return true;
            }
        }

        return false;
    }

    private void Sign(EventMention mention, int first, int head)
    {
        var hash = 14695981039346656037UL;
        for (var i = first; i < head; i++)
        {
            if (a.HasOwn(i, Label.Telling) || a.Is(i, Shape.Ordinal))
            {
                hash = (hash ^ Stem(i)) * 1099511628211UL;
                mention.HasModifier |= !a.Has(i, Label.OrdinalWord);
            }

            mention.HasModifier |= a.HasOwn(i, Label.EventModifier | Label.Topic) && !a.Has(i, Label.OrdinalWord);
        }

        var session = hash != 14695981039346656037UL && a.Span(head).StartsWith("ession", StringComparison.Ordinal) | a.Span(head).Contains("ession", StringComparison.Ordinal);
        mention.Signature = (hash ^ (session ? Fold.Hash("ceremon") * 31 : Stem(head))) * 1099511628211UL;
    }

    // "ceremonies" as "ceremony", "seminars" as "seminar"
    private uint Stem(int i)
    {
        var span = a.Span(i);
        if (span.EndsWith("ies", StringComparison.Ordinal))
        {
            return Fold.Hash(span[..^3]) * 31;
        }

        return span.EndsWith('y') ? Fold.Hash(span[..^1]) * 31 : span.EndsWith('s') ? Fold.Hash(span[..^1]) : Fold.Hash(span);
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

        first = Described(first, sentence);
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
        mention.Indefinite = a.Is(before, W.A) || a.Is(before, W.An);
        mention.IsSub = IsSub(first, head);
        Sign(mention, first, head);
        Count(mention, first, head);
        Complement(mention, sentence);
        var titled = Title(mention, sentence);
        mention.Staged = mention.Indefinite && BeforeDay(before - 1) is var stage && (a.Is(stage, W.At) || a.Is(stage, W.During) || a.Is(stage, W.In) && span.Value == (int)EventKind.Ceremony || a.Has(stage, Label.Held | Label.Organize | Label.Attend));
        var weak = a.Has(i, Label.EventWeak) && !(mention.Staged && span.Value > 0 && !a.HasOwn(i, Label.SpeechNoun));
        mention.IsScene = IsScene(mention.Span.End, sentence);
        mention.Staged |= mention.Indefinite && (titled || mention.IsScene || IsSubject(first, mention.Span.End, sentence));
        var verbal = (a.Is(i, W.Opening) || a.Is(i, W.Closing)) && a.Has(head + 1, Label.SpeechNoun);
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

    // "for Seminar on X", "of CAS Kathmandu Center", "between A and B", "of the Memorandum of Understanding (MoU) between A and B"
    private void Complement(EventMention mention, Sentence sentence)
    {
        var i = mention.Span.End;
        var of = a.Is(i, W.Of) || a.Is(i, W.For) || a.Is(i, W.On) || a.Is(i, W.Between);
        var told = !mention.Definite || mention.Span.First - 1 <= sentence.First;
        if (!of && told && SubjectMatter(i, sentence) is > 0 and var matter)
        {
            mention.Span.End = matter;
            mention.HasModifier = true;
            return;
        }

        if (!of)
        {
            if (a.Is(i, W.To) && mention.Span.Value == (int)EventKind.Visit)
            {
                var to = a.Is(i + 1, W.The) ? i + 2 : i + 1;
                mention.Span.End = spans.At(to) is { Kind: SpanKind.Institution } visited ? visited.End : a.Begins(to, Label.Country) && spans.At(to) is null ? to + a[to].PhraseLength : mention.Span.End;
            }

            return;
        }

        var next = i + 1;
        if (a.Is(i, W.On) && (a.Is(next, W.Quote) || a.Is(next, W.Single)))
        {
            return; // a title, which is read by itself
        }

        while (next < sentence.End && (a.Is(next, W.The) || a.Is(next, W.This) || a.Is(next, W.Both) || a.Is(next, W.Quote) || a.Is(next, W.Its)))
        {
            next++;
        }

        if (spans.At(next) is { Kind: SpanKind.Event or SpanKind.Institution } inner && inner.First == next)
        {
            if (a.Is(inner.End, W.Possessive) && (a.Is(i, W.On) || a.Is(i, W.For)))
            {
                return; // "the lecture on the Academy's side"
            }

            var whole = a.Is(inner.End, W.Of) ? spans.At(a.Is(inner.End + 1, W.The) ? inner.End + 2 : inner.End + 1) : null;
            mention.Span.End = inner.Kind == SpanKind.Institution && whole is { Kind: SpanKind.Institution } ? whole.End : inner.End; // "of the Board of Governors | of the Bank"
            mention.Complement = inner.Kind == SpanKind.Event ? inner : null;
            mention.HasModifier = true;
            if (a.Is(i, W.Between) || a.Is(i, W.Of))
            {
                ExtendPair(mention, sentence);
            }

            return;
        }

        // a title in capitals that is no span: "signing ceremony of the Memorandum of Understanding", "lecture on Good Governance"
        var end = next;
        while (end < sentence.End && end - next < 14 && (Words.IsCapital(a, end) && spans.At(end) is null or { Kind: SpanKind.Institution } || (end > next && (a.HasOwn(end, Label.Function) && (W)a[end].Word is W.Of or W.And or W.For or W.The or W.Between or W.On or W.From || a.Is(end, W.Ampersand)) && LeadsCapital(end) && !a.Has(end + 1, Label.Month | Label.Weekday))))
        {
            end++;
        }

        if ((end - next >= 2 || (end - next == 1 && mention.Span.Value == (int)EventKind.Signing)) && (!a.Has(next, Label.Geo) || end - next >= 3 && a.Is(i, W.Of) && !a.Has(next + a[next].PhraseLength, Label.Geo)))
        {
            mention.Span.End = end;
            mention.HasModifier = true;
            mention.Named |= end - next >= 2 && !mention.IsSub && mention.Span.Value is (int)EventKind.Forum or (int)EventKind.Seminar or (int)EventKind.Conference or (int)EventKind.Workshop && (a.Is(i, W.On) || a.Is(i, W.For));
            ExtendPair(mention, sentence);
        }
        else if (told && !mention.IsSub && !a.Is(i, W.Between) && !a.Is(i, W.Of) && SubjectMatter(i, sentence) is > 0 and var end2)
        {
            mention.Span.End = end2;
            mention.HasModifier = true;
        }
    }

    private bool LeadsCapital(int i) => Words.IsCapital(a, i + 1) || ((a.Is(i + 1, W.The) || a.Is(i + 1, W.Of)) && Words.IsCapital(a, i + 2));

    // "… (MoU) between A (KU) and B (MI)"
    private void ExtendPair(EventMention mention, Sentence sentence)
    {
        var i = mention.Span.End;
        if (a.Is(i, W.Open) && a.Is(i + 2, W.Close) && a.Is(i + 1, Shape.Capital))
        {
            i += 3;
        }

        var pair = i;
        if (a.Is(i, W.Between))
        {
            i = PartyEnd(i + 1);
        }

        if (i > 0 && a.Is(i, W.And) && i < sentence.End && (pair != i || a.Is(mention.Span.Head + 1, W.Between)) && PartyEnd(i + 1) is > 0 and var end)
        {
            mention.Span.End = end;
        }
    }

    // Behind an institution, a country, "the Republic of Zambia"; -1 where none begins.
    private int PartyEnd(int i)
    {
        i = a.Is(i, W.The) ? i + 1 : i;
        if (spans.At(i) is { Kind: SpanKind.Institution } house)
        {
            return house.Acronym is { } acronym ? acronym.End + 1 : house.End;
        }

        if (spans.At(i) is not null || !a.Is(i, Shape.Capital))
        {
            return -1;
        }

        var geo = a.Is(i + 1, W.Of) ? i + 2 : a.Has(i, Label.Demonym) && a.Is(i + 1, Shape.Capital) ? i + 1 : i;
        return a.Begins(i, Label.Country | Label.Place) || a.Is(i + 1, W.Of) && a.Begins(geo, Label.Country | Label.Place) ? geo + a[geo].PhraseLength
            : a.Has(i, Label.Demonym) && a.Span(i + 1) is "Republic" or "Kingdom" or "Federation" or "Government" ? i + 2 : -1;
    }
}
