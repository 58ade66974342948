using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// The place of an event, and how many came.
internal sealed partial class EventClaims
{
    // "over 100 distinguished guests", "more than 600 people": a number before those who came, in a sentence about the event
    private void Attendance(EventFacts e)
    {
        foreach (var mention in e.Mentions.Take(8))
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

    private void Where(EventFacts e)
    {
        foreach (var mention in e.Mentions.Take(8))
        {
            var sentence = a.Sentences[mention.Sentence];
            if (sentence.Zone != Zone.Body && sentence.Zone != Zone.Heading)
            {
                continue;
            }

            for (var i = mention.Span.End; i + 1 < sentence.End && i < mention.Span.End + 45; i++)
            {
                if (a.Is(i, Shape.Quoted) || !(a.Is(i, W.At) || a.Is(i, W.In)) || PlaceAt(i + 1, sentence) is not { } place)
                {
                    continue;
                }

                _claims.Add(new EventClaim(ClaimField.Place, mention.Span, place, null, null, null, mention.Span.First, Math.Max(place.End, mention.Span.End), 18));
                return;
            }
        }
    }
}
