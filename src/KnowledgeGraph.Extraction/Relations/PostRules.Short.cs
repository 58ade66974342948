using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;
using Post = KnowledgeGraph.Extraction.Mentions.Post;

namespace KnowledgeGraph.Extraction.Relations;

// Posts whose house the text has named before and now only hints at.
internal static partial class PostRules
{
    private const int MaxAway = 14;

    /// <summary>Asked when all other facts stand: whose the posts are that name no house.</summary>
    public static void Last(Reading r) => Home(r);

    /// <summary>Asked when all houses are known, those also that only an event names.</summary>
    public static void Hints(Reading r)
    {
        var housed = r.Article.Scratch.Set<Span>();
        foreach (var fact in r.Facts)
        {
            if (fact.Relation == Relation.AffiliatedWith)
            {
                housed.Add(fact.Subject);
            }
        }

        foreach (var view in r.Views)
        {
            foreach (var group in view.Groups)
            {
                if (!housed.Contains(group.Person) && !IsHoused(r, group))
                {
                    Fellow(r, view, group);
                }

                if (group.Posts.Count > 0 && !housed.Contains(group.Person))
                {
                    Hinted(r, view, group);
                }
            }
        }
    }

    // "the X Museum, where they were welcomed by its director, NAME", "president of the Network", "Nordhelm chairman NAME", "association chair NAME"
    private static void Hinted(Reading r, SentenceView view, Group group)
    {
        if (group.Posts.Count == 0 || IsHoused(r, group))
        {
            return;
        }

        foreach (var post in group.Posts)
        {
            if ((Its(r, view, group, post) ?? There(r, view, group, post) ?? Behind(r, view, post) ?? InFront(r, view, post) ?? Senior(r, view, group, post) ?? Beside(r, view, group, post)) is { } house)
            {
                var first = Math.Min(Math.Min(group.Person.First, post.First), house.First);
                r.Add(new Fact(Relation.AffiliatedWith, group.Person, house, null, (post.TitleFirst, post.TitleEnd), post.Former, Presence.Unknown, Modality.Asserted, null, view.Index, first, Math.Max(group.Person.End, post.End), r.Weights["relation.base"], "hinted"));
                return;
            }
        }
    }

    // "A, director of X, and his deputy | B": of the same house as the one before
    private static void Fellow(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        var i = a.Is(group.Person.HonorificFirst - 1, W.Comma) ? group.Person.HonorificFirst - 2 : group.Person.HonorificFirst - 1;
        if (i <= view.Sentence.First || !(a.Is(i - 1, W.His) || a.Is(i - 1, W.Her)) || a.Span(i) is not ("deputy" or "colleague" or "predecessor" or "successor" or "assistant" or "co-director"))
        {
            return;
        }

        var senior = Before(a, view, group, i);
        if (senior is null || view.Groups.IndexOf(senior) != view.Groups.IndexOf(group) - 1)
        {
            return;
        }

        foreach (var fact in r.Facts)
        {
            if (fact.Relation == Relation.AffiliatedWith && !fact.Former && fact.Subject.Entity == senior.Person.Entity)
            {
                r.Add(new Fact(Relation.AffiliatedWith, group.Person, fact.Object, null, (i, i + 1), a.Span(i) is "predecessor", Presence.Unknown, Modality.Asserted, null, view.Index, senior.Person.First, group.End, r.Weights["relation.base"] + r.Weights["relation.pronoun"], "fellow"));
                return;
            }
        }
    }

    // Who stands before "his": right before it, or, of a colleague, in the clause before ("A of X spoke; his colleague | B")
    private static Group? Before(ArticleText a, SentenceView view, Group group, int i)
    {
        var at = view.Groups.IndexOf(group);
        var close = view.LastEndingAt(i - 1) ?? view.LastEndingAt(a.Is(i - 2, W.Comma) || a.Is(i - 2, W.And) ? i - 2 : i - 1) ?? view.LastEndingAt(i - 3);
        return close ?? (a.Span(i) is "colleague" && at > 0 && (a.Is(i - 2, W.Semicolon) || a.Is(i - 2, W.And) || a.Is(i - 2, W.Comma)) ? view.Groups[at - 1] : null);
    }

