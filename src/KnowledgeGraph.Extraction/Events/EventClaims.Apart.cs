using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Events;

// What a date says of an event beside it: its first day, its last, one to come, or the day of something else.
internal sealed partial class EventClaims
{
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
}
