using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>ORGANIZED: passive with "by", active, and nominal frames; the verb gives the role.</summary>
internal sealed class OrganizeRules(Reading r)
{
    private const int MaxList = 60;
    private readonly ArticleText a = r.Article;

    public void Read()
    {
        foreach (var view in r.Views)
        {
            if (view.Sentence.Zone is Zone.Credit or Zone.Meta)
            {
                continue;
            }

            var organised = false;
            for (var i = view.Sentence.First; i < view.Sentence.End; i++)
            {
                if (a.Begins(i, Label.Organize) && !a.Is(i, Shape.Quoted) && r.Spans.At(i) is null or { Kind: SpanKind.Role } && a.Begins(i, Label.Organize))
                {
                    organised |= Trigger(view, i, organised);
                }
                else if (a.Is(i, W.Held) && a.Is(i + 1, W.By) && r.Spans.At(i) is null && !a.Is(i, Shape.Quoted))
                {
                    organised |= view.Events.Exists(e => e.Entity is not null) && List(view, i, i + 2, OrganizerRole.Organizer, "passive") > 0;
                }
                else if ((a.Is(i, W.Held) || a.Is(i, W.Holds)) && r.Spans.At(i) is null && !a.Is(i, Shape.Quoted) && Modal.Of(a, view, i) == Modality.Asserted)
                {
                    organised |= Active(view, i, i + 1, OrganizerRole.Organizer);
                }
            }
        }
    }

    private bool Trigger(SentenceView view, int i, bool organised)
    {
        var end = i + a[i].PhraseLength;
        var role = (OrganizerRole)a.Lexicon.Value(a, i, Label.Organize);
        var phrase = a[i].PhraseLength > 1;
        if (Modal.Of(a, view, i) == Modality.Planned)
        {
            return false;
        }

        if (IsWeak(i) && !view.Events.Exists(e => e.Entity is not null))
        {
            return false;
        }

        if (a.Is(end, W.By) || (phrase && a.Is(end - 1, W.By)))
        {
            return List(view, i, a.Is(end, W.By) ? end + 1 : end, role, "passive") > 0;
        }

        // "… by A": the agent a few words on ("organised last week by A")
        for (var j = end; j < end + 5 && j < view.Sentence.End; j++)
        {
            if (a.Is(j, W.By) && !a.Is(j + 1, W.The) | r.Spans.At(j + 2) is { Kind: SpanKind.Institution } && InstitutionAt(j + 1) is not null && IsParticiple(i))
            {
                return List(view, i, j + 1, role, "passive") > 0;
            }
        }

        if (phrase && role is OrganizerRole.CoOrganizer or OrganizerRole.Supporter or OrganizerRole.Host && (a.Is(end - 1, W.With) || a.Is(end - 1, W.Of) || a.Is(end - 1, W.From)) || (phrase && (a.Is(end - 1, W.Of) || a.Is(end - 1, W.Between))))
        {
            return (organised || HasTrigger(view, i)) && List(view, i, end, role, "together-with") > 0;
        }

        if (!phrase || role is OrganizerRole.Organizer or OrganizerRole.Host)
        {
            return Nominal(view, i, end, role) || Active(view, i, end, role);
        }

        return false;
    }

    // Verbs of much else than events.
    private bool IsWeak(int i) => a.Span(i) is "implemented" or "conducted" or "initiated" or "arranged" or "supported" or "supporting" or "funded" or "backed" or "endorsed" or "undertaken" or "mounted" or "staged" or "called";

    private bool IsParticiple(int i) => a.Span(i).EndsWith("ed", StringComparison.Ordinal) || a.Is(i, W.Held);

    private bool HasTrigger(SentenceView view, int except)
    {
        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (i != except && (a.Begins(i, Label.Organize) || a.Is(i, W.Held)) && r.Spans.At(i) is null)
            {
                return true;
            }
        }

