using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>Gives every token the labels of its word and of the longest phrase that covers it, left to right.</summary>
internal static class Lookup
{
    // A phrase of function words ("in the presence of") must not hide the words of a name, and "May" is a month only with a capital.
    private static readonly Label CapitalOnly = Label.Month | Label.Country | Label.Demonym | Label.Place | Label.Surname | Label.Weekday | Label.GivenName | Label.GivenNameWeak | Label.FamilyName;

    // What a word does by itself it also does at the head of a phrase.
    private static readonly Label Triggers = Label.Organize | Label.SpeechVerb | Label.LightVerb | Label.Attend | Label.Held | Label.Deed;

    private static readonly Label TriggersOnly = Label.Organize | Label.SpeechVerb | Label.SpeechVerbWeak | Label.LightVerb | Label.Attend | Label.AttendStrong | Label.Held | Label.Interact | Label.Signing
        | Label.Planned | Label.Absent | Label.Represented | Label.Letter | Label.Remote | Label.ListCue | Label.Join
        | Label.Gift | Label.Fronted | Label.Background | Label.Afar | Label.Companion | Label.Did | Label.Draw | Label.Give | Label.Regards | Label.KinOf | Label.Runs | Label.Onset | Label.Finish | Label.OtherDay | Label.Sequel | Label.Aid | Label.Affair | Label.Paper | Label.Recital | Label.Show | Label.Utterance | Label.Utters | Label.Coming | Label.Mental | Label.Named | Label.Hall | Label.Gathers | Label.Written | Label.Billing | Label.Branch | Label.Treat | Label.Provided | Label.DoneHere | Label.Gone | Label.TeamsUp | Label.ToHold | Label.NearDay | Label.Honoured | Label.ToSay | Label.HouseVerb;

    private static readonly Label GivenNames = Label.GivenName | Label.GivenNameWeak;

    public static void Read(ArticleText article)
    {
        var lexicon = article.Lexicon;
        var covered = 0; // behind the last phrase that rules all its words
        for (var i = 0; i < article.Count; i++)
        {
            ref var token = ref article[i];
            ref readonly var entry = ref lexicon.Entry(token.Word);
            token.Own = Restrict(article, i, lexicon.Set(entry));
            if ((token.Shape & Shape.Hyphen) != 0 && token.Own == Label.None)
            {
                token.Own = LastPart(article, i) | FirstPart(article, i);
            }

            if (i < covered)
            {
                continue;
            }

            token.Labels = token.Own;
            if (entry.Opens)
            {
                covered = Phrase(article, i);
            }
        }
    }

    // Labels the longest phrase that starts at the token; returns where the next may start.
    private static int Phrase(ArticleText article, int i)
    {
        var length = article.Lexicon.Longest(article, i, out var labels);
        if (length < 2)
        {
            return i + 1;
        }

        ref var first = ref article[i];
        labels = Restrict(article, i, labels);
        if (labels == Label.None || CrossesLine(article, i, length) || EndsHouse(article, i, length, labels))
        {
            return i + 1;
        }

        labels |= labels.Meets(Label.SubEvent) ? Label.EventHead : Label.None;
        first.PhraseLength = (byte)length;
        if ((labels & ~TriggersOnly) == Label.None)
        {
            // a phrase of verbs rules its first word; what stands inside keeps what it is ("had a meeting with")
            first.Labels = labels | (first.Own & (Triggers | Label.Function));
            return i + 1;
        }

        first.Labels = labels | (first.Own & Triggers);
        for (var j = i + 1; j < i + length; j++)
        {
            article[j].Labels = labels;
            article[j].PhraseLength = 0;
        }

        return i + length;
    }

    // "Bio-resources", "Portuguese-speaking": a compound of a field is a word of fields
    private static Label LastPart(ArticleText article, int i)
    {
        var span = article.Span(i);
        var cut = span.LastIndexOfAny('-', '\u2013', '\u2010');
        var part = cut > 0 && cut + 4 < span.Length ? span[(cut + 1)..] : default;
        var word = part.IsEmpty ? 0 : article.Lexicon.Vocabulary.Find(part, Fold.Hash(part));
        return word > 0 ? article.Lexicon.Of(word) & (Label.Topic | Label.Role) : Label.None;
    }

    // "Jean-Baptistin": a given name bound to a word that no list holds
    private static Label FirstPart(ArticleText article, int i)
    {
        var span = article.Span(i);
        var cut = span.IndexOfAny('-', '\u2013', '\u2010');
        var vocabulary = article.Lexicon.Vocabulary;
        var word = cut > 1 && article.Is(i, Shape.Capital) ? vocabulary.Find(span[..cut], Fold.Hash(span[..cut])) : 0;
        return word > 0 && article.Lexicon.Of(word).Meets(Label.GivenName) && vocabulary.Find(span[(cut + 1)..], Fold.Hash(span[(cut + 1)..])) == 0 ? Label.GivenName : Label.None;
    }

    private static Label Restrict(ArticleText article, int i, Label labels)
    {
        var shape = article[i].Shape;
        labels = (shape & (Shape.Capital | Shape.Cjk)) == 0 ? labels & ~CapitalOnly : labels;

        if (labels.Meets(Label.OrgHead) && labels.Meets(Label.FamilyName) && EndsName(article, i))
        {
            labels &= ~Label.OrgHead; // "Mr. Momodu Kamara": a family's, though a house's in another language
        }

        if (labels.Meets(Label.OrgSuffix) && article[i].End - article[i].Start == 2 && article.Span(i) is "Sá" or "Sa")
        {
            labels &= ~Label.OrgSuffix; // "Nuno Sá", and no S.A.
        }

        if (labels.Meets(Label.Surname) && labels.Meets(Label.NotAcronym) && article.Is(i, Shape.AllCaps))
        {
            labels &= ~Label.Surname; // "the NGO", not Ms. Ngo
        }

        // "ANA", "SAM": short capitals among small letters are an acronym
        return (shape & Shape.AllCaps) != 0 && labels.Meets(GivenNames) && article[i].End - article[i].Start < 5 && !article.Is(i + 1, Shape.AllCaps) && !article.Is(i - 1, Shape.AllCaps) ? labels & ~GivenNames : labels;
    }

    // Capitals back to a given name or a title
    private static bool EndsName(ArticleText article, int i)
    {
        for (var j = i - 1; j >= 0 && j > i - 4 && article.Is(j, Shape.Capital); j--)
        {
            if (article[j].Own.Meets(Label.GivenName | Label.Honorific))
            {
                return true;
            }
        }

        return false;
    }

    // "Coastal Board | chairman": the head of a house in capitals, and behind it the post in small letters
    private static bool EndsHouse(ArticleText article, int i, int length, Label labels) =>
        length == 2 && labels.Meets(Label.Role) && article.Is(i, Shape.Capital) && article.Is(i - 1, Shape.Capital) && article.Is(i + 1, Shape.Lower) && article[i].Own.Meets(Label.OrgHead);

    private static bool CrossesLine(ArticleText article, int i, int length)
    {
        for (var j = i + 1; j < i + length; j++)
        {
            if (article.Is(j, Shape.LineStart))
            {
                return true;
            }
        }

        return false;
    }
}
