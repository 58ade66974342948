using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>Two persons who dealt with each other: "A met B", "A held talks with B", "A handed B the plaque", "A handed the plaque over to B".</summary>
internal static class InteractRules
{
    private const int Reach = 5;

    public static void Read(Reading r)
    {
        foreach (var view in r.Views)
        {
            if (view.Groups.Count <= 1 || view.Sentence.Zone is not (Zone.Body or Zone.Caption))
            {
                continue;
            }

            for (var i = view.Sentence.First; i < view.Sentence.End && view.Has(Label.Interact); i++)
            {
                if (r.Article.Begins(i, Label.Interact) && !r.Article.Is(i, Shape.Quoted) && r.Spans.At(i) is null && Modal.Of(r.Article, view, i) == Model.Modality.Asserted)
                {
                    Pair(r, view, i);
                }
            }
        }
    }

    private static void Pair(Reading r, SentenceView view, int verb)
    {
        var a = r.Article;
        var end = verb + a[verb].PhraseLength;
        var left = Before(view, verb);
        var deed = Meeting(view, verb);
        var right = Behind(a, view, end, deed?.Span.End ?? 0);
        if (left is null || right is null || left.Person.Entity == right.Person.Entity)
        {
            return;
        }

        if (deed is not null)
        {
            Met(r, view, left, verb);
            Met(r, view, right, verb);
        }

        r.Interactions.Add((left.Person, right.Person, r.Target(view, verb)?.Span, view.Index, Math.Min(left.Person.First, verb), right.Person.End));
    }

    private static void Met(Reading r, SentenceView view, Group group, int verb)
    {
        foreach (var member in view.ListOf(group))
        {
            if (!member.Aside)
            {
                r.Join(view, Relation.Attended, member.Person, verb, r.Weights["relation.listed"], "met");
            }
        }
    }

    private static Group? Before(SentenceView view, int verb)
    {
        for (var k = view.Groups.Count - 1; k >= 0; k--)
        {
            var group = view.Groups[k];
            if (group.End <= verb && verb - group.End <= Reach && !group.Aside)
            {
                return group;
            }
        }

        return null;
    }

    private static EventMention? Meeting(SentenceView view, int verb)
    {
        foreach (var mention in view.Events)
        {
            if (mention.IsDeed && mention.Entity is not null && mention.Span.Head == verb && mention.Span.Value == (int)EventKind.Meeting)
            {
                return mention;
            }
        }

        return null;
    }

    // The first group right behind the verb, reached from it by a small word, or inside the deed's own words.
    private static Group? Behind(ArticleText a, SentenceView view, int end, int deedEnd)
    {
        foreach (var group in view.Groups)
        {
            if (group.First >= end && !group.Aside && (group.First - end <= 1 || Leads(a, end, group.First) || group.First < deedEnd))
            {
                return group;
            }
        }

        return null;
    }

    // "handed the plaque over to B", "had a meeting in Lima with B": a short way that ends in "to" or "with"
    private static bool Leads(ArticleText a, int end, int first)
    {
        var last = a.Is(first - 1, W.The) ? first - 2 : first - 1;
        return first - end <= 9 && last >= end && (a.Is(last, W.To) || a.Is(last, W.With));
    }
}
