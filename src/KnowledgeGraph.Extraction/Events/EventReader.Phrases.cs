using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// Adjectives that no list knows, subject matters, and titles in quotation marks.
internal sealed partial class EventReader
{
    private const int MaxTitle = 24;

    // "a colourful graduation dinner": words in small letters up to the article
    private int Described(int first, Sentence sentence)
    {
        var i = first - 1;
        while (i > sentence.First && first - i <= (a.Is(i, Shape.Capital) ? 4 : 3)
            && (a.Is(i, Shape.Lower | Shape.Ordinal) || a.Is(i, Shape.Capital) && !a.Is(i, Shape.SentenceStart)) && spans.At(i) is null
            && (!a.HasOwn(i, Label.Function) || IsInTitle(i))
            && (IsParticiple(i) || !a.Has(i, Label.Attend | Label.Held | Label.Organize | Label.LightVerb | Label.SpeechVerb | Label.Interact | Label.Absent
                | Label.Planned | Label.EventHead | Label.Elsewhere)))
        {
            i--;
        }

        return i < first - 1 && (a.Is(i, W.A) || a.Is(i, W.An) || a.Is(i, W.The) || a.Is(i, W.This) || a.Is(i, W.Its) || a.Is(i, W.Their) || a.Is(i, W.Possessive)) ? i + 1 : first;
    }

    // "a | closed round table", "a | packed seminar": right behind the article no verb
    private bool IsParticiple(int i) => (a.Is(i - 1, W.A) || a.Is(i - 1, W.An)) && a.Is(i, Shape.Lower) && a.Span(i).EndsWith("ed", StringComparison.Ordinal);

    // "| Political consultations were held"
    private bool IsAdjective(int i) => spans.At(i) is null && a.Is(i, Shape.Capital) && !a.HasOwn(i, Label.Function) && !a.Has(i, Label.SpeechVerb | Label.Held | Label.Organize)
        && (a.Span(i).EndsWith("al", StringComparison.Ordinal) || a.Span(i).EndsWith("ic", StringComparison.Ordinal) || a.Span(i).EndsWith("ive", StringComparison.Ordinal) || a.Span(i).EndsWith("ary", StringComparison.Ordinal));

    // "a workshop | on community seed banks", "a reception | in honour of the Ambassador": behind the last word of what it is about; 0 where nothing says it
    private int SubjectMatter(int i, Sentence sentence)
    {
        var next = a.Is(i, W.On) || a.Is(i, W.For) ? i + 1
            : a.Is(i, W.In) && a.Is(i + 2, W.Of) && a.Span(i + 1) is "honour" or "honor" or "memory" or "celebration" or "commemoration" ? i + 3
            : a.Is(i, Shape.Lower) && a.Span(i) is "devoted" or "dedicated" && a.Is(i + 1, W.To) ? i + 2
            : a.Is(i, Shape.Lower) && a.Span(i) is "about" or "marking" ? i + 1
            : 0;
        if (next == 0 || a.Has(next, Label.Month | Label.Weekday | Label.RelativeDay | Label.NumberWord) || a.Is(next, Shape.Digit | Shape.Punct) || a.Is(next, W.Which) || a.Span(next) is "behalf" or "its" or "his" or "her" or "their" && a.Is(i, W.On))
        {
            return 0;
        }

        var end = next;
        while (end < sentence.End && end - next < MaxDeed && IsMatter(end, next))
        {
            end = spans.At(end) is { } inner && inner.End > end ? inner.End : end + 1;
        }

        while (end > next && a.HasOwn(end - 1, Label.Function) && spans.At(end - 1) is null)
        {
            end--;
        }

        return end > next && !(end == next + 1 && a.Is(next, W.The)) ? end : 0;
    }

    // What may stand in the matter of an event: no clause, no day, no scene.
    private bool IsMatter(int i, int first)
    {
        if (spans.At(i) is { } span)
        {
            return span.Kind is SpanKind.Institution or SpanKind.Role || span.Kind == SpanKind.Event && !span.IsNamed;
        }

        return !(a.Is(i, Shape.Punct) && !a.Is(i, W.Possessive) && !a.Is(i, W.Ampersand)
            || a.Is(i, W.In) && !(a.Has(i + 1, Label.Geo) && a.Is(i + 1 + a[i + 1].PhraseLength, W.And))
            || a.Is(i, W.At) || a.Is(i, W.By) || a.Is(i, W.With) || a.Is(i, W.On)
            || a.Is(i, W.To) && i > first
            || a.Is(i, W.Which) || a.Is(i, W.That) || a.Is(i, W.Who) || a.Is(i, W.Where) || a.Is(i, W.When) || a.Is(i, W.While) || a.Is(i, W.As)
            || a.Is(i, W.Was) || a.Is(i, W.Were) || a.Is(i, W.Is) || a.Is(i, W.Are) || a.Is(i, W.Has) || a.Is(i, W.Have) || a.Is(i, W.Had)
            || a.Is(i, W.During) || a.Is(i, W.After) || a.Is(i, W.Before)
            || a.Is(i, W.From) && i > first
            || a.Is(i, Shape.Lower) && a.HasOwn(i, Label.Predicate)
            || a.Has(i, Label.Month | Label.Weekday | Label.RelativeDay | Label.Attend | Label.LightVerb | Label.Planned) && !a.HasOwn(i, Label.Topic)
            || a.Is(i, Shape.Lower)
                && a.Has(i, Label.Held | Label.Organize | Label.SpeechVerb | Label.Elsewhere) && !a.HasOwn(i, Label.Topic | Label.EventModifier));
    }

