using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

// Whose each post is, and where each group begins and ends.
internal sealed partial class SentenceView
{
    public void Link(ArticleText a)
    {
        foreach (var post in Posts)
        {
            if ((Of(post.Person) ?? Late(a, post)) is { } group)
            {
                group.Posts.Add(post);
                group.First = Math.Min(group.First, post.First);
                group.End = Math.Max(group.End, post.End);
            }
        }

        if (Says(W.Respectively))
        {
            Respectively(a);
        }

        foreach (var group in Groups)
        {
            while (group.First > Sentence.First && group.Posts.Count == 0 && a.Is(group.First - 1, Shape.Capital) && a.Has(group.First - 1, Label.Role | Label.RoleModifier))
            {
                group.First--; // "to President Brou": a bare surname, found after the posts were given out
            }

            while (group.First > Sentence.First && a.Has(group.First - 1, Label.Demonym | Label.PastRole) && (a.Has(group.First - 1, Label.PastRole) || a.Is(group.First - 1, Shape.Capital)))
            {
                group.First--;
            }
        }

        foreach (var group in Groups)
        {
            Origin(a, group);
        }

        foreach (var post in Posts)
        {
            if (post.Person is null && post.Institutions.Count > 0 && BehindHouse(a, post) is { } holder)
            {
                holder.Posts.Add(post);
                holder.End = Math.Max(holder.End, post.End);
            }
        }

        for (var k = 0; k < Groups.Count; k++)
        {
            Groups[k].List = k > 0 && !(k == 1 && OpensParticiple(a, Groups[0], Groups[1])) && Joined(a, Groups[k - 1].End, Groups[k].First) && !(k == 1 && OpensBefore(a, Groups[0])) && !OpensClause(a, Groups[k - 1], Groups[k]) ? Groups[k - 1].List : k;
        }
    }

    // "was presided over by A, and | B delivered a speech": behind one who is governed, a comma and "and", somebody else acts
    private bool OpensClause(ArticleText a, Group before, Group group)
    {
        var by = a.Is(before.First - 1, W.The) ? before.First - 2 : before.First - 1;
        var only = a.Is(group.First - 1, W.Semicolon) && !a.Contains(Sentence.First, group.First - 1, W.Semicolon) && !a.Contains(group.First, Sentence.End, W.Semicolon);
        if (only && a.Is(by, W.By) && (a.Contains(Sentence.First, by, W.Was) || a.Contains(Sentence.First, by, W.Were)))
        {
            return true; // "was chaired by A; B and C reported"
        }

        return a.Is(by, W.By) && a.Is(group.First - 1, W.And) && a.Is(group.First - 2, W.Comma)
            && a.Is(group.End, Shape.Lower) && (a.HasOwn(group.End, Label.SpeechVerb | Label.LightVerb | Label.Attend | Label.Did) || a.Span(group.End).EndsWith("ed", StringComparison.Ordinal));
    }

    // "Replying to A, | B pointed out", "Thanking A, | B said": the comma ends what the sentence opens with
    private bool OpensParticiple(ArticleText a, Group before, Group group)
    {
        var first = Sentence.First;
        return a.Is(first, Shape.Capital) && (a.Span(first).EndsWith("ing", StringComparison.Ordinal) || a.Span(first) is "Like" or "Unlike" or "Besides") && before.First > first && before.First - first <= 3
            && a.Is(before.End, W.Comma) && !a.Is(before.End + 1, W.And) && !a.Contains(first, before.First, W.Were) && !a.Contains(first, before.First, W.Was)
            && a.Is(group.End, Shape.Lower) && (a.HasOwn(group.End, Label.SpeechVerb | Label.LightVerb | Label.Attend | Label.Did) || a.Span(group.End).EndsWith("ed", StringComparison.Ordinal));
    }

    // "NAME of X University, newly elected | Member of the Academy", "NAME (X University), | director of Y": the post behind the comma behind the house
    private Group? BehindHouse(ArticleText a, Post post)
    {
        var i = post.First - 1;
        while (i > Sentence.First && (a.Is(i, W.A) || a.Is(i, W.An) || a.Is(i, W.The) || a.Is(i, W.Also) || a.Is(i, W.Former) || a.Has(i, Label.PastRole) || a.HasOwn(i, Label.Becomes) && a.Is(i, Shape.Lower)))
        {
            i--;
        }

        i = a.Is(i, W.And) ? i - 1 : i;
        var end = a.Is(i, W.Comma) ? i : i + 1;
        return end < post.First && EndingAt(end) is { } group && group.End > group.Bare && !group.Posts.Contains(post) ? group : null;
    }

    // "A and B, Dean and Deputy Dean of the School respectively": as many posts behind the last name as names
    private void Respectively(ArticleText a)
    {
        for (var k = 1; k < Groups.Count; k++)
        {
            var posts = Groups[k].Posts;
            if (posts.Count < 2 || posts[0].First < Groups[k].Person.End || posts.Count > k + 1 || !a.Is(Groups[k].End, W.Respectively) && !a.Is(Groups[k].End + 1, W.Respectively))
            {
                continue;
            }

            for (var j = posts.Count - 1; j > 0; j--)
            {
                var holder = Groups[k - j];
                if (holder.Posts.Count == 0)
                {
                    holder.Posts.Add(posts[0]);
                    posts.RemoveAt(0);
                }
            }
        }
    }

