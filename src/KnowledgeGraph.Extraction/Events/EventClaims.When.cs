using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// The days of an event: of the dates in its sentences the one that fits best, for its start and for its end.
internal sealed partial class EventClaims
{
    private const int OtherReach = 7;
    private const int MaxLead = 5;

    /// <summary>What a date beside an event says of it.</summary>
    private enum Edge { Whole, Start, End }

    private void When(EventFacts e)
    {
        var year = e.Year > 0 ? e.Year : e.Whole?.Year ?? 0;
        var start = default(Choice);
        var end = default(Choice);
        foreach (var mention in Some(e, 24))
        {
            if (IsInsideSession(e, mention))
            {
                continue; // the day is that of the ceremony around it
            }

            var sentence = a.Sentences[mention.Sentence];
            sentence = GoesOn(mention.Sentence + 1) ? sentence with { End = a.Sentences[mention.Sentence + 1].End } : sentence; // "… came to the forum. Held on 7 May, it was …"
            for (var d = FirstDate(sentence.First); d < dates.Count && dates[d].End <= sentence.End; d++)
            {
                var date = dates[d];
                if (date == anchor.Dateline || anchor.Resolve(date, year) is null || IsApart(e, sentence, date))
                {
                    continue;
                }

                var edge = EdgeOf(e, mention, sentence, date);
                var choice = new Choice(date, mention, Fit(e, mention, sentence, date), edge, IsAhead(sentence, date));
                if (edge == Edge.End ? choice.Score > end.Score : choice.Score > start.Score)
                {
                    (start, end) = edge == Edge.End ? (start, choice) : (choice, end);
                }
            }
        }

        if (end.By is null && e == events.Main)
        {
            end = EndOfIt(e, year);
        }

        if (start.By is not null || end.By is not null)
        {
            Claim(start, end, year);
        }
        else if (e.Year > 0 && e.Mentions.Find(static m => m.Year > 0) is { } named)
        {
            _claims.Add(new EventClaim(ClaimField.Start, named.Span, null, $"{e.Year:D4}", null, DateOrigin.Stated, named.Span.First, named.Span.End, 15));
        }
        else if (e.Named && YearOfLonger(e) is { } longer)
        {
            _claims.Add(new EventClaim(ClaimField.Start, e.Mentions[0].Span, null, $"{longer.Year:D4}", null, DateOrigin.Context, longer.Mentions[0].Span.First, longer.Mentions[0].Span.End, 10));
        }
    }

    // "the Knowledge Convention" beside "Knowledge Convention 2019 Premier Forum"
    private EventFacts? YearOfLonger(EventFacts e)
    {
        foreach (var other in events.Events)
        {
            if (other != e && other.Named && other.Year > 0 && e.Words.Count > 1 && e.Words.IsSubsetOf(other.Words))
            {
                return other;
            }
        }

        return null;
    }

    // The event that the article reports, of which neither its own sentences nor its parts tell a day.
    private void WhenUntold(EventFacts main)
    {
        if (Of(main, ClaimField.Start) is { Token.Length: > 4 } || (DayField() ?? (DaysOf(main) is not null || HasDatedPart(main) ? null : FirstDay())) is not { } first)
        {
            return;
        }

        var (day, last, origin) = anchor.Resolve(first, 0, SentenceOf(first.First) is { } around && IsAhead(around, first))!.Value;
        if (Of(main, ClaimField.End) is { } end)
        {
            if (Day(end) is { } over && day.Day > 0 && day.FirstDay < over && first != anchor.Dateline)
            {
                Claim(ClaimField.Start, main.Mentions[0].Span, day.ToString(), origin, first, 14); // "On the morning of June 18 … The seminar will last until July 1"
            }

            return;
        }

        Claim(ClaimField.Start, main.Mentions[0].Span, day.ToString(), origin, first, 16);
        Claim(ClaimField.End, main.Mentions[0].Span, last.ToString(), origin, first, 16);
    }

