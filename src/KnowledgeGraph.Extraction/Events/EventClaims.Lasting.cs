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
        }

        foreach (var e in events.Events.Where(e => Of(e, ClaimField.Start) is null or { Token.Length: 4 }).ToList())
        {
            var part = events.Events.Find(p => p.Whole == e && Of(p, ClaimField.Start) is not null && StartsWhole(p));
            if (part is not null)
            {
                var opened = Of(part, ClaimField.Start)!;
                _claims.Add(opened with { Of = e.Mentions[0].Span, Origin = DateOrigin.Event, Score = Math.Max(opened.Score, 16) }); // above a year that only the name tells
            }
        }
    }

    private void FromWhole(EventFacts part, EventFacts whole)
    {
        var start = Of(whole, ClaimField.Start);
        var end = Of(whole, ClaimField.End);
        var day = start is not null && end?.Token == start.Token || start is not null && StartsWhole(part) ? start
            : end is not null && part.Mentions.Exists(m => Has(m.Span, W.Closing)) ? end : null;
        if (day is not null)
        {
            _claims.Add(day with { Field = ClaimField.Start, Of = part.Mentions[0].Span, Origin = DateOrigin.Event });
            _claims.Add(day with { Field = ClaimField.End, Of = part.Mentions[0].Span, Origin = DateOrigin.Event });
        }
    }

    // "the 14-day Seminar" with its first day or its last, or with the day of its opening or closing, gives the other end
    private void Durations()
    {
        foreach (var e in events.Events.Where(e => !e.IsSub))
        {
            if ((DaysOf(e) ?? Lasting(e)) is not var (days, by) || days < 2)
            {
                continue;
            }

            var opening = events.Events.Find(p => p.Whole == e && p.Mentions.Exists(m => Has(m.Span, W.Opening)));
            var closing = events.Events.Find(p => p.Whole == e && p.Mentions.Exists(m => Has(m.Span, W.Closing)));
            var start = opening is null ? null : Of(opening, ClaimField.Start);
            var end = closing is null ? null : Of(closing, ClaimField.Start);
            var own = Of(e, ClaimField.Start);
            var last = Of(e, ClaimField.End);
            if (Day(start) is { } opened)
            {
                _claims.Add(start! with { Field = ClaimField.Start, Of = by, Origin = DateOrigin.Event, Score = 25 });
                Reckoned(start!, ClaimField.End, by, opened.AddDays(days - 1));
            }
            else if (Day(end) is { } closed)
            {
                _claims.Add(end! with { Field = ClaimField.End, Of = by, Origin = DateOrigin.Event, Score = 25 });
                Reckoned(end!, ClaimField.Start, by, closed.AddDays(1 - days));
            }
            else if (Day(own) is { } first && (last is null || last.Token == own!.Token))
            {
                Reckoned(own!, ClaimField.End, by, first.AddDays(days - 1));
            }
            else if (own is null && Day(last) is { } final)
            {
                Reckoned(last!, ClaimField.Start, by, final.AddDays(1 - days));
            }
        }
    }

    private static DateOnly? Day(EventClaim? claim) => claim is not null && PartialDate.TryParse(claim.Token, out var date) && date.Day > 0 ? date.FirstDay : null;

    private void Reckoned(EventClaim known, ClaimField field, Span by, DateOnly day) =>
        _claims.Add(known with { Field = field, Of = by, Token = PartialDate.OfDay(day).ToString(), Value = null, Origin = DateOrigin.Duration, First = by.First, End = by.End, Score = 25 });

    // "lasted three days", "over two days", "after three days" in a sentence of the event
    private (int Days, Span By)? Lasting(EventFacts e)
    {
        foreach (var mention in Some(e, 8))
        {
            var sentence = a.Sentences[mention.Sentence];
            for (var i = sentence.First + 1; i + 1 < sentence.End && sentence.Zone == Zone.Body; i++)
            {
                if (a.Is(i + 1, W.Days) && !a.Is(i, Shape.Quoted) && (a.Span(i - 1) is "lasted" or "lasts" or "over" or "after" or "for" or "spanned" or "spanning" || a.Is(i + 2, W.Of) && a.Is(i - 1, W.After)) && NumberAt(i) is > 1 and < 100 and var days)
                {
                    return (days, mention.Span);
                }
            }
        }

        return null;
    }

    private int NumberAt(int i) =>
        a.Is(i, Shape.Digit) && int.TryParse(a.Span(i), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : a.Lexicon.ValueOf(a[i].Word, Label.NumberWord);

    private bool StartsWhole(EventFacts part) => part.Mentions.Exists(m => Has(m.Span, W.Opening));

    private bool Has(Span span, W word) => a.Contains(span.First, span.Head + 1, word);
}
