using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;
using Post = KnowledgeGraph.Extraction.Mentions.Post;

namespace KnowledgeGraph.Extraction.Relations;

// Which house of the name table a word or two stand for.
internal static partial class PostRules
{
    private const int MaxHouses = 256;

    // "Hunan Steel was represented by | its manager": the first words of a longer name, right before the verb
    private static Span? Shortened(Reading r, SentenceView view, int its)
    {
        var a = r.Article;
        var end = its - 1;
        while (end > view.Sentence.First && its - end < 6 && a.Is(end, Shape.Lower))
        {
            end--;
        }

        var first = end;
        while (first > view.Sentence.First && end - first < 4 && a.Is(first - 1, Shape.Capital) && r.Spans.At(first - 1) is null)
        {
            first--;
        }

        for (var noun = its - 1; noun > its - 6 && noun > view.Sentence.First; noun--)
        {
            if (a.Is(noun, Shape.Lower) && a.HasOwn(noun, Label.HouseKind) && a.Is(noun - 1, W.The) && r.Spans.At(noun) is null && (a.Is(noun + 1, W.Was) || a.Is(noun + 1, W.Is)))
            {
                return Head(r, noun); // "while the foundation was represented by | its manager"
            }
        }

        return its - end > 2 && a.Is(end, Shape.Capital) && r.Spans.At(end) is null && end > first ? Opening(r, first, end + 1) : null;
    }

    // The one institution whose name begins with the words and goes on.
    private static Span? Opening(Reading r, int first, int end)
    {
        Entity? found = null;
        var houses = 0;
        foreach (var entity in r.Names.Entities)
        {
            if (entity.Kind != EntityKind.Institution || ++houses > MaxHouses || entity.Name.End - entity.Name.First <= end - first)
            {
                continue;
            }

            var same = true;
            for (var i = first; i < end && same; i++)
            {
                same = r.Article[i].Word == r.Article[entity.Name.First + i - first].Word;
            }

            if (same && found is not null)
            {
                return null;
            }

            found = same ? entity : found;
        }

        return found?.Mentions[0];
    }

    // "chairman of the | Weifang chamber": the one house of the kind whose name begins with the word
    private static Span? OfSort(Reading r, int i)
    {
        var a = r.Article;
        var kind = a.Lexicon.Value(a, i + 1, Label.HouseKind);
        Entity? found = null;
        var houses = 0;
        foreach (var entity in r.Names.Entities)
        {
            if (kind < 0 || entity.Kind != EntityKind.Institution || ++houses > MaxHouses || a[entity.Name.First].Word != a[i].Word || r.Names.Kind(entity.Name) != kind)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = entity;
        }

        return found?.Mentions[0];
    }

    // "between X and Y. A, President of the | former, and B, Director of the | latter": the two houses named last before
    private static Span? OfTwo(Reading r, SentenceView view, Post post, bool former)
    {
        for (var k = view.Index; k >= 0 && k >= view.Index - 1; k--)
        {
            Span? last = null;
            for (var j = r.Views[k].Institutions.Count - 1; j >= 0; j--)
            {
                var house = r.Views[k].Institutions[j];
                if (house.End > post.First || house.Entity is null || house.Entity == last?.Entity)
                {
                    continue;
                }

                if (last is not null)
                {
                    return former ? house : last;
                }

                last = house;
            }
        }

        return null;
    }

    // The one institution whose name begins, or behind "the" ends, with that word.
    private static Span? Word(Reading r, int i, bool last)
    {
        var a = r.Article;
        if (a.Has(i, Label.Geo | Label.Demonym | Label.Function) || a[i].End - a[i].Start < 4)
        {
            return null;
        }

        return last ? One(r, static name => name.End - 1, a[i].Word) : One(r, static name => name.First, a[i].Word);
    }

    // "college | director" in a text with one college, or one Kolej
    private static Span? Head(Reading r, int i) => One(r, static name => name.Head, r.Article[i].Word) ?? OfKind(r, r.Article.Lexicon.Value(r.Article, i, Label.HouseKind));

    private static Span? OfKind(Reading r, int kind)
    {
        Entity? found = null;
        foreach (var entity in r.Names.Entities)
        {
            if (kind < 0 || entity.Kind != EntityKind.Institution || r.Names.Kind(entity.Name) != kind)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = entity;
        }

        return found?.Mentions[0];
    }

    // "the Tajik institute": the one institute whose name begins with the adjective or holds the country
    private static Span? OfNation(Reading r, int i)
    {
        var a = r.Article;
        return One(r, static name => name.Head, a[i + 1].Word, opening: a[i].Word);
    }

    // The one institution with the word at a place of its name, and with the opening as its first word when one is asked for.
    private static Span? One(Reading r, Func<Span, int> place, int word, int? opening = null)
    {
        var a = r.Article;
        var houses = 0;
        Entity? found = null;
        foreach (var entity in r.Names.Entities)
        {
            if (entity.Kind != EntityKind.Institution)
            {
                continue;
            }

            if (++houses > MaxHouses)
            {
                break;
            }

            if (entity.Name.End - entity.Name.First < 2 || a[place(entity.Name)].Word != word || opening is { } first && a[entity.Name.First].Word != first)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = entity;
        }

        return found?.Mentions[0];
    }
}
