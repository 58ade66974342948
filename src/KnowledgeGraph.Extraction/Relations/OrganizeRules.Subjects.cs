using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Who organises with a verb of its own: "A and B organised the forum", "A ran its webinar", "A received guests at a reception".
internal sealed partial class OrganizeRules
{
    private const int MaxObject = 24;

    // Institutions before the verb, an event behind it
    private bool Active(SentenceView view, int i, int end, OrganizerRole? role)
    {
        if (a.Is(i - 1, W.To) || a.Is(i, W.Was) || a.Is(i, W.Were) || a.Is(i - 1, W.Was) || a.Is(i - 1, W.Were) || (IsNoun(i) && !IsPlayed(view, i) && !a.Span(i).EndsWith("sts", StringComparison.Ordinal) && !a.Span(i).EndsWith("ors", StringComparison.Ordinal)))
        {
            return false;
        }

        var reach = end + 10;
        for (var k = end; k < reach && k < view.Sentence.End; k++)
        {
            reach += a.Is(k, Shape.Digit) || a.Has(k, Label.Month | Label.Weekday) ? 1 : 0; // days stand between
        }

        var eventBehind = HasEventBehind(view, i, end, reach) || a.Is(end, W.It) && HasEventEnding(view, view.Sentence.First, i); // "the conference took place at A, which hosted it"
        eventBehind |= (a.Is(end, W.The) || a.Is(end, W.A) || a.Is(end, W.Our)) && a.HasOwn(end + 1, Label.Affair | Label.Treat) && role is not OrganizerRole.Organizer; // "A and B sponsored the evening"
        eventBehind |= a.Span(end - 1) is "together" && view.Events.Count == 0 && r.Events.Main?.Mentions[0].Sentence == view.Index + 1; // "brought together experts. The roundtable …"
        if (!eventBehind && view.Events.Count == 0 && !a.Is(end, W.The))
        {
            return false;
        }

        var subject = SubjectEnd(view, i);
        if (subject < 0 || InstitutionEnding(subject) is not { } institution || IsOfPost(institution) && !IsWhich(subject))
        {
            return Person(view, i, role, eventBehind);
        }

        // "A in collaboration with B organised": B helps, A is the subject
        var with = ListStart(view, subject) - 1;
        with = a.Is(with, W.The) ? with - 1 : with;
        if ((a.Is(with, W.With) || a.Is(with, W.Of) || a.Is(with, W.From)) && PhraseEnding(view, with) is >= 0 and var phrase && BeforeSeat(a.Is(phrase - 1, W.Which) ? phrase - 1 : phrase) is var own && InstitutionEnding(own) is not null)
        {
            return eventBehind && List(view, i, with + 1, (OrganizerRole)a.Lexicon.Value(a, phrase, Label.Organize), "together-with") > 0 && Before(view, i, own, role) > 0;
        }

        var eventBefore = HasEventEnding(view, institution.First - 5, institution.First) && InstitutionEnding(i) is not null;
        if (!eventBehind && !eventBefore || Before(view, i, subject, role) == 0)
        {
            return false;
        }

        if (a.Is(subject, W.And) && a.Is(subject + 1, W.Its))
        {
            List(view, i, subject + 1, role, "active"); // "A and | its sister institution in Tijuana, B, hosted"
        }

        return true;
    }

    // "A | played host to the forum", a headline's "A, B | host forum"
    private bool IsPlayed(SentenceView view, int i) =>
        a.Span(i) is "played" or "plays"
        || a.Is(i, W.Host) && (a.Is(i + 1, Shape.Lower | Shape.Capital | Shape.Digit)) && !a.Is(i + 1, W.Of) && !a.Is(i + 1, W.And)
            && (InstitutionEnding(i) is not null || view.Sentence.Zone == Zone.Heading && IsRow(view, i));