        return false;
    }

    // "host: A; organizer: B", "the host of both is A, the organizer B", "of which A was the host and B the organizer", "with A as co-organizer"
    private bool Nominal(SentenceView view, int i, int end, OrganizerRole role)
    {
        if (!IsNoun(i))
        {
            return false;
        }

        if (a.Is(end, W.Colon))
        {
            return List(view, i, end + 1, role, "nominal") > 0;
        }

        if (a.Is(i - 1, W.As) || (a.Is(i - 1, W.The) && a.Is(i - 2, W.As)))
        {
            return Before(view, i, a.Is(i - 1, W.As) ? i - 1 : i - 2, role) > 0;
        }

        if (a.Is(i - 1, W.The))
        {
            var left = a.Is(i - 2, W.Was) || a.Is(i - 2, W.Is) ? i - 2 : i - 1;
            if (InstitutionEnding(left) is not null)
            {
                return Before(view, i, left, role) > 0;
            }

            if (InstitutionAt(end) is not null)
            {
                return List(view, i, end, role, "nominal") > 0;
            }

            for (var j = end; j < end + 8 && j < view.Sentence.End; j++)
            {
                if ((a.Is(j, W.Is) || a.Is(j, W.Was) || a.Is(j, W.Are) || a.Is(j, W.Were)) && InstitutionAt(j + 1) is not null)
                {
                    return List(view, i, j + 1, role, "nominal") > 0;
                }
            }
        }

        return false;
    }

    private bool IsNoun(int i)
    {
        var span = a.Span(i);
        return span.EndsWith("er", StringComparison.Ordinal) || span.EndsWith("ers", StringComparison.Ordinal) || span.EndsWith("or", StringComparison.Ordinal) || span.EndsWith("ors", StringComparison.Ordinal) || span.EndsWith("ost", StringComparison.Ordinal) || span.EndsWith("osts", StringComparison.Ordinal);
    }

    // "A and B organised the forum": institutions right before the verb, an event behind it
    private bool Active(SentenceView view, int i, int end, OrganizerRole role)
    {
        if (a.Is(i - 1, W.To) || (IsNoun(i) && !a.Span(i).EndsWith("sts", StringComparison.Ordinal) && !a.Span(i).EndsWith("ors", StringComparison.Ordinal)))
        {
            return false;
        }

        var eventBehind = view.Events.Exists(e => e.Entity is not null && e.Span.First >= end && e.Span.First - end < 10);
        var relative = false;
        var left = i;
        while (left > view.Sentence.First && (a.Is(left - 1, W.Which) || a.Is(left - 1, W.Had) || a.Is(left - 1, W.Has) || a.Is(left - 1, W.Have) || a.Is(left - 1, W.Also) || a.Is(left - 1, W.That) || a.Span(left - 1).EndsWith("ly", StringComparison.Ordinal)))
        {
            relative |= a.Is(left - 1, W.Which) || a.Is(left - 1, W.That);
            left--;
        }

        var institution = InstitutionEnding(left) ?? (a.Is(left - 1, W.Comma) ? BeforeInsertion(view, left - 1) : null);
        if (institution is null || a.Is(i - 1, W.Was) || a.Is(i - 1, W.Were))
        {
            return false;
        }

        var eventBefore = view.Events.Exists(e => e.Entity is not null && e.Span.End <= institution.First && institution.First - e.Span.End < 6 && InstitutionEnding(i) is not null);
        return (eventBehind || eventBefore) && Before(view, i, institution.Acronym is { } acr ? acr.End + 1 : institution.End, role) > 0;
    }

    // "ECLAC, in conjunction with B and C, organized": the subject stands before the insertion
    private Span? BeforeInsertion(SentenceView view, int comma)
    {
        for (var j = comma - 1; j > view.Sentence.First; j--)
        {
            if (a.Is(j, W.Comma) && InstitutionEnding(j) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private Span? InstitutionEnding(int i)
    {
        var j = i - 1;
        if (a.Is(j, W.Close))
        {
            j--;
        }

        if (r.Spans.At(j) is { Kind: SpanKind.Institution } span)
        {
            if (span.Form == MentionForm.Acronym && a.Is(j + 1, W.Close) && r.Spans.At(span.First - 2) is { Kind: SpanKind.Institution } full)
            {
                return full;
            }

            return span;
        }

        return null;
    }

    private Span? InstitutionAt(int i)
    {
        var next = a.Is(i, W.The) || a.Is(i, W.Both) ? i + 1 : i;
        return r.Spans.At(next) is { Kind: SpanKind.Institution } span && span.First == next ? span : null;
    }

    // Institutions in a row that end right before a token.
    private int Before(SentenceView view, int trigger, int end, OrganizerRole role)
    {
        var count = 0;
        var i = end;
        while (InstitutionEnding(i) is { } span && span.First >= view.Sentence.First)
        {
            var unit = span;
            var of = a.Is(span.First - 1, W.The) ? span.First - 2 : span.First - 1;
            if (a.Is(of, W.Of) && r.Spans.At(of - 1) is { Kind: SpanKind.Institution } owned)
            {
                owned.Parent ??= span; // "the Office of Research of X": the office, not X
                unit = owned;
            }

            Add(view, unit, trigger, role, "active");
            count++;
            i = unit.First;
            var back = i;
            while (a.Is(back - 1, W.The) || a.Is(back - 1, W.And) || a.Is(back - 1, W.Comma) || a.Is(back - 1, W.Ampersand))
            {
                back--;
            }

            if (back == i || count > 12 || !(a.Is(i - 1, W.And) || a.Is(i - 2, W.And) || a.Is(i - 1, W.Comma) || a.Is(i - 2, W.Comma)))
            {
                break;
            }

            i = back;
        }

        return count;
    }

    // Institutions in a row from a token on; what no list knows is taken when it stands in capitals.
    private int List(SentenceView view, int trigger, int first, OrganizerRole role, string rule)
    {
        var count = 0;
        var i = first;
        Span? previous = null;
        while (i < view.Sentence.End && i - first < MaxList)
        {
            if (r.Spans.At(i) is { Kind: SpanKind.Institution } span)
            {
                var isParent = previous is not null && a.Is(i - 1, W.Comma) && a.HasOwn(previous.Head, Label.Unit) && !a.HasOwn(span.Head, Label.Unit);
                if (isParent)
                {
                    previous!.Parent ??= span;
                }
                else if (span.Form != MentionForm.Acronym || previous?.Acronym != span)
                {
                    Add(view, span, trigger, role, rule);
                    count++;
                    previous = span;
                }

                i = span.End;
                continue;
            }

            if (r.Spans.At(i) is null && a.Is(i, Shape.Capital) && !a.Has(i, Label.Geo | Label.Month | Label.Weekday | Label.Honorific) && (count == 0 || a.Is(i - 1, W.And) || a.Is(i - 1, W.Comma)) && Unknown(view, i) is { } unknown)
            {
                Add(view, unknown, trigger, role, rule);
                count++;
                previous = unknown;
                i = unknown.End;
                continue;
            }

            var passes = a.Is(i, W.Comma) || a.Is(i, W.And) || a.Is(i, W.The) || a.Is(i, W.Open) || a.Is(i, W.Close) || a.Is(i, W.Ampersand) || a.Is(i, W.Both) || a.Is(i, W.By) && a.Is(i - 1, W.And) || a.Has(i, Label.Place | Label.Country) && a.Is(i - 1, W.Comma) || a.Is(i, W.Of) && count > 0 && r.Spans.At(i + 1) is { Kind: SpanKind.Institution } || (a.Is(i, W.Of) && count > 0 && a.Is(i + 1, W.The) && r.Spans.At(i + 2) is { Kind: SpanKind.Institution });
            if (a.Is(i, W.Of) && passes && previous is not null)
            {
                var parent = r.Spans.At(i + 1) ?? r.Spans.At(i + 2);
                previous.Parent ??= parent;
                i = parent!.End;
                continue;
            }

            if (!passes)
            {
                break;
            }

            i++;
        }

        return count;
    }

    private Span? Unknown(SentenceView view, int first)
    {
        var end = first;
        while (end < view.Sentence.End && end - first < 6 && (a.Is(end, Shape.Capital) || ((a.Is(end, W.And) || a.Is(end, W.Ampersand)) && end > first && a.Is(end + 1, Shape.Capital) && a.HasOwn(end + 1, Label.Topic))) && r.Spans.At(end) is null)
        {
            end++;
        }

        if (end - first == 1 && !Words.IsAcronym(a, first) && !Words.IsNameLike(a, first))
        {
            return null;
        }

        var span = new Span(SpanKind.Institution, first, end) { Score = r.Weights["institution.unknown_of"], Form = end - first == 1 && Words.IsAcronym(a, first) ? MentionForm.Acronym : MentionForm.Full };
        r.Spans.Add(span);
        var entity = r.Names.Institution(span);
        r.Names.Link(span, entity);
        return span;
    }

    private void Add(SentenceView view, Span institution, int trigger, OrganizerRole role, string rule) =>
        r.Join(view, Relation.Organized, institution, trigger, r.Weights["relation.direct"], rule, Modality.Asserted, role);
}
