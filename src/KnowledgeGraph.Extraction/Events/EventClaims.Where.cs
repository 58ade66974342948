using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// The place of an event: behind it or behind the verb that holds it, before it, what a visit was to, or where the article was sent from.
internal sealed partial class EventClaims
{
    private const int Reach = 16;
    private const int MaxBehind = 45;
    private const int MaxBefore = 16;

    private void Places()
    {
        foreach (var e in events.Events)
        {
            if (!e.Elsewhere && PlaceOf(e) is var (place, by, score))
            {
                _claims.Add(new EventClaim(ClaimField.Place, by.Span, place, null, null, null, Math.Min(by.Span.First, place.First), Math.Max(place.End, by.Span.End), score));
            }
        }

        // a part is where its whole is, and the whole where a part of it was
        foreach (var e in events.Events)
        {
            if (e.Whole is { } whole && whole != e)
            {
                Lend(whole, e);
                Lend(e, whole);
            }
        }

        if (events.Main is { Elsewhere: false } main && Of(main, ClaimField.Place) is null && Sender() is { } sender)
        {
            var by = main.Mentions[0].Span;
            _claims.Add(new EventClaim(ClaimField.Place, by, sender, null, null, null, Math.Min(by.First, sender.First), Math.Max(by.End, sender.End), 4));
        }
    }

    private void Lend(EventFacts from, EventFacts to)
    {
        if (Of(to, ClaimField.Place) is null && Of(from, ClaimField.Place) is { } place)
        {
            _claims.Add(place with { Of = to.Mentions[0].Span, Score = 8 });
        }
    }