    // "the director of A|, which organised": the clause is about the house
    private bool IsWhich(int end) => a.Is(end, W.Comma) && a.Is(end + 1, W.Which);

    // "A, Thodupuzha, | in association with B": the end of the house before its town and the commas
    private int BeforeSeat(int end)
    {
        var i = a.Is(end - 1, W.Comma) ? end - 1 : end;
        for (var steps = 0; steps < 2 && InstitutionEnding(i) is null && a.Is(i - 1, Shape.Capital) && r.Spans.At(i - 1) is null && a.Is(i - 2, W.Comma); steps++)
        {
            i -= 2;
        }

        return i;
    }

    // "co-organised | with A", "which our institute organises | with A": whom it was done with
    private bool WithWhom(SentenceView view, int i, int end, OrganizerRole? role)
    {
        var noun = IsNoun(i) && !a.Span(i).EndsWith("sts", StringComparison.Ordinal);
        if (!a.Is(end, W.With) || noun || IsWeak(i) || a.Span(i - 1) is "jointly" or "Jointly" || InstitutionAt(end + 1) is null && Branch(end + 1) == 0 && ShortHouse(end + 2) is null)
        {
            return false;
        }

        var with = a[i].PhraseLength > 1 ? role : role is OrganizerRole.Host or OrganizerRole.CoHost ? OrganizerRole.CoHost : role == OrganizerRole.Organizer ? OrganizerRole.CoOrganizer : role;
        return List(view, i, end + 1, with, "together-with") > 0;
    }

    // Where the phrase begins that ends with the token, "in collaboration | with"; -1 where none does.
    private int PhraseEnding(SentenceView view, int last)
    {
        for (var k = last; k >= view.Sentence.First && k > last - 6; k--)
        {
            if (a.Begins(k, Label.Organize) && k + a[k].PhraseLength - 1 == last)
            {
                return k;
            }
        }

        return -1;
    }

    // "Ambassador X hosted a reception"
    private bool Person(SentenceView view, int i, OrganizerRole? role, bool eventBehind)
    {
        if (!eventBehind || role != OrganizerRole.Host || view.EndingAt(BeforeAdjunct(view, i)) is not { } group)
        {
            return false;
        }

        r.Join(view, Relation.Organized, group.Person, i, r.Weights["relation.weak_verb"], "person-host", Modality.Asserted, role);
        return true;
    }

    // The token behind the institutions that a verb has for its subject, or -1.
    private int SubjectEnd(SentenceView view, int verb)
    {
        var relative = false;
        var left = verb;
        while (left > view.Sentence.First
            && (a.Is(left - 1, W.Which) || a.Is(left - 1, W.Had) || a.Is(left - 1, W.Has) || a.Is(left - 1, W.Have) || a.Is(left - 1, W.Also)
                || a.Is(left - 1, W.That) || (a.Is(left - 1, W.Is) || a.Is(left - 1, W.Are)) && a.Span(verb).EndsWith("ing", StringComparison.Ordinal) || a.Span(left - 1).EndsWith("ly", StringComparison.Ordinal)
                || a.Span(left - 1) is "again" or "proudly" or "once"))
        {
            relative |= a.Is(left - 1, W.Which) || a.Is(left - 1, W.That);
            left--;
        }

        if (a.Is(left - 1, W.For) && a.Span(verb).EndsWith("ing", StringComparison.Ordinal))
        {
            left--; // "thanked A for | organising"
        }

        left = BeforePlace(left);
        var when = BeforeAdjunct(view, left);
        if (InstitutionEnding(when) is not null)
        {
            return Acronymed(when);
        }

        if (InstitutionEnding(left) is not null)
        {
            return Acronymed(left);
        }

        left = a.Is(when - 1, W.Comma) ? when : left; // "A, with B, on Saturday | concluded"
        if (a.Is(left - 1, W.Comma))
        {
            return relative && (InstitutionEnding(left - 1) is not null || UnknownSubject(view, left - 1) is not null) ? left - 1 : BeforeInsertion(view, left - 1) is > 0 and var inserted ? inserted : Opening(view, verb);
        }

        if ((LowerHouseEnding(view, left) ?? UnknownSubject(view, left)) is not null || IsRow(view, left))
        {
            return left;
        }

        return Opening(view, verb);
    }

