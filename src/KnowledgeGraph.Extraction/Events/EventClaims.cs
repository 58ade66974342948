using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>An attribute as tokens, before it becomes offsets.</summary>
internal sealed record EventClaim(ClaimField Field, Span Of, (int First, int End)? Value, string? Token, Span? Target, DateOrigin? Origin, int First, int End, int Score);

/// <summary>Dates, place, mode, duration, stated attendance, edition, kind and part-of of events; acronym, parent and country of institutions.</summary>
internal sealed class EventClaims(ArticleText a, SpanTable spans, NameTable names, EventTable events, List<DateSpan> dates, DateAnchor anchor)
{
    private readonly List<EventClaim> _claims = [];

    public List<EventClaim> Read()
    {
        foreach (var e in events.Events)
        {
            When(e);
            Where(e);
            Plain(e);
        }

        Inherit();
        Institutions();
        return _claims;
    }

    private void When(EventFacts e)
    {
        DateSpan? best = null;
        EventMention? by = null;
        var bestScore = 0;
        foreach (var mention in e.Mentions.Take(24))
        {
            var sentence = a.Sentences[mention.Sentence];
            if (IsInsideSession(e, mention))
            {
                continue; // the day is that of the ceremony around it
            }

            for (var d = FirstDate(sentence.First); d < dates.Count && dates[d].End <= sentence.End; d++)
            {
                var date = dates[d];
                if (anchor.Resolve(date) is null)
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
            var (start, end, origin) = anchor.Resolve(found)!.Value;
            var last = end;
            Claim(ClaimField.Start, by.Span, start.ToString(), origin, found, bestScore);
            Claim(ClaimField.End, by.Span, last.ToString(), origin, found, bestScore);
        }
        else if (e == events.Main && FirstDay() is { } first)
        {
            var (start, end, origin) = anchor.Resolve(first)!.Value;
            var mention = e.Mentions[0];
            Claim(ClaimField.Start, mention.Span, start.ToString(), origin, first, 4);
            Claim(ClaimField.End, mention.Span, end.ToString(), origin, first, 4);
        }
        else if (e.Year > 0)
        {
            var mention = e.Mentions.Find(m => m.Year > 0)!;
            _claims.Add(new EventClaim(ClaimField.Start, mention.Span, null, $"{e.Year:D4}", null, DateOrigin.Stated, mention.Span.First, mention.Span.End, 15));
        }
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

    private bool IsInsideSession(EventFacts e, EventMention mention) =>
        events.Events.Exists(s => s.Whole == e && s.Mentions.Exists(m => m.Sentence == mention.Sentence && m.Span != mention.Span && m.Span.First <= mention.Span.First && m.Span.End >= mention.Span.End));

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

    private (int First, int End)? PlaceAt(int i, Sentence sentence)
    {
        var first = a.Is(i, W.The) ? i + 1 : i;
        if (!Words.IsCapital(a, first) || a.Has(first, Label.Month | Label.Weekday | Label.Honorific) || spans.At(first) is { Kind: SpanKind.Person or SpanKind.Role or SpanKind.Event })
        {
            return null;
        }

        var end = first;
        while (end < sentence.End && end - first < 24)
        {
            if (spans.At(end) is { Kind: SpanKind.Institution } span)
            {
                end = span.End;
            }
            else if (spans.At(end) is null && Words.IsCapital(a, end) && !a.Has(end, Label.Month | Label.Weekday | Label.Honorific | Label.Function) || (end > first && a.Is(end, W.Comma) && Words.IsCapital(a, end + 1) && spans.At(end + 1) is null or { Kind: SpanKind.Institution } && !a.Has(end + 1, Label.Month | Label.Weekday)) || (end > first && (a.Is(end, W.In) || a.Is(end, W.Of)) && Words.IsCapital(a, end + 1) && a.Has(end + 1, Label.Geo)))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        while (end > first && a.Is(end - 1, Shape.Punct))
        {
            end--;
        }

        return end > first ? (first, end) : null;
    }

    private void Plain(EventFacts e)
    {
        var name = e.Mentions[0].Span;
        if (e.Kind >= 0)
        {
            _claims.Add(new EventClaim(ClaimField.EventKind, name, null, ((EventKind)e.Kind).ToString(), null, null, name.First, name.End, 20));
        }

        if (e.Edition > 0 && e.Mentions.Find(m => m.Edition > 0) is { } edition)
        {
            _claims.Add(new EventClaim(ClaimField.Edition, edition.Span, null, e.Edition.ToString(System.Globalization.CultureInfo.InvariantCulture), null, null, edition.Span.First, edition.Span.End, 20));
        }

        if (e.Whole is { } whole && whole != e)
        {
            var by = e.WholeBy ?? e.Mentions[0];
            var target = e.WholeBy?.Complement ?? whole.Mentions[0].Span;
            _claims.Add(new EventClaim(ClaimField.PartOf, by.Span, null, null, target, null, by.Span.First, by.Span.End, 18));
        }

        foreach (var mention in e.Mentions.Take(8))
        {
            var sentence = a.Sentences[mention.Sentence];
            for (var i = mention.Span.First - 3; i < sentence.End && i < mention.Span.End + 24; i++)
            {
                if (i >= sentence.First && a.Begins(i, Label.Remote) && a.Has(i, Label.Remote) && a.Is(i, W.Online) && sentence.Zone == Zone.Body && spans.At(i) is null)
                {
                    _claims.Add(new EventClaim(ClaimField.Mode, mention.Span, (i, i + 1), nameof(EventMode.Online), null, null, Math.Min(mention.Span.First, i), Math.Max(mention.Span.End, i + 1), 15));
                    return;
                }
            }
        }
    }

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

        foreach (var e in events.Events.Where(e => Of(e, ClaimField.Start) is null).ToList())
        {
            var part = events.Events.Find(p => p.Whole == e && Of(p, ClaimField.Start) is not null && StartsWhole(p));
            if (part is not null)
            {
                _claims.Add(Of(part, ClaimField.Start)! with { Of = e.Mentions[0].Span, Origin = DateOrigin.Event });
            }
        }
    }

    // "the 14-day Seminar" with the day of its closing or its opening gives the other end
    private void Durations()
    {
        foreach (var e in events.Events.Where(e => !e.IsSub))
        {
            if (DaysOf(e) is not var (days, by) || days < 2)
            {
                continue;
            }

            var opening = events.Events.Find(p => p.Whole == e && p.Mentions.Exists(m => Has(m.Span, W.Opening)));
            var closing = events.Events.Find(p => p.Whole == e && p.Mentions.Exists(m => Has(m.Span, W.Closing)));
            var start = opening is null ? null : Of(opening, ClaimField.Start);
            var end = closing is null ? null : Of(closing, ClaimField.Start);
            if (start is not null && PartialDate.TryParse(start.Token, out var first) && first.Day > 0)
            {
                _claims.Add(start with { Field = ClaimField.Start, Of = by, Origin = DateOrigin.Event, Score = 25 });
                _claims.Add(start with { Field = ClaimField.End, Of = by, Token = PartialDate.OfDay(first.FirstDay.AddDays(days - 1)).ToString(), Value = null, Origin = DateOrigin.Duration, First = by.First, End = by.End, Score = 25 });
            }
            else if (end is not null && PartialDate.TryParse(end.Token, out var last) && last.Day > 0)
            {
                _claims.Add(end with { Field = ClaimField.End, Of = by, Origin = DateOrigin.Event, Score = 25 });
                _claims.Add(end with { Field = ClaimField.Start, Of = by, Token = PartialDate.OfDay(last.FirstDay.AddDays(1 - days)).ToString(), Value = null, Origin = DateOrigin.Duration, First = by.First, End = by.End, Score = 25 });
            }
        }
    }

    private (int Days, Span By)? DaysOf(EventFacts e)
    {
        foreach (var mention in e.Mentions)
        {
            for (var i = Math.Max(0, mention.Span.First - 1); i < mention.Span.Head; i++)
            {
                var span = a.Span(i);
                if (span.EndsWith("-day", StringComparison.OrdinalIgnoreCase))
                {
                    var number = span[..^4];
                    if (int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var days) && days < 400)
                    {
                        return (days, mention.Span);
                    }

                    var word = a.Lexicon.Vocabulary.Find(number, Fold.Hash(number));
                    if (word > 0 && a.Lexicon.NumberOf(word) is > 0 and var named)
                    {
                        return (named, mention.Span);
                    }
                }
            }
        }

        return null;
    }

    private bool StartsWhole(EventFacts part) => part.Mentions.Exists(m => Has(m.Span, W.Opening));

    private bool Has(Span span, W word)
    {
        for (var i = span.First; i <= span.Head; i++)
        {
            if (a.Is(i, word))
            {
                return true;
            }
        }

        return false;
    }

    private EventClaim? Of(EventFacts e, ClaimField field) => _claims.Find(c => c.Field == field && e.Mentions.Exists(m => m.Span == c.Of));

    private void Institutions()
    {
        foreach (var entity in names.Entities.Where(e => e.Kind == EntityKind.Institution))
        {
            foreach (var span in entity.Mentions)
            {
                if (span.Acronym is { } acronym)
                {
                    _claims.Add(new EventClaim(ClaimField.Acronym, span, (acronym.First, acronym.End), null, null, null, span.First, acronym.End, 25));
                }

                if (span.Parent is { } parent && names.Of.TryGetValue(parent, out var whole) && whole != entity)
                {
                    _claims.Add(new EventClaim(ClaimField.Parent, span, null, null, parent, null, Math.Min(span.First, parent.First), Math.Max(span.End, parent.End), 20));
                }
            }

            Country(entity);
        }
    }

    private void Country(Entity entity)
    {
        foreach (var span in entity.Mentions)
        {
            for (var i = Math.Max(0, span.First - 2); i < span.End; i++)
            {
                if (a.Begins(i, Label.Country | Label.Demonym) && (i >= span.First || a.Has(i, Label.Demonym) || a.Is(i + 1, W.Possessive)) && Code(i) is { } code)
                {
                    _claims.Add(new EventClaim(ClaimField.Country, span, (i, i + a[i].PhraseLength), code, null, null, Math.Min(i, span.First), Math.Max(i + a[i].PhraseLength, span.End), 15));
                    return;
                }
            }
        }
    }

    private string? Code(int i)
    {
        var value = a.Lexicon.Value(a, i, a.Has(i, Label.Country) ? Label.Country : Label.Demonym);
        return value < 0 ? null : $"{(char)(value >> 7)}{(char)(value & 127)}";
    }
}