    // "its Lilies | for | Literacy gala"
    private bool IsInTitle(int i) => (a.Is(i, W.For) || a.Is(i, W.Of) || a.Is(i, W.And)) && a.Is(i - 1, Shape.Capital) && a.Is(i + 1, Shape.Capital) && !a.HasOwn(i - 1, Label.Function) && spans.At(i - 1) is null;

    // "A ten-day training on border health | concluded"
    private bool IsSubject(int first, int end, Sentence sentence)
    {
        for (var i = end; (first - 1 <= sentence.First + 1 || a.Is(first - 2, W.Comma)) && i < sentence.End && i < end + 9 && !a.Is(i, Shape.Punct); i++)
        {
            if (a.Has(i, Label.Held) && a.Is(i, Shape.Lower) || a.Is(i, W.Was) && a.Has(i + 1, Label.Held | Label.Organize))
            {
                return true;
            }
        }

        return false;
    }

    // "a round table on restoration, at which …"
    private bool IsScene(int i, Sentence sentence)
    {
        for (var j = i; j < sentence.End && j < i + 7; j++)
        {
            if (a.Is(j, W.At) && a.Is(j + 1, W.Which) || a.Is(j, W.Comma) && a.Is(j + 1, W.Where))
            {
                return true;
            }
        }

        return false;
    }

    // "a webinar titled “Living Rivers”", "a panel discussion, ‘Bread and Peace’", "a lecture on “Small States”": the title is the name
    private bool Title(EventMention mention, Sentence sentence)
    {
        var i = mention.Span.End;
        i = a.Is(i, W.Comma) && IsTitling(i + 1) ? i + 1 : i;
        var named = IsTitling(i) || IsTitling(i - 1);
        if (!named && mention.Definite && a.Is(i, W.Comma))
        {
            return false; // "the first lecture of the seminar, “Small States”"
        }

        i = a.Is(i, W.Comma) || a.Is(i, W.On) || a.Is(i, W.Colon) || IsTitling(i) ? i + 1 : i;
        if (!a.Is(i, W.Quote) && !(a.Is(i, W.Single) && a.Is(i, Shape.SpaceBefore)))
        {
            return false;
        }

        if (spans.At(i + 1) is { Kind: SpanKind.Event, Sure: true } title)
        {
            spans.Remove(title);
            mention.Span.End = title.End;
            return true;
        }

        var mark = (W)a[i].Word;
        for (var j = i + 2; j < sentence.End && j < i + MaxTitle; j++)
        {
            if (a.Is(j, mark) && (named || j - i > 2 || a.Is(i + 1, Shape.Capital) && !a.Is(i - 1, W.Comma)))
            {
                mention.Span.End = j + 1;
                mention.HasModifier = true;
                mention.Named |= !a.Has(mention.Span.Head, Label.SpeechNoun) && !mention.IsSub;
                return true;
            }
        }

        return false;
    }

    // "the third edition of | Dakar Digital Days": a name without a head that any list knows
    private EventMention? Edition(int i, int s, Sentence sentence)
    {
        var first = i;
        while (first > sentence.First && i - first < 3 && (IsModifier(first - 1) || IsYear(first - 1)))
        {
            first--;
        }

        var name = a.Is(i + 2, W.The) ? i + 3 : i + 2;
        var end = name;
        while (end < sentence.End && end - name < 8 && spans.At(end) is null && (Words.IsCapital(a, end) && !a.Has(end, Label.EventHead) || end > name && (a.Is(end, W.Of) || a.Is(end, W.And) || a.Is(end, W.For)) && Words.IsCapital(a, end + 1)))
        {
            end++;
        }

        if (end - name < 2 || first == i || spans.At(end) is { Kind: SpanKind.Event })
        {
            return null;
        }

        var mention = Named(first, i, end, s, a.Lexicon.Weights["event.descriptive"]);
        mention.Definite = true;
        Count(mention, first, i);
        return mention;
    }

    private EventMention Named(int first, int head, int end, int sentence, FeatureSum score)
    {
        var span = Span.Of(a, SpanKind.Event, first, end);
        span.Head = head;
        span.Value = (int)EventKind.Other;
        span.Score = score;
        var mention = EventMention.Of(a, span);
        mention.Sentence = sentence;
        mention.Named = true;
        mention.HasModifier = true;
        return mention;
    }

    // "Harbour Diplomacy | Day 2025", "Nurses' Day 2024": a day with a name and a year
    private EventMention? DayOf(int i, int s, Sentence sentence)
    {
        var first = i;
        while (first > sentence.First && i - first < 7 && spans.At(first - 1) is null && (Words.IsCapital(a, first - 1) && !a.Is(first - 1, W.The) || a.Is(first - 1, W.Possessive) || a.Is(first - 1, W.And) && Words.IsCapital(a, first - 2)))
        {
            first--;
        }

        if (i - first < 1 || a.Has(i - 1, Label.Weekday | Label.Month))
        {
            return null;
        }

        var mention = Named(first, i, i + 2, s, a.Lexicon.Weights["event.named"]);
        mention.Definite = IsDefinite(first - 1);
        mention.Year = Leading(i + 1);
        return mention;
    }

    private bool IsTitling(int i) => a.Is(i, W.Titled) || a.Is(i, W.Entitled) || a.Is(i, W.Dubbed) || a.Span(i) is "named" or "christened";
}
