using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;
using Post = KnowledgeGraph.Extraction.Mentions.Post;

namespace KnowledgeGraph.Extraction.Relations;

// Posts that name no house because the text is about one: "Rector NAME", "The Treasurer, NAME", "There, the dean, NAME".
internal static partial class PostRules
{
    // As many lines as a committee has, and as long.
    private const int MaxBallot = 16;
    private const int MaxLine = 16;

    private static void Home(Reading r)
    {
        HashSet<Entity>? housed = null;
        Homes? homes = null;
        (Group Group, SentenceView View, Span House)? last = null;
        foreach (var view in r.Views)
        {
            if (view.Has(Label.HomePlural))
            {
                Plurals(r, view, ref homes);
            }

            if (!view.Has(Label.HomePost))
            {
                continue;
            }

            foreach (var group in view.Groups)
            {
                if (last is { } neighbour && neighbour.View == view && neighbour.Group.List == group.List && OfUnit(r, group) is { } unit)
                {
                    Add(r, view, group, neighbour.House, unit, unit.Former, "home");
                    continue;
                }

                if (AtHome(r, view, group, out var elected) is not { } post || r.Article.Lexicon.Value(r.Article, HeadOf(r.Article, post), Label.HomePost) is not (var sort and >= 0))
                {
                    continue;
                }

                housed ??= Housed(r);
                if (group.Person.Entity is not { } person || !elected && housed.Contains(person) && !(sort is 1 or 3 && IsOfUnit(r, group, person)) || IsOpen(sort, elected) && !IsOwnPost(r, view, group, post, sort))
                {
                    continue;
                }

                homes ??= new Homes(r);
                if (((elected ? ChosenBy(r, view, group.First) : null) ?? homes.Of(view, post, sort, elected, IsHost(r.Article, view, group))) is { } house)
                {
                    housed.Add(person);
                    last = (group, view, house);
                    Add(r, view, group, house, post, post.Former, "home");
                }
            }
        }
    }

    // "Vice President and Dean of the Faculty of Science, NAME": the house of the one post is a part of that of the other
    private static bool IsOfUnit(Reading r, Group group, Entity person)
    {
        if (group.Posts.Count < 2)
        {
            return false;
        }

        foreach (var fact in r.Facts)
        {
            if (fact.Relation == Relation.AffiliatedWith && fact.Subject.Entity == person && !r.Article.HasOwn(fact.Object.Entity!.Name.Head, Label.Unit) && r.Names.Kind(fact.Object.Entity!.Name) is not (4 or 26 or 27))
            {
                return false;
            }
        }

        return true;
    }

    // A president or a director of no house may be anybody's: only of those who took part, and of no country.
    private static bool IsTold(Reading r, Entity person, bool takesPart)
    {
        foreach (var fact in r.Facts)
        {
            takesPart |= fact.Relation != Relation.AffiliatedWith && fact.Subject.Entity == person;
        }

        foreach (var mention in person.Mentions)
        {
            takesPart &= mention.Sentence < 0 || !IsOfCountry(r.Article, r.Views[mention.Sentence], mention);
        }

        return takesPart;
    }

    // A president may be one of a country, a director one of anything: the text must tell more.
    private static bool IsOpen(int sort, bool elected) => sort is Homes.OnlyElected or Homes.OfAny && !elected;

    private static bool IsOwnPost(Reading r, SentenceView view, Group group, Post post, int sort) =>
        post.TitleEnd == post.Role.End && !view.Has(Label.Behalf)
        && (view.Says(W.Our) || IsTold(r, group.Person.Entity!, IsHost(r.Article, view, group)))
        && !(sort == Homes.OfAny && IsOfField(r.Article, post));

    // "Film | director NAME", "Project director NAME": of a field, and of no house
    private static bool IsOfField(ArticleText a, Post post)
    {
        var i = post.First - 1;
        if (i < 0 || a.Is(i, Shape.Punct) || a.HasOwn(i, Label.Function))
        {
            return false;
        }

        return a.Is(i, Shape.Capital) ? a.Is(post.First, Shape.Lower) || !a.Is(i, Shape.LineStart) : !a.Is(i, Shape.LineStart) && a.HasOwn(i, Label.Topic | Label.Common | Label.Role);
    }

