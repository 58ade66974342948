using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;
using Post = KnowledgeGraph.Extraction.Mentions.Post;

namespace KnowledgeGraph.Extraction.Relations;

// Posts that name no house because the text is about one: "Rector NAME", "The Treasurer, NAME", "There, the dean, NAME".
internal static partial class PostRules
{
    /// <summary>How many sentences back "the dean" may look for the faculty.</summary>
    private const int MaxNear = 3;

    /// <summary>The house that an article is about is named so often, and twice as often as any other that fits.</summary>
    private const int LeastHome = 2;

    // As many lines as a committee has, and as long.
    private const int MaxBallot = 16;
    private const int MaxLine = 16;

    // The sort of posts that tell no house unless somebody is elected to them.
    private const int OnlyElected = 6;

    // The sort of what a dean is of when the text names no faculty.
    private const int AtLearning = 8;

    private static void Home(Reading r)
    {
        HashSet<Entity>? housed = null;
        foreach (var view in r.Views)
        {
            if (!view.Has(Label.HomePost))
            {
                continue;
            }

            foreach (var group in view.Groups)
            {
                if (AtHome(r, view, group, out var elected) is not { } post || r.Article.Lexicon.Value(r.Article, HeadOf(r.Article, post), Label.HomePost) is not (var sort and >= 0) || sort == OnlyElected && !elected && !IsHost(r, group))
                {
                    continue;
                }

                housed ??= Housed(r);
                if (group.Person.Entity is { } person && (elected || !housed.Contains(person)) && ((IsHost(r, group) ? Visited(r) : null) ?? (sort == OnlyElected && !elected ? null : House(r, view, post, sort))) is { } house)
                {
                    housed.Add(person);
                    Add(r, view, group, house, post, post.Former, "home");
                }
            }
        }
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

    // "Vice President NAME met with the guests"
    private static bool IsHost(Reading r, Group group) =>
        group.IsTitledOnly() && r.Article.Is(group.Person.End, Shape.Lower) && r.Article.Span(group.Person.End) is "met" or "received" or "welcomed" or "hosted" or "greeted" or "presided" or "extended" or "chaired" or "accompanied";

    // The house that is visited on the visit that the article reports: those who receive there are of it.
    private static Span? Visited(Reading r)
    {
        if (r.Events.Main is not { Kind: (int)EventKind.Visit } visit)
        {
            return null;
        }

        foreach (var mention in visit.Mentions)
        {
            for (var i = mention.Span.End - 1; i > mention.Span.Head; i--)
            {
                if (r.Spans.At(i) is { Kind: SpanKind.Institution } house)
                {
                    return house;
                }
            }
        }

        return null;
    }

    // The last post of the group, when it says nothing more of where it is and is the only one, or one that somebody was elected to.
    private static Post? AtHome(Reading r, SentenceView view, Group group, out bool elected)
    {
        elected = false;
        if (group.Posts.Count == 0)
        {
            return null;
        }

        var a = r.Article;
        var post = group.Posts[^1];
        elected = a.Has(post.First, Label.Becomes) || a.Has(post.First - 1, Label.Becomes) || a.Span(post.First) is "past" or "Past" || IsOnBallot(r, view);
        if (group.Posts.Count > 1 && !elected || post.Institutions.Count > 0 || !a.Has(HeadOf(a, post), Label.HomePost) || a.Has(post.First - 1, Label.Geo | Label.TerritoryPost) || a.Is(post.First - 1, W.Possessive) || a.Is(post.First - 1, W.His) || a.Is(post.First - 1, W.Her))
        {
            return null;
        }

        for (var i = post.Role.End; i < post.TitleEnd; i++)
        {
            if (a.Has(i, Label.Geo))
            {
                return null; // "Vice President of Ghana"
            }
        }

        return (a.Is(post.TitleEnd, W.Of) || a.Is(post.TitleEnd, W.At)) && post.End <= post.TitleEnd ? null : post;
    }

    // "Those elected are:" above lines of posts and names
    private static bool IsOnBallot(Reading r, SentenceView view)
    {
        var a = r.Article;
        for (var k = view.Index - 1; k >= 0 && k >= view.Index - MaxBallot; k--)
        {
            var sentence = r.Views[k].Sentence;
            if (a.Is(sentence.End - 1, W.Colon))
            {
                return r.Views[k].Has(Label.Becomes);
            }

            if (sentence.End - sentence.First > MaxLine)
            {
                return false;
            }
        }

        return false;
    }

    private static Span? House(Reading r, SentenceView view, Post post, int sort) => sort switch
    {
        4 => Near(r, view, post, sort) ?? Main(r, sort) ?? Main(r, AtLearning),
        5 or 7 => Near(r, view, post, sort) ?? Main(r, sort),
        _ => Main(r, sort),
    };

    // The house of that sort named last, not far before.
    private static Span? Near(Reading r, SentenceView view, Post post, int sort)
    {
        for (var k = view.Index; k >= 0 && k >= view.Index - MaxNear; k--)
        {
            var houses = r.Views[k].Institutions;
            for (var j = houses.Count - 1; j >= 0; j--)
            {
                if (houses[j].End <= post.First && houses[j].Entity is { } entity && Fits(sort, r.Names.Kind(entity.Name)))
                {
                    return houses[j];
                }
            }
        }

        return null;
    }

    // The house that the article is about: the one of the sort that its lead names, else the one that stands out.
    private static Span? Main(Reading r, int sort)
    {
        var university = sort == 1 && HasUniversity(r);
        var lead = Lead(r);
        Entity? best = null;
        Entity? first = null;
        var next = 0;
        var several = false;
        foreach (var entity in r.Names.Entities)
        {
            if (entity.Kind != EntityKind.Institution || IsMeetingPlace(r.Article, entity) || r.Names.Kind(entity.Name) is var kind && !Fits(sort, kind) || university && kind != NameTable.University)
            {
                continue;
            }

            if (IsIn(entity, lead))
            {
                several |= first is not null;
                first = entity;
            }

            if (best is null || entity.Mentions.Count > best.Mentions.Count)
            {
                next = best?.Mentions.Count ?? 0;
                best = entity;
            }
            else
            {
                next = Math.Max(next, entity.Mentions.Count);
            }
        }

        if (several && (best!.Mentions.Count < 3 || best.Mentions.Count < 3 * next))
        {
            return null; // two universities meet: whose rector it is, the text must say
        }

        if (first is not null && !several)
        {
            return first.Mentions[0];
        }

        return best is not null && (best.Mentions.Count >= LeastHome || university) && best.Mentions.Count >= 2 * next ? best.Mentions[0] : null;
    }

    // "held at the Exchange Club": where the house of another met
    private static bool IsMeetingPlace(ArticleText a, Entity entity)
    {
        var i = entity.Mentions[0].First - 1;
        i = a.Is(i, W.The) ? i - 1 : i;
        return (a.HasOwn(entity.Name.Head, Label.Venue) || entity.Mentions.Count == 1) && (a.Is(i, W.At) || a.Is(i, W.In));
    }

    // The last sentence of the lead: headings and the first of the body.
    private static int Lead(Reading r)
    {
        foreach (var view in r.Views)
        {
            if (view.Sentence.Zone == Zone.Body)
            {
                return view.Index;
            }
        }

        return 0;
    }

    private static bool IsIn(Entity entity, int lead)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention.Sentence >= 0 && mention.Sentence <= lead)
            {
                return true;
            }
        }

        return false;
    }

    // A rector's is a university before it is a college.
    private static bool HasUniversity(Reading r)
    {
        foreach (var entity in r.Names.Entities)
        {
            if (entity.Kind == EntityKind.Institution && r.Names.Kind(entity.Name) == NameTable.University)
            {
                return true;
            }
        }

        return false;
    }

    // Numbers as in the lexicons: HomePost's sorts and HouseKind's kinds.
    private static bool Fits(int sort, int kind) => sort switch
    {
        1 => kind is 1 or 3 or 5,
        2 or OnlyElected => kind is (>= 7 and <= 12) or 14 or 20 or 28 or (>= 30 and <= 32) or 34 or 35 or 38 or 46,
        3 => kind is 1 or 3 or 5 or (>= 7 and <= 12) or 14,
        4 => kind is 4 or 27,
        7 => kind is 24,
        AtLearning => kind is 1 or 2 or 3 or 5,
        _ => kind is >= 2 and <= 5 or 25,
    };
}
