using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>Whether the words around a trigger assert it, plan it or deny it; and which persons stand aside.</summary>
internal static class Modal
{
    private const int Reach = 6;

    public static Modality Of(ArticleText a, SentenceView view, int trigger)
    {
        for (var i = trigger - 1; i >= view.Sentence.First && i >= trigger - Reach; i--)
        {
            if (a.Is(i, W.Comma) || a.Is(i, W.And) || a.Is(i, W.But) || a.Is(i, W.Semicolon))
            {
                break;
            }

            if (a.Has(i, Label.Planned) && !a.Is(i, Shape.Quoted))
            {
                return Modality.Planned;
            }

            if (IsAbsent(a, i))
            {
                return Modality.Absent;
            }
        }

        return Modality.Asserted;
    }

    /// <summary>Marks who is only reported, stood in for, or away.</summary>
    public static void Aside(Reading r, SentenceView view)
    {
        var a = r.Article;
        foreach (var group in view.Groups)
        {
            var i = group.First - 1;
            i = a.Is(i, W.The) ? i - 1 : i;
            if (i >= view.Sentence.First && a.Has(i, Label.Behalf) && Acts(r, group))
            {
                group.First = group.Person.HonorificFirst;
            }
            else if (i >= view.Sentence.First && a.Has(i, Label.Represented | Label.Behalf) && !a.Is(i, W.By) && !a.Is(i, W.Delegated) && !(a.Is(i, Shape.SentenceStart) && a.Is(group.Person.HonorificFirst - 1, W.Comma)))
            {
                group.Aside = true;
                group.AsideAs = Modality.Represented;
                if (LastBefore(view, group.First) is { } actor && i - actor.End < 4)
                {
                    actor.End = group.End; // the actor's own verb comes behind the one stood in for
                }
            }

            if (StandsFor(a, view, group) || IsSender(a, view, group) || IsOfProxy(a, view, group))
            {
                group.Aside = true;
                group.AsideAs = Modality.Represented;
            }

            // "indicated that President X stressed", "as stressed by X": what somebody said elsewhere
            if (ThatBefore(a, r, view, group) || AsBy(a, view, i))
            {
                group.Aside = true;
            }

            // "the Governor, represented by Y": Y came, the Governor did not
            var after = a.Is(group.End, W.Comma) ? group.End + 1 : group.End;
            after = a.Is(after, W.Who) && (a.Is(after + 1, W.Was) || a.Is(after + 1, W.Were)) ? after + 2 : after;
            after = a.Is(after, W.Was) || a.Is(after, W.Were) || a.Is(after, W.Is) ? after + 1 : after;
            if (a.Has(after, Label.Represented) && a.Is(after + a[after].PhraseLength - 1, W.By))
            {
                group.Aside = true;
                group.AsideAs = Modality.Represented;
            }

            if (IsKin(a, view, group) || IsRecalled(a, view, group) || a.Is(group.First, W.Then) && a.Is(group.First, Shape.Lower) && !(group.First + 1 == group.Person.HonorificFirst && a.Is(group.First - 1, Shape.Punct | Shape.Lower) && !a.Is(group.First - 1, W.The)) || a.Is(group.First - 1, W.Then) && a.Is(group.First - 1, Shape.Lower) && a.Has(group.First, Label.Role | Label.RoleModifier))
            {
                group.Aside = true;
            }

            // "the lecture is in memory of X"
            if (a.Is(i, W.Of) && a.Span(i - 1) is "memory")
            {
                group.Aside = true;
            }

            // "the late agronomist X", "the founder, X, who died in March"
            if (a.Is(group.First, W.Late) || a.Is(group.First - 1, W.Late) || a.Is(group.First - 2, W.Late) && a.Is(group.First - 1, Shape.Lower) || Died(a, view, group))
            {
                group.Aside = true;
            }

            var last = group.End + 5;
            for (var j = group.End; j < group.End + 8 && j < view.Sentence.End; j++)
            {
                last = a.Is(j, W.But) ? Math.Max(last, j + 1) : last;
            }

            if (a.Is(group.End, W.Comma) && (a.Is(group.End + 1, W.Who) || a.Span(group.End + 1) is "whose"))
            {
                last = Math.Max(last, Clause(a, group.End + 1) + 3); // "A, whose coming had been announced, cancelled"
            }

            for (var j = group.End; j < view.Sentence.End && j < last; j++)
            {
                last = a.Is(j, W.But) && j < group.End + 8 ? Math.Max(last, j + 4) : last; // "A had announced his coming but excused himself"
                if (IsAbsent(a, j) && !IsRemoteBehind(a, view, j))
                {
                    group.Aside = true;
                    group.AsideAs = Modality.Absent;
                }
            }
        }
    }