    // "received by its Chairman, A, and the Plant Director, | B": the second of a list whose first is "its"
    private static Span? Beside(Reading r, SentenceView view, Group group, Post post)
    {
        var a = r.Article;
        var at = view.Groups.IndexOf(group);
        if (at < 1 || view.Groups[at - 1] is not { Posts.Count: > 0 } first || first.List != group.List || !a.Is(first.Posts[0].First - 1, W.Its) || !a.Is(post.First - 1, W.The) && !a.Is(post.First - 1, W.And) || post.TitleEnd > post.Role.End)
        {
            return null;
        }

        foreach (var fact in r.Facts)
        {
            if (fact.Relation == Relation.AffiliatedWith && fact.Subject == first.Person && fact.Sentence == view.Index)
            {
                return fact.Object;
            }
        }

        return null;
    }

    // "received at the River Museum by | curator NAME": the house right before "by"
    private static Span? There(Reading r, SentenceView view, Group group, Post post)
    {
        var a = r.Article;
        var by = a.Is(group.First - 1, W.The) ? group.First - 2 : group.First - 1;
        if (a.Is(by, W.By) && post.First < group.Person.First && post.TitleEnd == post.Role.End && !a.Has(post.Role.Head, Label.PlaceRole))
        {
            for (var i = by - 1; i > view.Sentence.First + 1 && i > by - 8; i--)
            {
                if (a.Is(i, W.Where) && a.Is(i - 1, W.Comma) && HouseEndingAt(view, i - 1) is { Entity: not null } visited)
                {
                    return visited; // "the Yellow Sea Institute, where they were received by | director NAME"
                }
            }
        }

        if (!a.Is(by, W.By) || post.First > group.Person.First || a.Has(group.First, Label.Geo) || a.Has(post.Role.Head, Label.PlaceRole) || HouseEndingAt(view, by) is not { } house || house.Entity is null)
        {
            return null;
        }

        var at = a.Is(house.First - 1, W.The) ? house.First - 2 : house.First - 1;
        for (var i = at - 1; i > at - 10 && a.Is(at, W.At) && i >= view.Sentence.First; i--)
        {
            if (Receives(a.Span(i)) || a.Span(i) is "guided" or "shown")
            {
                return house;
            }
        }

        return null;
    }

    // "… Museum …, by | its director": the house last named in the sentence
    private static Span? Its(Reading r, SentenceView view, Group group, Post post)
    {
        var a = r.Article;
        var i = post.First - 1;
        i = a.Is(i, Shape.Lower) && !a.HasOwn(i, Label.Function) && r.Spans.At(i) is null ? i - 1 : i;
        var where = a.Is(i, W.The) ? i - 1 : i;
        if (a.Is(where, W.Where) && a.Is(where - 1, W.Comma) && r.Spans.At(where - 2) is { Kind: SpanKind.Institution } visited && visited.Entity is not null)
        {
            return visited; // "the Cocoa Board, where | Deputy Chief Executive NAME"
        }

        if (!a.Is(i, W.Its) || i < view.Sentence.First)
        {
            return null;
        }

        if (Shortened(r, view, i) is { } shortened)
        {
            return shortened;
        }

        return LastBefore(r, view, i) ?? LastBefore(r, view, i, acronyms: true) ?? HouseOfSentence(r, view, i) ?? (i > view.Sentence.First + 1 ? UnknownBefore(r, view, i) : view.Index > 0 ? BeforeThis(r, r.Views[view.Index - 1]) : null);
    }