    // "Malta's President NAME", "President NAME of the Republic of Malta", "the President of Malta, NAME"
    private static bool IsOfCountry(ArticleText a, SentenceView view, Span mention)
    {
        if (a.Is(mention.End, W.Of) && (a.Is(mention.End + 1, Shape.Capital) || a.Is(mention.End + 1, W.The)))
        {
            return true; // whatever it is of, it is said
        }

        foreach (var group in view.Groups)
        {
            foreach (var post in group.Posts)
            {
                if (group.Person == mention && (post.TitleEnd > post.Role.End && a.Has(post.TitleEnd - 1, Label.Geo) || a.Has(post.First - 1, Label.Geo) || a.Is(post.First - 1, W.Possessive) && a.Has(post.First - 2, Label.Geo)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "Rector A and the head | of the international office, B": a unit in small letters, of the same house as the neighbour in the list
    private static Post? OfUnit(Reading r, Group group)
    {
        var a = r.Article;
        if (group.Posts.Count != 1 || group.Posts[0] is not { Institutions.Count: 0 } post || post.TitleEnd < post.Role.End + 3 && !(a.Is(post.Role.End, W.Of) && a.Is(post.Role.End + 1, W.The)))
        {
            return null;
        }

        for (var i = post.Role.End + 1; i < post.Role.End + 6 && a.Is(i, Shape.Lower); i++)
        {
            if (a.HasOwn(i, Label.OrgHead) && a.HasOwn(i, Label.Unit))
            {
                return post;
            }
        }

        return null;
    }

    // "The Board for the term 2024–2026 comprises:", "New office-bearers:"
    private static bool IsOfBoard(ArticleText a, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (a.Span(i) is "Board" or "board" or "office-bearers" or "Office-bearers" or "bearers" or "Committee" or "committee" or "executive" or "Executive" or "Council" or "council" or "line-up")
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<Entity> Housed(Reading r)
    {
        var housed = r.Article.Scratch.Set<Entity>();
        foreach (var fact in r.Facts)
        {
            if (fact.Relation == Relation.AffiliatedWith)
            {
                housed.Add(fact.Subject.Entity!);
            }
        }

        return housed;
    }

    // The token of the post that a list of such posts holds, behind "outgoing" and the like.
    private static int HeadOf(ArticleText a, Post post)
    {
        var i = post.Role.First;
        while (i < post.Role.End - 1 && a.HasOwn(i, Label.RoleModifier | Label.Becomes) && a.Lexicon.Value(a, i, Label.HomePost) < 0)
        {
            i++;
        }

        return i;
    }

    // "Vice President NAME and Dean NAME met with the guests", "the team was received by Vice President NAME"
    private static bool IsHost(ArticleText a, SentenceView view, Group group)
    {
        var first = group;
        var last = group;
        foreach (var member in view.ListOf(group))
        {
            first = member.First < first.First ? member : first;
            last = member;
        }

        var by = a.Is(first.First - 1, W.The) || a.Is(first.First - 1, W.Its) ? first.First - 2 : first.First - 1;
        return a.Is(last.End, Shape.Lower) && Receives(a.Span(last.End)) || a.Is(by, W.By) && Receives(a.Span(by - 1));
    }

    private static bool Receives(ReadOnlySpan<char> verb) => verb is "met" or "received" or "welcomed" or "hosted" or "greeted" or "presided" or "extended" or "chaired" or "accompanied" or "briefed";

    // The first post of the group that needs a house, when none of its posts has one, or one that somebody was elected to.
    private static Post? AtHome(Reading r, SentenceView view, Group group, out bool elected)
    {
        elected = false;
        var ballot = group.Posts.Count > 0 && IsOnBallot(r, view);
        foreach (var post in group.Posts)
        {
            elected = ballot || IsElected(r.Article, view, post);
            if (r.Article.Has(HeadOf(r.Article, post), Label.HomePost) && (elected || !IsHoused(r, group) || group.Posts.Count > 1) && IsBare(r.Article, post))
            {
                return post;
            }
        }

        return null;
    }

    // "was re-elected | President", "elected NAME as | Chair"
    private static bool IsElected(ArticleText a, SentenceView view, Post post) => a.Has(post.First, Label.Becomes) || a.Has(post.First - 1, Label.Becomes) || a.Span(post.First) is "past" or "Past" || a.Is(post.First - 1, W.As) && view.Has(Label.Becomes) && IsVote(a, view.Sentence.First, post.First);

    private static bool IsVote(ArticleText a, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (a.Span(i) is "elected" or "re-elected" or "reelected" or "chose" or "chosen" or "appointed" or "reappointed" or "named" or "confirmed")
            {
                return true;
            }
        }

        return false;
    }

    // Nothing around the post says where it is: no place, no owner, no "of".
    private static bool IsBare(ArticleText a, Post post)
    {
        if (post.Institutions.Count > 0 || a.Has(post.First - 1, Label.Geo | Label.TerritoryPost) || a.Is(post.First - 1, W.Possessive) || a.Is(post.First - 1, W.His) || a.Is(post.First - 1, W.Her) || a.Is(post.First - 1, W.A) || a.Is(post.First - 1, W.An))
        {
            return false;
        }

        for (var i = post.Role.End; i < post.TitleEnd; i++)
        {
            if (a.Has(i, Label.Geo))
            {
                return false; // "Vice President of Ghana"
            }
        }

        return !a.Is(post.TitleEnd, W.Of) && !a.Is(post.TitleEnd, W.At) && !IsOfOther(a, post);
    }

    // "Chairman, Lake Farmers' Congress": what follows the comma is no name of a person and no clause
    private static bool IsOfOther(ArticleText a, Post post) => post.First < post.Person!.First && a.Is(post.TitleEnd, W.Comma) && post.Person.HonorificFirst > post.TitleEnd + 3;

    // "Those elected are:" above lines of posts and names
    private static bool IsOnBallot(Reading r, SentenceView view)
    {
        var a = r.Article;
        for (var k = view.Index - 1; k >= 0 && k >= view.Index - MaxBallot; k--)
        {
            var sentence = r.Views[k].Sentence;
            if (a.Is(sentence.End - 1, W.Colon))
            {
                return r.Views[k].Has(Label.Becomes) || IsOfBoard(a, sentence);
            }

            if (sentence.End - sentence.First > MaxLine)
            {
                return false;
            }
        }

        return false;
    }
}
