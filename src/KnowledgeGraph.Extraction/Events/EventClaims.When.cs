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
            if (Day(end) is { } over && day.Day > 0 && day.FirstDay < over && (first != anchor.Dateline || OpensInHeading()))
            {
                Claim(ClaimField.Start, main.Mentions[0].Span, day.ToString(), origin, first, 14); // "On the morning of June 18 … The seminar will last until July 1"
            }

            return;
        }

        Claim(ClaimField.Start, main.Mentions[0].Span, day.ToString(), origin, first, 16);
        Claim(ClaimField.End, main.Mentions[0].Span, last.ToString(), origin, first, 16);
    }

    // "62nd session of the Committee | opens in Tunis", above a dateline
    private bool OpensInHeading()
    {
        foreach (var sentence in a.Sentences)
        {
            if (sentence.Zone == Zone.Body)
            {
                return false;
            }

            for (var i = sentence.First; sentence.Zone == Zone.Heading && i < sentence.End; i++)
            {
                if (a.Has(i, Label.Onset) || a.HasOwn(i, Label.Onset))
                {
                    return true;
                }
            }
        }

        return false;
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
        for (var i = mention.Span.End; i < date.First; i++)
        {
            if (spans.At(i) is { Kind: SpanKind.Event } other && other.Entity != e.Entity)
            {
                score -= 6; // "the meeting was preceded by | the Meeting of Officials, from 8 to 10 November"
                break;
            }
        }

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
        _claims.Add(new EventClaim(field, of, (date.First, date.End), token, null, origin, Math.Min(of.First, date.First), Math.Max(of.End, date.End), Math.Clamp(score, 1, 30)));
}
