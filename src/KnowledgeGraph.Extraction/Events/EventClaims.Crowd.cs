using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// How many came to an event, and whether by screen.
internal sealed partial class EventClaims
{
    // "over 100 distinguished guests", "more than 600 people": a number before those who came, in a sentence about the event
    private void Attendance(EventFacts e)
    {
        foreach (var mention in Some(e, 8))
        {
            var sentence = a.Sentences[mention.Sentence];
            for (var i = sentence.First; i < sentence.End && sentence.Zone == Zone.Body; i++)
            {
                if (Count(i) is > 9 and var count && Crowd(i + 1, sentence.End) is > 0 and var end && !a.Is(i, Shape.Quoted))
                {
                    _claims.Add(new EventClaim(ClaimField.StatedAttendance, mention.Span, null, count.ToString(System.Globalization.CultureInfo.InvariantCulture), null, null, Math.Min(i, mention.Span.First), Math.Max(end, mention.Span.End), 15));
                    return;
                }
            }
        }
    }

    private int Count(int i)
    {
        var count = 0;
        foreach (var c in a.Span(i))
        {
            if (!char.IsAsciiDigit(c) && c != ',')
            {
                return 0;
            }

            count = c == ',' ? count : Math.Min((count * 10) + (c - '0'), 9_999_999);
        }

        return count is >= 1900 and <= 2100 && a[i].End - a[i].Start == 4 ? 0 : count;
    }

    private int Crowd(int i, int end)
    {
        for (var j = i; j < end && j < i + 4 && !a.Is(j, Shape.Punct); j++)
        {
            if (a.Has(j, Label.RolePlural) || a.Span(j) is "people" or "persons")
            {
                return j + 1;
            }
        }

        return 0;
    }

    // "branch venues in Beijing and Moscow" are not where the event was held
    private bool IsBranch(int preposition)
    {
        for (var i = preposition - 1; i >= 0 && i > preposition - 4; i--)
        {
            if (a.Span(i).StartsWith("branch", StringComparison.OrdinalIgnoreCase) || a.Span(i).StartsWith("sub-venue", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "online", "via Zoom" of the event itself, not of one who joined it; a branch venue or "hybrid" makes it both
    private void Mode(EventFacts e)
    {
        foreach (var mention in Some(e, 8))
        {
            var sentence = a.Sentences[mention.Sentence];
            for (var i = Math.Max(sentence.First, mention.Span.First - 3); i < sentence.End && i < mention.Span.End + 24 && sentence.Zone == Zone.Body; i++)
            {
                var hybrid = a.Is(i, W.Hybrid) || (a.Is(i, W.Venue) && IsBranch(i)) || (a.Span(i) is "venues" && IsBranch(i));
                var remote = a.Begins(i, Label.Remote) && spans.At(i) is null && a.Span(i) is "online" or "Online" or "virtually" or "via" or "through" && !OfPerson(i, sentence);
                if (hybrid || remote)
                {
                    _claims.Add(new EventClaim(ClaimField.Mode, mention.Span, (i, i + a[i].PhraseLength > i ? i + a[i].PhraseLength : i + 1), hybrid ? nameof(EventMode.Hybrid) : nameof(EventMode.Online), null, null, Math.Min(mention.Span.First, i), Math.Max(mention.Span.End, i + 1), 15));
                    return;
                }
            }
        }
    }

    private bool OfPerson(int i, Sentence sentence)
    {
        for (var j = i - 1; j >= sentence.First && j > i - 6; j--)
        {
            if (a.Has(j, Label.Attend | Label.SpeechVerb | Label.SpeechNoun) || spans.At(j) is { Kind: SpanKind.Person })
            {
                return true;
            }
        }

        return false;
    }
}
