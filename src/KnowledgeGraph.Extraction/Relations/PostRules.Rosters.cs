using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// A house named once for several persons: "DIFT delegates:" over a list, "From the Commission there were A and B".
internal static partial class PostRules
{
    /// <summary>No list under a house is longer, in lines.</summary>
    private const int MaxRoster = 30;

    // "RTU executives attending the ceremony:" and the lines below it
    private static void Roster(Reading r, SentenceView view)
    {
        var a = r.Article;
        if (!a.Is(view.Sentence.End - 1, W.Colon) || view.Sentence.End - view.Sentence.First > 14 || !(view.Has(Label.RolePlural | Label.Offices) || a.Is(view.Sentence.First, W.From)) || OnlyHouse(r, view) is not { } house)
        {
            return;
        }

        for (var k = view.Index + 1; k < r.Views.Count && k <= view.Index + MaxRoster; k++)
        {
            var line = r.Views[k];
            var first = line.Sentence.First;
            if (!(a.Is(first, Shape.Item) || a.Is(first, Shape.Digit) && a.Is(first, Shape.LineStart)) && !(a.Is(first, Shape.LineStart) && line.Groups.Count > 0 && line.Groups[0].First <= first + 3))
            {
                return;
            }

            foreach (var group in line.Groups)
            {
                Under(r, line, group, house);
            }
        }
    }

    // "From the Commission there were Dr. A, Director of Peacekeeping, and Ms. B", "…; from the Embassy, Counsellor A", "for the Group – Chairman B": the house opens the clause
    private static void Fronted(Reading r, SentenceView view)
    {
        var a = r.Article;
        if (view.Groups.Count == 0)
        {
            return;
        }

        Bracketing(r, view);
        if (!view.Says(W.From) && !view.Says(W.For))
        {
            return;
        }

        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            var opens = i == view.Sentence.First || a.Is(i - 1, W.Semicolon) || a.Is(i - 1, W.Colon) || a.Is(i - 1, W.And) && a.Is(i - 2, W.Semicolon);
            if (!opens || !a.Is(i, W.From) && !(a.Is(i, W.For) && i > view.Sentence.First))
            {
                continue;
            }

            var next = a.Is(i + 1, W.The) ? i + 2 : i + 1;
            if (r.Spans.At(next) is not { Kind: SpanKind.Institution } house || house.First != next || house.Entity is null)
            {
                continue;
            }

            if (view.NamedBehind(house.End) is { } first && (i == view.Sentence.First && a.Is(i, W.From) || a.Is(house.End, W.Comma) || a.Is(house.End, W.Dash) || a.Is(house.End, W.Colon)) && !a.Contains(house.End, first.First, W.Semicolon))
            {
                UpTo(r, view, first, house);
            }
        }
    }

    // "Nila University (Prof. A and Dr. B)", "Nila University: Rector A, Vice Rector B" in a line: the house stands before its people
    private static void Bracketing(Reading r, SentenceView view)
    {
        var a = r.Article;
        foreach (var house in view.Institutions)
        {
            var line = a.Is(house.End, W.Colon) && house.First == view.Sentence.First && (a.Is(house.First, Shape.LineStart) || view.Index == 0);
            if (house.Entity is null || !line && !a.Is(house.End, W.Open) || view.Starting(house.End + 1, house.End + 1) is not { } first)
            {
                continue;
            }

            for (var k = view.Groups.IndexOf(first); k < view.Groups.Count; k++)
            {
                var group = view.Groups[k];
                if (!line && a.Contains(house.End, group.First, W.Close) || a.Contains(house.End, group.First, W.Semicolon) || k > 0 && group != first && group.List != view.Groups[k - 1].List)
                {
                    break;
                }

                Under(r, view, group, house);
            }
        }
    }

    // "A team from the Department of Soils, comprising A, B and C": those whom the house sends
    private static void Party(Reading r, SentenceView view)
    {
        var a = r.Article;
        foreach (var house in view.Institutions)
        {
            var end = house.Acronym is { } letters ? letters.End + 1 : house.End;
            end = a.Is(end, W.Comma) ? end + 1 : end;
            end = a.Is(end, W.Which) ? end + 1 : end;
            var of = a.Span(end) is "comprising" or "comprised" or "including" or "includes" or "included" ? end + 1 : a.Span(end) is "consisting" or "composed" && a.Is(end + 1, W.Of) ? end + 2 : -1;
            of = a.Is(of, W.The) ? of + 1 : of;
            if (of > 0 && house.Entity is not null && SendsParty(a, house) && view.Starting(of, of) is { } first)
            {
                UpTo(r, view, first, house);
            }
        }
    }

    // The list that begins with a group, up to a semicolon.
    private static void UpTo(Reading r, SentenceView view, Group first, Span house)
    {
        for (var k = view.Groups.IndexOf(first); k < view.Groups.Count && view.Groups[k].List == first.List; k++)
        {
            if (view.Groups[k] != first && r.Article.Contains(view.Groups[k - 1].End, view.Groups[k].First, W.Semicolon))
            {
                return;
            }

            Under(r, view, view.Groups[k], house);
        }
    }

    private static void Under(Reading r, SentenceView view, Group group, Span house)
    {
        if (IsHoused(r, group) || group.End > group.Bare)
        {
            return;
        }

        var post = group.Posts.Count > 0 ? group.Posts[0] : null;
        r.Add(new Fact(Relation.AffiliatedWith, group.Person, house, null, post is null ? null : (post.TitleFirst, post.TitleEnd), post?.Former ?? false, Presence.Unknown, Modality.Asserted, null, view.Index, group.First, group.End, r.Weights["relation.base"], "roster"));
    }

    private static Span? OnlyHouse(Reading r, SentenceView view)
    {
        Span? found = null;
        foreach (var span in view.Institutions)
        {
            if (span.Entity is not null)
            {
                if (found is not null)
                {
                    return null;
                }

                found = span;
            }
        }

        return found;
    }
}
