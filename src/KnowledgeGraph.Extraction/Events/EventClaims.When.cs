using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// The days of an event.
internal sealed partial class EventClaims
{
    private void When(EventFacts e)
    {
        DateSpan? best = null;
        EventMention? by = null;
        var year = e.Year > 0 ? e.Year : e.Whole?.Year ?? 0;
        var bestScore = 0;
        foreach (var mention in Some(e, 24))
        {
            var sentence = a.Sentences[mention.Sentence];
            if (IsInsideSession(e, mention))
            {
                continue; // the day is that of the ceremony around it
            }

            for (var d = FirstDate(sentence.First); d < dates.Count && dates[d].End <= sentence.End; d++)
            {
                var date = dates[d];
                if (anchor.Resolve(date, year) is null)
                {
                    continue;
                }

                var score = Fit(e, mention, sentence, date);
                if (score > bestScore)
                {
                    (best, by, bestScore) = (date, mention, score);
                }
            }
        }

        if (best is { } found && by is not null)
        {
            var (start, end, origin) = anchor.Resolve(found, year)!.Value;
            var token = start.ToString();
            Claim(ClaimField.Start, by.Span, token, origin, found, bestScore);
            if (found.EndDay > 0 || !Opens(by, found))
            {
                Claim(ClaimField.End, by.Span, end == start ? token : end.ToString(), origin, found, bestScore);
            }
        }
        else if (e == events.Main && !HasPart(e) && DaysOf(e) is null && FirstDay() is { } first)
        {
            var (start, end, origin) = anchor.Resolve(first)!.Value;
            var mention = e.Mentions[0];
            Claim(ClaimField.Start, mention.Span, start.ToString(), origin, first, 4);
            Claim(ClaimField.End, mention.Span, end.ToString(), origin, first, 4);
        }
        else if (e.Year > 0)
        {
            var mention = e.Mentions.Find(static m => m.Year > 0)!;
            _claims.Add(new EventClaim(ClaimField.Start, mention.Span, null, $"{e.Year:D4}", null, DateOrigin.Stated, mention.Span.First, mention.Span.End, 15));
        }
    }

    // "The forum | opened on", "the opening of the forum": the day tells when it began, and not how long it was
    private bool Opens(EventMention by, DateSpan date)
    {
        var sentence = a.Sentences[by.Sentence];
        for (var i = Math.Max(sentence.First, Math.Min(by.Span.First, date.First) - 4); i < sentence.End && i < Math.Max(by.Span.End, date.End) + 2; i++)
        {
            var inside = i >= by.Span.First && i < by.Span.End;
            if (!inside && (a.Is(i, W.Opened) || a.Is(i, W.Began) || a.Is(i, W.Opening) && a.Is(i + 1, W.Of)) && !a.Is(i, Shape.Quoted))
            {
                return true;
            }
        }

        return false;
    }

