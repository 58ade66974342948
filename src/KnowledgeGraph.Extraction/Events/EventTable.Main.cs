using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// Which event the article reports.
internal sealed partial class EventTable
{
    private const int MaxCounted = 5;

    /// <summary>Below this a whole event gives way to a part that scores higher.</summary>
    private const int Weakly = 50;

    private readonly Weights _weights = a.Lexicon.Weights;

    private void Elect()
    {
        foreach (var e in Events)
        {
            var heading = false;
            var lead = false;
            var held = false;
            foreach (var mention in Some(e.Mentions, 16))
            {
                var sentence = a.Sentences[mention.Sentence];
                heading |= sentence.Zone == Zone.Heading;
                lead |= mention.Sentence >= _firstBody && mention.Sentence <= _firstBody + (mention.IsDeed ? 2 : 1);
                held |= sentence.Zone == Zone.Body && (mention.IsDeed || mention.Span.Value == (int)EventKind.Visit && mention.HasModifier || IsHeld(mention, sentence));
            }

            var paid = e.Kind == (int)EventKind.Visit && !e.Named && IsPaid(e);
            var ownPage = e.Mentions[0].IsDeed && a.Sentences[e.Mentions[0].Sentence].Zone == Zone.Heading && e.Kind == (int)EventKind.Visit;
            e.Elsewhere = IsElsewhere(e);
            var sum = (e.Named ? _weights["main.named"] : 0) + (e.IsSub ? _weights["main.part"] : 0) + (ownPage || paid ? _weights["main.visit"] : 0)
                + (heading ? _weights["main.heading"] : 0) + (lead ? _weights["main.lead"] : 0) + (held ? _weights["main.held"] : 0)
                + (e.Elsewhere ? _weights["main.elsewhere"] : 0) + (IsTopicOnly(e) ? _weights["main.topic_only"] : 0);
            e.Score = sum.Value + (Math.Min(e.Mentions.Count, MaxCounted) * _weights["main.mention"].Value);
        }

        Main = Best(subs: false) ?? (Events.Count > 0 ? Events[0] : null);
        Main = Main is not null && IsInPassing(Main) ? null : Main;
        if (Main is { Score: < Weakly } && Best(subs: true) is { } sub && sub.Score > Main.Score)
        {
            Main = sub;
        }
    }

    // "Strand will row at the European Championships": named once, far behind the lead, and still to come
    private bool IsInPassing(EventFacts e)
    {
        if (e.Mentions.Count != 1 || e.Mentions[0] is not { IsDeed: false } only || only.Sentence <= _firstBody + 1 || a.Sentences[only.Sentence].Zone != Zone.Body)
        {
            return false;
        }

        for (var i = a.Sentences[only.Sentence].First; i < only.Span.First; i++)
        {
            var planned = a.Span(i) is "will" or "would" or "hopes" or "plans" or "intends" or "expects";
            if (a.Is(i, Shape.Lower) && (planned || (a.Is(i, W.Is) || a.Is(i, W.Are)) && (a.Is(i + 1, W.To) || a.Span(i + 1) is "due" or "expected" or "set" && a.Is(i + 2, W.To))))
            {
                return true;
            }
        }

        for (var i = only.Span.End; i < only.Span.End + 3; i++)
        {
            if (a.Is(i, W.Next) && (a.Has(i + 1, Label.Month) || a.Span(i + 1) is "year" or "month" or "week"))
            {
                return true; // "a team leaves for the Quay Expo next April"
            }
        }

        return e.Elsewhere;
    }

    // "A | paid an official visit to B": talks and dinners are parts of it
    private bool IsPaid(EventFacts e)
    {
        foreach (var mention in Some(e.Mentions, 4))
        {
            if (mention.Sentence == _firstBody && !mention.IsDeed && mention.Indefinite && IsPaying(mention.Span.First - 2))
            {
                return true;
            }
        }

        return false;
    }

    // "paid | a visit", "arrived on | a visit"
    private bool IsPaying(int i) => a.Span(i) is "paid" or "pays" or "paying" or "made" or "makes" or "on" or "for" or "began" or "begins";

    // The event with the highest score; of equal ones, of whole events the one named first, of parts the one read first.
    private EventFacts? Best(bool subs)
    {
        EventFacts? best = null;
        foreach (var e in Events)
        {
            var asked = subs ? e.IsSub : !e.IsSub || Events.Count == 1;
            if (asked && !IsInPassing(e) && (best is null || e.Score > best.Score || (!subs && e.Score == best.Score && e.Entity.Name.First < best.Entity.Name.First)))
            {
                best = e;
            }
        }

        return best;
    }
}
