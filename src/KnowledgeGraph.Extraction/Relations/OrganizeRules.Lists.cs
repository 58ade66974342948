using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Institutions in a row behind a trigger, and what each of them is to the event.
internal sealed partial class OrganizeRules
{
    // Numbers as in the lexicon's HouseKind.
    private const int University = 1;
    private const int School = 4;
    private const int College = 5;

    private EventMention? _last;
    private SentenceView? _lastView;
    private int _lastTrigger;

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

    // Institutions in a row from a token on; what no list knows is taken when it stands in capitals.
    private int List(SentenceView view, int trigger, int first, OrganizerRole? role, string rule)
    {
        var count = 0;
        first = a.Is(first, W.Comma) && a.Is(first + 1, W.Among) && a.Is(first + 3, W.Comma) ? first + 4 : first; // "by, among others, | A"
        var i = Behind(view, OfPeople(first));
        Span? previous = null;
        while (i < view.Sentence.End && i - first < MaxList)
        {
            if (r.Spans.At(i) is { Kind: SpanKind.Institution } span)
            {
                if (span.Form == MentionForm.Acronym && span.End == i + 1 && a.Is(i + 1, W.The))
                {
                    break; // "under the patronage of HH the Emir": a style, not a house
                }

                if (a.Is(span.End, W.Possessive) && r.Spans.At(span.End + 1) is { Kind: SpanKind.Institution } part && part.First == span.End + 1)
                {
                    part.Parent ??= span;
                    i = part.First; // "by X University's | Faculty of Law"
                    continue;
                }

                var isParent = previous is not null && a.Is(i - 1, W.Comma) && (a.HasOwn(previous.Head, Label.Unit) && !a.HasOwn(span.Head, Label.Unit) || IsOfUniversity(previous, span));
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

            if (count == 0 && view.Starting(i, i) is { } person && a.Is(person.End, W.And) && InstitutionAt(person.End + 1) is not null)
            {
                i = person.End + 1; // "hosted by Ambassador NAME and | the Chamber"
                continue;
            }

            if (!(previous is not null && a.Is(i - 1, W.Comma) && a.Span(i) is "Republic" or "Kingdom" or "State") && Polity(view, i) is { } polity)
            {
                Add(view, polity, trigger, role, rule);
                count++;
                previous = polity;
                i = polity.End;
                continue;
            }

            if (a.Has(i, Label.Geo) && a.Is(i + 1, W.Possessive) && InstitutionAt(i + 2) is not null)
            {
                i += 2; // "hosted by Bucharest's | French Lyceum"
                continue;
            }

            if (LowerHouse(view, i) is { } house && (count == 0 || a.Is(i - 1, W.And) || a.Is(i - 1, W.Comma) || a.Is(i - 1, W.The)))
            {
                Add(view, house, trigger, role, rule);
                count++;
                previous = house;
                i = house.End;
                continue;
            }

            if (previous is not null && a.HasOwn(previous.Head, Label.Mission) && a.Is(i - 1, W.Comma) && a.Is(i, Shape.Capital) && r.Spans.At(i) is null && !a.Is(i + 1, Shape.Capital))
            {
                i++; // "the Consulate General of India, | Osaka-Kobe"
                continue;
            }

            if (r.Spans.At(i) is null && a.Is(i, Shape.Capital)
                && (!a.Has(i, Label.Geo | Label.Month | Label.Weekday | Label.Honorific) || IsLedByPlace(i)
                    || a.Has(i, Label.Demonym) && a.Is(i + 1, Shape.Capital) && r.Spans.At(i + 1) is null
                        && !a.Has(i + 1, Label.Role | Label.Honorific))
                && (count == 0 || a.Is(i - 1, W.And) || a.Is(i - 1, W.Comma) || a.Is(i - 1, W.From)) && Unknown(view, i) is { } unknown)
            {
                Add(view, unknown, trigger, role, rule);
                count++;
                previous = unknown;
                i = unknown.End;
                continue;
            }

            if (count > 0 && a.Is(i, W.And) && a.Has(i + 1, Label.Geo) && a.Is(i + 1, Shape.Capital) && r.Spans.At(i + 1) is null && !a.Is(i + 2, Shape.Capital) && !a.Is(i + 2, W.Possessive))
            {
                i += 2; // "the Centre for Europe | and Asia"
                continue;
            }

            if (count > 0 && a.Is(i, W.And) && !a.Is(i + 1, W.In) && !a.Begins(i + 1, Label.Organize) && Gift(i + 1) is var given && given > i + 1)
            {
                i = given; // "with support from A and technical assistance from | B"
                continue;
            }

            if ((a.Is(i, W.The) || a.Is(i - 1, W.And) || a.Is(i - 1, W.Comma) || count == 0) && Branch(i) is > 0 and var told)
            {
                i = told; // "the Delhi office of | A", "and the newspaper | B"
                continue;
            }

            if (count > 0 && a.Is(i, W.With) && role is OrganizerRole.CoOrganizer or OrganizerRole.CoHost or OrganizerRole.CoSponsor && InstitutionAt(i + 1) is not null)
            {
                i++; // "co-organised by A with | B"
                continue;
            }

            if (count > 0 && a.Is(i, W.Comma) && role == OrganizerRole.Sponsor && a.Is(i + 1, Shape.Lower) && a.Is(i + 2, W.From))
            {
                i += 3; // "drinks came from A, coffee from | B"
                continue;
            }

            if (count > 0 && a.Is(i, W.Open) && CloseOf(i) is > 0 and var close && previous?.Acronym is null)
            {
                i = close + 1;
                continue;
            }

            if (count > 0 && a.Is(i, W.Comma) && (rule == "together-with" || trigger == view.Sentence.First) && InstitutionAt(i + 1) is { } actor && Acts(actor.Acronym is { } letters ? letters.End + 1 : actor.End))
            {
                break; // "With the support of A, | B organised"
            }

            var passes = IsInRow(i, count, rule);
            if (a.Is(i, W.Of) && passes && previous is not null)
            {
                var parent = r.Spans.At(i + 1) ?? r.Spans.At(i + 2);
                previous.Parent ??= parent;
                i = parent!.End;
                continue;
            }

            if (count > 0 && a.Is(i, W.Of) && a.Is(i + 1, W.The) && a.Span(i + 2) is "Republic" or "region" or "city" or "country" or "state" or "province" or "Government")
            {
                i += 3; // "the Ministry of Culture | of the Republic"
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

    // "the School of Hydrology, | Kobe University"
    private bool IsOfUniversity(Span unit, Span house) => r.Names.Kind(house) == University && r.Names.Kind(unit) is School or College;

    // What may stand between the institutions of a row, where some have been read already: marks, small words, places, and "of" before the whole
    private bool IsInRow(int i, int count, string rule) =>
        a.Is(i, W.Comma) || a.Is(i, W.And) || a.Is(i, W.The) || a.Is(i, W.Open) || a.Is(i, W.Close) || a.Is(i, W.Ampersand) || a.Is(i, W.Both)
        || rule == "nominal" && a.Is(i, W.Slash)
        || rule == "nominal" && a.Is(i, W.Semicolon) && (InstitutionAt(i + 1) is not null || !a.Begins(i + 1, Label.Organize))
        || count == 0 && (a.Is(i, W.Its) || a.Is(i, W.Their))
        || a.Is(i, W.By) && a.Is(i - 1, W.And)
        || a.Has(i, Label.Place | Label.Country) && a.Is(i - 1, W.Comma)
        || count > 0 && a.Is(i, W.Of)
            && (r.Spans.At(i + 1) is { Kind: SpanKind.Institution } || a.Is(i + 1, W.The) && r.Spans.At(i + 2) is { Kind: SpanKind.Institution });

    private bool Acts(int i) =>
        a.Is(i, Shape.Lower) && a.Has(i, Label.Organize | Label.Held | Label.Runs | Label.LightVerb | Label.SpeechVerb) && !a.Is(i + 1, W.By)
        || (W)a[i].Word is W.Has or W.Is or W.Was or W.Were
        || a.Is(i, W.And) && InstitutionAt(i + 1) is { } next && Acts(next.End);

    private void Add(SentenceView view, Span institution, int trigger, OrganizerRole? role, string rule)
    {
        var relation = role is null ? Relation.Attended : Relation.Organized;
        var at = rule == "together-with" && _lastView == view && _lastTrigger < trigger && !BeginsBetween(view, _lastTrigger, trigger) ? _last : null; // "a summit convened by A with support from | B"
        r.Join(view, relation, institution, trigger, r.Weights["relation.direct"], rule, _modality, role, at);
        if (role is null || (at ?? r.Target(view, trigger)) is not { } target)
        {
            return;
        }

        (_last, _lastView, _lastTrigger) = (target, view, trigger);
        if (Beside(view, target) is { } other)
        {
            r.Join(view, relation, institution, trigger, r.Weights["relation.direct"], rule, _modality, role, other);
        }
    }

    private static bool BeginsBetween(SentenceView view, int first, int end)
    {
        foreach (var mention in view.Events)
        {
            if (mention.Span.First > first && mention.Span.First < end)
            {
                return true;
            }
        }

        return false;
    }

    // "The annual meeting (AGM) and | the board meeting": the other of two that are told of together
    private EventMention? Beside(SentenceView view, EventMention target)
    {
        foreach (var mention in view.Events)
        {
            if (mention.Entity is null || mention.Entity == target.Entity || mention.IsDeed)
            {
                continue;
            }

            var (left, right) = mention.Span.First < target.Span.First ? (mention.Span, target.Span) : (target.Span, mention.Span);
            var i = left.Acronym is { } letters ? letters.End + 1 : left.End;
            if (a.Is(i, W.And) && (right.First == i + 1 || right.First <= i + 3 && (a.Is(i + 1, W.The) || a.Is(i + 1, W.A) || a.Is(i + 1, W.An) || a.Is(i + 1, Shape.Digit))))
            {
                return mention;
            }
        }

        return null;
    }
}