    // "In a panel led by A, | B and C argued", "Accompanied by A, | B toured": the comma ends what the sentence opens with
    private bool OpensBefore(ArticleText a, Group group)
    {
        var by = a.Is(group.First - 1, W.The) ? group.First - 2 : group.First - 1;
        by = Words.IsPlain(a, by) ? by - 1 : by;
        var first = Sentence.First;
        return a.Is(by, W.By) && a.Is(group.End, W.Comma) && !a.Is(group.End + 1, W.And)
            && (a.Is(first, W.In) || a.Is(first, W.At) || a.Is(first, W.During) || a.Is(first, W.After) || a.Is(first, W.On) || a.Is(first, Shape.Capital) && a.Span(first).EndsWith("ed", StringComparison.Ordinal) || a.Is(first, W.Led));
    }

    /// <summary>"NAME, head | of imaging at the Library": the preposition before the house, behind a field in small letters; else the token itself.</summary>
    public static int Field(ArticleText a, int i)
    {
        if (!a.Is(i, W.Of) && !a.Is(i, W.For) || !a.Is(i + 1, Shape.Lower))
        {
            return i;
        }

        for (var j = i + 2; j < i + 6; j++)
        {
            if (a.Is(j, W.At) || a.Is(j, W.Of) || a.Is(j, W.With))
            {
                return j;
            }

            if (!a.Is(j, Shape.Lower))
            {
                break;
            }
        }

        return i;
    }

    // "NAME of the Institute of X at Y": the group ends behind its house
    private void Origin(ArticleText a, Group group)
    {
        group.Bare = group.End;
        if (a.Is(group.End, W.Open) && InstitutionAt(group.End + 1) is { } bracketed && a.Is(bracketed.End, W.Close))
        {
            group.End = bracketed.End + 1;
            return;
        }

        for (var steps = 0; steps < 3; steps++)
        {
            var i = steps == 0 && a.Is(group.End, W.Comma) && (a.Is(group.End + 1, W.Of) || a.Is(group.End + 1, W.From)) && group.IsTitledOnly() ? group.End + 1 : group.End;
            if (steps == 0)
            {
                i = Field(a, i);
            }

            if (!a.Is(i, W.Of) && !a.Is(i, W.From) && !a.Is(i, W.At))
            {
                return;
            }

            i = a.Is(i + 1, W.The) ? i + 2 : i + 1;
            if (InstitutionAt(i) is not { } institution)
            {
                return;
            }

            group.End = Tail(a, institution.Acronym is { } acronym ? acronym.End + 1 : institution.End);
        }
    }

    // "Lim, who is also | chairman of the Council": a bare surname, found after the posts were given out
    private Group? Late(ArticleText a, Post post)
    {
        if (post.Person is not null || post.Institutions.Count == 0)
        {
            return null;
        }

        if (Relative(a, post) is { } told)
        {
            return told;
        }

        var linked = false;
        for (var i = post.First - 1; i >= Sentence.First && post.First - i < 6; i--)
        {
            if (EndingAt(i + 1) is { } group)
            {
                return linked && group.Person.Form == KnowledgeGraph.Model.MentionForm.Short ? group : null;
            }

            linked |= a.Is(i, W.Who) || a.Is(i, W.Is) || a.Is(i, W.Was) || a.Is(i, W.Comma);
            if (!(linked && (a.Is(i, W.Comma) || a.Is(i, W.Who) || a.Is(i, W.Is) || a.Is(i, W.Was)) || a.Is(i, W.Also) || a.Is(i, W.The) || a.Is(i, W.A) || a.Is(i, W.An) || a.Has(i, Label.PastRole)))
            {
                return null;
            }
        }

        return null;
    }

    // "NAME, head of the Zambian class, who is also | Chief Officer at X", "NAME, formerly of X and now | Visiting Fellow at Y"
    private Group? Relative(ArticleText a, Post post)
    {
        var i = post.First - 1;
        while (i > Sentence.First && (a.Is(i, W.A) || a.Is(i, W.An) || a.Is(i, W.The) || a.Is(i, W.Also) || a.Is(i, W.Concurrently) || a.HasOwn(i, Label.Becomes) && a.Is(i, Shape.Lower)))
        {
            i--;
        }

        var clause = (a.Is(i, W.Is) || a.Is(i, W.Was)) && a.Is(i - 1, W.Who);
        if (!clause && !(a.Is(i, W.And) && i < post.First - 1 && a.Span(i + 1) is "now" or "currently" or "presently"))
        {
            return null;
        }

        Group? nearest = null;
        foreach (var group in Groups)
        {
            nearest = group.Person.End <= i ? group : nearest;
        }

        return nearest is not null && i - nearest.Person.End < MaxRelative && !HasVerb(a, nearest.Person.End, clause ? i - 1 : i) ? nearest : null;
    }

    private const int MaxRelative = 16;

    private static bool HasVerb(ArticleText a, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (a.Is(i, W.Semicolon) || a.Is(i, Shape.Lower) && (a.HasOwn(i, Label.SpeechVerb | Label.LightVerb | Label.Attend | Label.Did) || a.Is(i, W.Was) || a.Is(i, W.Is) || a.Is(i, W.Were) || a.Is(i, W.Had) || a.Is(i, W.Has)))
            {
                return true;
            }
        }

        return false;
    }

    private Group? Of(Span? person)
    {
        foreach (var group in Groups)
        {
            if (group.Person == person)
            {
                return group;
            }
        }

        return null;
    }

    private Span? InstitutionAt(int first)
    {
        foreach (var institution in Institutions)
        {
            if (institution.First == first)
            {
                return institution;
            }
        }

        return null;
    }

    // "the Karst Institute | XYZ QRS in Slovenia": capitals that no reader took, and where the house is
    private int Tail(ArticleText a, int end)
    {
        var i = end;
        while (i < Sentence.End && i - end < 4 && a.Is(i, Shape.AllCaps) && !IsInGroup(i))
        {
            i++;
        }

        return a.Is(i, W.In) && a.Has(i + 1, Label.Geo) ? i + 1 + Math.Max(1, (int)a[i + 1].PhraseLength) : i;
    }
}
