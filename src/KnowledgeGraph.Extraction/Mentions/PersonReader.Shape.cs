using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// How far a name goes.
internal sealed partial class PersonReader
{
    private bool StartsName(int i) => (Words.IsNameLike(a, i) && !IsLoneAcronym(i) && !(a.HasOwn(i, Label.RoleModifier) && !a.HasOwn(i, Label.Surname)) && !IsTradeBefore(i)) || (a.Is(i, Shape.AllCaps) && a.HasOwn(i, Label.Surname)) || IsPairedName(i);

    // "Matron | Isatu Bangura": a trade in a capital before a name is no part of it
    private bool IsTradeBefore(int i) => IsPersonNoun(i) && !a.HasOwn(i, Label.Surname | Label.FamilyName) && Words.IsNameLike(a, i + 1);

    // "BFSU Jin Limin": capitals of an institution before a person, not a surname in capitals ("QIU Huasheng", "KOUASSI Jean")
    private bool IsLoneAcronym(int i) =>
        a.Is(i, Shape.AllCaps) && !IsInitials(i) && !a.HasOwn(i, Label.Surname) && !a.Is(i + 1, Shape.AllCaps) && !a.Has(i + 1, Label.NameParticle) && a[i].End - a[i].Start is > 2 and var length && (length < 5 || a.Is(i - 1, W.Of) || a.Is(i - 1, W.The) || !a.Is(i + 1, Shape.Capital));

    // "V.N. Subramaniam", "D.M.A. Jayawickrama": initials, each with its dot, before a name
    private bool IsInitials(int i) => a.Is(i, Shape.Dotted) && a.Span(i).Contains('.') && a.Span(i)[^2] != '.' && a.Span(i)[1] == '.' && a.Is(i + 1, Shape.Capital) && !a.Is(i + 1, Shape.AllCaps);

    // "al-Mansouri", "ur-Rehman", "d'Aubigny": an article in small letters bound to a capital
    private bool IsBoundName(int i)
    {
        var span = a.Span(i);
        if (!a.Is(i, Shape.Lower) || span.Length < 4)
        {
            return false;
        }

        var cut = span.IndexOfAny('-', '\'', '\u2019');
        return cut is > 0 and < 4 && cut + 1 < span.Length && char.IsUpper(span[cut + 1]) && a.Lexicon.Is(span[..cut], Label.BoundArticle);
    }

    // "Grace Tan", "Dean Acheson": a listed word before a word that only a name would be.
    private bool IsPairedName(int i) =>
        a.Is(i, Shape.Capital) && a.HasOwn(i, Label.Surname) && Words.IsNameLike(a, i + 1) && !a.Has(i, Label.Geo);

    /// <summary>The first token behind a run of honorifics that starts at i, or i.</summary>
    private int Honorifics(int i, int end)
    {
        var j = i;
        while (j < end)
        {
            if (IsGivenName(j))
            {
                break;
            }

            if (_french && j == i && a.Span(j) is "M." or "M" && a.Is(j + 1, Shape.Capital) && !a.Is(j - 1, Shape.Capital) && !a.Is(j + 1, Shape.Initial))
            {
                j += a.Is(j + 1, W.Stop) ? 2 : 1; // "M. Koffi Adjovi" among "Mme" and "Mlle"
                continue;
            }

            if (a.Begins(j, Label.Honorific)
                && (a.Is(j, Shape.Capital) || (j > i && a.Is(j, Shape.Dotted)) || a.Is(j, W.The))
                && (spans.At(j) is null || (j > i && spans.At(j)!.Kind == SpanKind.Role))
                && !(a.HasOwn(j, Label.Surname) && j == i && Words.IsNameLike(a, j + 1) && a[j].PhraseLength == 1 && !a.Is(j, Shape.Dotted)))
            {
                j += a[j].PhraseLength;
            }
            else if (IsExcellency(j) || (j > i && IsPilgrim(j)))
            {
                j++;
            }
            else if ((j > i || a.Has(j - 1, Label.Honorific)) && a.Is(j, W.Open) && a.Has(j + 1, Label.Honorific) && a.Is(j + 2, W.Close))
            {
                j += 3;
            }
            else if (j > i && a.Is(j, W.Slash) && a.Has(j + 1, Label.Honorific))
            {
                j++;
            }
            else if (j > i && spans.At(j) is { Kind: SpanKind.Role } role && a.Has(j, Label.Honorific) && a.Is(role.End, Shape.Capital))
            {
                j = role.End;
            }
            else
            {
                break;
            }
        }

        return j;
    }

