using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Houses in a row from where a clause begins, some of which no list knows; and a house that a noun alone stands for.
internal sealed partial class OrganizeRules
{
    // "Savannah Insurance, Kericho Gold Tea and Safari Wines | sponsored": names in a row from the clause's start up to its verb, one of them known for a house,
    // where the words behind do not say it themselves ("Safari Wines and Radio Karen | were co-sponsors")
    private bool IsRow(SentenceView view, int end, bool told = false)
    {
        var known = told;
        var items = told ? 1 : 0;
        var first = ClauseStart(view, end);
        for (var i = first; i < end;)
        {
            if (a.Is(i, W.The) || a.Is(i, W.Comma) || a.Is(i, W.And) || a.Is(i, W.Ampersand))
            {
                i++;
            }
            else if (r.Spans.At(i) is { } span)
            {
                if (span.Kind != SpanKind.Institution || span.First != i)
                {
                    return false;
                }

                known = true;
                items++;
                i = span.End;
            }
            else if (RunEnd(i, end) is var stop && stop > i && !a.Span(stop - 1).EndsWith("ing", StringComparison.Ordinal))
            {
                items++;
                i = stop;
            }
            else
            {
                return false;
            }
        }

        return known && items > 1 && NameRow(view, first, end);
    }

    private int ClauseStart(SentenceView view, int end)
    {
        for (var i = end - 1; i > view.Sentence.First; i--)
        {
            if (a.Is(i, W.While) || a.Is(i, W.But) || a.Is(i, W.Semicolon))
            {
                return i + 1;
            }
        }

        return view.Sentence.First;
    }

    private int RunEnd(int i, int end)
    {
        while (i < end && r.Spans.At(i) is null && a.Is(i, Shape.Capital) && !a.Has(i, Label.Honorific | Label.Month | Label.Weekday) && !a.HasOwn(i, Label.Function))
        {
            i++;
        }

        return i;
    }

    private bool NameRow(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (r.Spans.At(i) is { } span)
            {
                i = span.End - 1;
            }
            else if (a.Is(i, Shape.Capital) && !a.Is(i, W.The) && Unknown(view, i) is { } unknown)
            {
                i = unknown.End - 1;
            }
        }

        return InstitutionEnding(end) is not null;
    }

    // "organised by the | university", "our | faculty hosted": the one house of that kind, else the one named last before
    private Span? ShortHouse(int i)
    {
        if (!a.Is(i, Shape.Lower) || !a.HasOwn(i, Label.OrgHead | Label.HouseKind) || r.Spans.At(i) is not null
            || !(a.Is(i - 1, W.The) || a.Is(i - 1, W.Our) || a.Is(i - 1, W.This))
            || a.Is(i + 1, W.Of) || a.Is(i + 1, W.Possessive) || a.Is(i + 1, Shape.Lower) && a.HasOwn(i + 1, Label.OrgHead | Label.Role | Label.RolePlural | Label.EventHead))
        {
            return null;
        }

        Entity? found = null;
        var last = -1;
        foreach (var entity in r.Names.Entities)
        {
            if (entity.Kind == EntityKind.Institution && entity.Name.End - entity.Name.First > 1 && IsCalled(entity, i) && LastBefore(entity, i) is var at && at > last)
            {
                found = entity;
                last = at;
            }
        }

        if (found is null)
        {
            return null;
        }

        var span = Span.Of(a, SpanKind.Institution, i, i + 1);
        span.Head = i;
        span.Score = r.Weights["institution.unknown_of"];
        span.Form = MentionForm.Description;
        r.Spans.Add(span);
        r.Names.Link(span, found);
        return span;
    }

    private bool IsCalled(Entity entity, int i) =>
        a[entity.Name.Head].Word == a[i].Word || a.Lexicon.Value(a, i, Label.HouseKind) is var kind and >= 0 && r.Names.Kind(entity.Name) == kind;

    private static int LastBefore(Entity entity, int i)
    {
        var last = -1;
        foreach (var mention in entity.Mentions)
        {
            last = mention.First < i ? Math.Max(last, mention.First) : last;
        }

        return last;
    }
}
