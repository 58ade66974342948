using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Questions about one token that several readers ask.</summary>
internal static class Words
{
    private static readonly Label Lexical = Label.Topic | Label.OrgHead | Label.EventHead | Label.Role | Label.RolePlural | Label.Function | Label.Common | Label.Plan
        | Label.Month | Label.Weekday | Label.Country | Label.Demonym | Label.Place | Label.Honorific | Label.OrgSuffix | Label.NumberWord | Label.OrdinalWord
        | Label.MetaWord | Label.OrgPublic | Label.RelativeDay | Label.Venue | Label.Generation | Label.NotAcronym | Label.HeadlineVerb | Label.CreditWord | Label.SpeechVerb;

    // No kind of house is told in more words.
    private const int MostKind = 5;

    /// <summary>Starts with a capital, or is written without case.</summary>
    public static bool IsCapital(ArticleText a, int i) => a.Is(i, Shape.Capital | Shape.Cjk);

    /// <summary>A capitalised word that no list knows as a word, so that it may be part of a person's name.</summary>
    public static bool IsNameLike(ArticleText a, int i)
    {
        if (!IsCapital(a, i) || a.Is(i, Shape.Cjk) || a.Span(i).ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        if (a.Is(i, Shape.Initial) && a.Is(i, Shape.Dotted) && a.Is(i + 1, Shape.Capital) && a.Span(i)[0] is not ('I' or 'V' or 'X'))
        {
            return true;
        }

        if (a.Is(i, Shape.Initial) && a.Is(i, Shape.Dotted) && a.Is(i + 1, Shape.Initial) && a.Is(i + 1, Shape.Dotted) && !a.Is(i, Shape.LineStart) && a.Is(i + 2, Shape.Capital))
        {
            return true; // "I. A. Farooqi"
        }

        if (a.HasOwn(i, Label.GivenName | Label.GivenNameWeak) && IsGivenHere(a, i))
        {
            return true;
        }

        if (a.Is(i + 1, Shape.Lower) && a.HasOwn(i + 1, Label.Descent) && a.Is(i + 2, Shape.Capital) && a[i].PhraseLength <= 1 && !a.Is(i, W.The) && !a.HasOwn(i, Label.Role))
        {
            return true; // "Said bin Nasser"
        }

        if (a.HasOwn(i, Label.FamilyName) && a[i].PhraseLength == 1 && i > 0 && a.HasOwn(i - 1, Label.GivenName) && !a.Is(i, Shape.LineStart) && !a.HasOwn(i, Label.Role))
        {
            return true; // "Oliver Stone", "Amanda Young"
        }

        if (a.HasOwn(i, Label.Surname) && !a.Has(i, Label.Country | Label.Place | Label.OrgPublic))
        {
            return !(a.HasOwn(i, Label.Function | Label.Honorific) && !IsSurnameFollowed(a, i) && !EndsName(a, i));
        }

        if (a.Has(i, Label.Month) && i > 0 && a.HasOwn(i - 1, Label.Surname) && IsCapital(a, i - 1) && a.Span(i).Length <= 4 && !a.Is(i, Shape.LineStart) && !a.Is(i + 1, Shape.Digit | Shape.Ordinal) && !a.Is(i - 1, Shape.Digit))
        {
            return true; // "Chen Jun"
        }

        if (a.Has(i, Label.Month) && a.Is(i + 1, Shape.Lower) && a.Has(i + 1, Label.NameParticle) && a.Is(i + 2, Shape.Capital))
        {
            return true; // "Jan de Wit"
        }

        return !a[i].Labels.Meets(Lexical) && !a[i].Own.Meets(Lexical & ~Label.Venue) && !IsWordy(a, i);
    }

    /// <summary>A given name, of which nothing else is known or not.</summary>
    public static bool IsGiven(ArticleText a, int i) => a.HasOwn(i, Label.GivenName | Label.GivenNameWeak);

    // A given name that is a place, a title or a common word as well: what stands beside it decides.
    private static bool IsGivenHere(ArticleText a, int i)
    {
        if (!(a[i].Labels | a[i].Own).Meets(Lexical))
        {
            return !IsWordy(a, i) || a.HasOwn(i, Label.GivenName);
        }

        if (a[i].PhraseLength != 1 || a.HasOwn(i, Label.Function | Label.OrgHead | Label.EventHead | Label.Month) && a.Is(i, Shape.SentenceStart))
        {
            return false;
        }

        if (a.HasOwn(i, Label.Honorific) && !a.HasOwn(i, Label.GivenName) && !(a.Has(i - 1, Label.Role) && IsUnlisted(a, i + 1) && !IsGiven(a, i + 1)))
        {
            return false; // "King Hamad", but "Supervisor | Duke Villalba"
        }

        if (a.HasOwn(i, Label.Geo) && (a.Is(i - 1, W.Of) || a.Is(i - 1, W.In) || a.Is(i - 1, W.At) || a.Is(i - 1, W.From) || a.Is(i - 1, W.To) || a.Is(i - 1, W.The)))
        {
            return false;
        }

        var first = i == 0 || !a.Is(i - 1, Shape.Capital) || a.Is(i, Shape.SentenceStart | Shape.LineStart);
        return (IsUnlisted(a, i + 1) || IsGiven(a, i + 1) && IsUnlisted(a, i + 2)) && !a.Is(i + 1, Shape.LineStart) || !first && a.HasOwn(i - 1, Label.GivenName) && !(a[i - 1].Labels | a[i - 1].Own).Meets(Lexical) && !a.Is(i + 1, Shape.Capital);
    }

    // A capital that no list knows, or only as a name.
    public static bool IsUnlisted(ArticleText a, int i) => a.Is(i, Shape.Capital) && !a.Is(i, Shape.AllCaps) && !(a[i].Labels | a[i].Own).Meets(Lexical) && !IsWordy(a, i);

    /// <summary>An organisation's acronym by shape: capitals, or capitals with a small letter or two (SUSTech, UCAS).</summary>
    public static bool IsAcronym(ArticleText a, int i)
    {
        if (!a.Is(i, Shape.Capital) || a.Has(i, Label.NotAcronym | Label.Geo | Label.Month | Label.Honorific | Label.OrgSuffix | Label.Generation))
        {
            return false;
        }

        // "WHO", "MUST": capitals among small letters make an acronym of any word
        if (a.Has(i, Label.Function) && !(a.Is(i, Shape.AllCaps) && a[i].End - a[i].Start >= 3 && !IsLoud(a, i - 1) && !IsLoud(a, i + 1)))
        {
            return false;
        }

        var span = a.Span(i);
        if (span.Length is < 2 or > 12 || !char.IsUpper(span[0]))
        {
            return false;
        }

        return !a.HasOwn(i, Label.Topic) && (a.Is(i, Shape.AllCaps) || (!a.Is(i, Shape.Hyphen) && IsMostlyUpper(span)));
    }

    private static bool IsMostlyUpper(ReadOnlySpan<char> word)
    {
        var upper = 0;
        foreach (var c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
        }

        return upper >= 3 && upper * 2 >= word.Length;
    }

    private static bool IsLoud(ArticleText a, int i) => a.Is(i, Shape.AllCaps) && a[i].End - a[i].Start >= 4;

    // Endings of English nouns and adjectives, for words that no list holds.
    public static bool IsWordy(ArticleText a, int i)
    {
        var span = a.Span(i);
        if (a.Is(i, Shape.AllCaps) || span.Length < 6)
        {
            return false;
        }

        return Ends(span, "tion") || Ends(span, "sion") || Ends(span, "tions") || Ends(span, "ology") || Ends(span, "ics") || Ends(span, "ity") || Ends(span, "ities")
            || Ends(span, "ship") || Ends(span, "ical") || Ends(span, "ional") || Ends(span, "ative") || Ends(span, "graphy")
            || (span.Length >= 8 && (Ends(span, "ment") || Ends(span, "ments") || Ends(span, "ness") || Ends(span, "ising") || Ends(span, "izing") || Ends(span, "ential") || Ends(span, "ating")));
    }

    /// <summary>An adjective by its ending, for words that no list holds: "Artisanal", "Transboundary".</summary>
    public static bool IsAdjective(ArticleText a, int i)
    {
        var span = a.Span(i);
        return span.Length >= 7 && (Ends(span, "al") || Ends(span, "ary") || Ends(span, "ive") || Ends(span, "ous") || Ends(span, "ic"));
    }

    /// <summary>A word in small letters that says what somebody is, for all that the lists know: neither a verb that they hold nor a word of grammar.</summary>
    public static bool IsPlain(ArticleText a, int i)
    {
        var span = a.Span(i);
        return a.Is(i, Shape.Lower) && span.Length >= 4 && !a.HasOwn(i, Label.Function) && !a.Has(i, Label.SpeechVerb | Label.LightVerb | Label.Attend | Label.Organize | Label.Held | Label.Absent | Label.Represented | Label.Planned | Label.ListCue | Label.EventHead)
            && !Ends(span, "ed") && !Ends(span, "ing") && !Ends(span, "ly");
    }

    /// <summary>Behind the words for a kind of house that stand before its name ("the Dutch NGO | Clear Streams", "the farmers' union | Liga del Litoral"), and behind a quotation mark there; the token itself when none do.</summary>
    public static int SkipHouseNoun(ArticleText a, int i)
    {
        var j = i;
        while (j - i < MostKind && (a.Is(j, Shape.Lower) && !a.HasOwn(j, Label.Function) || a.HasOwn(j, Label.Demonym) || a.Is(j, W.Possessive) || a.Is(j, W.Single) && !a.Is(j, Shape.SpaceBefore) || a.HasOwn(j, Label.HouseNoun) && a.Is(j, Shape.AllCaps)))
        {
            j++;
        }

        if (j == i || !a.HasOwn(j - 1, Label.HouseNoun))
        {
            return i;
        }

        j = a.Is(j, W.Of) && a.HasOwn(j - 1, Label.Firm) || a.Is(j, W.Quote) || a.Is(j, W.Single) ? j + 1 : j;
        return IsCapital(a, j) && !a.Has(j, Label.Honorific | Label.Role) ? j : i;
    }

    /// <summary>Behind the end of a company's name that begins with a person's ("et Fils", "&amp; Partners"); or 0.</summary>
    public static int CompanyTail(ArticleText a, int i) =>
        (a.Is(i, W.Ampersand) || a.Is(i, W.And) || a.Is(i, W.Et) || a.Is(i, W.Und) || a.Is(i, W.Y) || a.Is(i, W.E)) && a.Span(i + 1) is "Fils" or "Sons" or "Partners" or "Associates" or "Co" or "Co." or "Söhne" or "Hijos" or "Filhos" or "Brothers" or "Cie" or "Company" ? i + 2 : 0;

    /// <summary>"Nairobi-based": where a house has its seat, and no part of its name.</summary>
    public static bool IsSeat(ArticleText a, int i) => a.Is(i, Shape.Capital) && a.Span(i).EndsWith("-based", StringComparison.Ordinal);

    /// <summary>A word in small letters that ends as words for people of a trade do.</summary>
    public static bool IsTrade(ArticleText a, int i)
    {
        var span = a.Span(Math.Max(i, 0));
        return i >= 0 && a.Is(i, Shape.Lower) && span.Length >= 6 && !a.HasOwn(i, Label.Function | Label.Attend | Label.Organize | Label.OrgHead | Label.Held)
            && (Ends(span, "ologist") || Ends(span, "grapher") || Ends(span, "ician") || Ends(span, "eer") || Ends(span, "maker") || Ends(span, "gogue") || Ends(span, "keeper")
                || Ends(span, "ologists") || Ends(span, "graphers") || Ends(span, "icians") || Ends(span, "eers") || Ends(span, "makers")
                || Ends(span, "farmers") || Ends(span, "writers") || Ends(span, "keepers") || Ends(span, "nist") || Ends(span, "rist")
                || Ends(span, "list") || Ends(span, "lists") || Ends(span, "nists") || Ends(span, "rists"));
    }

    // "Liu He": inside a sentence a pronoun has no capital
    private static bool EndsName(ArticleText a, int i) =>
        a.HasOwn(i, Label.Function) && !a.Is(i, Shape.SentenceStart) && a.Is(i - 1, Shape.Capital) && !a.Is(i - 1, Shape.Punct) && !a.HasOwn(i - 1, Label.Function | Label.Role) && !a.Is(i + 1, Shape.Capital);

    private static bool IsSurnameFollowed(ArticleText a, int i) =>
        a.Is(i + 1, Shape.Capital) && !a[i + 1].Own.Meets(Lexical & ~Label.Common) && !a.Is(i + 1, Shape.LineStart);

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Behind the verb phrase of a deed: "was signed | by" ends before its agent.</summary>
    public static int DeedEnd(ArticleText a, int verb)
    {
        var end = verb + a[verb].PhraseLength;
        return end > verb + 1 && a.Is(end - 1, W.By) ? end - 1 : end;
    }
}
