using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Persons who act for a house, or share the words of one office.
internal static partial class PostRules
{
    /// <summary>How far behind "signed" the house may stand for which somebody signs.</summary>
    private const int MaxSigned = 6;

    // "NAME, representing the X", "NAME, who represented X", "NAME signed on behalf of X", "… and by NAME for X" in a sentence about signing
    private static void Proxy(Reading r, SentenceView view, Group group)
    {
        if (IsHoused(r, group) || ActsFor(r.Article, view, group) is not (var cue and > 0) || Actor(r, view, group, cue) is not { } house)
        {
            return;
        }

        var title = group.Posts.Count > 0 ? ((int First, int End)?)(group.Posts[0].TitleFirst, group.Posts[0].TitleEnd) : null;
        r.Add(new Fact(Relation.AffiliatedWith, group.Person, house, null, title, group.Posts.Count > 0 && group.Posts[0].Former, Presence.Unknown, Modality.Asserted, null, view.Index, Math.Min(group.First, cue), house.End, r.Weights["relation.base"], "acts-for"));
    }

    // The word that says for whom; 0 when nothing does.
    private static int ActsFor(ArticleText a, SentenceView view, Group group)
    {
        var i = a.Is(group.End, W.Comma) || a.Is(group.End, W.Open) ? group.End + 1 : group.End;
        i = a.Is(i, W.Who) ? i + 1 : i;
        if (a.Begins(i, Label.Behalf) || a.Span(i) is "represented" or "represents" && !a.Is(i + 1, W.By))
        {
            return i;
        }

        if (!view.Has(Label.Signing) && a.Is(i, Shape.Lower))
        {
            for (var k = i + 1; k < i + MaxSigned && k < view.Sentence.End && !view.IsInGroup(k); k++)
            {
                if (a.Begins(k, Label.Behalf) || a.Span(k) is "behalf" && a.Is(k + 1, W.Of))
                {
                    return k; // "NAME put pen to paper on behalf of the bank"
                }
            }
        }

        if (!view.Has(Label.Signing))
        {
            return 0;
        }

        if (a.Is(group.End, W.For))
        {
            return group.End;
        }

        var signs = a.HasOwn(i, Label.Signing);
        for (var k = i + 1; k < i + MaxSigned && k < view.Sentence.End && !view.IsInGroup(k); k++)
        {
            if (a.Begins(k, Label.Behalf) || signs && a.Is(k, W.For))
            {
                return k;
            }
        }

        return 0;
    }

    private static Span? Actor(Reading r, SentenceView view, Group group, int cue)
    {
        var a = r.Article;
        var next = cue + (a.Begins(cue, Label.Behalf) ? Math.Max(1, (int)a[cue].PhraseLength) : 1);
        next = a.Is(next, W.Of) ? next + 1 : next;
        next = a.Is(next, W.The) ? next + 1 : next;
        if (r.Spans.At(next) is { Kind: SpanKind.Institution } known && known.First == next)
        {
            return known.Entity is not null ? known : null;
        }

        if (a.Is(next - 1, W.The) && a.Is(next, Shape.Lower) && a.HasOwn(next, Label.HouseKind))
        {
            return Head(r, next); // "on behalf of the bank"
        }

        if (!view.Has(Label.Signing) && !a.Begins(group.End, Label.Behalf))
        {
            return null;
        }

        return a.Is(next + 1, Shape.Capital) || Words.IsAcronym(a, next) || group.Posts.Count > 0 ? Unknown(r, view, cue, next) : null;
    }

