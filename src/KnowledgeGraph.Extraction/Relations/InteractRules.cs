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
        foreach (var view in r.Views.Where(v => v.Groups.Count > 1 && v.Sentence.Zone is Zone.Body or Zone.Caption))
        {
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
        var left = view.Groups.FindLast(g => g.End <= verb && verb - g.End <= Reach && !g.Aside);
        var deed = view.Events.Find(e => e.IsDeed && e.Entity is not null && e.Span.Head == verb && e.Span.Value == (int)EventKind.Meeting);
        var right = view.Groups.Find(g => g.First >= end && !g.Aside && (g.First - end <= 1 || Leads(a, end, g.First) || g.First < deed?.Span.End));
        if (left is null || right is null || r.Names.Of.GetValueOrDefault(left.Person) == r.Names.Of.GetValueOrDefault(right.Person))
        {
            return;
        }

        if (deed is not null)
        {
            foreach (var member in view.ListOf(left).Concat(view.ListOf(right)).Where(g => !g.Aside))
            {
                r.Join(view, Relation.Attended, member.Person, verb, r.Weights["relation.listed"], "met");
            }
        }

        r.Interactions.Add((left.Person, right.Person, r.Target(view, verb)?.Span, view.Index, Math.Min(left.Person.First, verb), right.Person.End));
    }

    // "handed the plaque over to B", "had a meeting in Lima with B": a short way that ends in "to" or "with"
    private static bool Leads(ArticleText a, int end, int first)
    {
        var last = a.Is(first - 1, W.The) ? first - 2 : first - 1;
        return first - end <= 9 && last >= end && (a.Is(last, W.To) || a.Is(last, W.With));
    }
}
