using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>ORGANIZED: passive with "by", active, and nominal frames; the verb gives the role.</summary>
internal sealed partial class OrganizeRules(Reading r)
{
    private const int MaxList = 60;
    private const int MaxFree = 16;
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
            foreach (var i in view.Cues)
            {
                if (!a.Has(i, Triggers.Organizing) && !Triggers.Held.Has(a[i]))
                {
                    continue;
                }

                organised |= Cue(view, i, organised);
            }

            Relatives(view);
        }

        Owned();
    }

    // Whether a cue says that somebody organised; "organised" is whether one before it in the sentence did.
    private bool Cue(SentenceView view, int i, bool organised)
    {
        var quoted = a.Is(i, Shape.Quoted);
        var free = r.Spans.At(i) is null && !quoted;
        if (free && a.HasOwn(i, Label.ToHold) && a.Is(i - 1, W.To))
        {
            return Together(view, i);
        }

        if (a.Begins(i, Label.Organize) && !quoted && r.Spans.At(i) is null or { Kind: SpanKind.Role })
        {
            return Trigger(view, i, organised);
        }

        if (free && a.Has(i, Label.Elsewhere) && a.HasOwn(i, Label.Organize) && a.Is(i - 1, W.Be))
        {
            Planned(view, i);
            return false;
        }

        if (free && (a.Is(i, W.Held) || a.Span(i) is "celebrated" or "marked" or "observed" && (a.Is(i - 1, W.Was) || a.Is(i - 1, W.Were))) && HeldBy(view, i) is > 0 and var agent)
        {
            return view.HasEvent() && List(view, i, agent, OrganizerRole.Organizer, "passive") > 0;
        }

        if (free && IsDone(view, i))
        {
            return Active(view, i, i + a[i].PhraseLength, OrganizerRole.Organizer) || a.Begins(i, Label.Runs) && RunsEvent(view, i);
        }

        if (!quoted && (a.Is(i, W.With) || a.Is(i, W.Through)) && Helper(view, i) is > 0 and var helper && (HasTrigger(view, i) || HasFreeEvent(view, i)))
        {
            return List(view, i, helper, _help, "together-with") > 0;
        }

        if ((a.Has(i, Label.Signing) || a.Span(i) is "sign" or "signs" or "inks" or "exchanged" or "exchange") && IsSigning(view, i))
        {
            Signatories(view, i);
            return false;
        }

        if (free && a.Begins(i, Label.Runs) && RunsEvent(view, i))
        {
            return true;
        }

        return free && (W)a[i].Word is W.Held or W.Holds or W.Began or W.Concluded or W.Ended && Modal.Of(a, view, i) == Modality.Asserted
            && Active(view, i, i + 1, OrganizerRole.Organizer);
    }

    // "opened the new wing": a deed that somebody did, and did not only plan
    private bool IsDone(SentenceView view, int i) =>
        a.Begins(i, Label.Deed) && IsDeed(view, i) && a.Lexicon.Value(a, i, Label.Deed) is (int)EventKind.Ceremony or (int)EventKind.Other
        && Modal.Of(a, view, i) == Modality.Asserted;

    // "held by | A", "was held at the Great Hall by | A": the agent, or 0
    private int HeldBy(SentenceView view, int held)
    {
        if (a.Is(held + 1, W.By))
        {
            return held + 2;
        }

        for (var i = held + 1; (a.Is(held - 1, W.Was) || a.Is(held - 1, W.Were)) && i < view.Sentence.End && i < held + 16; i++)
        {
            if (a.Is(i, W.By))
            {
                return InstitutionAt(i + 1) is not null ? i + 1 : 0;
            }

            if (a.Is(i, W.Comma) && !a.Is(i + 1, Shape.Digit) || a.Is(i, W.Which) || a.Has(i, Label.Organize | Label.Attend) && a.Is(i, Shape.Lower))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsDeed(SentenceView view, int i)
    {
        foreach (var mention in view.Events)
        {
            if (mention.IsDeed && mention.Span.Head == i)
            {
                return true;
            }
        }

        return false;
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

        if (a.Is(i - 1, W.Comma) && a.Is(i - 2, Shape.Capital) && a.HasOwn(i - 2, Label.Gift))
        {
            return false; // "the Vine Prize, sponsored by A, went to B"
        }

        if (phrase && a.Is(i, Shape.Lower) && a.HasOwn(i, Label.Provided))
        {
            return Given(view, i) || Offered(view, i);
        }

        if (IsWeak(i) && (IsOfHouse(i) || !view.HasEvent() && !a.Is(view.Sentence.First, W.It) && !a.Is(i - 2, W.It)))
        {
            return false;
        }

        if (a.Is(i - 1, W.The) && InstitutionAt(end) is not null && a.Span(i) is "organising" or "organizing" or "hosting" or "sponsoring")
        {
            return List(view, i, end, role, "nominal") > 0; // "the president of the organising Guild"
        }

        if (a.Is(end, W.By) && a.Is(end + 1, W.Colon) || phrase && a.Is(end - 1, W.By) && a.Is(end, W.Colon))
        {
            return List(view, i, a.Is(end, W.By) ? end + 2 : end + 1, role, "nominal") > 0; // "Organised by: A; B"
        }

        if (a.Is(end, W.By) && !a.Is(end + 1, W.Colon) || (phrase && a.Is(end - 1, W.By)) || a.Is(end, W.Between) && IsParticiple(i) && InstitutionAt(end + 1) is not null)
        {
            return List(view, i, Gift(a.Is(end, W.By) || a.Is(end, W.Between) ? end + 1 : end), role, "passive") > 0;
        }

        if (a.Is(end + 1, W.By) && IsParticiple(i) && a.Span(end).EndsWith("ly", StringComparison.Ordinal))
        {
            return List(view, i, end + 2, role, "passive") > 0; // "organised jointly by"
        }

        // "… by A": the agent a few words on ("organised last week by A")
        for (var j = end; j < end + 12 && j < view.Sentence.End && !a.Is(j, W.Comma) && (j < end + 8 || !a.HasOwn(j, Label.Attend | Label.SpeechVerb)); j++)
        {
            if (a.Is(j, W.By) && !a.Is(j + 1, W.The) | r.Spans.At(j + 2) is { Kind: SpanKind.Institution } && InstitutionAt(j + 1) is not null && IsParticiple(i))
            {
                return List(view, i, j + 1, role, "passive") > 0;
            }
        }

        if (phrase && (a.Is(end - 1, W.With) || a.Is(end - 1, W.Of) || a.Is(end - 1, W.From) || a.Is(end - 1, W.Between)))
        {
            return (organised || IsParticiple(i) || HasTrigger(view, i) || IsOfEvent(view, i)) && List(view, i, end, role, "together-with") > 0;
        }

        if (!phrase || role is OrganizerRole.Organizer or OrganizerRole.Host)
        {
            return Nominal(view, i, end, role) | Active(view, i, end, role) | WithWhom(view, i, end, role);
        }

        return false;
    }

    // "The forum, a collaboration between A and B", "It was an initiative of A", "Funding came from A": what the phrase is about is an event
    private bool IsOfEvent(SentenceView view, int i) =>
        i == view.Sentence.First || (a.Is(view.Sentence.First, W.It) || a.Is(view.Sentence.First, W.This) || a.Span(view.Sentence.First) is "We") && i - view.Sentence.First < 4 || InstitutionEnding(i) is null && HasFreeEvent(view, i);

    // An event before the token, and no house between.
    private bool HasFreeEvent(SentenceView view, int end)
    {
        foreach (var mention in view.Events)
        {
            if (mention.Entity is null || mention.Span.End > end || end - mention.Span.End > MaxFree)
            {
                continue;
            }

            var free = true;
            for (var i = mention.Span.End; i < end && free; i++)
            {
                free = r.Spans.At(i) is null or { Kind: SpanKind.Event };
            }

            if (free)
            {
                return true;
            }
        }

        return false;
    }

    // "whose Farm Institute was founded and | funded by A": the verb's subject is a house
    private bool IsOfHouse(int i)
    {
        var left = i;
        while (left > 0 && i - left < 3 && (a.Is(left - 1, W.And) || IsParticiple(left - 1) || a.Span(left - 1).EndsWith("ly", StringComparison.Ordinal)))
        {
            left--;
        }

        if (!(a.Is(left - 1, W.Was) || a.Is(left - 1, W.Were) || a.Is(left - 1, W.Is)))
        {
            return false;
        }

        // "The hub is powered by", "part of the project, which is financed by": what is no event has other backers
        var noun = a.Is(left - 2, W.Which) || a.Is(left - 2, W.That) ? left - 3 : left - 2;
        noun = a.Is(noun, W.Comma) ? noun - 1 : noun;
        return InstitutionEnding(noun + 1) is not null
            || a.Is(noun, Shape.Lower) && r.Spans.At(noun) is null && !a.HasOwn(noun, Label.Function | Label.EventHead | Label.Generic | Label.SpeechNoun | Label.OrdinalWord) && (a.Is(noun - 1, W.The) || noun < left - 2);
    }

    // Verbs of much else than events.
    private bool IsWeak(int i) =>
        a.Span(i) is "implemented" or "conducted" or "initiated" or "arranged" or "supported" or "supporting" or "supports" or "backs" or "funds" or "finances" or "funded" or "backed" or "endorsed"
        or "undertaken" or "mounted" or "staged" or "called" or "financed" or "paid" or "underwritten" or "bankrolled" or "powered" or "presented"
        or "run" or "put" or "prepared";

    private bool IsParticiple(int i) => a.Span(i).EndsWith("ed", StringComparison.Ordinal) || a.Is(i, W.Held) || a.Span(i) is "put" or "run";

    private bool HasTrigger(SentenceView view, int except)
    {
        for (var i = view.Sentence.First; i < view.Sentence.End && (view.Has(Label.Organize) || view.Says(W.Held)); i++)
        {
            if (i != except && (a.Begins(i, Label.Organize) || a.Is(i, W.Held) || a.Is(i, Shape.Lower) && a.Begins(i, Label.Runs) && view.HasEvent()) && r.Spans.At(i) is null)
            {
                return true;
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
        return of > 0 && (a.Is(of, W.Of) || a.Is(of, W.At) || a.Is(of, W.From)) && r.Spans.At(of - 1) is { Kind: SpanKind.Role or SpanKind.Person };
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
}
