using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Whose an event is by a clause of its own ("the congress, which the Bog Society is holding"), and who held one together ("A teamed up with B to organise").
internal sealed partial class OrganizeRules
{
    private const int MaxBetween = 14;

    private void Relatives(SentenceView view)
    {
        if (!view.Says(W.Which) && !view.Says(W.That))
        {
            return;
        }

        foreach (var mention in view.Events)
        {
            if (mention.Entity?.Event is not { Elsewhere: false } || mention.IsDeed || Subject(view, mention) is not (> 0 and var first))
            {
                continue;
            }

            var end = RowEnd(first);
            var verb = end;
            while (verb < view.Sentence.End && ((W)a[verb].Word is W.Is or W.Has or W.Had or W.Have or W.Are or W.Also || a.Span(verb).EndsWith("ly", StringComparison.Ordinal)))
            {
                verb++;
            }

            if (end > first && a.Is(verb, Shape.Lower) && RoleOf(verb) is { } role)
            {
                Before(view, verb, end, role);
            }
        }
    }

    // "the congress on peat in Lublin, which | the Bog Society": behind the pronoun, or 0
    private int Subject(SentenceView view, EventMention mention)
    {
        var behind = mention.Span.Acronym is { } letters ? letters.End + 1 : mention.Span.End;
        for (var i = behind; i < view.Sentence.End && i < behind + MaxBetween; i++)
        {
            if (a.Is(i, W.Which) || a.Is(i, W.That))
            {
                return InstitutionAt(i + 1) is not null || LowerHouse(view, i + 2) is not null ? i + 1 : 0;
            }

            if (!(a.Is(i, Shape.Capital) || a.Is(i, Shape.Digit) || a.Is(i, Shape.Punct) || a.Is(i, Shape.Quoted) || (W)a[i].Word is W.In or W.At or W.On or W.Of or W.The or W.For or W.And))
            {
                return 0;
            }
        }

        return 0;
    }

    private int RowEnd(int first)
    {
        var end = first;
        for (var i = first; ; i++)
        {
            if (r.Spans.At(i) is { Kind: SpanKind.Institution } span)
            {
                end = span.Acronym is { } letters && letters.First <= span.End + 1 ? letters.End + 1 : span.End;
                i = end - 1;
            }
            else if (!a.Is(i, W.The) && !a.Is(i, W.And) && !a.Is(i, W.Of) && !a.Is(i, W.Our))
            {
                return end;
            }
        }
    }

    // "A coordinated with B | to organise a workshop", "A and B joined hands | to host the forum"
    private bool Together(SentenceView view, int i)
    {
        if (!HasEventBehind(view, i, i, i + MaxObject) || Modal.Of(a, view, i) != Modality.Asserted)
        {
            return false;
        }

        if (a.HasOwn(i - 2, Label.Honoured) && (a.Is(i - 3, W.Was) || a.Is(i - 3, W.Is) || a.Is(i - 3, W.Were)))
        {
            var able = SubjectEnd(view, i - 3); // "the Union was honoured to host the forum"
            return able > 0 && Before(view, i, able, a.Span(i) is "host" ? OrganizerRole.Host : OrganizerRole.Organizer) > 0;
        }

        for (var verb = i - 2; verb > view.Sentence.First && verb > i - MaxList; verb--)
        {
            if (!a.Begins(verb, Label.TeamsUp) || !a.Is(verb, Shape.Lower))
            {
                continue;
            }

            var role = a.Span(i) is "host" or "co-host" ? OrganizerRole.Host : OrganizerRole.Organizer;
            var with = verb + Math.Max(1, (int)a[verb].PhraseLength);
            var subject = SubjectEnd(view, verb);
            var found = subject > 0 && InstitutionEnding(subject) is { } institution && !IsOfPost(institution) && Before(view, i, subject, role) > 0;
            return found && a.Is(with, W.With) ? List(view, i, with + 1, role == OrganizerRole.Host ? OrganizerRole.CoHost : OrganizerRole.CoOrganizer, "together-with") > 0 : found;
        }

        return false;
    }

    // What a verb of holding makes its subject.
    private OrganizerRole? RoleOf(int verb) =>
        a.Begins(verb, Label.Organize) && !IsNoun(verb) ? (OrganizerRole)a.Lexicon.Value(a, verb, Label.Organize)
        : a.Span(verb) is "hosts" ? OrganizerRole.Host
        : (W)a[verb].Word is W.Held or W.Holds || a.Span(verb) is "hold" or "holding" or "runs" or "ran" or "runs" or "stages" or "launched" or "inaugurated" ? OrganizerRole.Organizer : null;
}
