using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// What tells one event from another: its kind, its edition and year, and the signature of its words.
internal sealed partial class EventReader
{
    private int KindOf(int first, int head)
    {
        var own = a.Lexicon.Value(a, head, Label.EventHead);
        var phrase = a.Lexicon.Value(a, first, Label.EventHead);
        return first == head || own < 0 || phrase == (int)EventKind.Signing || (phrase >= 0 && !a.HasOwn(first, Label.EventHead)) ? phrase : own;
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

    // "the 62nd session | of the Regional Committee": a body that sits, not a part of an event
    private bool IsSittingOfBody(EventMention mention)
    {
        var span = mention.Span;
        if (mention.Complement is not null || mention.Edition == 0 || span.End == span.Head + 1 || !a.Is(span.Head + 1, W.Of)
            || a.Span(span.Head) is not ("session" or "Session" or "sitting" or "Sitting" or "plenary" or "Plenary"))
        {
            return false;
        }

        for (var i = span.First; i < span.Head; i++)
        {
            if (!(a.Has(i, Label.OrdinalWord) || a.Is(i, Shape.Ordinal | Shape.Hyphen)) && !(a.Span(i) is "regular" or "Regular" or "annual" or "Annual" or "ordinary" or "Ordinary"))
            {
                return false;
            }
        }

        return true;
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
}
