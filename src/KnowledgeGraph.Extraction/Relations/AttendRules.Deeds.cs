using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Whoever does something at the event, or lends the name to it, was there.
internal sealed partial class AttendRules
{
    // "said in a statement": what is told there did not happen at the event
    public static bool IsFromAfar(ArticleText a, SentenceView view)
    {
        for (var i = view.Sentence.First; i < view.Sentence.End && view.Has(Label.Afar); i++)
        {
            if (a.Begins(i, Label.Afar) && !a.Is(i, Shape.Quoted) && !a.Contains(view.Sentence.First, i, W.That))
            {
                var to = i + a[i].PhraseLength;
                return !(a.Is(to, W.To) && a.Span(a.Is(to + 1, W.The) ? to + 2 : to + 1) is "press" or "media" or "reporters" or "journalists" or "newsmen");
            }
        }

        return false;
    }

    // "…, and Mr. X, CEO of Y, issued the certificates": a person acts in a sentence of the report
    private void Acts(SentenceView view)
    {
        foreach (var group in view.Groups)
        {
            if (group.Aside || a.Is(group.Person.First, Shape.Quoted) || IsBehind(view, group))
            {
                continue;
            }

            var tail = group; // "A and B steered": the verb is of both
            foreach (var member in view.ListOf(group))
            {
                tail = member;
            }

            var verb = Verb(view, tail);
            if (verb >= 0 && IsDeed(verb) && !IsOfThing(view, group, verb) && !OtherTimes.IsDated(r, view, verb, unknown: true) && (IsHere(view) || !IsLoose(view, verb)) && Modal.Of(a, view, verb) == Modality.Asserted)
            {
                r.Join(view, Relation.Attended, group.Person, verb, r.Weights["relation.weak_verb"], "act");
            }
        }
    }

    // "Under the patronage of | the Minister, A": whoever lends the name to it comes; heads of state have others come
    private void Patrons(SentenceView view)
    {
        for (var i = view.Sentence.First; i + 3 < view.Sentence.End && i < view.Sentence.First + 3; i++)
        {
            if (a.Span(i) is not ("patronage" or "auspices") || !a.Is(i + 1, W.Of) || view.NamedBehind(i) is not { Aside: false } patron || patron.First - i > 6)
            {
                continue;
            }

            for (var j = i; j < patron.End + 8 && j < view.Sentence.End; j++)
            {
                if (a.Span(j) is "King" or "Emir" or "Amir" or "Sultan" or "President" or "Queen" or "Crown" or "Ruler" or "Custodian" && !view.IsInGroup(j - 1))
                {
                    return;
                }
            }

            r.Join(view, Relation.Attended, patron.Person, i, r.Weights["relation.weak_verb"], "patron");
            return;
        }
    }

    // The event is spoken of in this sentence or the one before.
    private bool IsHere(SentenceView view) => view.Events.Count > 0 || view.Index > 0 && r.Views[view.Index - 1].Events.Count > 0;

    // Away from any word for the event, only a plain deed of the day counts: none of another time, none of a career.
    private bool IsLoose(SentenceView view, int verb)
    {
        if (r.Events.Main is null || a.HasOwn(verb, Label.Organize | Label.Held) && !a.Is(verb, W.Held))
        {
            return true;
        }

        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (a.Is(i, Shape.Digit) && a.Span(i).Length == 4 || a.Span(i) is "ago" or "since" or "Since" || a.Has(i, Label.Elsewhere))
            {
                return true;
            }
        }

