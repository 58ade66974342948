using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>
/// Who was stood in for was not there: what an article says of them elsewhere ("the Minister said") is theirs only through the one who came.
/// </summary>
internal static class StandIns
{
    private const int MaxBack = 12;
    private const int MaxOpening = 20;

    public static void Settle(Reading r)
    {
        var away = r.Article.Scratch.Set<Entity>();
        foreach (var view in r.Views)
        {
            foreach (var group in view.Groups)
            {
                if (group.AsideAs == Modality.Represented)
                {
                    Mark(r, group, away);
                }
            }

            if (Office(r, view) is { } holder)
            {
                Mark(r, holder, away);
            }
        }

        for (var k = 0; away.Count > 0 && k < r.Facts.Count; k++)
        {
            var fact = r.Facts[k];
            if (fact.Relation is Relation.Attended or Relation.SpokeAt && fact.Modality == Modality.Asserted && away.Contains(fact.Subject.Entity!) && fact.Object.Entity is { } target && (target == r.Events.Main?.Entity || target.Event?.Whole == r.Events.Main))
            {
                r.Facts[k] = fact with { Modality = Modality.Represented };
            }
        }
    }

    private static void Mark(Reading r, Group group, HashSet<Entity> away)
    {
        if (group.Person.Entity is { } entity)
        {
            away.Add(entity);
        }
    }

    // "The Minister, who was | represented by …": the one person before who holds that post
    private static Group? Office(Reading r, SentenceView view)
    {
        var a = r.Article;
        if (a.Has(view.Sentence.First, Label.Represented))
        {
            return Opening(r, view);
        }

        for (var i = view.Sentence.First + 2; i < view.Sentence.End && view.Has(Label.Represented); i++)
        {
            if (!a.Begins(i, Label.Represented) || !a.Is(i + a[i].PhraseLength - 1, W.By) || a.Is(i, Shape.Quoted))
            {
                continue;
            }

            var left = i;
            while (left > view.Sentence.First && (a.Is(left - 1, W.Was) || a.Is(left - 1, W.Who) || a.Is(left - 1, W.Comma)))
            {
                left--;
            }

            if (r.Spans.At(left - 1) is not { Kind: SpanKind.Role } office || office.End != left || !a.Is(office.First - 1, W.The) || Touches(view, left))
            {
                return null;
            }

            return Holder(r, view, office);
        }

        return null;
    }

    // "Represented by his adviser, Dr. NAME, the Minister charged …"
    private static Group? Opening(Reading r, SentenceView view)
    {
        for (var i = view.Sentence.First + 3; i < view.Sentence.End && i < view.Sentence.First + MaxOpening; i++)
        {
            if (r.Article.Is(i, W.The) && r.Article.Is(i - 1, W.Comma) && r.Spans.At(i + 1) is { Kind: SpanKind.Role } office && HasNamedBefore(view, i) && r.Article.Is(office.End, Shape.Lower))
            {
                return Holder(r, view, office);
            }
        }

        return null;
    }

    private static bool Touches(SentenceView view, int left)
    {
        foreach (var group in view.Groups)
        {
            if (group.First <= left && group.End >= left - 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNamedBefore(SentenceView view, int i)
    {
        foreach (var group in view.Groups)
        {
            if (group.Person.End <= i)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(Reading r, Group group, int word)
    {
        foreach (var post in group.Posts)
        {
            if (Holds(r, post.Role, word))
            {
                return true;
            }
        }

        return false;
    }

    // "the Minister" for a Minister of State
    private static bool Holds(Reading r, Span role, int word)
    {
        for (var i = role.First; i < role.End; i++)
        {
            if (r.Article[i].Word == word)
            {
                return true;
            }
        }

        return false;
    }

    private static Group? Holder(Reading r, SentenceView view, Span office)
    {
        Group? found = null;
        for (var k = view.Index - 1; k >= 0 && k >= view.Index - MaxBack; k--)
        {
            foreach (var group in r.Views[k].Groups)
            {
                if (!Holds(r, group, r.Article[office.Head].Word))
                {
                    continue;
                }

                if (found is not null && found.Person.Entity != group.Person.Entity)
                {
                    return null;
                }

                found ??= group;
            }
        }

        return found;
    }
}