    // A post of the group names a house that the article knows.
    private static bool IsHoused(Reading r, Group group)
    {
        foreach (var post in group.Posts)
        {
            foreach (var house in post.Institutions)
            {
                if (house.Entity is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "the presidents of Lutz University, NAME, and of Nile College, NAME", "the heads of X and Y, NAME and NAME"
    private static void Offices(Reading r, SentenceView view)
    {
        var a = r.Article;
        if (!view.Has(Label.Offices | Label.RolePlural | Label.HomePlural))
        {
            return;
        }

        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (!a.HasOwn(i, Label.Offices | Label.RolePlural | Label.HomePlural))
            {
                continue;
            }

            if (view.Says(W.Respectively) && (a.Is(i + 1, W.Of) || a.Is(i + 1, W.At)) && InTurn(r, view, i))
            {
                return;
            }

            if (a.HasOwn(i, Label.Offices) && (a.Is(i + 1, W.Of) || a.Is(i + 1, W.At)))
            {
                Pairs(r, view, i);
            }
            else if (a.Is(i + 1, W.Of) && (a.Is(i - 1, W.The) || a.Has(i - 1, Label.NumberWord)) && Members(r, view, i, i + 2))
            {
                continue;
            }
            else if (a.Is(i + 1, W.Of) && a.Is(i + 2, W.Its) && view.Starting(i + 5, i + 5) is { } member && a.Is(i + 4, W.Comma) && Owner(view, i) is { } body)
            {
                All(r, view, i, body, member); // "two members of its board, A and B"
            }
            else if (Before(r, i) is { } house && view.Starting(i + 1, i + 1) is { } first)
            {
                All(r, view, i, house, first);
            }
        }
    }

    // "the Federation's president, NAME, and two members of its | board, A and B"
    private static Span? Owner(SentenceView view, int its)
    {
        for (var k = view.Institutions.Count - 1; k >= 0; k--)
        {
            if (view.Institutions[k].End <= its && view.Institutions[k].Entity is not null)
            {
                return view.Institutions[k];
            }
        }

        return null;
    }

    // "the members of the Organising Committee, A and B", "two members of its board, A and B"
    private static bool Members(Reading r, SentenceView view, int plural, int i)
    {
        var a = r.Article;
        i = a.Is(i, W.The) || a.Is(i, W.Its) ? i + 1 : i;
        if (r.Spans.At(i) is { Kind: SpanKind.Institution } house && house.First == i && house.Entity is not null && a.Is(house.End, W.Comma) && view.Starting(house.End + 1, house.End + 1) is { } first)
        {
            All(r, view, plural, house, first);
            return true;
        }

        return false;
    }

    // "DGCCI past | presidents A and B"
    private static Span? Before(Reading r, int plural)
    {
        var a = r.Article;
        var i = plural - 1;
        while (a.Has(i, Label.PastRole | Label.RoleModifier) && r.Spans.At(i) is null)
        {
            i--;
        }

        i = a.Is(i, W.Possessive) ? i - 1 : i;
        if (r.Spans.At(i) is null && a.HasOwn(i, Label.HouseKind))
        {
            return Head(r, i); // "School | leaders A, B and C"
        }

        return r.Spans.At(i) is { Kind: SpanKind.Institution } house && house.Entity is not null ? house : null;
    }

    private static void All(Reading r, SentenceView view, int plural, Span house, Group first)
    {
        foreach (var group in view.ListOf(first))
        {
            if (group.First >= first.First && !IsHoused(r, group))
            {
                r.Add(new Fact(Relation.AffiliatedWith, group.Person, house, null, (plural, plural + 1), r.Article.Has(plural - 1, Label.PastRole),
                    Presence.Unknown, Modality.Asserted, null, view.Index, Math.Min(plural, house.First), Math.Max(group.Person.End, house.End),
                    r.Weights["relation.base"], "offices"));
            }
            else if (group.First >= first.First)
            {
                return; // a list goes on with somebody of another house
            }
        }
    }

    // "Professors A and B, | Provosts of X and Y respectively": as many houses behind as names before
    private static bool InTurn(Reading r, SentenceView view, int office)
    {
        var a = r.Article;
        var at = (a.Is(office - 1, W.The) ? view.LastEndingAt(office - 2) : view.LastEndingAt(office - 1)) is { } last ? view.Groups.IndexOf(last) : -1;
        var houses = a.Scratch.List<Span>();
        foreach (var house in view.Institutions)
        {
            if (house.First > office && house.Entity is not null && !a.Contains(office, house.First, W.Semicolon) && !a.Contains(office, house.First, W.Respectively))
            {
                houses.Add(house);
            }
        }

        if (houses.Count < 2 || at < houses.Count - 1)
        {
            return false;
        }

        for (var k = 0; k < houses.Count; k++)
        {
            var person = view.Groups[at - houses.Count + 1 + k].Person;
            r.Add(new Fact(Relation.AffiliatedWith, person, houses[k], null, (office, office + 1), false, Presence.Unknown, Modality.Asserted, null, view.Index, person.First, houses[k].End, r.Weights["relation.base"], "offices"));
        }

        return true;
    }

    private static void Pairs(Reading r, SentenceView view, int office)
    {
        var a = r.Article;
        var houses = a.Scratch.List<Span>();
        var i = office + 2;
        while (i < view.Sentence.End)
        {
            if (a.Is(i, W.Comma) || a.Is(i, W.And) || a.Is(i, W.Of) || a.Is(i, W.The) || a.Is(i, W.At))
            {
                i++;
            }
            else if (r.Spans.At(i) is { Kind: SpanKind.Institution } house && house.First == i)
            {
                houses.Add(house);
                i = house.Acronym is { } acronym ? acronym.End + 1 : house.End;
            }
            else if (houses.Count > 0 && view.Starting(i, i) is { } group && !IsHoused(r, group))
            {
                i = Holders(r, view, office, houses, group);
                houses.Clear();
            }
            else
            {
                return;
            }
        }
    }

    // As many persons in a row as houses, in the same order; behind one house, the one person.
    private static int Holders(Reading r, SentenceView view, int office, List<Span> houses, Group first)
    {
        var at = view.Groups.IndexOf(first);
        for (var k = 0; k < houses.Count; k++)
        {
            if (at + k >= view.Groups.Count || view.Groups[at + k].List != first.List || IsHoused(r, view.Groups[at + k]))
            {
                return first.End;
            }
        }

        for (var k = 0; k < houses.Count; k++)
        {
            var person = view.Groups[at + k].Person;
            r.Add(new Fact(Relation.AffiliatedWith, person, houses[k], null, (office, office + 1), false, Presence.Unknown, Modality.Asserted, null, view.Index, office, Math.Max(person.End, houses[k].End), r.Weights["relation.base"], "offices"));
        }

        return view.Groups[at + houses.Count - 1].End;
    }
}
