using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// Who acts, with whom, and how each of them is called.
internal sealed partial class EventNames
{
    private const int MaxTitled = 18;

    // Who acts: the first person of the clause, else the institution that is nearest to the verb.
    private TextRange? Subject(Sentence sentence, int verb)
    {
        Span? house = null;
        for (var i = Math.Max(sentence.First, verb - MaxReach); i < verb; i++)
        {
            if (a.Has(i, Label.SpeechVerb) && a.Is(i, Shape.Lower) || a.Is(i, W.Semicolon))
            {
                house = null;
            }
            else if (r.Spans.At(i) is { } span)
            {
                if (span.Kind == SpanKind.Person)
                {
                    return Titled(span);
                }

                house = span.Kind == SpanKind.Institution && IsActor(span, verb) ? span : house;
                i = Math.Max(i, span.End - 1);
            }
        }

        return house is null ? null : Full(house);
    }

    // Not one that a preposition sets the scene with: "At the headquarters of X, the delegation …"
    private bool IsActor(Span house, int verb)
    {
        for (var i = house.End; i < verb; i++)
        {
            if (a.Is(i, W.Comma) && !a.Is(i + 1, W.Which) && !a.Has(i + 1, Label.Geo) && r.Spans.At(i + 1) is null && !a.Is(verb - 1, W.Comma))
            {
                return false;
            }
        }

        return true;
    }

    // With whom: the first person behind the verb, else an institution, else a post.
    private TextRange? Other(Sentence sentence, int first)
    {
        Span? second = null;
        for (var i = first; i < sentence.End && i < first + MaxReach; i++)
        {
            if (r.Spans.At(i) is not { } span)
            {
                if (a.Is(i, W.Semicolon) || a.Is(i, Shape.Lower) && a.Has(i, Label.SpeechVerb))
                {
                    break;
                }

                continue;
            }

            if (span.Kind == SpanKind.Person)
            {
                return Titled(span);
            }

            var scene = a.Is(span.First - 1, W.At) || a.Is(span.First - 1, W.The) && a.Is(span.First - 2, W.At);
            second ??= span.Kind is SpanKind.Institution && !scene || span.Kind is SpanKind.Role ? span : null;
            i = Math.Max(i, span.End - 1);
        }

        return second is null ? null : Full(second);
    }

    // "met on Monday at the Embassy with | Georgian students who are enrolled"
    private TextRange? Crowd(Sentence sentence, int behind)
    {
        var with = With(behind - 1, Math.Min(sentence.End, behind + MaxReach));
        if (with == 0)
        {
            return null;
        }

        var first = a.Is(with, W.The) ? with + 1 : with;
        var end = first;
        while (end < sentence.End && end - first < 6 && !a.Is(end, Shape.Punct) && r.Spans.At(end) is null && (!a.HasOwn(end, Label.Function) || a.Is(end, W.And) || a.Is(end, W.Of)))
        {
            end++;
        }

        return end > first ? a.Range(first, end) : null;
    }

    private List<TextRange> Houses(int first, int end)
    {
        var houses = a.Scratch.List<TextRange>();
        for (var i = first; i < end && i < first + MaxReach; i++)
        {
            if (r.Spans.At(i) is { } span)
            {
                if (span.Kind == SpanKind.Institution && Full(span) is var name && !houses.Contains(name))
                {
                    houses.Add(name);
                }

                i = Math.Max(i, span.End - 1);
            }
        }

        return houses;
    }

    // A person with the post right before the name, when that is short enough to be said.
    private TextRange Titled(Span person)
    {
        foreach (var group in r.Views[person.Sentence].Groups)
        {
            if (group.Person == person && group.Posts.Count > 0 && person.End - group.First <= MaxTitled && r.Spans.At(group.First) is { Kind: SpanKind.Role } && !HasComma(group.First, person.First))
            {
                return a.Range(group.First, person.End);
            }
        }

        return Full(person);
    }

    private bool HasComma(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (a.Is(i, W.Comma))
            {
                return true;
            }
        }

        return false;
    }

    // The fullest form that the article has.
    private TextRange Full(Span span)
    {
        var name = span.Entity?.Name ?? span;
        return a.Range(name.First, name.End);
    }
}
