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

    // "the Delhi office of | A", "the newspaper | A", "the local charity | A": the house behind what it is said to be, or 0
    private int Branch(int i)
    {
        var word = a.Is(i, W.The) ? i + 1 : i;
        var first = word;
        while (word - first < 4 && r.Spans.At(word) is null && (a.Has(word, Label.Geo) || a.Is(word, Shape.Lower) && !a.HasOwn(word, Label.Function)))
        {
            word++;
        }

        if (word == first || !a.Is(word - 1, Shape.Lower))
        {
            return 0;
        }

        if (a.Is(word, W.Of) && a.HasOwn(word - 1, Label.Branch) && InstitutionAt(word + 1) is { } whole)
        {
            return whole.First;
        }

        return a.HasOwn(word - 1, Label.OrgHead | Label.HouseNoun | Label.HouseKind | Label.Firm | Label.Body) && r.Spans.At(word) is { Kind: SpanKind.Institution } house && house.First == word ? word : 0;
    }

    private int CloseOf(int open)
    {
        for (var i = open + 1; i < open + 10; i++)
        {
            if (a.Is(i, W.Close))
            {
                return i;
            }
        }

        return -1;
    }

    private bool Acts(int i) => a.Is(i, Shape.Lower) && a.Has(i, Label.Organize | Label.Held | Label.Runs | Label.LightVerb | Label.SpeechVerb) && !a.Is(i + 1, W.By) || a.Is(i, W.Has) || a.Is(i, W.Is) || a.Is(i, W.Was) || a.Is(i, W.Were) || a.Is(i, W.And) && InstitutionAt(i + 1) is { } next && Acts(next.End);

    // "conducted by experts of the institute": the people's house
    private int OfPeople(int i)
    {
        var noun = a.Is(i, W.The) || a.Is(i, W.A) ? i + 1 : i;
        var of = noun + 1;
        if (!a.HasOwn(noun, Label.RolePlural) && a.Span(Math.Min(noun, a.Count - 1)) is not ("staff" or "team" or "trainers" or "specialists") || !(a.Is(of, W.Of) || a.Is(of, W.From)))
        {
            return i;
        }

        return InstitutionAt(of + 1) is not null ? of + 1 : i;
    }

    // "X University and | Letsatsi Mining | signed"
    private Span? UnknownEnding(SentenceView view, int end)
    {
        var first = end;
        while (first > view.Sentence.First && end - first < 5 && a.Is(first - 1, Shape.Capital) && r.Spans.At(first - 1) is null && !a.Has(first - 1, Label.Geo | Label.Month | Label.Weekday))
        {
            first--;
        }

        return end - first >= 2 && a.Is(first - 1, W.And) && InstitutionEnding(first - 1) is not null ? Unknown(view, first) : null;
    }

    // "Halden Science Oasis" where Halden is a town: two more words of no place make it a name; of a country, one in a list ("and Fiji Air")
    private bool IsLedByPlace(int i) =>
        a.Has(i, Label.Country) && a[i].PhraseLength == 1 && (a.Is(i - 1, W.And) || a.Is(i - 1, W.Comma)) && a.Is(i + 1, Shape.Capital) && r.Spans.At(i + 1) is null && !a.Is(i + 2, Shape.Capital)
            && !a.Has(i + 1, Label.Geo | Label.Month | Label.Weekday | Label.Honorific | Label.PlaceTail | Label.Role | Label.RoleModifier | Label.RolePlural) ||
        a.Has(i, Label.Place) && a[i].PhraseLength == 1 && a.Is(i + 1, Shape.Capital) && a.Is(i + 2, Shape.Capital) && !a.Has(i + 1, Label.Geo | Label.Month | Label.Weekday | Label.Honorific | Label.PlaceTail | Label.Role)
        && !a.Has(i + 2, Label.Geo | Label.Month | Label.Honorific | Label.PlaceTail | Label.Role);

    private Span? Unknown(SentenceView view, int first)
    {
        var end = first;
        while (end < view.Sentence.End && end - first < 6
            && (a.Is(end, Shape.Capital)
                || ((a.Is(end, W.And) || a.Is(end, W.Ampersand)) && end > first && a.Is(end + 1, Shape.Capital) && a.HasOwn(end + 1, Label.Topic))
                || (end > first && a.Is(end, Shape.Lower) && a.HasOwn(end, Label.NameParticle) && a.Is(end + 1, Shape.Capital))
                || (end > first && (W)a[end].Word is W.Des or W.Du or W.De && a.Is(end + 1, Shape.Capital)))
            && r.Spans.At(end) is null)
        {
            end++;
        }

        for (var i = first; i < end; i++)
        {
            if (a.HasOwn(i, Label.Honorific) && !a.HasOwn(i, Label.Topic | Label.OrgHead))
            {
                return null; // "presented by Crown Princess"
            }
        }

        if (end - first == 1 && a.Is(first, Shape.SentenceStart) && a.Span(first).EndsWith("ing", StringComparison.Ordinal))
        {
            return null; // "Acting as the host was …"
        }

        if (end - first == 1 && (a.Is(end, W.The) || !Words.IsAcronym(a, first) && !Words.IsNameLike(a, first)))
        {
            return null;
        }

        var span = Span.Of(a, SpanKind.Institution, first, end);
        span.Score = r.Weights["institution.unknown_of"];
        span.Form = end - first == 1 && Words.IsAcronym(a, first) ? MentionForm.Acronym : MentionForm.Full;
        r.Spans.Add(span);
        var entity = r.Names.Institution(span);
        r.Names.Link(span, entity);
        return span;
    }

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
