using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Organisers that a noun calls so: "host: A", "the sponsors, A and B", "with A as co-organizer".
internal sealed partial class OrganizeRules
{
    // "host: A; organizer: B", "the host of both is A", "its main sponsor is A", "A was the sponsor and B the partner", "with A as co-organizer"
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

        var start = TitleStart(view, i);
        return a.Is(start - 1, W.As) ? Before(view, i, BeforeAs(view, start - 1), role) > 0
            : IsPredicate(view, start, out var left) ? Before(view, i, left, role) > 0
            : Told(view, i, start, end) is > 0 and var told ? List(view, i, told, role, "nominal") > 0
            : Apposed(view, i, start, end, role);
    }

    // Where what a noun is called by begins: "| the main sponsor", "| its strategic partners", "the forum|'s sponsors"
    private int TitleStart(SentenceView view, int i)
    {
        var start = i;
        while (start > view.Sentence.First && i - start < 3 && a.Is(start - 1, Shape.Lower) && r.Spans.At(start - 1) is null or { Kind: SpanKind.Role } && !a.HasOwn(start - 1, Label.Function | Label.SpeechVerb | Label.Attend | Label.ListCue))
        {
            start--;
        }

        return IsDeterminer(start - 1) ? start - 1 : IsDeterminer(i - 1) ? i - 1 : start;
    }

    private bool IsDeterminer(int i) =>
        (W)a[Math.Max(i, 0)].Word is W.The or W.Its or W.Their or W.Our or W.A or W.An or W.Whose or W.Possessive or W.This or W.Her or W.His;

    // "A and B were | the sponsors", "A was among | the sponsors", "… and B | the media partner": where the row of their names ends
    private bool IsPredicate(SentenceView view, int start, out int left)
    {
        left = a.Is(start - 1, W.Among) ? start - 2 : start - 1;
        while (left > view.Sentence.First && (a.Is(left, W.Also) || a.Span(left) is "again" or "once"))
        {
            left--;
        }

        if (a.Is(left, W.Was) || a.Is(left, W.Were) || a.Is(left, W.Is) || a.Is(left, W.Are))
        {
            return InstitutionEnding(left) is not null || IsRow(view, left, told: true);
        }

        left = start;
        return a.Is(start, W.The) && InstitutionEnding(start) is not null;
    }

    // "Sponsors of the afternoon were | A and B", "its strategic sponsor is | A", "thanked the sponsors, among them | A": where the names begin, or 0
    private int Told(SentenceView view, int i, int start, int end)
    {
        if (a.Is(start - 1, W.And) && a.Is(start, W.Its) && InstitutionEnding(start - 1) is not null)
        {
            return 0; // "A and its partners, B and C, held the forum"
        }

        if (a.Is(start - 1, W.By) || a.Is(start - 1, W.With) || a.Is(start - 1, W.Of) && !IsDeterminer(start))
        {
            return 0;
        }

        if (a.Is(end, W.Comma) && r.Spans.At(i) is null && (IsDeterminer(start) || i == view.Sentence.First))
        {
            var first = a.Has(end + 1, Label.ListCue) ? end + 1 + Math.Max(1, (int)a[end + 1].PhraseLength) : end + 1;
            return IsAgent(i) && IsName(first) ? first : InstitutionAt(first) is not null ? first : 0; // "thanked the sponsors, A and B"
        }

        if (IsDeterminer(start) && InstitutionAt(end) is not null)
        {
            return end; // "the host A"
        }

        var behind = end;
        while (a.Is(end, W.Of) && behind < end + 9 && behind < view.Sentence.End && !a.Is(behind, W.Comma))
        {
            behind++; // "the sponsors of the forum, among them | A"
        }

        if (a.Is(behind, W.Comma) && IsDeterminer(start) && a.Has(behind + 1, Label.ListCue) && behind + 1 + Math.Max(1, (int)a[behind + 1].PhraseLength) is var listed && InstitutionAt(listed) is not null)
        {
            return listed;
        }

        for (var j = end; j < end + 8 && j < view.Sentence.End && !a.Is(j, W.Comma); j++)
        {
            if (a.Is(j, W.Is) || a.Is(j, W.Was) || a.Is(j, W.Were) || a.Is(j, W.Are) || a.Has(j, Label.ListCue) && IsLead(view, start))
            {
                return IsName(j + 1) && (InstitutionAt(j + 1) is not null || IsLead(view, start)) ? j + 1 : 0;
            }
        }

        return 0;
    }

    // What a clause can begin with: "| Sponsors were", "; | its host was", "whose | organiser is"
    private bool IsLead(SentenceView view, int start) =>
        start == view.Sentence.First || (W)a[start].Word is W.Possessive or W.Its or W.Whose || (W)a[start - 1].Word is W.Semicolon or W.And or W.Comma or W.Whose or W.While;

    // A house, or capitals that no reader took.
    private bool IsName(int i)
    {
        var next = a.Is(i, W.The) ? i + 1 : i;
        return InstitutionAt(i) is not null || a.Is(next, Shape.Capital) && r.Spans.At(next) is null;
    }

    // "Thanks go to A, | sponsor of the luncheon": what it is to the event stands behind the comma
    private bool Apposed(SentenceView view, int trigger, int start, int end, OrganizerRole? role)
    {
        var bare = a.Is(start, W.The) && a.Is(end, W.Comma); // "the Guild, the main organiser, plans"
        if (!a.Is(start - 1, W.Comma) || !bare && !a.Is(end, W.Of) && !a.Is(end, W.For) || InstitutionEnding(start - 1) is not { } house || IsOfPost(house) && role is OrganizerRole.Organizer or OrganizerRole.Host)
        {
            return false;
        }

        if (bare)
        {
            Add(view, house, trigger, role, "nominal");
            return true;
        }

        for (var i = end + 1; i < end + 6 && i < view.Sentence.End; i++)
        {
            if (a.Has(i, Label.Affair | Label.EventHead | Label.Generic) || r.Spans.At(i) is { Kind: SpanKind.Event })
            {
                Add(view, house, trigger, role, "nominal");
                return true;
            }
        }

        return false;
    }

    // "A and B came in | as sponsors", "A and B contributed to the dinner | as sponsors": where their names end
    private int BeforeAs(SentenceView view, int stop)
    {
        if (InstitutionEnding(stop) is not null || RunBefore(view, stop))
        {
            return stop;
        }

        var back = stop;
        while (back > view.Sentence.First && stop - back < 4 && a.Is(back - 1, Shape.Lower) && r.Spans.At(back - 1) is null && (!a.HasOwn(back - 1, Label.Function) || a.Is(back - 1, W.In) || a.Is(back - 1, W.On)))
        {
            back--;
        }

        return back < stop && (InstitutionEnding(back) is not null || IsRow(view, back, told: true)) ? back : Opens(view) is > 0 and var opening ? opening : stop;
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
