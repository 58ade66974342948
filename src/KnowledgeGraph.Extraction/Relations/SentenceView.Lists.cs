using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

// Which groups stand in one list: only marks, small joining words and what belongs to a name between them.
internal sealed partial class SentenceView
{
    private const int MaxGap = 20;

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

    /// <summary>Whether a list goes on from a group to the next: no verb stands between, only what belongs to a name.</summary>
    public bool GoesOn(ArticleText a, int group) => GoesOn(a, Groups[group].End, Groups[group + 1].First);

    // "NAME; the ambassadors of Spain, | NAME", "NAME, who teaches law at X; and | NAME"
    private static bool GoesOn(ArticleText a, int end, int first)
    {
        if (first - end > MaxGap || !a.Is(end, W.Comma) && !a.Is(end, W.Semicolon) && !a.Is(end, W.And) && !a.Is(end, W.Of) && !a.Is(end, W.For) && !a.Is(end, W.In) && !a.Is(end, W.At) && !a.Is(end, W.From) && !a.Is(end, W.Open) && !a.Has(end, Label.Behalf) && !Words.IsPlain(a, end))
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
            if (!who && a.Is(i, Shape.Lower)
                && (a.HasOwn(i, Label.SpeechVerb | Label.LightVerb | Label.Did | Label.Absent | Label.Planned)
                    || a.HasOwn(i, Label.Attend) && !a.HasOwn(i, Label.RolePlural)
                    || a.Is(i, W.Was) || a.Is(i, W.Were) || a.Is(i, W.Had) || a.Is(i, W.Has) || a.Is(i, W.Is) || a.Is(i, W.Are)
                    || a.Span(i).EndsWith("ed", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
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
            if (inside && (a.Is(i, Shape.Capital) || a.Is(i, W.Quote) || a.Is(i, Shape.Lower) && !a.Has(i, Label.SpeechVerb | Label.Attend | Label.Absent)))
            {
                continue; // "NAME (Halden Mills) and NAME", "NAME (sorghum) and NAME"
            }

            if (!(a.Is(i, Shape.Punct) && !a.Is(i, W.Stop) && !a.Is(i, W.Colon) && !a.Is(i, W.Quote))
                && !a.Has(i, Label.Join | Label.Generation | Label.Honorific | Label.Represented) && !a.Has(i, Label.Geo) && !a.Is(i, W.The)
                && !a.Is(i, W.And) && !a.Is(i, W.As) && !a.Is(i, W.Well) && !a.Is(i, W.By) && !a.Is(i, W.Also) && !a.Is(i, W.Former)
                && !(a.Is(i, W.From) && i > end) && !a.Is(i, W.Both) && !(a.Is(i, W.With) && a.Has(i - 1, Label.Join))
                && !(i > end && (a.Is(i, Shape.Digit) || a.Is(i, W.Online)) && a.Is(i - 1, W.Open)))
            {
                return false;
            }
        }

        return true;
    }
}
