using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// Days that follow from others: how long an event lasts, and what a whole and its parts lend one another.
internal sealed partial class EventClaims
{
    // A session without a date of its own is on its event's day, when that is one day; and an event whose first day is its opening.
    private void Inherit()
    {
        Durations();
        foreach (var e in events.Events)
        {
            if (Of(e, ClaimField.Start) is null && e.Whole is { } whole)
            {
                FromWhole(e, whole);
            }
            else if (Of(e, ClaimField.Start) is null && Of(e, ClaimField.End) is null && !e.Elsewhere && events.Main is { } main && main != e && IsSameDay(e))
            {
                FromWhole(e, main);
            }
        }

        var open = a.Scratch.List<EventFacts>();
        foreach (var e in events.Events)
        {
            if (Of(e, ClaimField.Start) is null or { Token.Length: 4 })
            {
                open.Add(e);
            }
        }

        foreach (var e in open)
        {
            if (OpenedBy(e) is { } opened)
            {
                _claims.Add(opened with { Of = e.Mentions[0].Span, Origin = DateOrigin.Event, Score = Math.Max(opened.Score, 16) }); // above a year that only the name tells
            }
        }
    }

    // The day of the first part that has one and begins the whole.
    private EventClaim? OpenedBy(EventFacts e)
    {
        foreach (var part in events.Events)
        {
            if (part.Whole == e && Of(part, ClaimField.Start) is { } start && Says(part, W.Opening))
            {
                return start;
            }
        }

        return null;
    }

    // "In the afternoon, A gave a lecture": on the day of what the article reports
    private bool IsSameDay(EventFacts e)
    {
        foreach (var mention in Some(e, 4))
        {
            var sentence = a.Sentences[mention.Sentence];
            for (var i = sentence.First; i < sentence.End && i < sentence.First + 6 && sentence.Zone == Zone.Body; i++)
            {
                if (a.Span(i) is "afternoon" or "evening" or "morning" or "day" && a.Has(i, Label.Affair | Label.Sequel))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void FromWhole(EventFacts part, EventFacts whole)
    {
        var start = Of(whole, ClaimField.Start);
        var end = Of(whole, ClaimField.End);
        var oneDay = start is not null && end?.Token == start?.Token;
        if ((oneDay || Says(part, W.Opening) || start is { Token.Length: 4 } ? start : Says(part, W.Closing) ? end : null) is { } day)
        {
            _claims.Add(day with { Field = ClaimField.Start, Of = part.Mentions[0].Span, Origin = DateOrigin.Event });
            _claims.Add(day with { Field = ClaimField.End, Of = part.Mentions[0].Span, Origin = DateOrigin.Event });
        }
    }

    // "the 14-day Seminar" with its first day or its last, or with the day of its opening or closing, gives the other end
    private void Durations()
    {
        foreach (var e in events.Events)
        {
            if (e.IsSub || (DaysOf(e) ?? Lasting(e)) is not var (days, by) || days < 2)
            {
                continue;
            }

            var opening = PartWith(e, W.Opening) is { } first ? Of(first, ClaimField.Start) : null;
            var closing = PartWith(e, W.Closing) is { } final ? Of(final, ClaimField.Start) : null;
            var own = Of(e, ClaimField.Start);
            var last = Of(e, ClaimField.End);
            if (opening is { } began && Day(began) is { } opened)
            {
                _claims.Add(began with { Field = ClaimField.Start, Of = by, Origin = DateOrigin.Event, Score = 25 });
                Reckoned(began, ClaimField.End, by, opened.AddDays(days - 1));
            }
            else if (closing is { } ended && Day(ended) is { } closed)
            {
                _claims.Add(ended with { Field = ClaimField.End, Of = by, Origin = DateOrigin.Event, Score = 25 });
                Reckoned(ended, ClaimField.Start, by, closed.AddDays(1 - days));
            }
            else if (own is { } start && Day(start) is { } day && (last is null || last.Value.Token == start.Token))
            {
                Reckoned(start, ClaimField.End, by, day.AddDays(days - 1));
            }
            else if (own is null && last is { } end && Day(end) is { } over)
            {
                Reckoned(end, ClaimField.Start, by, over.AddDays(1 - days));
            }
        }
    }

    private EventFacts? PartWith(EventFacts whole, W word)
    {
        foreach (var e in events.Events)
        {
            if (e.Whole == whole && Says(e, word))
            {
                return e;
            }
        }

        return null;
    }

    private bool Says(EventFacts e, W word)
    {
        foreach (var mention in e.Mentions)
        {
            if (Has(mention.Span, word))
            {
                return true;
            }
        }

        return false;
    }

    private static DateOnly? Day(EventClaim claim) => PartialDate.TryParse(claim.Token, out var date) && date.Day > 0 ? date.FirstDay : null;

    private void Reckoned(EventClaim known, ClaimField field, Span by, DateOnly day) =>
        _claims.Add(known with { Field = field, Of = by, Token = PartialDate.OfDay(day).ToString(), Value = null, Origin = DateOrigin.Duration, First = by.First, End = by.End, Score = 25 });

    // "lasted three days", "over two days", "after three days" in a sentence of the event
    private (int Days, Span By)? Lasting(EventFacts e)
    {
        foreach (var mention in Some(e, 8))
        {
            if (Lasting(a.Sentences[mention.Sentence]) is > 0 and var days)
            {
                return (days, mention.Span);
            }
        }

        foreach (var sentence in a.Sentences)
        {
            if (e == events.Main && a.Is(sentence.First, W.It) && Lasting(sentence) is > 0 and var days)
            {
                return (days, e.Mentions[0].Span);
            }
        }

        return null;
    }

    private int Lasting(Sentence sentence)
    {
        for (var i = sentence.First + 1; i + 1 < sentence.End && sentence.Zone == Zone.Body; i++)
        {
            if (a.Is(i + 1, W.Days) && !a.Is(i, Shape.Quoted) && (a.Is(i - 1, W.Last) && a.Span(i - 2) is "will" || a.Is(i - 1, W.After) || a.Is(i - 1, W.Over) || a.Is(i - 1, W.For) || a.Span(i - 1) is "lasted" or "lasts" or "spanned" or "spanning") && NumberAt(i) is > 1 and < 100 and var days)
            {
                return days;
            }
        }

        return 0;
    }

    private int NumberAt(int i) =>
        a.Is(i, Shape.Digit) && int.TryParse(a.Span(i), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : a.Lexicon.ValueOf(a[i].Word, Label.NumberWord);

    private bool Has(Span span, W word) => a.Contains(span.First, span.Head + 1, word);
}