    // "could not be present | but greeted the public by video link"
    private static bool IsRemoteBehind(ArticleText a, SentenceView view, int absent)
    {
        for (var i = absent + 1; i < view.Sentence.End && view.Has(Label.Remote); i++)
        {
            if (a.Begins(i, Label.Remote) && !a.Is(i, Shape.Quoted))
            {
                return true;
            }
        }

        return false;
    }

    // "did not | attend", "was not | able to come"; but not "did not | hide her delight"
    private static bool IsAbsent(ArticleText a, int i)
    {
        if (!a.Has(i, Label.Absent))
        {
            return false;
        }

        var end = i + a[i].PhraseLength;
        var open = a[i].PhraseLength == 2 && a.Span(end - 1) is "not" && !a.Is(i, Shape.Capital);
        return !open || a.Has(end, Label.Coming) || a.HasOwn(end, Label.Coming | Label.Attend) || a.Span(end).EndsWith("ly", StringComparison.Ordinal) || !a.Is(end, Shape.Lower);
    }

    // "Represented by B, | the Minister, A, said": who comes behind the comma was stood in for
    private static bool IsOfProxy(ArticleText a, SentenceView view, Group group)
    {
        var first = view.Sentence.First;
        return group != view.Groups[0] && view.Groups.Count > 1 && group == view.Groups[1] && a.Has(first, Label.Represented) && a.Is(first + a[first].PhraseLength - 1, W.By) && a.Contains(view.Groups[0].End, group.First, W.Comma) && !a.Contains(view.Groups[0].End, group.First, W.And);
    }

    // "A, daughter of the poet | B"
    private static bool IsKin(ArticleText a, SentenceView view, Group group)
    {
        for (var i = group.First - 1; i >= view.Sentence.First && i >= group.First - 5; i--)
        {
            if (a.Has(i, Label.KinOf) && i + a[i].PhraseLength <= group.First || a.Is(i + 1, W.To) && a.Span(i) is "aide" or "adviser" or "advisor")
            {
                return view.HasGroupBefore(i + 1) && !a.Contains(i, group.First, W.Comma);
            }
        }

        return false;
    }

    // "recalled how | A had built it", "a week after | A signed", "in 2009, when | A signed": a clause of another time
    private static bool IsRecalled(ArticleText a, SentenceView view, Group group)
    {
        var i = a.Is(group.First - 1, W.The) ? group.First - 2 : group.First - 1;
        if (i <= view.Sentence.First || !a.Is(i, Shape.Lower))
        {
            return false;
        }

        if (a.Span(i) is "how" && !a.Is(i - 1, W.Was) && !a.Is(i - 1, W.Is) || a.Span(i) is "since" or "because")
        {
            return true;
        }

        if (!a.Is(i, W.After) && !a.Is(i, W.When) && !a.Is(i, W.Before))
        {
            return false;
        }

        var before = a.Is(i - 1, W.Comma) ? i - 2 : i - 1;
        return a.Span(before) is "week" or "weeks" or "month" or "months" or "year" or "years" or "days" or "decade" or "decades" || a.Is(before, Shape.Digit) && a.Span(before).Length == 4;
    }

    // The comma that ends a clause of a few words.
    private static int Clause(ArticleText a, int first)
    {
        var i = first;
        while (i < first + 10 && !a.Is(i, W.Comma))
        {
            i++;
        }

        return a.Is(i, W.Comma) ? i : first;
    }

    // "Standing in for | A, B said", "B, who represented | A", "A delegated B"
    private static bool StandsFor(ArticleText a, SentenceView view, Group group)
    {
        var end = a.Is(group.First - 1, W.The) ? group.First - 1 : group.First;
        for (var i = end - 1; i >= view.Sentence.First && i >= end - 4; i--)
        {
            if (a.Begins(i, Label.Represented) && i + a[i].PhraseLength == end && !a.Is(end - 1, W.By) && !a.Is(i, W.Delegated))
            {
                return true;
            }
        }

        if (a.Span(end - 1) is "represented" && !a.Is(end - 2, W.Was) && !a.Is(end - 2, W.Were))
        {
            return true;
        }

        return (a.Is(group.End, W.Delegated) || a.Span(group.End) is "deputed") && view.NamedBehind(group.End) is not null;
    }