    private int FirstDate(int token)
    {
        var (low, high) = (0, dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = dates[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool IsInsideSession(EventFacts e, EventMention mention)
    {
        foreach (var session in events.Events)
        {
            if (session.Whole != e)
            {
                continue;
            }

            foreach (var around in session.Mentions)
            {
                if (around.Sentence == mention.Sentence && around.Span != mention.Span && around.Span.First <= mention.Span.First && around.Span.End >= mention.Span.End)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The first whole date of the opening sentences, for an event whose own sentences give none.
    private DateSpan? FirstDay()
    {
        var body = 0;
        foreach (var sentence in a.Sentences)
        {
            if (sentence.Zone != Zone.Body)
            {
                continue;
            }

            if (++body > 3)
            {
                break;
            }

            for (var d = FirstDate(sentence.First); d < dates.Count && dates[d].End <= sentence.End; d++)
            {
                var date = dates[d];
                if (date is { Day: > 0, Year: > 0 } && !a.Is(date.First, Shape.Quoted) && anchor.Resolve(date) is not null)
                {
                    return date;
                }
            }
        }

        return null;
    }

    // How well a date of the same sentence fits: near a verb of holding, behind "on", not behind "since".
    private int Fit(EventFacts e, EventMention mention, Sentence sentence, DateSpan date)
    {
        var score = sentence.Zone is Zone.Body or Zone.Caption or Zone.Heading ? 10 : 4;
        var before = date.First - 1;
        score += a.Is(before, W.On) || a.Is(before, W.From) || a.Is(before, W.Of) ? 4 : 0;
        score += date.Day > 0 ? 5 : date.IsRelative && date.Relative < 90 ? 3 : 0;
        score += date.Year > 0 ? 2 : 0;
        score -= a.Is(before, W.Since) || a.Is(before, W.In) && date.Day == 0 ? 4 : 0;
        score -= a.Is(date.First, Shape.Quoted) ? 8 : 0;
        var distance = date.First > mention.Span.End ? date.First - mention.Span.End : mention.Span.First - date.End;
        score -= Math.Min(Math.Max(distance, 0) / 6, 6);
        for (var i = Math.Max(sentence.First, date.First - 14); i < sentence.End && i < date.End + 12; i++)
        {
            if (a.Has(i, Label.Held) && spans.At(i) is null)
            {
                score += 4;
                break;
            }
        }

        return score + (e == events.Main ? 2 : 0) - (mention.Span.First > date.First + 30 ? 3 : 0);
    }

    private void Claim(ClaimField field, Span of, string token, DateOrigin origin, DateSpan date, int score) =>
        _claims.Add(new EventClaim(field, of, (date.First, date.End), token, null, origin, Math.Min(of.First, date.First), Math.Max(of.End, date.End), Math.Min(score, 30)));

    // A session without a date of its own is on its event's day, when that is one day; and an event whose first day is its opening.
    private void Inherit()
    {
        Durations();
        foreach (var e in events.Events)
        {
            var start = Of(e, ClaimField.Start);
            if (start is null && e.Whole is { } whole && Of(whole, ClaimField.Start) is { } wholes && Of(whole, ClaimField.End)?.Token == wholes.Token)
            {
                _claims.Add(wholes with { Of = e.Mentions[0].Span, Origin = DateOrigin.Event });
                _claims.Add(wholes with { Of = e.Mentions[0].Span, Origin = DateOrigin.Event, Field = ClaimField.End });
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

    // "the 14-day Seminar" with the day of its closing or its opening gives the other end
    private void Durations()
    {
        foreach (var e in events.Events)
        {
            if (e.IsSub || DaysOf(e) is not var (days, by) || days < 2)
            {
                continue;
            }

            var opening = PartWith(e, W.Opening);
            var closing = PartWith(e, W.Closing);
            var start = opening is null ? null : Of(opening, ClaimField.Start);
            var end = closing is null ? null : Of(closing, ClaimField.Start);
            if (start is { } began && PartialDate.TryParse(began.Token, out var first) && first.Day > 0)
            {
                _claims.Add(began with { Field = ClaimField.Start, Of = by, Origin = DateOrigin.Event, Score = 25 });
                _claims.Add(began with { Field = ClaimField.End, Of = by, Token = PartialDate.OfDay(first.FirstDay.AddDays(days - 1)).ToString(), Value = null, Origin = DateOrigin.Duration, First = by.First, End = by.End, Score = 25 });
            }
            else if (end is { } ended && PartialDate.TryParse(ended.Token, out var last) && last.Day > 0)
            {
                _claims.Add(ended with { Field = ClaimField.End, Of = by, Origin = DateOrigin.Event, Score = 25 });
                _claims.Add(ended with { Field = ClaimField.Start, Of = by, Token = PartialDate.OfDay(last.FirstDay.AddDays(1 - days)).ToString(), Value = null, Origin = DateOrigin.Duration, First = by.First, End = by.End, Score = 25 });
            }
        }
    }

    private bool HasPart(EventFacts whole)
    {
        foreach (var e in events.Events)
        {
            if (e.Whole == whole)
            {
                return true;
            }
        }

        return false;
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

    private bool Has(Span span, W word) => a.Contains(span.First, span.Head + 1, word);
}
