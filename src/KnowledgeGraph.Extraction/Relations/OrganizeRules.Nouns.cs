using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Organisers that a noun calls so: "host: A", "the sponsors, A and B", "with A as co-organizer".
internal sealed partial class OrganizeRules
{
    // "host: A; organizer: B", "the host of both is A, the organizer B", "of which A was the host and B the organizer", "with A as co-organizer"
    private bool Nominal(SentenceView view, int i, int end, OrganizerRole? role)
    {
        if (!IsNoun(i))
        {
            return false;
        }

        if (a.Is(end, W.Colon))
        {
            return List(view, i, end + 1, role, "nominal") > 0;
        }

        if (InstitutionAt(end) is not null && !a.Is(i - 1, W.The) && IsAgent(i))
        {
            return List(view, i, end, role, "nominal") > 0; // "organisers A and B"
        }

        var stop = a.Is(i - 1, W.As) ? i - 1 : a.Is(i - 2, W.As) && (a.Is(i - 1, W.The) || a.Is(i - 1, Shape.Lower)) ? i - 2 : -1;
        if (stop > 0)
        {
            return Before(view, i, InstitutionEnding(stop) is null && (RunBefore(view, stop) ? stop : Opens(view)) is > 0 and var opening ? opening : stop, role) > 0;
        }

        // "A and B were among the sponsors"
        if (a.Is(i - 1, W.The) && a.Is(i - 2, W.Among) && (a.Is(i - 3, W.Were) || a.Is(i - 3, W.Are) || a.Is(i - 3, W.Was)))
        {
            return (InstitutionEnding(i - 3) is not null || IsRow(view, i - 3)) && Before(view, i, i - 3, role) > 0;
        }

        // "Sponsors of the afternoon were A and B"
        for (var j = end; (i == view.Sentence.First || a.Is(i - 1, W.Possessive) || a.Is(i - 1, W.Its) || a.Span(i - 1) is "whose" || a.Is(i - 1, W.Semicolon) || a.Is(i - 1, W.And) || a.Is(i - 1, W.Comma)) && j < end + 8 && j < view.Sentence.End; j++)
        {
            if ((a.Is(j, W.Was) || a.Is(j, W.Were) || a.Is(j, W.Are) || a.Has(j, Label.ListCue)) && (InstitutionAt(j + 1) is not null || a.Is(a.Is(j + 1, W.The) ? j + 2 : j + 1, Shape.Capital) && r.Spans.At(a.Is(j + 1, W.The) ? j + 2 : j + 1) is null))
            {
                return List(view, i, j + 1, role, "nominal") > 0;
            }
        }

        if (a.Is(i - 1, W.The) || a.Is(i - 1, Shape.Lower) && a.Is(i - 2, W.The))
        {
            if (a.Is(end, W.Comma) && r.Spans.At(i) is null && (InstitutionAt(end + 1) is not null || a.Is(end + 1, Shape.Capital) && r.Spans.At(end + 1) is null && IsAgent(i)))
            {
                return List(view, i, end + 1, role, "nominal") > 0; // "thanked the sponsors, A and B"
            }

            var left = a.Is(i - 2, W.Was) || a.Is(i - 2, W.Is) || a.Is(i - 2, W.Were) || a.Is(i - 2, W.Are) ? i - 2 : i - 1;
            if (InstitutionEnding(left) is not null)
            {
                return Before(view, i, left, role) > 0;
            }

            if (InstitutionAt(end) is not null)
            {
                return List(view, i, end, role, "nominal") > 0;
            }

            for (var j = end; j < end + 8 && j < view.Sentence.End && !a.Is(j, W.Comma); j++)
            {
                if ((a.Is(j, W.Is) || a.Is(j, W.Was) || a.Is(j, W.Are) || a.Is(j, W.Were)) && InstitutionAt(j + 1) is not null)
                {
                    return List(view, i, j + 1, role, "nominal") > 0;
                }
            }
        }

        return false;
    }

    // "with | Pingo Azul as main sponsor": capitals that no list knows
    private bool RunBefore(SentenceView view, int end)
    {
        var first = end;
        while (first > view.Sentence.First && end - first < 4 && a.Is(first - 1, Shape.Capital) && r.Spans.At(first - 1) is null && !a.Has(first - 1, Label.Geo | Label.Month | Label.Honorific))
        {
            first--;
        }

        return first < end && (a.Is(first - 1, W.With) || a.Is(first - 1, W.And)) && Unknown(view, first) is { } span && span.End == end;
    }

    // "A and B contributed to the dinner | as sponsors": behind the institutions that open the sentence
    private int Opens(SentenceView view)
    {
        var end = -1;
        for (var i = view.Sentence.First; i < view.Sentence.End && i - view.Sentence.First < MaxList; i++)
        {
            if (r.Spans.At(i) is { Kind: SpanKind.Institution } span)
            {
                end = span.End;
                i = end - 1;
            }
            else if (!a.Is(i, W.The) && !a.Is(i, W.And) && !a.Is(i, W.Comma))
            {
                if (r.Spans.At(i) is not null || !a.Is(i, Shape.Capital) || a.Has(i, Label.Geo | Label.Month | Label.Weekday | Label.Honorific | Label.Function) || Unknown(view, i) is not { } unknown)
                {
                    break;
                }

                end = unknown.End;
                i = end - 1;
            }
        }

        return end;
    }

    // organiser, organizers, sponsor
    private bool IsAgent(int i) =>
        a.Span(i) is [.., 's' or 'z', 'e', 'r'] or [.., 's' or 'z', 'e', 'r', 's'] or [.., 'n', 's', 'o', 'r'] or [.., 'n', 's', 'o', 'r', 's'];

    private bool IsNoun(int i)
    {
        var span = a.Span(i + Math.Max(1, (int)a[i].PhraseLength) - 1); // the last word of "knowledge partners"
        if (span is "together")
        {
            return false;
        }

        return span is [.., 'e' or 'o', 'r'] or [.., 'e' or 'o', 'r', 's'] or [.., 'o', 's', 't'] or [.., 'o', 's', 't', 's'];
    }
}