    // "visited the King Rashid Digital City, where she was briefed by | its chief executive": the capitals last before it, which no list knows
    private static Span? UnknownBefore(Reading r, SentenceView view, int its)
    {
        var a = r.Article;
        var end = its;
        while (end > view.Sentence.First && its - end < MaxAway && !a.Is(end - 1, Shape.Capital))
        {
            end--;
        }

        var first = end;
        var place = true;
        while (first > view.Sentence.First && end - first < 5 && a.Is(first - 1, Shape.Capital) && r.Spans.At(first - 1) is null && !view.IsInGroup(first - 1) && !a.HasOwn(first - 1, Label.Function | Label.EventHead))
        {
            first--;
            place &= a.Has(first, Label.Geo | Label.Month | Label.Weekday);
        }

        return end == first || place || end == its || end - first == 1 && !Words.IsAcronym(a, first) && !a.Is(first, Shape.Hyphen) ? null : Housed(r, first, end);
    }

    // "| The chamber had led a trip, said its president NAME": the house that the sentence opens with, by its noun
    private static Span? HouseOfSentence(Reading r, SentenceView view, int its)
    {
        var first = view.Sentence.First;
        return its - first > 2 && r.Article.Is(first, W.The) && r.Article.Is(first + 1, Shape.Lower) && r.Article.HasOwn(first + 1, Label.HouseKind) ? Head(r, first + 1) : null;
    }

    private static Span? LastBefore(Reading r, SentenceView view, int its, bool acronyms = false)
    {
        for (var k = view.Institutions.Count - 1; k >= 0; k--)
        {
            var s = view.Institutions[k];
            if (s.End <= its && !IsAsideClause(r, view, s, its) && (acronyms || s.Form != MentionForm.Acronym) && its - s.End <= MaxAway && !IsOwner(r, s) && s.Entity is not null)
            {
                return s;
            }
        }

        return null;
    }

    // "The City, which joined | the League last year, was represented by its architect"
    private static bool IsAsideClause(Reading r, SentenceView view, Span span, int its)
    {
        for (var i = view.Sentence.First; i < span.First; i++)
        {
            if (r.Article.Is(i, W.Which) && r.Article.Is(i - 1, W.Comma))
            {
                return r.Article.Contains(span.End, its, W.Comma);
            }
        }

        return false;
    }

    // "The centre was built by the Hanbit Agency. | Its director": what the sentence before is about, else the house it names last
    private static Span? BeforeThis(Reading r, SentenceView view)
    {
        Span? last = null;
        foreach (var span in view.Institutions)
        {
            if (span.Weak && span.Form == MentionForm.Full || span.Entity is null)
            {
                continue;
            }

            if (span.First <= view.Sentence.First + 1)
            {
                return span;
            }

            last = last is null || span.Form == MentionForm.Full || last.Form != MentionForm.Full ? span : last;
        }

        return last;
    }

    // "the Ministry's press office": the owner is not what "its" means
    private static bool IsOwner(Reading r, Span span) => r.Article.Is(span.End, W.Possessive);

    // "A, Director of the Office; B, | Deputy Director": the same post a rank lower, right behind in the list
    private static Span? Senior(Reading r, SentenceView view, Group group, Post post)
    {
        var a = r.Article;
        var at = view.Groups.IndexOf(group);
        if (at < 1 || post.TitleEnd > post.Role.End || post.First < group.Person.End || view.Groups[at - 1].List != group.List || !a.HasOwn(post.Role.First, Label.RoleModifier))
        {
            return null;
        }

        foreach (var senior in view.Groups[at - 1].Posts)
        {
            if (senior.Institutions.Count > 0 && a[senior.Role.Head].Word == a[post.Role.Head].Word && senior.Institutions[0].Entity is not null)
            {
                return senior.Institutions[0];
            }
        }

        return null;
    }

