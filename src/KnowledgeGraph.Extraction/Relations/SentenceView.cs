using System.Runtime.InteropServices;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>What one sentence holds, in order of the text.</summary>
internal sealed class SentenceView : IReusable
{
    private const int MaxGap = 20;

    private Survey _survey;
    private List<int>? _cues;

    public int Index { get; private set; }

    public Sentence Sentence { get; private set; }

    public List<Group> Groups { get; } = [];

    public List<Post> Posts { get; } = [];

    public List<Span> Institutions { get; } = [];

    public List<EventMention> Events { get; } = [];

    public static SentenceView Of(ArticleText a, int index)
    {
        var view = a.Scratch.Thing<SentenceView>();
        view.Index = index;
        view.Sentence = a.Sentences[index];
        view._survey = a.Surveys[index];
        view._cues = a.Cues;
        return view;
    }

    public void Reset()
    {
        _survey = default;
        _cues = null;
        Index = 0;
        Sentence = default;
        Scratch.Empty(Groups);
        Scratch.Empty(Posts);
        Scratch.Empty(Institutions);
        Scratch.Empty(Events);
    }

    /// <summary>Its tokens that a rule may begin at, in order: see <see cref="Triggers"/>.</summary>
    public ReadOnlySpan<int> Cues => CollectionsMarshal.AsSpan(_cues)[_survey.FirstCue.._survey.EndCue];

    /// <summary>Whether any token has one of the labels, so that a rule need not look for its cue where there is none.</summary>
    public bool Has(Label labels) => _survey.Has(labels);

    /// <summary>Whether one of the grammar's own words stands in the sentence.</summary>
    public bool Says(W word) => _survey.Says(word);

    public bool Says(W first, W second, W third) => Says(first) || Says(second) || Says(third);