    private int Acronymed(int end) => InstitutionEnding(end) is { Acronym: { } letters } ? Math.Max(end, letters.End + 1) : end;

    // "Ridge College of Law in concert with the Peace Desk Project | has held": what opens the sentence, where no other verb comes first
    private int Opening(SentenceView view, int verb)
    {
        var first = a.Is(view.Sentence.First, W.The) ? view.Sentence.First + 1 : view.Sentence.First;
        if ((r.Spans.At(first) ?? UnknownOpening(view, first)) is not { Kind: SpanKind.Institution } span || span.First != first)
        {
            return -1;
        }

        var end = span.Acronym is { } letters ? letters.End + 1 : span.End;
        if (!(a.Is(end, W.In) || a.Is(end, W.With) || a.Is(end, W.And) && a.Is(end + 1, W.Its) || a.Is(end, W.Open) || a.Is(end, W.Between) || a.Is(end, W.Comma) || a.Begins(end, Label.Organize)))
        {
            return -1;
        }

        for (var i = end; i < verb; i++)
        {
            if (a.Is(i, W.Which) || a.Is(i, W.Who) || a.Is(i, W.That) || a.Is(i, W.Was) || a.Is(i, W.Were) || a.Is(i, W.Is) || a.Is(i, W.Are) || a.Is(i, Shape.Lower) && a.Has(i, Label.SpeechVerb | Label.Held | Label.Attend) && a[i].PhraseLength > 0 && !a.Has(i, Label.Topic))
            {
                return -1;
            }
        }

        return end;
    }

    // "GIX, | in partnership with the Guild, held": capitals up to the comma, where what is told behind it is whom they work with
    private Span? UnknownOpening(SentenceView view, int first)
    {
        var end = RunEnd(first, view.Sentence.End);
        return a.Is(end, W.Comma) && a.Begins(end + 1, Label.Organize) && a[end + 1].PhraseLength > 1 && (end - first > 1 || Words.IsAcronym(a, first)) ? Unknown(view, first) : null;
    }

    // A verb of much else: the event is its object, or it is done at an event of one's own.
    private bool RunsEvent(SentenceView view, int i)
    {
        if (a.Is(i - 1, W.To) || a.Is(i - 1, W.Was) || a.Is(i - 1, W.Were) || a.Is(i - 1, W.Be) || a.Span(i) is "hold" && a.Contains(view.Sentence.First, i, W.That) || a.Is(i + a[i].PhraseLength, W.By) || Modal.Of(a, view, i) != Modality.Asserted || EventOf(view, i) is not { } mention)
        {
            return false;
        }

        var subject = SubjectEnd(view, i);
        var role = a.Span(i + a[i].PhraseLength - 1) is "open" or "doors" or "welcoming"
                || mention.Span.Value == (int)EventKind.Ceremony && a.Has(i, Label.Runs)
                    && a.Span(i) is "threw" or "throws" or "received" or "receives" or "welcomed" or "welcomes" or "feted" or "treated"
                        or "celebrated" or "gave" or "offered"
            ? OrganizerRole.Host
            : OrganizerRole.Organizer;
        return subject > 0 && InstitutionEnding(subject) is { } institution && !IsOfPost(institution) && Before(view, mention.Span.Head, subject, role) > 0;
    }

