using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// The days of events whose own sentences give none: from the lines of the page, from what was told just before, from what is reported, and last from the article's own month.
internal sealed partial class EventClaims
{
    private const int NarrativeReach = 90;
    private const int LowScore = 8;

    /// <summary>In the first days of a month its news may be the last month's.</summary>
    private const int EarlyDays = 4;

    private void Told()
    {
        if (events.Main is { } main)
        {
            OpenedEarlier(main);
            ClosedLater(main);
            FromOwnMonth(main);
            FromNamedYear(main);
        }

        foreach (var e in events.Events)
        {
            if (Of(e, ClaimField.Start) is null && Of(e, ClaimField.End) is null && IsReported(e) && IsHere(e))
            {
                FromBefore(e);
            }
        }
    }

    // "on 3 October the institute held the opening ceremony of the Week … on 4 October a workshop of the Week took place": the whole began when its opening did
    private void OpenedEarlier(EventFacts e)
    {
        if (OpenedBy(e) is not { } opened || Day(opened) is not { } day || Of(e, ClaimField.Start) is not { } start || Day(start) is not { } began)
        {
            return;
        }

        if (day < began && IsWithin(day, null, Of(e, ClaimField.End)))
        {
            _claims.Add(opened with { Of = e.Mentions[0].Span, Origin = DateOrigin.Event, Score = Math.Max(start.Score + 1, 16) });
        }
    }

    // "began on 6 June … the closing ceremony was held on the 27th": the whole ended when its closing was
    private void ClosedLater(EventFacts e)
    {
        if (Of(e, ClaimField.Start) is not { } start || Day(start) is not { } began || Of(e, ClaimField.End) is { } end && end.Token != start.Token)
        {
            return;
        }

        if (PartWith(e, W.Closing) is { } closing && Of(closing, ClaimField.Start) is { } closed && Day(closed) is { } day && day > began)
        {
            _claims.Add(closed with { Field = ClaimField.End, Of = e.Mentions[0].Span, Origin = DateOrigin.Event, Score = Math.Max(closed.Score, 18) });
        }
    }

    // What the article reports without any day was in the article's own month, where it was not written in the first days of it.
    private void FromOwnMonth(EventFacts main)
    {
        if (Of(main, ClaimField.Start) is not null || Of(main, ClaimField.End) is not null || anchor.Own is not { } own || !IsReported(main) || HasDatedPart(main))
        {
            return;
        }

        if (PartialDate.TryCreate(own.Year, own.Day > EarlyDays ? own.Month : 0, 0, out var month) && (month.Month > 0 || own.Month > 1))
        {
            var by = main.Mentions[0].Span;
            _claims.Add(new EventClaim(ClaimField.Start, by, null, month.ToString(), null, DateOrigin.Publication, by.First, by.End, LowScore));
        }
    }

    // "the Month of Business (IMB) 2025", whose days are not told
    private void FromNamedYear(EventFacts main)
    {
        if (anchor.Named > 0 && Of(main, ClaimField.Start) is null && Of(main, ClaimField.End) is null)
        {
            var by = main.Mentions[0].Span;
            _claims.Add(new EventClaim(ClaimField.Start, by, null, $"{anchor.Named:D4}", null, DateOrigin.Context, by.First, by.End, LowScore));
        }
    }

    // The day told last before the event, if it lies within what the article reports; else the day of that, or as much of it as is sure.
    private void FromBefore(EventFacts e)
    {
        var frame = e.Whole ?? events.Main;
        if (frame == e)
        {
            frame = null;
        }

        var start = frame is null ? null : Of(frame, ClaimField.Start);
        var end = frame is null ? null : Of(frame, ClaimField.End);
        if (start is { } opening && FromOrdinal(e, opening, end))
        {
            return;
        }

        var closes = Says(e, W.Closing) && start?.Token != end?.Token; // not on the first of several days
        if (start is { } only && !closes && (end is null || end.Value.Token == only.Token))
        {
            _claims.Add(only with { Field = ClaimField.Start, Of = e.Mentions[0].Span, Origin = DateOrigin.Event, Score = LowScore });
            return;
        }

        if (Before(e) is { } date && anchor.Resolve(date) is var (day, last, origin) && day.Day > 0 && day == last && IsWithin(day.FirstDay, start, end))
        {
            Claim(ClaimField.Start, e.Mentions[0].Span, day.ToString(), origin, date, LowScore);
            Claim(ClaimField.End, e.Mentions[0].Span, day.ToString(), origin, date, LowScore);
        }
        else if (start is { Token.Length: >= 7 } began && end is { Token.Length: >= 7 } over)
        {
            var same = began.Token.AsSpan(0, 7).SequenceEqual(over.Token.AsSpan(0, 7)) ? 7 : began.Token.AsSpan(0, 4).SequenceEqual(over.Token.AsSpan(0, 4)) ? 4 : 0;
            if (same > 0)
            {
                _claims.Add(began with { Field = ClaimField.Start, Of = e.Mentions[0].Span, Token = began.Token[..same], Origin = DateOrigin.Event, Score = LowScore });
            }
        }
    }