    /// <summary>The first group that starts at one of the tokens from first to last, both included.</summary>
    public Group? Starting(int first, int last)
    {
        foreach (var group in Groups)
        {
            if (group.First >= first && group.First <= last)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>The first group that covers the token and does not stand aside.</summary>
    public Group? Covering(int i)
    {
        foreach (var group in Groups)
        {
            if (group.First <= i && group.End > i && !group.Aside)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>The first group whose name stands behind the token.</summary>
    public Group? NamedBehind(int i)
    {
        foreach (var group in Groups)
        {
            if (group.Person.First > i)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>The first group that ends before the token.</summary>
    public Group? EndingAt(int end)
    {
        foreach (var group in Groups)
        {
            if (group.End == end)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>The last group that ends before the token.</summary>
    public Group? LastEndingAt(int end)
    {
        for (var k = Groups.Count - 1; k >= 0; k--)
        {
            if (Groups[k].End == end)
            {
                return Groups[k];
            }
        }

        return null;
    }

    /// <summary>Whether a group ends at the token or before it.</summary>
    public bool HasGroupBefore(int i)
    {
        foreach (var group in Groups)
        {
            if (group.End <= i)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an event that is known is spoken of.</summary>
    public bool HasEvent()
    {
        foreach (var mention in Events)
        {
            if (mention.Entity is not null)
            {
                return true;
            }
        }

        return false;
    }

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

        for (var k = 0; k < Groups.Count; k++)
        {
            Groups[k].List = k > 0 && Joined(a, Groups[k - 1].End, Groups[k].First) && !(k == 1 && OpensBefore(a, Groups[0])) ? Groups[k - 1].List : k;
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

    public GroupList ListOf(Group group) => new(Groups, group.List);

    /// <summary>
    /// The place in <see cref="Groups"/> behind the last person of a list of guests that begins with a group: as <see cref="ListOf"/>, and on over posts, houses and
    /// relative clauses that no list knows, up to a verb.
    /// </summary>
    public int EndOfGuests(ArticleText a, Group first)
    {
        var k = Groups.IndexOf(first) + 1;
        while (k < Groups.Count && (Groups[k].List == first.List || GoesOn(a, Groups[k - 1].End, Groups[k].First)))
        {
            k++;
        }

        return k;
    }

    // "NAME; the ambassadors of Spain, | NAME", "NAME, who teaches law at X; and | NAME"
    private static bool GoesOn(ArticleText a, int end, int first)
    {
        if (first - end > MaxGap || !a.Is(end, W.Comma) && !a.Is(end, W.Semicolon) && !a.Is(end, W.And) && !a.Is(end, W.Of) && !a.Is(end, W.For) && !a.Is(end, W.In) && !a.Is(end, W.At) && !a.Is(end, W.Open))
        {
            return false;
        }

        var who = false;
        for (var i = end; i < first; i++)
        {
            if (a.Is(i, W.Quote) || a.Is(i, W.While) || a.Is(i, W.But) || a.Is(i, W.By) || a.Is(i, W.With) || a.Is(i, W.To) || a.Is(i, Shape.Quoted))
            {
                return false;
            }

            who = a.Is(i, W.Who) || who && !a.Is(i, W.Comma) && !a.Is(i, W.Semicolon);
            if (!who && a.Is(i, Shape.Lower) && (a.HasOwn(i, Label.SpeechVerb | Label.LightVerb | Label.Did | Label.Absent | Label.Planned) || a.HasOwn(i, Label.Attend) && !a.HasOwn(i, Label.RolePlural) || a.Is(i, W.Was) || a.Is(i, W.Were) || a.Is(i, W.Had) || a.Is(i, W.Has) || a.Is(i, W.Is) || a.Is(i, W.Are) || a.Span(i).EndsWith("ed", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
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

    /// <summary>Whether a group covers the token.</summary>
    public bool IsInGroup(int i)
    {
        foreach (var group in Groups)
        {
            if (group.First <= i && group.End > i)
            {
                return true;
            }
        }

        return false;
    }

    // "…; the Village Head of Iyamho, | NAME", ", U.S. Border Protection | Commissioner NAME": an item whose post or house no list knows
    private static bool Item(ArticleText a, int end, int first)
    {
        var semicolon = (a.Is(end, W.Comma) || a.Is(end, W.And)) && a.Has(first, Label.Role | Label.RoleModifier);
        for (var i = end; i < first; i++)
        {
            semicolon |= a.Is(i, W.Semicolon);
            if (!(a.Is(i, Shape.Capital) || a.Is(i, W.Semicolon) || a.Is(i, W.Comma) || a.Is(i, W.And) || a.Is(i, W.The) || a.Is(i, W.Of) || a.Is(i, W.For) || a.Is(i, W.Possessive) || a.Is(i, W.In) || a.Is(i, W.To) || a.Is(i, W.Ampersand) || a.Is(i, W.Open) || a.Is(i, W.Close)))
            {
                return false;
            }
        }

        return semicolon;
    }

    // "NAME (“Rock art of Tamgaly”), NAME": behind the title of a talk in brackets
    private static int BehindTitle(ArticleText a, int end, int first)
    {
        if (!a.Is(end, W.Open) || !(a.Is(end + 1, W.Quote) || a.Is(end + 1, W.Single)))
        {
            return end;
        }

        for (var i = end + 2; i < first && i < end + 20; i++)
        {
            if (a.Is(i, W.Close))
            {
                return i + 1;
            }
        }

        return end;
    }

    // "NAME, the lead trainer, and NAME": behind a few small words between commas
    private static int BehindApposition(ArticleText a, int end, int first)
    {
        if (!a.Is(end, W.Comma) || !a.Is(end + 1, W.The) && !a.Is(end + 1, W.A) && !a.Is(end + 1, W.An))
        {
            return end;
        }

        for (var i = end + 2; i < first && i < end + 7; i++)
        {
            if (a.Is(i, W.Comma))
            {
                return a.Is(i + 1, W.And) ? i : end;
            }

            if (!a.Is(i, Shape.Lower) || a.Has(i, Label.SpeechVerb | Label.Attend | Label.LightVerb | Label.Absent))
            {
                return end;
            }
        }

        return end;
    }

    /// <summary>Only marks and small joining words between two groups of one list.</summary>
    public static bool Joined(ArticleText a, int end, int first)
    {
        if (first > end && first - end <= 14 && Item(a, end, first))
        {
            return true;
        }

        end = BehindApposition(a, BehindTitle(a, end, first), first);
        if (first < end || first - end > 8)
        {
            return first >= end - 1 && first <= end;
        }

        var inside = false;
        var house = false;
        for (var i = end; i < first; i++)
        {
            if (i >= first - 2 && i > end + 1 && Words.IsPlain(a, i) && (a.Has(i - 1, Label.Geo) || i == first - 1 && Words.IsPlain(a, i - 1) && a.Has(i - 2, Label.Geo)))
            {
                continue; // "NAME, the Polish transport historian NAME"
            }

            if (i >= first - 2 && i > end && Words.IsPlain(a, i) && (i == first - 1 || Words.IsPlain(a, i + 1)) && (i == first - 1 && Words.IsPlain(a, i - 1) || a.Is(i - 1, W.Comma) || a.Is(i - 1, W.And)))
            {
                continue; // "NAME, shipping magnate NAME"
            }

            if (i > end && a.Is(i, Shape.Capital) && a.Is(i + 1, W.And) && a.Is(i - 1, W.Comma) && i + 2 == first && Words.IsNameLike(a, i))
            {
                continue; // "NAME, Jean and NAME": a couple
            }

            if (i > end && i + 1 == first && (a.Is(i, W.His) || a.Is(i, W.Her)) || i > end && i + 2 == first && (a.Is(i, W.His) || a.Is(i, W.Her)) && a.Is(i + 1, Shape.Lower) || i > end && i + 1 == first && (a.Is(i - 1, W.His) || a.Is(i - 1, W.Her)) && a.Is(i, Shape.Lower))
            {
                continue; // "NAME and his wife NAME"
            }

            house = (a.Is(i, W.Of) || a.Is(i, W.From) || a.Is(i, W.At)) && i == end || house && a.Is(i, Shape.Capital) && !a.Is(i, Shape.Punct);
            if (house)
            {
                continue; // "NAME of Foo College and NAME": a house that no list knows
            }

            inside = a.Is(i, W.Open) || inside && !a.Is(i, W.Close);
            if (inside && (a.Is(i, Shape.Capital) || a.Is(i, W.Quote)))
            {
                continue; // "NAME (Halden Mills) and NAME"
            }

            if (!(a.Is(i, Shape.Punct) && !a.Is(i, W.Stop) && !a.Is(i, W.Colon) && !a.Is(i, W.Quote)) && !a.Has(i, Label.Join | Label.Generation | Label.Honorific | Label.Represented) && !a.Has(i, Label.Geo) && !a.Is(i, W.The) && !a.Is(i, W.And) && !a.Is(i, W.As) && !a.Is(i, W.Well) && !a.Is(i, W.By) && !a.Is(i, W.Also) && !a.Is(i, W.Former) && !(a.Is(i, W.From) && i > end) && !a.Is(i, W.Both) && !(a.Is(i, W.With) && a.Has(i - 1, Label.Join))
                && !(i > end && (a.Is(i, Shape.Digit) || a.Is(i, W.Online)) && a.Is(i - 1, W.Open)))
            {
                return false;
            }
        }

        return true;
    }
}
