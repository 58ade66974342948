using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// What is signed in the course of a visit or a meeting.
internal sealed partial class EventTable
{
    private const int MaxSignings = 4;

    // "A letter of intent was afterwards signed by A and B": a part of what the article reports, unless it reports the signing
    private void Signatures(List<EventMention> mentions)
    {
        if (Main is null || Main.Kind == (int)EventKind.Signing || Main.IsSub || HasSigning())
        {
            return;
        }

        var made = 0;
        foreach (var mention in mentions)
        {
            if (mention is { IsDeed: true, Entity: null } && mention.Span.Value == (int)EventKind.Signing && made < MaxSignings
                && a.Sentences[mention.Sentence].Zone == Zone.Body && IsSigned(mention) && !IsOfOtherTime(mention))
            {
                mention.IsSub = true;
                var signing = Create(mention);
                signing.Whole = Main;
                Join(signing, mention);
                made++;
            }
        }
    }

    // "During her stay she was also received by Minister B": another meeting, where the article reports no visit
    private void Sequels(List<EventMention> mentions)
    {
        var made = 0;
        foreach (var mention in mentions)
        {
            if (made < MaxSignings && mention is { IsDeed: true, Entity: null, IsByPerson: true } && mention.Span.Value == (int)EventKind.Meeting && Main is not null && Main.Kind != (int)EventKind.Visit
                && a.Sentences[mention.Sentence].Zone == Zone.Body && IsSequel(mention) && !IsOfOtherTime(mention))
            {
                Join(Create(mention), mention);
                made++;
            }
        }
    }

    private bool HasSigning()
    {
        foreach (var e in Events)
        {
            if (e.Kind == (int)EventKind.Signing)
            {
                return true;
            }
        }

        return false;
    }

    // "signed an agreement", not "signed the guest book" nor "exchanged letters"
    private bool IsSigned(EventMention deed)
    {
        if (!a.HasOwn(deed.Span.Head, Label.Signing))
        {
            return false;
        }

        var document = false;
        for (var i = deed.Span.First; i < deed.Span.End; i++)
        {
            document |= a.Has(i, Label.Document);
        }

        return document && deed.IsByPerson;
    }

    // "was signed in 1995", "the agreement that the two signed last year"
    private bool IsOfOtherTime(EventMention deed)
    {
        var sentence = a.Sentences[deed.Sentence];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (IsPastTime(i) || i < deed.Span.Head && a.Span(i) is "will" or "shall" or "since")
            {
                return true;
            }
        }

        return false;
    }

    // "in 1995", "last year", "ten years ago"
    private bool IsPastTime(int i) =>
        (a.Is(i, W.In) || a.Span(i) is "since" or "Since") && a.Is(i + 1, Shape.Digit) && a.Span(i + 1).Length == 4
        || a.Is(i, W.Last) && a.Span(i + 1) is "year" or "month"
        || a.Span(i) is "previously" or "already" or "ago";
}