    private ((int First, int End) Place, EventMention By, int Score)? PlaceOf(EventFacts e)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var mention in Some(e, 8))
            {
                var sentence = a.Sentences[mention.Sentence];
                if (sentence.Zone == (pass == 0 ? Zone.Body : Zone.Heading) && (Behind(e, mention, sentence) ?? Visited(e, mention, sentence) ?? Before(mention, sentence)) is { } place)
                {
                    return (place, mention, 18 - (pass * 4));
                }
            }
        }

        foreach (var mention in Some(e, 8))
        {
            if (a.Sentences[mention.Sentence] is { Zone: Zone.Body } sentence && SaysHere(sentence) && Sender() is { } sender)
            {
                return (sender, mention, 14);
            }
        }

        return null;
    }

    // "was held at the Merapi Hotel in Jakarta", "the forum in Lima", "opened on 3 May at the Hall"
    private (int First, int End)? Behind(EventFacts e, EventMention mention, Sentence sentence)
    {
        var verb = IsObject(mention) ? mention.Span.Head : -1;
        for (var i = mention.IsDeed ? mention.Span.First : mention.Span.Head + 1; i + 1 < sentence.End && i < mention.Span.End + MaxBehind; i++)
        {
            var span = spans.At(i);
            if (i >= mention.Span.End && (span is { Kind: SpanKind.Event } && span.First == i && !(span.Entity is { } other && other == e.Entity) || span is { Kind: SpanKind.Person } && verb > mention.Span.Head) || a.Is(i, W.Semicolon))
            {
                return null;
            }

            verb = a.Has(i, Label.Held | Label.Organize | Label.Onset | Label.Finish) && !a.Is(i, Shape.Quoted) && !a.Has(i - 1, Label.Planned) && span is null ? i : verb;
            if (i < mention.Span.End || a.Is(i, Shape.Quoted) && !a.Is(i - 1, W.Quote) || !(a.Is(i, W.At) || a.Is(i, W.In) || a.Is(i, W.On)) || !(i <= mention.Span.End + 1 || (verb > 0 && i - verb < Reach) || DayBefore(i)) || IsBranch(i) || i > mention.Span.End && IsOfSomebody(i))
            {
                continue;
            }

            if (PlaceAt(i, sentence) is { } place && IsLocation(place, i, verb > 0 && i - verb < 4 || DayBefore(i) || i == mention.Span.End) && !(IsTopic(mention.Span, i) && !IsSpot(place)))
            {
                return place;
            }
        }

        return null;
    }

    // "organised a | training"
    private bool IsObject(EventMention mention)
    {
        for (var i = mention.Span.First - 1; i >= 0 && i >= mention.Span.First - 4; i--)
        {
            if (a.Has(i, Label.Held | Label.Organize | Label.Runs) && spans.At(i) is null)
            {
                return true;
            }
        }

        return false;
    }

    // "At the Grand Hall on Monday, the college held the forum", "experts gathered in Guiyang for the symposium"
    private (int First, int End)? Before(EventMention mention, Sentence sentence)
    {
        for (var i = sentence.First; i < mention.Span.First; i++)
        {
            if ((a.Is(i, W.At) || a.Is(i, W.In)) && !a.Is(i, Shape.Quoted)
                && (i == sentence.First
                    || mention.Span.First - i < MaxBefore
                        && (a.Has(i - 1, Label.Attend | Label.Held) || a.Span(i - 1) is "met" or "assembled" or "convened" or "together"))
                && PlaceAt(i, sentence) is { } place && IsSpot(place))
            {
                return place;
            }
        }

        return null;
    }

    // "visited Southwest Longmen University", "an official visit to Georgia"
    private (int First, int End)? Visited(EventFacts e, EventMention mention, Sentence sentence)
    {
        if (e.Kind != (int)EventKind.Visit)
        {
            return null;
        }

        for (var i = mention.Span.First; i < sentence.End && i < mention.Span.End + 6; i++)
        {
            var to = mention.IsDeed || a.Is(i - 1, W.To) || a.Is(i - 1, W.The) && a.Is(i - 2, W.To);
            if (to && spans.At(i) is { Kind: SpanKind.Institution } house && house.First == i)
            {
                return (house.First, house.End);
            }

            if (to && a.Begins(i, Label.Country | Label.Place) && spans.At(i) is null && !a.Has(i, Label.Demonym) && a.Is(i, Shape.Capital))
            {
                return (i, i + a[i].PhraseLength);
            }
        }

        return null;
    }

    private bool SaysHere(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (a.Is(i, W.Here) && !a.Is(i, Shape.Quoted))
            {
                return true;
            }
        }

        return false;
    }

    // "NAIROBI, 14 May 2024 - ", "LAHORE: ", "Samarinda (Antar) - ": the place at the head of the first paragraph
    private (int First, int End)? Sender()
    {
        var first = -1;
        foreach (var sentence in a.Sentences)
        {
            if (sentence.Zone == Zone.Body)
            {
                first = sentence.First;
                break;
            }
        }

        var end = first;
        var loud = true;
        while (first >= 0 && end < a.Count && end - first < 4 && a.Is(end, Shape.Capital) && !a.Has(end, Label.Month | Label.Weekday | Label.Function) && spans.At(end) is null or { Kind: SpanKind.Place })
        {
            loud &= a.Is(end, Shape.AllCaps);
            end++;
        }

        if (first < 0 || end == first || !(loud || a.Has(first, Label.Place | Label.Country)))
        {
            return null;
        }

        for (var i = end; i < end + 12 && i < a.Count; i++)
        {
            if (a.Is(i, W.Colon) || a.Is(i, W.Dash))
            {
                return (first, end);
            }

            if (!(a.Is(i, Shape.Punct) || a.Is(i, Shape.Digit) || a.Is(i, Shape.Capital)))
            {
                return null;
            }
        }

        return null;
    }

    // The place that begins behind a preposition: capitals, or a venue in small letters and its owner ("in the gardens of the Museo del Maíz").
    private (int First, int End)? PlaceAt(int preposition, Sentence sentence)
    {
        var i = preposition + 1;
        var first = a.Is(i, W.The) || a.Is(i, W.Its) || a.Is(i, W.Their) ? i + 1 : i;
        if (VenueOf(first) is > 0 and var owned)
        {
            i = owned;
        }
        else if (a.Is(preposition, W.On))
        {
            return null;
        }
        else
        {
            i = first;
        }

        if (!Words.IsCapital(a, i) || a.Has(i, Label.Month | Label.Weekday | Label.Honorific) && spans.At(i) is null || spans.At(i) is { Kind: SpanKind.Person or SpanKind.Role or SpanKind.Event })
        {
            return null;
        }

        var end = i;
        while (end < sentence.End && end - i < 24)
        {
            if (spans.At(end) is { Kind: SpanKind.Institution } span)
            {
                end = span.End;
            }
            else if (IsOfPlace(i, end) || end > i && JoinsPlace(end) || IsInside(i, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        while (end > i && a.Is(end - 1, Shape.Punct))
        {
            end--;
        }

        return end > i ? (first, end) : null;
    }

    // A word of a place that begins at the first token: in capitals, or the number of "Room | 12"
    private bool IsOfPlace(int first, int i) =>
        spans.At(i) is null
        && (Words.IsCapital(a, i) && !a.Has(i, Label.Month | Label.Weekday | Label.Honorific | Label.Function)
            || i > first && a.Is(i, Shape.Digit) && a.Has(i - 1, Label.Venue));

    // "Hotel Sol | , Lima", "Hotel Sol | in Lima", "House | of Guilds", "Guild | 's Hall": what leads on to more of a place
    private bool JoinsPlace(int i)
    {
        if (!Words.IsCapital(a, i + 1) || spans.At(i + 1) is not (null or { Kind: SpanKind.Institution }))
        {
            return false;
        }

        return a.Is(i, W.Comma) && !a.Has(i + 1, Label.Month | Label.Weekday | Label.Honorific)
            || a.Is(i, W.In) && a.Has(i + 1, Label.Geo)
            || a.Is(i, W.Of) && a.Is(i - 1, Shape.Capital) && !a.Has(i + 1, Label.Month)
            || a.Is(i, W.Possessive) && spans.At(i + 1) is null;
    }

    // "Palais de Justice", "Museo del Maíz", "Meeting Room 2 of the Congress Hall"
    private bool IsInside(int first, int i) =>
        i > first && spans.At(i) is null && (a.Is(i, Shape.Lower) && a.HasOwn(i, Label.NameParticle) && a.Is(i + 1, Shape.Capital) || a.Is(i, W.Of) && a.Is(i + 1, W.The) && a.Is(i + 2, Shape.Capital) && a.Has(i - 1, Label.Venue) || a.Is(i, W.The) && a.Is(i - 1, W.Of) && a.Is(i + 1, Shape.Capital));

    // "main hall of the | Museo": behind the owner's "of", or 0
    private int VenueOf(int first)
    {
        for (var i = first; i < first + 3 && a.Is(i, Shape.Lower) && !a.HasOwn(i, Label.Function); i++)
        {
            if (a.HasOwn(i, Label.Venue) && (a.Is(i + 1, W.Of) || a.Is(i + 1, W.In)))
            {
                return a.Is(i + 2, W.The) ? i + 3 : i + 2;
            }
        }

        return 0;
    }

    // "the rector | of X at Y": what stands before "at" is somebody's post or house
    private bool IsOfSomebody(int preposition)
    {
        var before = spans.At(preposition - 1);
        return before is { Kind: SpanKind.Person or SpanKind.Role } || before is { Kind: SpanKind.Institution } && !a.Is(preposition, W.In) || a.Is(preposition - 1, Shape.Lower) && a.HasOwn(preposition - 1, Label.Role | Label.RolePlural | Label.Topic);
    }

    // "on Peace and Conflict in Ethiopia": a place inside what the event is about
    private bool IsTopic(Span span, int preposition) => preposition == span.End && span.End > span.Head + 1 && !a.Is(span.End - 1, W.Quote) && !a.Is(span.End - 1, W.Single);

    // "on 31 October 2024 at the Nexus"
    private bool DayBefore(int i) => a.Has(i - 1, Label.Month | Label.Weekday | Label.RelativeDay) || a.Is(i - 1, Shape.Digit) || a.Is(i - 1, W.Comma) && a.Is(i - 2, Shape.Digit);

    // A city, a house with a venue's head, an institution: no country, which an event may be about.
    private bool IsSpot((int First, int End) place)
    {
        for (var i = place.First; i < place.End; i++)
        {
            if (spans.At(i) is { Kind: SpanKind.Institution } || a.Has(i, Label.Place | Label.PlaceTail) || a.HasOwn(i, Label.Venue))
            {
                return true;
            }
        }

        return false;
    }

    // Also a country; an unknown name only close behind the event, its verb or its day ("held in Bayan Lepas"), and without an article only behind "in".
    private bool IsLocation((int First, int End) place, int preposition, bool close)
    {
        if (IsSpot(place))
        {
            return true;
        }

        var unknown = false;
        for (var i = place.First; i < place.End; i++)
        {
            if (a.Has(i, Label.Country))
            {
                return true;
            }

            if (a.HasOwn(i, Label.EventHead | Label.Plan) || Words.IsAcronym(a, i) && i == place.First)
            {
                return false;
            }

            unknown |= Words.IsNameLike(a, i);
        }

        return unknown && close && !(a.Is(preposition, W.In) && a.Is(preposition + 1, W.The));
    }
}