        return false;
    }

    // The verb of which a person is the subject: behind the name, its posts, a relative clause and a day; -1 for none.
    private int Verb(SentenceView view, Group group)
    {
        var tail = group.End;
        while ((a.Is(group.End, W.Of)
                || a.Is(group.End, W.To) && group.Posts.Count > 0
                || group.Posts.Count > 0 && a.Is(group.End, Shape.Lower) && !IsDeed(group.End)
                    && !a.Has(group.End, Label.SpeechVerb | Label.Function))
            && tail < group.End + 6 && !a.Is(tail, W.Comma) && tail < view.Sentence.End)
        {
            tail++; // "NAME, dean | of the diplomatic corps, led": what a post is of, where no house is known
        }

        tail = a.Is(tail, W.Comma) ? tail : group.End;
        var i = a.Is(tail, W.Comma) ? tail + 1 : tail;
        if (i > tail)
        {
            var close = i;
            while (close < view.Sentence.End && close < i + 14 && !a.Is(close, W.Comma) && (r.Spans.At(close) is not { Kind: SpanKind.Person } || view.Covering(close) is null))
            {
                close++;
            }

            var aside = a.Is(i, W.Who) || a.Is(i, Shape.Digit) || close - i < 8 && !(a.Is(close + 1, W.And) || IsDeed(i));
            i = aside && a.Is(close, W.Comma) ? close + 1 : a.Is(i, W.Who) ? i + 1 : i;
        }

        i = BehindDay(i);
        while (a.Is(i, Shape.Lower) && (a.Is(i, W.Then) || a.Is(i, W.Also) || a.Span(i).EndsWith("ly", StringComparison.Ordinal) || a.Span(i) is "later" or "earlier" or "again" or "himself" or "herself" or "both"))
        {
            i++;
        }

        return i < view.Sentence.End && a.Is(i, Shape.Lower) && r.Spans.At(i) is null ? i : -1;
    }

    private bool IsDeed(int i) =>
        !a.Has(i, Label.SpeechVerb | Label.Background) && !a.HasOwn(i, Label.Background)
        && (a.Span(i).EndsWith("ed", StringComparison.Ordinal) || a.Has(i, Label.LightVerb | Label.Attend) || a.HasOwn(i, Label.Did)
            || (a.Is(i, W.Was) || a.Is(i, W.Were)) && !a.Is(i + 1, W.To)
            || a.Is(i, W.Had) && !a.Is(i + 1, W.Been)
                && (!IsPast(a.Is(i + 1, Shape.Lower) && a.Span(i + 1) is "earlier" or "already" or "previously" or "also" ? i + 2 : i + 1)
                    || IsEarlier(i)));

    private bool IsPast(int i) => a.Span(i).EndsWith("ed", StringComparison.Ordinal) || a.HasOwn(i, Label.Did);

    // "Earlier, A had entertained the guests"
    private bool IsEarlier(int i)
    {
        while (i > 0 && !a.Is(i, Shape.SentenceStart))
        {
            i--;
        }

        return a.Span(i) is "Earlier";
    }

    // "a book by A sold out": behind a preposition a person is no subject
    private bool IsBehind(SentenceView view, Group group)
    {
        var i = a.Is(group.First - 1, W.The) ? group.First - 2 : group.First - 1;
        return i >= view.Sentence.First && (a.Is(i, W.After) || a.Is(i, W.By) || a.Is(i, W.That) || a.Is(i, W.Which) || (a.Is(i, W.Of) || a.Is(i, W.For) || a.Is(i, W.About) || a.Is(i, W.Under)) && !a.Is(group.End, W.Comma));
    }

    // "A | on Monday opened", "A yesterday | handed"
    private int BehindDay(int i)
    {
        var next = a.Is(i, W.On) ? i + 1 : i;
        var end = next;
        while (a.Has(end, Label.Weekday | Label.Month | Label.RelativeDay) || end > next && a.Is(end, Shape.Digit))
        {
            end++;
        }

        return end > next ? end : i;
    }

    // "The guests were shown around | by A", "Music was by A": by whom something was done on the spot
    private void Performers(SentenceView view)
    {
        for (var i = view.Sentence.First + 1; i < view.Sentence.End && (view.Says(W.By) || view.Says(W.From)); i++)
        {
            if (!(a.Is(i, W.By) && IsDone(view, i) && !OtherTimes.IsDated(r, view, i - 4, unknown: false) && !OtherTimes.IsDatedBefore(r, view, i) || IsProvided(i)) || a.Is(i, Shape.Quoted) || view.Starting(i + 1, i + 5) is not { Aside: false } agent || !Reaches(view, i + 1, agent.First))
            {
                continue;
            }

            foreach (var member in view.ListOf(agent))
            {
                if (!member.Aside && member.First >= agent.First)
                {
                    r.Join(view, Relation.Attended, member.Person, i - 1, r.Weights["relation.weak_verb"], "done-by", Modal.Of(a, view, i - 1));
                }
            }
        }
    }

    // "Entertainment came | from A"
    private bool IsProvided(int i) => a.Is(i, W.From) && (a.Span(i - 1) is "came" && !a.Has(i - 2, Label.Regards) && a.Is(i - 2, Shape.SentenceStart) || a.Span(i - 1) is "coming");

    // Whether the words before a "by" say that something was done, as opposed to made, written or founded.
    private bool IsDone(SentenceView view, int by)
    {
        var verb = -1;
        for (var i = by - 1; i >= view.Sentence.First && i > by - 12 && !a.Is(i, W.Comma); i--)
        {
            if (a.Is(i, W.Was) || a.Is(i, W.Were))
            {
                return verb < 0 ? i == by - 1 && i <= view.Sentence.First + 3 : !a.Is(i + 1, W.Been) && (IsHere(view) || !IsLoose(view, verb));
            }

            if (a.Has(i, Label.Background) || a.HasOwn(i, Label.Background | Label.Paper) || a.HasOwn(i, Label.SpeechVerb) && !(a.HasOwn(i, Label.Give) && HasGift(view, i)) || a.Is(i, W.Which))
            {
                return false;
            }

            if (verb < 0 && a.HasOwn(i, Label.Show) && a.Is(i, Shape.Lower))
            {
                return true; // "a recitation from the Holy Book by A"
            }

            verb = verb < 0 && a.Is(i, Shape.Lower) && (a.Span(i).EndsWith("ed", StringComparison.Ordinal) || a.Span(i).EndsWith("wn", StringComparison.Ordinal) || a.Span(i).EndsWith("en", StringComparison.Ordinal) || a.HasOwn(i, Label.Did | Label.Give)) ? i : verb;
            if (r.Spans.At(i) is { Kind: SpanKind.Person })
            {
                return false;
            }
        }

        return false;
    }

    // Only small words and words for a trade stand between.
    private bool Reaches(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!(a.Is(i, Shape.Lower) || i == end - 1 && a.Is(i, Shape.Capital) && !a.Is(i, Shape.AllCaps) || a.Is(i, W.Comma) && r.Spans.At(i - 1) is { Kind: SpanKind.Role }) || a.Is(i, W.And) || view.IsInGroup(i) || r.Spans.At(i) is { Kind: SpanKind.Institution })
            {
                return false;
            }
        }

        return true;
    }
}
