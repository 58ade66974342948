using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// What a deed is done to, and where that ends.
internal sealed partial class EventNames
{
    // Behind "to": an institution, a place, or a run of capitals.
    private int NounEnd(int i, Sentence sentence)
    {
        var end = a.Is(i, W.The) ? i + 1 : i;
        if (r.Spans.At(end) is { Kind: SpanKind.Institution } house)
        {
            return house.End;
        }

        while (end < sentence.End && end - i < 7 && Words.IsCapital(a, end))
        {
            end++;
        }

        return end;
    }

    // What is done to: without articles, possessives and particles before it; null where nothing is left.
    private TextRange? Object(int first, int end)
    {
        if (IsSetting(first))
        {
            return null; // "opened here on Tuesday"
        }

        end = ClauseEnd(first, end);
        end = end - first > 1 && IsReduced(end - 1) ? end - 1 : end;
        while (first < end
            && (a.Has(first, Label.RelativeDay) || a.Is(first, W.The) || a.Is(first, W.A) || a.Is(first, W.An) || a.Is(first, W.Its)
                || a.Is(first, W.Their) || a.Is(first, W.His) || a.Is(first, W.Her) || a.Is(first, W.Our) || a.Is(first, W.Of) || a.Is(first, W.For)
                || a.Is(first, W.Up) || a.Is(first, W.To)))
        {
            first++;
        }

        if (first >= end)
        {
            return null;
        }

        var house = r.Spans.At(first) is { Kind: SpanKind.Institution or SpanKind.Person } span && span.First == first && span.End >= end ? span : null;
        return house is not null ? Full(house) : a.Range(first, end);
    }

    // "the laboratory | built by", "the bridge | funded in"
    private bool IsReduced(int i) =>
        a.Is(i, Shape.Lower) && r.Spans.At(i) is null && (a.Span(i).EndsWith("ed", StringComparison.Ordinal) || a.Span(i) is "built" or "made") && (a.Is(i + 1, W.By) || a.Is(i + 1, W.In) || a.Is(i + 1, W.With) || a.Is(i + 1, W.Under));

    private bool IsSetting(int i) => a.Is(i, W.Here) || a.Is(i, W.In) || a.Is(i, W.On) || a.Is(i, W.At) || a.Is(i, W.With) || a.Is(i, W.By) || a.Is(i, Shape.Punct) && !a.Is(i, W.Quote);

    // Before "and was received", "and promised": what the verb is done to ends there.
    private int ClauseEnd(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (r.Spans.At(i) is { } span && span.End > i)
            {
                i = span.End - 1;
            }
            else if (a.Is(i, W.And) && a.Is(i + 1, Shape.Lower) && (a.Is(i + 1, W.Was) || a.Is(i + 1, W.Were) || a.Has(i + 1, Label.LightVerb | Label.SpeechVerb | Label.Attend | Label.Interact | Label.Deed) || a.Span(i + 1).EndsWith("ed", StringComparison.Ordinal))
                || a.Is(i, W.Comma) && !a.Is(i + 1, Shape.Capital) || a.Is(i, W.Who) || a.Is(i, W.Which) || a.Is(i, W.Where) || a.Is(i, W.When) || a.Is(i, W.During) || a.Is(i, W.After) || a.Is(i, W.Before))
            {
                return i;
            }
        }

        return end;
    }

    // "was officially | opened": back over the auxiliary
    private int AuxiliaryBefore(int verb)
    {
        for (var i = verb; i > verb - 4 && i > 0; i--)
        {
            if (a.Is(i, W.Was) || a.Is(i, W.Were))
            {
                return i;
            }
        }

        return verb;
    }
}
