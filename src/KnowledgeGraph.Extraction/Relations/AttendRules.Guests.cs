using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Whoever gets something at the event, is drawn to it, is beside somebody there or stands in its picture, was there.
internal sealed partial class AttendRules
{
    private const int MaxGift = 12;

    // "presented | A with a key", "gave a medal to | A", "the prize went to | A", "was won by | A"
    private void Receivers(SentenceView view)
    {
        for (var i = view.Sentence.First; i < view.Sentence.End && view.Has(Label.Give); i++)
        {
            if (!a.HasOwn(i, Label.Give) && !a.Begins(i, Label.Give) || a.Is(i, Shape.Quoted) || r.Spans.At(i) is not null || Modal.Of(a, view, i) != Modality.Asserted || OtherTimes.Opens(r, view))
            {
                continue;
            }

            var end = a.HasOwn(i, Label.Give) ? i + 1 : i + Math.Max(1, (int)a[i].PhraseLength);
            var gift = HasGift(view, i);
            if (gift && view.EndingAt(i) is { Aside: false } giver && !a.Is(giver.Person.First, Shape.Quoted) && !IsBehind(view, giver))
            {
                r.Join(view, Relation.Attended, giver.Person, i, r.Weights["relation.weak_verb"], "gave");
            }

            for (var j = end; gift && j < view.Sentence.End && j < end + MaxGift && !a.Is(j, W.Semicolon); j++)
            {
                var given = j == end && !a.Is(j, W.By) || a.Is(j - 1, W.To) || a.Is(j - 1, W.On) || a.Span(j - 1) is "upon" || a.Is(j - 1, W.By) && a.Span(i) is "won" or "received" or "accepted" or "collected" || a.Is(j - 1, W.From) && a.Span(i) is "received" or "accepted" or "collected";
                if (given && view.Starting(j, j + 2) is { Aside: false } receiver && Reaches(view, j, receiver.First))
                {
                    foreach (var member in view.ListOf(receiver))
                    {
                        if (!member.Aside && member.First >= receiver.First)
                        {
                            r.Join(view, Relation.Attended, member.Person, i, r.Weights["relation.weak_verb"], "received");
                        }
                    }

                    break;
                }
            }
        }
    }

    private bool HasGift(SentenceView view, int verb)
    {
        for (var i = Math.Max(view.Sentence.First, verb - 10); i < view.Sentence.End && i < verb + MaxGift; i++)
        {
            if (a.HasOwn(i, Label.Gift) && !a.Is(i, Shape.Quoted))
            {
                return true;
            }
        }

        return false;
    }

    // "The forum | drew A and B": an event has people there
    private void Drawn(SentenceView view)
    {
        for (var i = view.Sentence.First + 1; i < view.Sentence.End && view.Has(Label.Draw); i++)
        {
            if (!a.Begins(i, Label.Draw) || a.Is(i, Shape.Quoted) || r.Spans.At(i) is not null || !IsOfEvent(view, i))
            {
                continue;
            }

            var end = i + Math.Max(1, (int)a[i].PhraseLength);
            if (view.Starting(end, end + 5) is { Aside: false } drawn && Modal.Of(a, view, i) == Modality.Asserted && !Holds(end, drawn.First, W.By))
            {
                foreach (var member in view.ListOf(drawn))
                {
                    if (!member.Aside && member.First >= drawn.First)
                    {
                        r.Join(view, Relation.Attended, member.Person, i, r.Weights["relation.listed"], "drawn");
                    }
                }
            }

            return;
        }
    }

    private bool Holds(int first, int end, W word) => a.Contains(first, end, word);

    // The subject of a verb is an event or its evening.
    private bool IsOfEvent(SentenceView view, int verb)
    {
        foreach (var mention in view.Events)
        {
            if (mention.Entity is not null && mention.Span.End <= verb && verb - mention.Span.End <= 2 && !mention.IsDeed)
            {
                return true;
            }
        }

        return a.Is(verb - 1, Shape.Lower) && a.Span(verb - 1) is "evening" or "night" or "day" or "event" or "afternoon" or "occasion" or "programme" or "line-up" or "lineup";
    }

    // "A sat next to | B", "alongside | B"
    private void Companions(SentenceView view)
    {
        for (var i = view.Sentence.First; i < view.Sentence.End && view.Has(Label.Companion) && view.Groups.Count > 0; i++)
        {
            if (!a.Begins(i, Label.Companion) || a.Is(i, Shape.Quoted) || r.Spans.At(i) is not null || Modal.Of(a, view, i) != Modality.Asserted)
            {
                continue;
            }

            var end = i + Math.Max(1, (int)a[i].PhraseLength);
            if (view.Starting(end, end + 3) is not { Aside: false } companion || IsLoose(view, i))
            {
                continue;
            }

            foreach (var group in view.Groups)
            {
                var with = group.List == companion.List && group.First >= companion.First;
                if (!group.Aside && !a.Is(group.Person.First, Shape.Quoted) && (with || group.End <= i && i - group.End <= 6))
                {
                    r.Join(view, Relation.Attended, group.Person, i, r.Weights["relation.weak_verb"], "beside");
                }
            }
        }
    }

    // "From left: A, B and C", "A (left) with B", and what stands below a picture
    private void Pictured(SentenceView view)
    {
        if (view.Groups.Count == 0 || !(view.Sentence.Zone == Zone.Caption || IsPicture(view)) || IsNotice(view))
        {
            return;
        }

        foreach (var group in view.Groups)
        {
            if (!group.Aside && !IsAlone(view, group) && !a.Is(group.Person.First, Shape.Quoted) && !IsBehind(view, group) && !IsCredited(group) && !a.Is(group.Person.End, W.Possessive))
            {
                r.Join(view, Relation.Attended, group.Person, group.Person.First, r.Weights["relation.weak_verb"], "pictured");
            }
        }
    }

    // "Photo: | A", "by | A", "(© A)", "Text/| A": who made it
    private bool IsCredited(Group group)
    {
        var before = group.First - 1;
        return a.Is(before, W.By) || a.Is(before, W.Open) || a.Is(before, W.Slash) || a.Is(before, W.Colon) && a.Has(before - 1, Label.CreditWord) || a.Span(Math.Max(before, 0)) is "©";
    }

    private bool IsPicture(SentenceView view)
    {
        for (var i = view.Sentence.First; i < view.Sentence.End && view.Says(W.Open, W.Left, W.Right); i++)
        {
            if (a.Is(i, W.Open) && a.Is(i + 2, W.Close) && a.Span(i + 1) is "left" or "right" or "centre" or "center" or "L" or "R" or "C"
                || a.Span(i) is "left" or "Left" or "right" or "Right" && (a.Is(i - 1, W.From) && (a.Is(i + 1, W.Colon) || a.Is(i + 1, W.Comma) || a.Is(i - 2, W.Open) || a.Is(i - 1, Shape.SentenceStart)) || a.Is(i + 1, W.To) && a.Span(i + 2) is "right" or "left"))
            {
                return true;
            }
        }

        return false;
    }
}
