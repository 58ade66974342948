using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>ORGANIZED: passive with "by", active, and nominal frames; the verb gives the role.</summary>
internal sealed partial class OrganizeRules(Reading r)
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
                else if (a.Has(i, Label.Elsewhere) && a.HasOwn(i, Label.Organize) && a.Is(i - 1, W.Be) && r.Spans.At(i) is null && !a.Is(i, Shape.Quoted))
                {
                    Planned(view, i);
                }
                else if (a.Is(i, W.Held) && a.Is(i + 1, W.By) && r.Spans.At(i) is null && !a.Is(i, Shape.Quoted))
                {
                    organised |= view.HasEvent() && List(view, i, i + 2, OrganizerRole.Organizer, "passive") > 0;
                }
                else if (a.Begins(i, Label.Deed) && r.Spans.At(i) is null && !a.Is(i, Shape.Quoted) && a.Lexicon.Value(a, i, Label.Deed) is (int)EventKind.Ceremony or (int)EventKind.Other && Modal.Of(a, view, i) == Modality.Asserted)
                {
                    organised |= Active(view, i, i + a[i].PhraseLength, OrganizerRole.Organizer);
                }
                else if (a.Has(i, Label.Signing) && IsSigning(view, i))
                {
                    Signatories(view, i);
                }
                else if ((W)a[i].Word is W.Held or W.Holds or W.Began or W.Concluded or W.Ended && r.Spans.At(i) is null && !a.Is(i, Shape.Quoted) && Modal.Of(a, view, i) == Modality.Asserted)
                {
                    organised |= Active(view, i, i + 1, OrganizerRole.Organizer);
                }
            }
        }

        Yearly();
    }

    // "the annual forum of the guild", "the guild's yearly dinner": whose it is, year by year, organises it
    private void Yearly()
    {
        if (r.Events.Main is not { } main || IsOrganised(main.Entity))
        {
            return;
        }

        foreach (var view in r.Views)
        {
            foreach (var mention in view.Events)
            {
                if (mention.Entity == main.Entity && !mention.IsDeed && !mention.IsSub && Owner(mention) is { } owner)
                {
                    r.Join(view, Relation.Organized, owner, mention.Span.Head, r.Weights["relation.weak_verb"], "yearly", Modality.Asserted, OrganizerRole.Organizer);
                    return;
                }
            }
        }
    }

    private bool IsOrganised(Entity entity)
    {
        foreach (var fact in r.Facts)
        {
            if (fact.Relation == Relation.Organized && fact.Role is OrganizerRole.Organizer or OrganizerRole.Host or OrganizerRole.CoOrganizer && r.Names.Of[fact.Object] == entity)
            {
                return true;
            }
        }

        return false;
    }

    private Span? Owner(EventMention mention)
    {
        var yearly = false;
        for (var i = mention.Span.First - 3; i < mention.Span.Head; i++)
        {
            yearly |= i >= 0 && a.Span(i) is "annual" or "yearly" or "monthly" or "quarterly" or "biennial" or "flagship" or "Annual" or "traditional";
        }

        if (!yearly)
        {
            return null;
        }

        var before = mention.Span.First - 1;
        before = a.Span(Math.Max(before, 0)) is "annual" or "yearly" or "monthly" or "quarterly" or "biennial" or "flagship" or "traditional" ? before - 1 : before;
        return a.Is(before, W.Possessive) ? InstitutionEnding(before) : a.Is(mention.Span.Head + 1, W.Of) ? InstitutionAt(mention.Span.Head + 2) : null;
    }

    private bool Trigger(SentenceView view, int i, bool organised)
    {
        var end = i + a[i].PhraseLength;
        OrganizerRole? role = (OrganizerRole)a.Lexicon.Value(a, i, Label.Organize);
        var phrase = a[i].PhraseLength > 1;
        if (Modal.Of(a, view, i) == Modality.Planned)
        {
            if (a.Is(i - 1, W.Be))
            {
                Planned(view, i);
            }

            return false;
        }

        if (IsWeak(i) && (IsOfHouse(i) || !view.HasEvent() && !a.Is(view.Sentence.First, W.It)))
        {
            return false;
        }

        if (a.Is(end, W.By) || (phrase && a.Is(end - 1, W.By)))
        {
            return List(view, i, Gift(a.Is(end, W.By) ? end + 1 : end), role, "passive") > 0;
        }

        if (a.Is(end, W.With) && a.Span(i).StartsWith("co", StringComparison.Ordinal) && IsParticiple(i) && InstitutionAt(end + 1) is not null)
        {
            return List(view, i, end + 1, role, "together-with") > 0; // "co-organised with A"
        }

        // "… by A": the agent a few words on ("organised last week by A")
        for (var j = end; j < end + 5 && j < view.Sentence.End; j++)
        {
            if (a.Is(j, W.By) && !a.Is(j + 1, W.The) | r.Spans.At(j + 2) is { Kind: SpanKind.Institution } && InstitutionAt(j + 1) is not null && IsParticiple(i))
            {
                return List(view, i, j + 1, role, "passive") > 0;
            }
        }

        if (phrase && (a.Is(end - 1, W.With) || a.Is(end - 1, W.Of) || a.Is(end - 1, W.From) || a.Is(end - 1, W.Between)))
        {
            return (organised || HasTrigger(view, i) || IsOfEvent(view, i)) && List(view, i, end, role, "together-with") > 0;
        }

        if (!phrase || role is OrganizerRole.Organizer or OrganizerRole.Host)
        {
            return Nominal(view, i, end, role) || Active(view, i, end, role);
        }

        return false;
    }

    // "The forum, a collaboration between A and B", "It was an initiative of A", "Funding came from A": what the phrase is about is an event
    private bool IsOfEvent(SentenceView view, int i) =>
        i == view.Sentence.First || a.Is(view.Sentence.First, W.It) && i - view.Sentence.First < 4
        || HasEventEnding(view, i - 4, i) && InstitutionEnding(i) is null;

    // "whose Farm Institute was founded and | funded by A": the verb's subject is a house
    private bool IsOfHouse(int i)
    {
        var left = i;
        while (left > 0 && i - left < 3 && (a.Is(left - 1, W.And) || IsParticiple(left - 1) || a.Span(left - 1).EndsWith("ly", StringComparison.Ordinal)))
        {
            left--;
        }

        return (a.Is(left - 1, W.Was) || a.Is(left - 1, W.Were) || a.Is(left - 1, W.Is)) && InstitutionEnding(left - 1) is not null;
    }

    // Verbs of much else than events.
    private bool IsWeak(int i) => a.Span(i) is "implemented" or "conducted" or "initiated" or "arranged" or "supported" or "supporting" or "funded" or "backed" or "endorsed" or "undertaken" or "mounted" or "staged" or "called" or "financed" or "paid" or "underwritten" or "bankrolled";

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

        if (a.Is(i - 1, W.As) || (a.Is(i - 1, W.The) && a.Is(i - 2, W.As)))
        {
            return Before(view, i, a.Is(i - 1, W.As) ? i - 1 : i - 2, role) > 0;
        }

        // "Sponsors of the afternoon were A and B"
        for (var j = end; (i == view.Sentence.First || a.Is(i - 1, W.Possessive)) && j < end + 8 && j < view.Sentence.End; j++)
        {
            if ((a.Is(j, W.Was) || a.Is(j, W.Were) || a.Is(j, W.Are)) && (InstitutionAt(j + 1) is not null || a.Is(j + 1, Shape.Capital) && r.Spans.At(j + 1) is null))
            {
                return List(view, i, j + 1, role, "nominal") > 0;
            }
        }

        if (a.Is(i - 1, W.The))
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

    // "A and B of Chennai, India, | signed"
    private int BeforePlace(int end) => a.Is(end - 1, W.Comma) && a.Has(end - 2, Label.Geo) && a.Is(end - 3, W.Comma) ? end - 3 : end;

    // "the head of the facility opened": the head did
    private bool IsOfPost(Span institution)
    {
        var of = a.Is(institution.First - 1, W.The) ? institution.First - 2 : institution.First - 1;
        return of > 0 && a.Is(of, W.Of) && r.Spans.At(of - 1) is { Kind: SpanKind.Role };
    }

    // "the archive | in Yerevan hosted", "the college | on Monday launched"
    private int BeforeAdjunct(SentenceView view, int end)
    {
        var i = end;
        while (i > view.Sentence.First && end - i < 6 && r.Spans.At(i - 1) is null && (a.Has(i - 1, Label.Weekday | Label.Month | Label.RelativeDay | Label.Geo) || a.Is(i - 1, Shape.Digit) || a.Is(i - 1, W.On) || a.Is(i - 1, W.In) || a.Is(i - 1, W.Last) || a.Is(i - 1, W.Week)))
        {
            i--;
        }

        return i;
    }

    private bool IsAgent(int i) => a.Span(i).EndsWith("sers", StringComparison.Ordinal) || a.Span(i).EndsWith("zers", StringComparison.Ordinal) || a.Span(i).EndsWith("ser", StringComparison.Ordinal) || a.Span(i).EndsWith("zer", StringComparison.Ordinal) || a.Span(i).EndsWith("nsor", StringComparison.Ordinal) || a.Span(i).EndsWith("nsors", StringComparison.Ordinal);

    private bool IsNoun(int i)
    {
        var span = a.Span(i + Math.Max(1, (int)a[i].PhraseLength) - 1); // the last word of "knowledge partners"
        if (span is "together")
        {
            return false;
        }

        return span.EndsWith("er", StringComparison.Ordinal) || span.EndsWith("ers", StringComparison.Ordinal) || span.EndsWith("or", StringComparison.Ordinal) || span.EndsWith("ors", StringComparison.Ordinal) || span.EndsWith("ost", StringComparison.Ordinal) || span.EndsWith("osts", StringComparison.Ordinal);
    }

    private static bool HasEventEnding(SentenceView view, int first, int last)
    {
        foreach (var mention in view.Events)
        {
            if (mention.Entity is not null && mention.Span.End >= first && mention.Span.End <= last)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEventBehind(SentenceView view, int verb, int first, int end)
    {
        foreach (var mention in view.Events)
        {
            if (mention.Entity is not null && ((mention.Span.First >= first && mention.Span.First < end) || (mention.IsDeed && mention.Span.Head == verb)))
            {
                return true;
            }
        }

        return false;
    }

    // "A and B organised the forum": institutions right before the verb, an event behind it
    private bool Active(SentenceView view, int i, int end, OrganizerRole? role)
    {
        if (a.Is(i - 1, W.To) || (IsNoun(i) && !a.Span(i).EndsWith("sts", StringComparison.Ordinal) && !a.Span(i).EndsWith("ors", StringComparison.Ordinal)))
        {
            return false;
        }

        var reach = end + 10;
        for (var k = end; k < reach && k < view.Sentence.End; k++)
        {
            reach += a.Is(k, Shape.Digit) || a.Has(k, Label.Month | Label.Weekday) ? 1 : 0; // days stand between
        }

        var eventBehind = HasEventBehind(view, i, end, reach);
        var relative = false;
        var left = i;
        while (left > view.Sentence.First && (a.Is(left - 1, W.Which) || a.Is(left - 1, W.Had) || a.Is(left - 1, W.Has) || a.Is(left - 1, W.Have) || a.Is(left - 1, W.Also) || a.Is(left - 1, W.That) || a.Span(left - 1).EndsWith("ly", StringComparison.Ordinal)))
        {
            relative |= a.Is(left - 1, W.Which) || a.Is(left - 1, W.That);
            left--;
        }

        if (a.Is(left - 1, W.For) && a.Span(i).EndsWith("ing", StringComparison.Ordinal))
        {
            left--; // "thanked A for | organising"
        }

        left = BeforePlace(left);
        var when = BeforeAdjunct(view, left);
        left = InstitutionEnding(when) is not null ? when : left;

        var institution = InstitutionEnding(left) ?? (a.Is(left - 1, W.Comma) ? BeforeInsertion(view, left - 1) : null);
        if (institution is null || a.Is(i - 1, W.Was) || a.Is(i - 1, W.Were) || IsOfPost(institution))
        {
            return false;
        }

        // "A in collaboration with B organised": B helps, A is the subject
        var with = a.Is(institution.First - 1, W.The) ? institution.First - 2 : institution.First - 1;
        for (var k = with; k >= view.Sentence.First && k > with - 5 && a.Is(with, W.With); k--)
        {
            if (a.Begins(k, Label.Organize) && k + a[k].PhraseLength - 1 == with && InstitutionEnding(k) is not null)
            {
                return eventBehind && List(view, i, with + 1, OrganizerRole.CoOrganizer, "together-with") > 0 && Before(view, i, k, role) > 0;
            }
        }

        eventBehind |= a.Span(end - 1) is "together" && view.Events.Count == 0 && r.Events.Main?.Mentions[0].Sentence == view.Index + 1; // "brought together experts. The roundtable …"
        var eventBefore = HasEventEnding(view, institution.First - 5, institution.First) && InstitutionEnding(i) is not null;
        return (eventBehind || eventBefore) && Before(view, i, institution.Acronym is { } acr ? acr.End + 1 : institution.End, role) > 0;
    }
}
