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

    private const int Reach = 16;

    // "was held at the Merapi Hotel in Jakarta", "the forum in Lima": a place right behind the event or behind the verb that holds it
    private void Where(EventFacts e)
    {
        foreach (var mention in Some(e, 8))
        {
            var sentence = a.Sentences[mention.Sentence];
            if ((sentence.Zone != Zone.Body && sentence.Zone != Zone.Heading) || e.Elsewhere)
            {
                continue;
            }

            var verb = -1;
            for (var i = mention.Span.Head + 1; i + 1 < sentence.End && i < mention.Span.End + 45; i++)
            {
                if (spans.At(i) is { Kind: SpanKind.Event } other && other.First >= mention.Span.End)
                {
                    break;
                }

                verb = a.Has(i, Label.Held) && !a.Is(i, Shape.Quoted) && !a.Has(i - 1, Label.Planned) ? i : verb;
                if (i < mention.Span.End || a.Is(i, Shape.Quoted) || !(a.Is(i, W.At) || a.Is(i, W.In)) || !(i <= mention.Span.End + 3 || (verb > 0 && i - verb < Reach) || DayBefore(i)) || IsBranch(i) || IsTopic(mention.Span, i) || PlaceAt(i + 1, sentence) is not { } place || !IsLocation(place, verb > 0 && i - verb < 4))
                {
                    continue;
                }

                _claims.Add(new EventClaim(ClaimField.Place, mention.Span, place, null, null, null, mention.Span.First, Math.Max(place.End, mention.Span.End), 18));
                return;
            }
        }
    }

    // "on Peace and Conflict in Ethiopia": a place inside what the event is about
    private static bool IsTopic(Span span, int preposition) => preposition == span.End && span.End > span.Head + 1;

    // "on 31 October 2024 at the Nexus"
    private bool DayBefore(int i) => a.Has(i - 1, Label.Month | Label.Weekday) || a.Is(i - 1, Shape.Digit) || a.Is(i - 1, W.Comma) && a.Is(i - 2, Shape.Digit);

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

    // A city or country, a house with a venue's head, an institution; an unknown name only right behind the verb ("held in Bayan Lepas").
    private bool IsLocation((int First, int End) place, bool afterVerb)
    {
        if (spans.At(place.First) is { Kind: SpanKind.Institution } || spans.At(place.End - 1) is { Kind: SpanKind.Institution })
        {
            return true;
        }

        var unknown = true;
        for (var i = place.First; i < place.End; i++)
        {
            if (a.Has(i, Label.Country | Label.Place | Label.PlaceTail) || a.HasOwn(i, Label.Venue))
            {
                return true;
            }

            unknown &= Words.IsNameLike(a, i) && !Words.IsAcronym(a, i);
        }

        return unknown && afterVerb;
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
