using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// One word in the plural that is the post of each of several persons.
internal static partial class PostRules
{
    private const int MaxPlural = 8;

    // "the Vice-Presidents, A and B", "Vice-Presidents are A (HOUSE) and B", "elected A and B as Vice-Chairs", "the Co-Directors of the Centre, A from … and B from …"
    private static void Plurals(Reading r, SentenceView view, ref Homes? homes)
    {
        var a = r.Article;
        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (!a.Begins(i, Label.HomePlural))
            {
                continue;
            }

            var end = i + Math.Max(1, (int)a[i].PhraseLength);
            var sort = a.Lexicon.Value(a, i, Label.HomePlural);
            var house = OfHouse(r, end) ?? Before(r, i) ?? ChosenBy(r, view, i) ?? (homes ??= new Homes(r)).Of(view, (i, end), sort);
            if (house is null)
            {
                continue;
            }

            if (a.Is(i - 1, W.As) && view.LastEndingAt(i - 1) is { } last)
            {
                Backwards(r, view, last, house, (i, end), house.First > end);
                continue;
            }

            var next = house.First >= end && house.First < end + 3 ? house.Acronym is { } letters ? letters.End + 1 : house.End : end;
            while (a.Is(next, W.Comma) || a.Is(next, W.Colon) || a.Is(next, W.Are) || a.Is(next, W.Were) || a.Is(next, W.Dash))
            {
                next++;
            }

            if (view.Starting(next, next) is { } first)
            {
                Forwards(r, view, first, house, (i, end));
            }
        }
    }

    // "Vice-Presidents of the | Guild"
    private static Span? OfHouse(Reading r, int i)
    {
        if (!r.Article.Is(i, W.Of))
        {
            return null;
        }

        i = r.Article.Is(i + 1, W.The) ? i + 2 : i + 1;
        return r.Spans.At(i) is { Kind: SpanKind.Institution } house && house.Entity is not null ? house : null;
    }

    // "the | Committee elected A as Chair and B and C as …": who chooses is who they are of
    private static Span? ChosenBy(Reading r, SentenceView view, int before)
    {
        foreach (var house in view.Institutions)
        {
            if (house.End < before && house.Entity is not null && r.Article.HasOwn(house.End, Label.Becomes) && r.Article.Is(house.End, Shape.Lower))
            {
                return house;
            }
        }

        return null;
    }

    private static void Forwards(Reading r, SentenceView view, Group first, Span house, (int First, int End) title)
    {
        for (var k = view.Groups.IndexOf(first); k < view.Groups.Count; k++)
        {
            var group = view.Groups[k];
            var own = group.Posts.Count > 0 && group.Posts[0].First < group.Person.First; // ", and the Treasurer, NAME"
            if (own || IsHoused(r, group) || group != first && !Follows(r.Article, view.Groups[k - 1].End, group.First))
            {
                return;
            }

            Holds(r, view, group, house, title);
        }
    }

    private static void Backwards(Reading r, SentenceView view, Group last, Span house, (int First, int End) title, bool posted = false)
    {
        for (var k = view.Groups.IndexOf(last); k >= 0; k--)
        {
            var group = view.Groups[k];
            var joined = group == last || Follows(r.Article, group.End, view.Groups[k + 1].First) || posted && group.List == last.List;
            if (group.Posts.Count > 0 && !posted || !joined)
            {
                return;
            }

            Holds(r, view, group, house, title);
        }
    }

    private static void Holds(Reading r, SentenceView view, Group group, Span house, (int First, int End) title) =>
        r.Add(new Fact(Relation.AffiliatedWith, group.Person, house, null, title, r.Article.Has(title.First - 1, Label.PastRole), Presence.Unknown, Modality.Asserted, null, view.Index, Math.Min(group.First, title.First), Math.Max(group.End, title.End), r.Weights["relation.base"], "offices"));

    // From one name to the next of the same post: "and", a comma, a remark in brackets, "from the Chinese side"
    private static bool Follows(ArticleText a, int end, int first)
    {
        var joins = false;
        var inside = false;
        for (var i = end; i < first; i++)
        {
            inside = a.Is(i, W.Open) || inside && !a.Is(i - 1, W.Close);
            joins |= a.Is(i, W.And) || a.Is(i, W.Comma) || a.Is(i, W.Ampersand);
            if (!inside && !(a.Is(i, W.And) || a.Is(i, W.Comma) || a.Is(i, W.Ampersand) || a.Is(i, W.From) || a.Is(i, W.On) || a.Is(i, W.The) || a.Has(i, Label.Geo | Label.Honorific) || a.Span(i) is "side" or "also"))
            {
                return false;
            }
        }

        return joins && first - end <= MaxPlural;
    }
}