    // "HE Sami Al Noor": capitals without dots among words that have none
    private bool IsExcellency(int i) => a.Span(i) is "HE" or "HH" && a.Is(i + 1, Shape.Capital) && !a.Is(i + 1, Shape.AllCaps) && !a.Is(i - 1, Shape.AllCaps);

    // "Ir. H. NAME NAME": behind a title that only Indonesia gives, the letter is Haji's
    private bool IsPilgrim(int i) => a.Span(i) is "H." && a.HasOwn(i - 1, Label.BeforeHaji) && Words.IsNameLike(a, i + 1) && Words.IsNameLike(a, i + 2);

    private int NameEnd(int first, int end, bool titled)
    {
        var i = first;
        var afterParticle = false;
        for (; i < end && i - first < MaxWords; i++)
        {
            if (i > first && a.Is(i, Shape.LineStart) && a.Is(i - 1, Shape.SentenceStart) == false && a[i].Shape.HasFlag(Shape.SentenceStart))
            {
                break;
            }

            if (a.Is(i, W.Single) && !a.Is(i + 1, Shape.SpaceBefore) && a.Is(i + 1, Shape.Capital) && (i == first || a.Is(i, Shape.SpaceBefore)) && titled)
            {
                continue;
            }

            if (i > first && a.Is(i, W.Quote) && a.Is(i + 1, Shape.Capital) && a.Is(i + 2, W.Quote) && Words.IsNameLike(a, i + 3))
            {
                i += 2;
                continue;
            }

            if (spans.At(i) is not null)
            {
                break;
            }

            if (a.Has(i, Label.NameParticle) && (i > first || titled && a.Is(i, Shape.Lower)) && (a.Is(i + 1, Shape.Capital) || a.Has(i + 1, Label.NameParticle)) && !a.Is(i, Shape.Initial))
            {
                if (!Words.IsNameLike(a, i + 1) && !a.Has(i + 1, Label.NameParticle | Label.Honorific) && !a.HasOwn(i, Label.None) && IsConnective(i))
                {
                    break;
                }

                afterParticle |= !IsConnective(i);
                continue;
            }

            if (i > first && IsBoundName(i))
            {
                continue;
            }

            if (!a.Is(i, Shape.Capital))
            {
                break;
            }

            if (i > first && a.Has(i, Label.NamePrefix) && Words.IsNameLike(a, i - 1) && a.Is(i + 1, Shape.Capital))
            {
                continue;
            }

            if (i > first && a.Has(i, Label.Demonym) && Words.IsNameLike(a, i - 1) && DescentFollows(i))
            {
                continue;
            }

            if (i > first + 1 && a.HasOwn(i, Label.Namesake) && !a.HasOwn(i, Label.Surname | Label.FamilyName))
            {
                break; // "Oliver Tambo | Drive"
            }

            if (Words.IsNameLike(a, i) || a.Is(i, Shape.Initial) && i == first && a.Is(i + 1, Shape.Capital))
            {
                if (i > first && !titled && Words.IsAcronym(a, i) && a.Is(i, Shape.AllCaps) && !a.Is(i - 1, Shape.AllCaps) && !a.HasOwn(i, Label.Surname) && a.Span(i).Length is > 2 and < 6)
                {
                    break;
                }

                afterParticle = false;
                continue;
            }

            if (a.Is(i, Shape.Initial) && i > first && a.Is(i, Shape.Dotted) && Words.IsNameLike(a, i + 1))
            {
                continue;
            }

            if (i > first && a.HasOwn(first, Label.GivenName) && ClosesName(i, first, end))
            {
                continue;
            }

            // stacked titles inside a Malay name
            if (i > first && (a.Has(i, Label.Honorific) && (afterParticle || (titled && a.Is(i + 1, Shape.Capital) && !a.Is(i, Shape.Dotted) && spans.At(i) is null && !IsWestern(i)))))
            {
                continue;
            }

            // "Lim Guan Eng": a word that is a title elsewhere closes the name
            if (i > first && a.Has(i, Label.Honorific) && a[i].PhraseLength == 1 && !a.Is(i + 1, Shape.Capital) && !a.Is(i, Shape.Dotted) && Words.IsNameLike(a, i - 1) && !IsWestern(i))
            {
                continue;
            }

            if (titled && i == first && IsGivenName(i))
            {
                continue;
            }

            if (titled && i == first && a.HasOwn(i, Label.Function) && !a.Is(i, Shape.LineStart) && Words.IsUnlisted(a, i + 1) && spans.At(i + 1) is null)
            {
                continue; // "Mr. | You Zhixiong"
            }

            if (titled && i == first && a.HasOwn(i, Label.Topic | Label.Common) && !Words.IsNameLike(a, i + 1))
            {
                break;
            }

            if (titled && i == first && !a.HasOwn(i, Label.Function | Label.OrgHead | Label.RolePlural) && !a.Has(i, Label.Role | Label.Honorific) && !(a.HasOwn(i, Label.Topic) && HeadFollows(i, end)))
            {
                continue;
            }

            if (titled && i > first
                && a.HasOwn(i, Label.Topic | Label.Common | Label.Place | Label.Country | Label.Month)
                && !(a.HasOwn(i, Label.Topic) && a[i].End - a[i].Start > 6) && !a.HasOwn(i, Label.Namesake)
                && !a.HasOwn(i, Label.OrgHead | Label.Function) && a.Is(i - 1, Shape.Capital) && !HeadFollows(i, end) && i - first < 3
                && !a.Has(i, Label.RoleModifier))
            {
                continue;
            }

            break;
        }

        if (i > first + 1 && i < end && spans.At(i) is null && a.Span(i) is "II" or "III" or "IV")
        {
            i++; // "Ramon Ocampo | III"
        }

        while (i > first && (a.Has(i - 1, Label.NameParticle) && a.Is(i - 1, Shape.Lower) || a.Is(i - 1, W.Single)))
        {
            i--;
        }

        if (titled && i == first + 1 && a.Is(i, W.Comma) && Words.IsNameLike(a, i + 1) && a.Is(i + 1, Shape.Hyphen) && !Words.IsNameLike(a, i + 2) && a.Is(i + 1, Shape.SpaceBefore))
        {
            i += 2;
        }

        return i;
    }

