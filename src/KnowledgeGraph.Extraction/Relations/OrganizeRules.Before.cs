using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Institutions in a row before a trigger.
internal sealed partial class OrganizeRules
{
    // "ECLAC, in conjunction with B and C, organized": behind the subject, which stands before the insertion; or -1
    private int BeforeInsertion(SentenceView view, int comma)
    {
        for (var j = comma - 1; j > view.Sentence.First; j--)
        {
            if (a.Is(j, W.Comma) && InstitutionEnding(j) is not null)
            {
                return j;
            }
        }

        return -1;
    }

    // Where a row of institutions begins that ends before a token.
    private int ListStart(SentenceView view, int end)
    {
        var i = end;
        for (var count = 0; count < 12 && InstitutionEnding(i) is { } span && span.First >= view.Sentence.First; count++)
        {
            var back = BackOver(span.First);
            if (back == span.First || InstitutionEnding(back) is null || !a.Contains(back, span.First, W.And) && !a.Contains(back, span.First, W.Comma))
            {
                return span.First;
            }

            i = back;
        }

        return i;
    }

    private int BackOver(int i)
    {
        while (a.Is(i - 1, W.The) || a.Is(i - 1, W.And) || a.Is(i - 1, W.Comma) || a.Is(i - 1, W.Ampersand))
        {
            i--;
        }

        return i;
    }

    // "With the support of A, | B organised": the row before the comma belongs to the words before it
    private bool IsFronted(SentenceView view, int comma)
    {
        var before = ListStart(view, comma) - 1;
        before = a.Is(before, W.The) ? before - 1 : before;
        return before >= view.Sentence.First && (PhraseEnding(view, before) >= 0 || (a.Is(before, W.Of) || a.Is(before, W.With) || a.Is(before, W.At) || a.Is(before, W.By) || a.Is(before, W.From) || a.Is(before, W.In)));
    }

    // Institutions in a row that end right before a token.
    private int Before(SentenceView view, int trigger, int end, OrganizerRole? role)
    {
        var count = 0;
        var i = end;
        if (role is null && InstitutionEnding(i) is null && UnknownEnding(view, i) is { } partner)
        {
            Add(view, partner, trigger, role, "active");
            i = a.Is(partner.First - 1, W.And) ? partner.First - 1 : i;
        }

        while (InstitutionEnding(i) is { } span && span.First >= view.Sentence.First)
        {
            var unit = span;
            var of = a.Is(span.First - 1, W.The) ? span.First - 2 : span.First - 1;
            var isOf = a.Is(of, W.Of) || a.Is(of, W.At);
            if ((isOf ? InstitutionEnding(of) : count == 0 ? UnitBefore(view, span) : null) is { } owned)
            {
                owned.Parent ??= span; // "the Office of Research of X", "the Faculty of Law, X": the office, not X
                unit = owned;
            }

            if (IsOfPost(unit) && !(count == 0 && IsWhich(end)))
            {
                break; // "the Ombudsman of X and A opened": the ombudsman did
            }

            Add(view, unit, trigger, role, "active");
            count++;
            i = unit.First;
            var back = BackOver(i);
            var joined = a.Contains(back, i, W.And);
            if (back == i || count > 12 || !(joined || a.Contains(back, i, W.Comma)) || !joined && !a.Is(end, W.As) && IsFronted(view, back))
            {
                break;
            }

            if (joined && InstitutionEnding(back) is null && a.Contains(back, i, W.Comma) && BeforeInsertion(view, back) is > 0 and var inserted && a.Span(inserted + 1) is "represented" or "led" or "through" or "which" or "together" or "with" or "in")
            {
                back = inserted; // "A, represented by its director, and B"
            }

            i = back;
        }

        return count;
    }

    // "the Faculty of Law, | X": the unit that only a comma parts from its house
    private Span? UnitBefore(SentenceView view, Span house)
    {
        var comma = BackOver(house.First);
        if (!a.Contains(comma, house.First, W.Comma) || a.Contains(comma, house.First, W.And) || a.HasOwn(house.Head, Label.Unit))
        {
            return null;
        }

        return InstitutionEnding(comma) is { } unit && a.HasOwn(unit.Head, Label.Unit) && !IsFronted(view, comma) ? unit : null;
    }
}