    // "conveyed the greetings of | A", "A's | speech was read by B": whose words another brings
    private static bool IsSender(ArticleText a, SentenceView view, Group group)
    {
        if (a.Is(group.Person.End, W.Possessive) && a.Has(group.Person.End + 1, Label.Regards))
        {
            for (var i = group.Person.End + 2; i < view.Sentence.End && i < group.Person.End + 6; i++)
            {
                if (IsBrought(a, i) && view.NamedBehind(i) is not null)
                {
                    return true;
                }
            }
        }

        var of = a.Is(group.First - 1, W.The) ? group.First - 2 : group.First - 1;
        if (!a.Is(of, W.Of) && !a.Is(of, W.From))
        {
            return false;
        }

        var noun = false;
        for (var i = of - 1; i >= view.Sentence.First && i > of - 10 && !a.Is(i, W.Comma); i--)
        {
            noun |= a.Has(i, Label.Regards);
            if (IsBrought(a, i))
            {
                return noun && (view.HasGroupBefore(i) || a.Span(i) is "studied");
            }
        }

        var end = group.End;
        while (a.Is(end, W.Of) || a.Is(end, W.Comma) || end > group.End && a.Is(end, Shape.Capital) && end < group.End + 6)
        {
            end++; // "a message from A of X, B, was read by C"
        }

        var be = a.Is(end, W.Was) || a.Is(end, W.Were);
        return be && a.Has(of - 1, Label.Regards) && !a.Has(of - 2, Label.Remote) && (IsBrought(a, end + 1) || a.Span(end + 1) is "flashed" or "shown" or "circulated" or "distributed" or "received");
    }

    private static bool IsBrought(ArticleText a, int i) =>
        a.Is(i, Shape.Lower) && a.Span(i) is "read" or "conveyed" or "brought" or "relayed" or "transmitted" or "passed" or "quoted" or "recalled" or "bore" or "delivered" or "studied" && !a.Is(i + 1, W.A);

    private static Group? LastBefore(SentenceView view, int first)
    {
        for (var k = view.Groups.Count - 1; k >= 0; k--)
        {
            if (view.Groups[k].First < first)
            {
                return view.Groups[k];
            }
        }

        return null;
    }

    // "on behalf of the Cabinet Secretary, Ambassador NAME congratulated": the comma ends whom it was for
    private static bool Acts(Reading r, Group group)
    {
        var a = r.Article;
        var i = group.Person.HonorificFirst - 1;
        while (i > group.First && !a.Is(i, W.Comma) && (a.Is(i, Shape.Capital) || a.Is(i, W.Of) || a.Is(i, W.For) || a.Is(i, W.And) || r.Spans.At(i) is { Kind: SpanKind.Role }))
        {
            i--;
        }

        return a.Is(i, W.Comma) && i > group.First && a.Is(group.Person.End, Shape.Lower) && a.Has(group.Person.End, Label.SpeechVerb | Label.LightVerb);
    }

    private static bool Died(ArticleText a, SentenceView view, Group group)
    {
        var i = a.Is(group.End, W.Comma) ? group.End + 1 : group.End;
        return i + 1 < view.Sentence.End && a.Is(i, W.Who) && a.Span(i + 1) is "died" or "passed";
    }

    private static bool AsBy(ArticleText a, SentenceView view, int by) =>
        a.Is(by, W.By) && a.Has(by - 1, Label.SpeechVerb) && !a.HasOwn(by - 1, Label.SpeechNoun) && by - 2 >= view.Sentence.First && (a.Is(by - 2, W.As) || !(a.Is(by - 2, W.Was) || a.Is(by - 2, W.Were) || a.Is(by - 2, W.Been) || a.Is(by - 2, W.Is)));

    private static bool ThatBefore(ArticleText a, Reading r, SentenceView view, Group group)
    {
        for (var i = group.First - 1; i >= view.Sentence.First && i > group.First - 4; i--)
        {
            if (a.Is(i, W.That) && i > view.Sentence.First && a.Has(i - 1, Label.SpeechVerb) && view.HasGroupBefore(i))
            {
                return true;
            }

            if (r.Spans.At(i) is not null)
            {
                return false;
            }
        }

        return false;
    }
}