    private const int LastDay = 99;

    // "On the second day, X chaired the round table" of a forum whose first day is known
    private bool FromOrdinal(EventFacts e, EventClaim opening, EventClaim? end)
    {
        var nth = OrdinalDay(e);
        if (nth == 0 || Day(opening) is not { } first)
        {
            return false;
        }

        var over = end is { } finish ? Day(finish) : null;
        var day = nth == LastDay ? over : first.AddDays(nth - 1);
        if (day is not { } told || told < first || over > first && told > over)
        {
            return false;
        }

        var claim = opening with { Of = e.Mentions[0].Span, Token = PartialDate.OfDay(told).ToString(), Origin = DateOrigin.Event, Score = LowScore + 2 };
        _claims.Add(claim with { Field = ClaimField.Start });
        _claims.Add(claim with { Field = ClaimField.End });
        return true;
    }

    // "On the second day", "on the last day": which day it is said to be, or 0
    private int OrdinalDay(EventFacts e)
    {
        var sentence = a.Sentences[e.Mentions[0].Sentence];
        for (var i = sentence.First + 1; i < sentence.End && sentence.Zone == Zone.Body; i++)
        {
            if (a.Is(i, W.Day) && !a.Is(i, Shape.Quoted))
            {
                var nth = a.Has(i - 1, Label.OrdinalWord) ? a.Lexicon.Value(a, i - 1, Label.OrdinalWord) : a.Is(i - 1, W.Last) || a.Is(i - 1, W.Closing) || a.Span(i - 1) is "final" ? LastDay : a.Is(i - 1, W.Opening) ? 1 : 0;
                if (nth > 0)
                {
                    return nth;
                }
            }
        }

        return 0;
    }

    private static bool IsWithin(DateOnly day, EventClaim? start, EventClaim? end) =>
        (start is not { } from || Day(from) is not { } began || day >= began) && (end is not { } to || Day(to) is not { } over || day <= over);

    // The last day told before a token, in its paragraph or the one above.
    private DateSpan? Before(EventFacts e)
    {
        var token = e.Mentions[0].Span.First;
        for (var d = FirstDate(token) - 1; d >= 0 && token - dates[d].First < NarrativeReach; d--)
        {
            if (SentenceOf(dates[d].First) is not { Zone: Zone.Body } sentence)
            {
                return null;
            }

            if (!a.Is(dates[d].First, Shape.Quoted) && !IsOther(sentence, dates[d]) && !IsUntil(sentence, dates[d]) && !IsAhead(sentence, dates[d]) && !IsApart(e, sentence, dates[d]))
            {
                return dates[d];
            }
        }

        return null;
    }

    // Told of as having happened, and not as another year's
    private bool IsReported(EventFacts e)
    {
        if (e.Elsewhere || e.Year > 0)
        {
            return false;
        }

        foreach (var mention in Some(e, 4))
        {
            var sentence = a.Sentences[mention.Sentence];
            if (mention.IsOther || sentence.Zone == Zone.Body && IsPlanned(sentence, mention))
            {
                return false;
            }
        }

        return true;
    }

    // Part of what is reported: not "She had chaired | the Lima Conference", nor a name that somebody only speaks of
    private bool IsHere(EventFacts e)
    {
        foreach (var mention in Some(e, 4))
        {
            var sentence = a.Sentences[mention.Sentence];
            if (sentence.Zone != Zone.Heading && !IsPast(sentence, mention) && (!e.Named || e.Whole is not null || e.IsSub || mention.IsScene || IsDone(sentence)))
            {
                return true;
            }
        }

        return e == events.Main;
    }

    private bool IsPast(Sentence sentence, EventMention mention)
    {
        for (var i = Math.Max(sentence.First, mention.Span.First - 6); i < mention.Span.First; i++)
        {
            if ((a.Is(i, W.Had) || a.Is(i, W.Has) || a.Is(i, W.Have)) && a.Is(i + 1, Shape.Lower) && !a.Is(i + 1, W.A) && !a.Is(i + 1, W.The))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDone(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if ((a.Has(i, Label.Held | Label.Attend | Label.AttendStrong | Label.SpeechNoun | Label.Signing | Label.Join | Label.Sequel | Label.NearDay | Label.Affair) || a.Is(i, W.Followed)) && !a.Is(i, Shape.Quoted) && spans.At(i) is not { Kind: SpanKind.Event })
            {
                return true;
            }
        }

        return false;
    }

    // "will attend the forum", "the coming forum"; "last year's forum"
    private bool IsPlanned(Sentence sentence, EventMention mention)
    {
        for (var i = Math.Max(sentence.First, mention.Span.First - 12); i < sentence.End && i < mention.Span.End + 8; i++)
        {
            if ((a.Has(i, Label.Planned) || a.HasOwn(i, Label.Planned)) && !a.Is(i, Shape.Quoted) && (i < mention.Span.First || i >= mention.Span.End))
            {
                return true;
            }
        }

        return a.Span(mention.Span.First - 1) is "year's" or "previous" or "earlier" or "next" || a.Span(mention.Span.First) is "next" or "previous";
    }
}