    private bool HasDatedPart(EventFacts whole)
    {
        foreach (var e in events.Events)
        {
            if (e.Whole == whole && Of(e, ClaimField.Start) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private void Claim(Choice start, Choice end, int year)
    {
        PartialDate? opened = null;
        if (start.By is { } by && anchor.Resolve(start.Date, year, start.Ahead) is var (first, last, origin))
        {
            opened = first;
            var token = first.ToString();
            Claim(ClaimField.Start, by.Span, token, origin, start.Date, start.Score);
            if (start.Date.IsRange || (start.Edge == Edge.Whole && end.By is null))
            {
                Claim(ClaimField.End, by.Span, last == first ? token : last.ToString(), origin, start.Date, start.Score);
                return;
            }
        }

        if (end.By is { } closing && anchor.Resolve(end.Date, year, end.Ahead) is var (_, day, source) && (opened is null || day.LastDay >= opened.Value.FirstDay))
        {
            Claim(ClaimField.End, closing.Span, day.ToString(), source, end.Date, end.Score);
        }
    }

    /// <summary>A date taken for an event, and the mention beside it.</summary>
    private readonly record struct Choice(DateSpan Date, EventMention By, int Score, Edge Edge, bool Ahead);

    // "The forum | opened on", "until Friday", "closes on", "the course ended on": whether the day is the first, the last, or all there was
    private Edge EdgeOf(EventFacts e, EventMention mention, Sentence sentence, DateSpan date)
    {
        if (date.IsRange)
        {
            return Edge.Whole;
        }

        if (IsUntil(sentence, date))
        {
            return Edge.End;
        }

        if (mention.IsDeed || e.IsSub)
        {
            return Edge.Whole;
        }

        for (var i = Math.Max(sentence.First, Math.Min(mention.Span.First, date.First) - 4); i < sentence.End && i < Math.Max(mention.Span.End, date.End) + 2; i++)
        {
            var inside = i >= mention.Span.First && i < mention.Span.End;
            if (inside || a.Is(i, Shape.Quoted))
            {
                continue;
            }

            if (a.Has(i, Label.Onset) || (a.Is(i, W.Opening) && a.Is(i + 1, W.Of)))
            {
                return Edge.Start;
            }

            if (a.Has(i, Label.Finish) && (i >= mention.Span.End || i < mention.Span.First && mention.Span.First - i < 6) && a.Is(i, Shape.Lower) && !a.Is(i - 1, W.The))
            {
                return Edge.End;
            }
        }

        return Edge.Whole;
    }

    // "until Thursday", "will close on 7 May", "runs through Sunday"
    private bool IsUntil(Sentence sentence, DateSpan date)
    {
        for (var i = date.First - 1; i >= sentence.First && i > date.First - 4; i--)
        {
            if (a.Is(i, W.Until) || a.Is(i, W.Till) || a.Is(i, W.Through) || a.Is(i, W.To) && a.Span(i - 1) is "runs" or "run" or "lasts" or "continues" or "goes")
            {
                return true;
            }

            if (a.Has(i, Label.Finish) && a.Span(i) is "close" or "closes" or "end" or "ends" or "conclude" or "concludes" or "finish" or "finishes" && !a.Is(i - 1, W.The))
            {
                return true;
            }

            if (!a.Is(i, W.On) && !a.Is(i, W.Last) && !a.Is(i, W.Next) && !a.Is(i, W.The) && !a.Is(i, W.Here))
            {
                return false;
            }
        }

        return false;
    }

    // "… The symposium began on 19 April. It will close on 21 April."
    private Choice EndOfIt(EventFacts e, int year)
    {
        foreach (var date in dates)
        {
            if (SentenceOf(date.First) is { } sentence && sentence.Zone == Zone.Body && a.Is(sentence.First, W.It) && IsUntil(sentence, date) && anchor.Resolve(date, year) is not null)
            {
                return new Choice(date, e.Mentions[0], 14, Edge.End, IsAhead(sentence, date));
            }
        }

        return default;
    }

    private Sentence? SentenceOf(int token)
    {
        var (low, high) = (0, a.Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = token < a.Sentences[middle].End ? (low, middle) : (middle + 1, high);
        }

        return high >= 0 && a.Sentences[low].First <= token && token < a.Sentences[low].End ? a.Sentences[low] : null;
    }

    // "will be held on Friday", "runs until Thursday": a day to come
    private bool IsAhead(Sentence sentence, DateSpan date)
    {
        if (IsUntil(sentence, date) && !(a.Is(date.First - 1, W.On) && a.Has(date.First - 2, Label.Held)))
        {
            return true;
        }

        for (var i = date.First - 1; i >= sentence.First && i > date.First - 9; i--)
        {
            if ((a.Has(i, Label.Planned) || a.HasOwn(i, Label.Planned)) && !a.Is(i, Shape.Quoted))
            {
                return !IsSaid(date);
            }
        }

        return false;
    }

    // "the minister said | on Tuesday", "it was announced | Friday": the day of the saying
    private bool IsSaid(DateSpan date)
    {
        var i = a.Is(date.First - 1, W.On) || a.Is(date.First - 1, W.Last) ? date.First - 2 : date.First - 1;
        return a.Has(i, Label.SpeechVerb | Label.SpeechVerbWeak) && a.Is(i, Shape.Lower) || a.Is(i, W.Said);
    }

    // A sentence that goes on about the event before it: "Held on 7 May in the Palm Hotel, it was …"
    private bool GoesOn(int index)
    {
        if (index >= a.Sentences.Count || a.Sentences[index] is not { Zone: Zone.Body } sentence || !a.HasOwn(sentence.First, Label.Held | Label.Organize) || a.Is(sentence.First, Shape.Quoted))
        {
            return false;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (spans.At(i) is { Kind: SpanKind.Event })
            {
                return false;
            }
        }

        return true;
    }

    // The day of another than this event: said in a quotation; of a closing the day on which the course began; of an opening the day on which it ends
    private bool IsApart(EventFacts e, Sentence sentence, DateSpan date)
    {
        if (a.Is(date.First, Shape.Quoted) && date.IsRelative)
        {
            return true;
        }

        if (date is { Month: > 0, Day: 0, Year: 0 } && !IsHeldIn(sentence, date))
        {
            return true;
        }

        if (IsSaid(date) && e.Mentions[0].Sentence < a.Sentences.Count && a.Sentences[e.Mentions[0].Sentence] == sentence && IsPlanned(sentence, e.Mentions[0]))
        {
            return true; // "the summit will be in August, the minister said on Monday"
        }

        var (opens, closes) = (Says(e, W.Opening), Says(e, W.Closing));
        for (var i = date.First - 1; (opens || closes) && i >= sentence.First && i > date.First - 5; i--)
        {
            if (a.Has(i, opens ? Label.Finish : Label.Onset) || opens && (a.Is(i, W.Until) || a.Is(i, W.Till)))
            {
                return true;
            }
        }

        return false;
    }

    // "was held in April", "will take place next October": a month by itself counts behind a verb of holding
    private bool IsHeldIn(Sentence sentence, DateSpan date)
    {
        for (var i = date.First - 1; i >= sentence.First && i > date.First - 10 && !a.Is(i, Shape.Quoted); i--)
        {
            if (a.Has(i, Label.Held | Label.Organize) || a.HasOwn(i, Label.Held | Label.Organize))
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

    // The first day of the opening sentences, for an event whose own sentences give none; that of a dateline last.
    private DateSpan? FirstDay()
    {
        var body = 0;
        foreach (var sentence in a.Sentences)
        {
            if (sentence.Zone != Zone.Body)
            {
                continue;
            }

            if (++body > MaxLead)
            {
                break;
            }

            for (var d = FirstDate(sentence.First); d < dates.Count && dates[d].End <= sentence.End; d++)
            {
                var date = dates[d];
                if (date != anchor.Dateline && (date.Day > 0 || date.IsRelative) && !a.Is(date.First, Shape.Quoted) && !IsOther(sentence, date) && !IsUntil(sentence, date) && anchor.Resolve(date) is not null)
                {
                    return date;
                }
            }
        }

        foreach (var date in dates)
        {
            if (date is { IsRange: true, Day: > 0 } && SentenceOf(date.First)?.Zone is Zone.Heading or Zone.Meta && anchor.Resolve(date) is not null)
            {
                return date; // "Praia, 4-6 May 2023" below the headline
            }
        }

        return anchor.Dateline is { } line && anchor.Resolve(line) is not null ? line : null;
    }

    // How well a date of the same sentence fits: near a verb of holding, behind "on", not behind "since".
    private int Fit(EventFacts e, EventMention mention, Sentence sentence, DateSpan date)
    {
        var score = sentence.Zone is Zone.Body or Zone.Caption ? 10 : sentence.Zone == Zone.Heading ? 9 : 4;
        var before = date.First - 1;
        score += a.Is(before, W.On) || a.Is(before, W.From) || a.Is(before, W.Of) ? 4 : 0;
        score += date.Day > 0 ? 5 : date.IsRelative && date.Relative < 90 ? 3 : 0;
        score += date.Year > 0 ? 2 : 0;
        score -= a.Is(before, W.In) && date.Day == 0 ? 4 : 0;
        score -= a.Is(date.First, Shape.Quoted) ? 8 : 0;
        score -= IsOther(sentence, date) ? 10 : 0;
        score -= sentence.Zone == Zone.Heading && a.Is(date.First, Shape.LineStart) ? 6 : 0; // the line of the page's own day, below the headline
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

    // "the deadline of 5 May", "founded on", "papers had to be sent by": the day of something else
    private bool IsOther(Sentence sentence, DateSpan date)
    {
        for (var i = date.First - 1; i >= sentence.First && i >= date.First - OtherReach; i--)
        {
            if (spans.At(i) is { Kind: SpanKind.Event } || a.Has(i, Label.Held) && !a.Has(i, Label.OtherDay))
            {
                return false;
            }

            if (a.Has(i, Label.OtherDay) || a.Is(i, W.By) && i == date.First - 1)
            {
                return true;
            }
        }

        return false;
    }

    private void Claim(ClaimField field, Span of, string token, DateOrigin origin, DateSpan date, int score) =>
        _claims.Add(new EventClaim(field, of, (date.First, date.End), token, null, origin, Math.Min(of.First, date.First), Math.Max(of.End, date.End), Math.Clamp(score, 1, 30)));
}