    // "Sultan bin Muhammad": before a word of descent a title is a name; "Dr. | Kumari Weerasinghe": and where it is listed as one, before a word that no list holds
    private bool IsGivenName(int i) => a.Is(i, Shape.Capital) && a.Has(i, Label.Honorific) && a[i].PhraseLength == 1
        && (a.Is(i + 1, Shape.Lower) && a.HasOwn(i + 1, Label.Descent)
            || a.HasOwn(i, Label.GivenName) && Words.IsUnlisted(a, i + 1)
            || a.HasOwn(i, Label.GivenNameWeak) && Words.IsUnlisted(a, i + 1)
                && (a.HasOwn(i - 1, Label.CivilTitle) || spans.At(i - 1) is { Kind: SpanKind.Role } && !a.HasOwn(i + 1, Label.GivenName)));

    // "Josefina Errázuriz | Lyon", "Karen | Plaza Cruz": behind a given name a place or a thing in capitals is of the name too, unless a house begins there
    private bool ClosesName(int i, int first, int end) =>
        a[i].PhraseLength == 1 && !a.Is(i, Shape.AllCaps | Shape.LineStart) && !a.HasOwn(i, Label.Function | Label.OrgSuffix | Label.NumberWord | Label.MetaWord | Label.HeadlineVerb) && !a.Has(i, Label.Role | Label.RoleModifier | Label.Honorific | Label.Month | Label.Weekday | Label.Country)
        && (a.HasOwn(i, Label.Place) && !a.Is(i + 1, Shape.Capital) || i == first + 1 && a.HasOwn(i, Label.Common | Label.Venue | Label.Place | Label.OrgHead) && Words.IsUnlisted(a, i + 1) && spans.At(i + 1) is null && !HeadFollows(i + 1, end));

    // "Muhammad Danish Haikal bin …": a given name that is also an adjective of a country
    private bool DescentFollows(int i)
    {
        for (var j = i + 1; j < i + 4 && j < a.Count; j++)
        {
            if (a.Is(j, Shape.Lower))
            {
                return a.HasOwn(j, Label.Descent);
            }
        }

        return false;
    }

    private bool IsConnective(int i) => a.Is(i, Shape.Lower) && (W)a[i].Word is W.E or W.Y or W.Do or W.De or W.La or W.Del;

    private bool IsWestern(int i) => a.Has(i, Label.Role) || a.HasOwn(i, Label.PlainTitle);

    private bool HeadFollows(int i, int end)
    {
        for (var j = i; j < end && j < i + 4 && a.Is(j, Shape.Capital); j++)
        {
            if (a.Has(j, Label.OrgHead | Label.EventHead))
            {
                return true;
            }
        }

        return false;
    }
}