    // "of the | Partnership", "with | Marenko", "of the | Tajik institute"
    private static Span? Behind(Reading r, SentenceView view, Post post)
    {
        var a = r.Article;
        var i = post.Role.End;
        if (!(a.Is(i, W.Of) || a.Is(i, W.At) || a.Is(i, W.With) || a.Is(i, W.For) || a.Is(i, W.From)) || a.HasOwn(post.Role.First, Label.TerritoryPost) || a.HasOwn(post.Role.First - 1, Label.TerritoryPost))
        {
            return null; // "District Commissioner of Salima"
        }

        i = a.Is(i + 1, W.The) ? i + 2 : i + 1;
        if (a.Is(i - 1, W.The) && (a.Is(i, W.Former) || a.Span(i) is "latter") && !a.Is(i + 1, Shape.Capital))
        {
            return OfTwo(r, view, post, a.Is(i, W.Former));
        }

        if (a.Is(i, Shape.Capital) && a.Is(i + 1, Shape.Lower) && OfSort(r, i) is { } sort)
        {
            return sort;
        }

        if (a.Has(post.Role.Head, Label.PlaceRole) || a.HasOwn(post.Role.First, Label.TerritoryPost) || a.HasOwn(post.Role.First - 1, Label.TerritoryPost))
        {
            return null; // "District Commissioner of Salima"
        }

        if ((a.Has(i, Label.Demonym) || a.Is(i - 1, W.The) && a.Is(i, Shape.Capital)) && a.Is(i + 1, Shape.Lower) && a.HasOwn(i + 1, Label.OrgHead))
        {
            return OfNation(r, i); // also "of the | Lutz chamber"
        }

        return a.Is(i, Shape.Capital) && !a.Is(i + 1, Shape.Capital) && (a.Is(i - 1, W.The) || !a.HasOwn(i, Label.Topic)) ? Word(r, i, a.Is(i - 1, W.The)) : null;
    }

    // "Nordhelm | chairman NAME", "the Trust's | chairman", "association | chair NAME"
    private static Span? InFront(Reading r, SentenceView view, Post post)
    {
        var a = r.Article;
        var i = a.Is(post.Role.First - 1, W.Possessive) ? post.Role.First - 2 : post.Role.First - 1;
        if (a[post.Role.First].PhraseLength == 2 && post.Role.End == post.Role.First + 2 && a.HasOwn(post.Role.First, Label.HouseKind) && a.HasOwn(post.Role.First, Label.OrgHead) && post.TitleEnd == post.Role.End)
        {
            return Head(r, post.Role.First); // "Club president NAME": the post's own words name the house
        }

        if (i < view.Sentence.First || r.Spans.At(i) is not null || a.Has(post.Role.First, Label.PlaceRole) || a.Has(post.Role.Head, Label.PlaceRole))
        {
            return null;
        }

        var first = i;
        while (first > view.Sentence.First && i - first < 3 && a.Is(first - 1, Shape.Capital) && r.Spans.At(first - 1) is null && !a.HasOwn(first - 1, Label.Function))
        {
            first--;
        }

        if (first < i && a.Is(i, Shape.Capital) && !a.Is(post.Role.First - 1, W.Possessive) && Opening(r, first, i + 1) is { } opened)
        {
            return opened; // "said Rio Bend | President NAME"
        }

        if (a.Is(i, Shape.Capital) && (i == view.Sentence.First || !a.Is(i - 1, Shape.Capital)))
        {
            return (a.HasOwn(i, Label.OrgHead) ? One(r, static name => name.Head, a[i].Word) ?? r.Names.Leading(i)?.Mentions[0] : null) ?? Word(r, i, a.Is(i - 1, W.The)) ?? (a.HasOwn(i, Label.OrgHead) ? Head(r, i) : null);
        }

        return a.Is(i, Shape.Lower) && a.HasOwn(i, Label.OrgHead) && !a.HasOwn(i, Label.Unit) && !a.Has(i, Label.RoleModifier) ? Head(r, i) : null;
    }
}