    private EventMention? EventOf(SentenceView view, int verb)
    {
        foreach (var mention in view.Events)
        {
            var first = mention.Span.First;
            if (mention.Entity is null || mention.IsDeed || first < verb + a[verb].PhraseLength || first - verb > MaxObject || mention.Span.Value is (int)EventKind.Visit or (int)EventKind.Signing)
            {
                continue;
            }

            var determiner = Determiner(first - 1, verb);
            var behind = verb + a[verb].PhraseLength;
            if (determiner < behind || determiner == behind && ((W)a[determiner].Word is W.The or W.A or W.An or W.Its or W.Their or W.Her or W.Our or W.This))
            {
                return mention; // "ran its third webinar"
            }

            var preposition = determiner - 1;
            if (a.Is(preposition, W.Comma) && preposition > behind && (a.Is(behind, W.On) || a.Is(behind, W.In) || a.Is(behind, W.At) || a.Is(behind, W.Comma) || a.Is(behind, W.With)) && a.Is(determiner, W.The))
            {
                return mention; // "inaugurated on Sunday, in cooperation with B, the exhibition"
            }

            var own = a.Is(determiner, W.Its) || a.Is(determiner, W.Their) || a.Is(determiner, W.Her);
            var indefinite = (a.Is(determiner, W.A) || a.Is(determiner, W.An)) && mention.Span.Value is (int)EventKind.Ceremony or (int)EventKind.Workshop or (int)EventKind.Seminar or (int)EventKind.Meeting or (int)EventKind.Other;
            var lent = a.Is(preposition, W.For) && a.Is(determiner, W.The) && a.Span(behind - 1) is "open" or "doors"; // "threw open its boathouse for the lunch"
            var guest = a[verb].PhraseLength > 2 && mention.Span.Value == (int)EventKind.Seminar && a.Contains(verb, first, W.Who); // "had the honour of welcoming B, who gave a lecture"
            if (lent || guest)
            {
                return mention;
            }

            indefinite |= (a.Is(determiner, W.A) || a.Is(determiner, W.An)) && a.Is(preposition, W.To); // "invited fifty judges to a conference"
            indefinite |= a.Is(preposition, W.To) && a.Span(verb) is "invites" or "invited"; // "invites you to the round table"
            var placed = (W)a[Math.Max(preposition, 0)].Word is W.At or W.With or W.In or W.During or W.To or W.For;
            if (preposition > verb && placed && (own || indefinite) && IsOneClause(verb, preposition, listed: own && a.Is(preposition, W.For)))
            {
                return mention; // "received guests at a reception", "welcomed 90 trainees to its summer school"
            }

            return null;
        }

        // "With a reception in the gardens, the embassy | celebrated"
        foreach (var mention in view.Events)
        {
            if (mention.Entity is not null && mention.Span.First < verb
                && (a.Is(mention.Span.First - 2, W.With) || a.Is(Determiner(mention.Span.First - 1, view.Sentence.First) - 1, W.With))
                && a.Span(verb) is "celebrated" or "marked" or "welcomed" or "honoured" or "honored" or "opened" or "commemorated")
            {
                return mention;
            }
        }

        return null;
    }

    // The article or possessive before a name and what stands between ("its | third annual"); the token before all that where there is none.
    private int Determiner(int i, int verb)
    {
        var at = i;
        while (at > verb && i - at < 6 && r.Spans.At(at) is null && (a.Is(at, Shape.Lower) && !a.HasOwn(at, Label.Function) || a.Is(at, Shape.Digit) || a.Has(at, Label.OrdinalWord | Label.EventModifier) || a.Is(at, Shape.Capital) && a.Has(at, Label.Demonym)))
        {
            at--;
        }

        return at;
    }

    // "gathered | seventy researchers, diplomats and writers | for its conference": where the object may be a list
    private bool IsOneClause(int first, int end, bool listed)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (a.Is(i, W.Comma) && !listed || a.Is(i, W.Semicolon) || a.Is(i, W.Which) || a.Is(i, W.That) || a.Is(i, W.By) || a.Is(i, Shape.Quoted))
            {
                return false;
            }
        }

        return true;
    }
}
