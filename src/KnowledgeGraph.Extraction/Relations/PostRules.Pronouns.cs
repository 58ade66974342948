using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;
using Post = KnowledgeGraph.Extraction.Mentions.Post;

namespace KnowledgeGraph.Extraction.Relations;

// Posts of somebody whom the sentence only calls "he" or "she".
internal static partial class PostRules
{
    private const int MaxToPost = 9;

    // "NAME spoke next. She is also director of the Lake Institute.", "He was for ten years head of the Department"
    private static void Pronoun(Reading r, SentenceView view)
    {
        var a = r.Article;
        var first = view.Sentence.First;
        if (view.Index == 0 || !a.Is(first, W.He) && !a.Is(first, W.She) || r.Views[view.Index - 1] is not { Groups.Count: > 0 } before || Subject(r, before) is not { } subject)
        {
            return;
        }

        var from = first + 1;
        foreach (var post in view.Posts)
        {
            if (post.Person is not null || post.Institutions.Count == 0 || post.First - from > MaxToPost || post.Institutions[0].First < post.First || !IsBeing(a, from, post.First, from > first + 1, out var past))
            {
                continue;
            }

            var house = post.Institutions[0];
            r.Add(new Fact(Relation.AffiliatedWith, subject.Person, house, null, (post.TitleFirst, post.TitleEnd), post.Former || past, Presence.Unknown, Modality.Asserted, null, view.Index, first, Math.Max(post.End, house.End), r.Weights["relation.base"] + r.Weights["relation.pronoun"], "pronoun"));
            from = Math.Max(post.End, house.End); // "and serves as | director of"
        }
    }

    // The one person of the sentence, or the first when it opens the sentence.
    private static Group? Subject(Reading r, SentenceView view)
    {
        var first = view.Groups[0];
        foreach (var group in view.Groups)
        {
            if (group.Person.Entity != first.Person.Entity)
            {
                return first.First <= view.Sentence.First + 1 && group.List != first.List ? first : null;
            }
        }

        return first;
    }

    // "is", "was", "has been", "served as": and up to the post small words, no other verb
    private static bool IsBeing(ArticleText a, int first, int end, bool again, out bool past)
    {
        past = false;
        var being = again && end > first && (a.Is(first, W.And) || a.Is(first, W.Comma));
        for (var i = first; i < end; i++)
        {
            if (a.Is(i, W.Comma) && i > first || a.Is(i, W.Not) || a.Has(i, Label.SpeechVerb) || a.Is(i, Shape.Capital) && !a.HasOwn(i, Label.RoleModifier))
            {
                return false;
            }

            past |= a.Is(i, W.Was) || a.Is(i, W.Had) || a.Is(i, W.Formerly) || a.Has(i, Label.PastRole) || a.Span(i) is "served";
            being |= a.Is(i, W.Is) || a.Is(i, W.Was) || a.Is(i, W.Been) || a.Is(i, W.As) && a.Has(i - 1, Label.Becomes | Label.WorksVerb) || a.HasOwn(i, Label.Becomes);
        }

        return being;
    }
}
