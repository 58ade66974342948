using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>Gives every token the labels of its word and of the longest phrase that covers it, left to right.</summary>
internal static class Lookup
{
    // A phrase of function words ("in the presence of") must not hide the words of a name, and "May" is a month only with a capital.
    private static Label CapitalOnly => Label.Month | Label.Country | Label.Demonym | Label.Place | Label.Surname | Label.Weekday;

    // What a word does by itself it also does at the head of a phrase.
    private static Label Triggers => Label.Organize | Label.SpeechVerb | Label.LightVerb | Label.Attend | Label.Held;

    private static Label TriggersOnly => Label.Organize | Label.SpeechVerb | Label.SpeechVerbWeak | Label.LightVerb | Label.Attend | Label.AttendStrong | Label.Held | Label.Interact | Label.Signing
        | Label.Planned | Label.Absent | Label.Represented | Label.Letter | Label.Remote | Label.ListCue | Label.Join
        | Label.Gift | Label.Fronted | Label.Background | Label.Afar | Label.Companion | Label.Did | Label.Draw | Label.Give | Label.Regards | Label.Kin | Label.Paper;

    public static void Read(ArticleText article)
    {
        var lexicon = article.Lexicon;
        for (var i = 0; i < article.Count; i++)
        {
            ref var token = ref article[i];
            token.Own = Restrict(article, i, lexicon.Of(token.Word));
            if (token.Own == Label.None && (token.Shape & Shape.Hyphen) != 0)
            {
                token.Own = LastPart(article, i);
            }

            token.Labels = token.Own;
            token.PhraseLength = 1;
        }

        for (var i = 0; i < article.Count;)
        {
            if (!lexicon.Opens(article[i].Word))
            {
                i++;
                continue;
            }

            var length = lexicon.Longest(article, i, out _, out var labels);
            labels = Restrict(article, i, labels);
            if (length < 2 || labels == Label.None || CrossesLine(article, i, length))
            {
                i++;
                continue;
            }

            labels |= labels.Meets(Label.SubEvent) ? Label.EventHead : Label.None;
            if ((labels & ~TriggersOnly) == Label.None)
            {
                // a phrase of verbs rules its first word; what stands inside keeps what it is ("had a meeting with")
                article[i].Labels = labels | (article[i].Own & (Triggers | Label.Function));
                article[i].PhraseLength = (byte)length;
                i++;
                continue;
            }

            for (var j = i; j < i + length; j++)
            {
                article[j].Labels = labels | (j == i ? article[j].Own & Triggers : Label.None);
                article[j].PhraseLength = j == i ? (byte)length : (byte)0;
            }

            i += length;
        }
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

    private static Label Restrict(ArticleText article, int i, Label labels)
    {
        if (labels.Meets(CapitalOnly) && !article.Is(i, Shape.Capital | Shape.Cjk))
        {
            labels &= ~CapitalOnly;
        }

        return labels;
    }

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
