using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// What may stand behind a name: a post that no list holds, a trade, letters of a degree, a house, a thing.
internal sealed partial class PersonReader
{
    // Where a subject or an agent may stand; behind a comma or "of" a lone word is rather a place.
    private bool OpensClause(int i, Sentence sentence) => i < sentence.First || a.Is(i, W.Semicolon) || a.Is(i, W.By) || a.Is(i, W.Quote) || a.Has(i, Label.SpeechVerb);

    // One capital and small letters behind it, as a name has; "MPs" and "MoST" have not.
    private bool IsPlainWord(int i)
    {
        var span = a.Span(i);
        return span.Length > 3 && !span[1..].ContainsAnyInRange('A', 'Z');
    }

    // "NAME, | dzongdag of Paro": a word that no list holds, in small letters, and what it is of
    private bool IsUnknownPost(int i) =>
        a.Is(i, Shape.Lower) && a[i].Own == Label.None && a[i].Labels == Label.None && a[i].End - a[i].Start >= 4 && a.Is(i + 1, W.Of) && (a.Is(i + 2, Shape.Capital) || (a.Is(i + 2, W.The) && a.Is(i + 3, Shape.Capital)));

    // "NAME, | a retired beekeeper from Awach": a word for what somebody is, over an article and words that describe it
    private bool IsNounBehind(int i)
    {
        i += a.Is(i, W.A) || a.Is(i, W.An) || a.Is(i, W.The) ? 1 : 0;
        for (var most = i + 4; i < most && a.Is(i, Shape.Lower) && spans.At(i) is null && !a.HasOwn(i, Label.Function); i++)
        {
            if (IsPersonNoun(i) || Words.IsTrade(a, i))
            {
                return true;
            }
        }

        return false;
    }

    // "NAME, CSc., | dean": letters of a degree or an order between commas
    private int BehindLetters(int j)
    {
        while (a.Is(j + 1, W.Comma) && spans.At(j) is null && (a.Is(j, Shape.AllCaps | Shape.Dotted) || a.Has(j, Label.Generation)) && a[j].End - a[j].Start <= 6)
        {
            j += a.Is(j + 2, W.The) ? 3 : 2;
        }

        return j;
    }

    // "Titiwangsa Rolling | Stock Sdn Bhd": words of a trade in capitals, and what a company's name ends in
    private bool CompanyAhead(int i, Sentence sentence)
    {
        var j = i;
        while (j < sentence.End && j < i + 3 && spans.At(j) is null && a.Is(j, Shape.Capital) && !a.Is(j, Shape.LineStart) && a.HasOwn(j, Label.Topic | Label.Common) && !a.Has(j, Label.Role | Label.HeadlineVerb))
        {
            j++;
        }

        return j > i || (j < sentence.End && a.Is(j, Shape.Capital) && a.Has(j, Label.OrgSuffix) && !a.Is(j, Shape.LineStart));
    }

    // "of radio station | DZQP", "of the NGO | Bañados Vivos": words for a house in small letters and what it is called
    private bool NamesHouse(int i)
    {
        var house = false;
        for (var most = i + 4; i < most && a.Is(i, Shape.Lower) && spans.At(i) is null; i++)
        {
            house |= a.HasOwn(i, Label.HouseNoun | Label.OrgHead);
        }

        return house && (a.Is(i, Shape.Capital) || a.Is(i, W.Quote));
    }

    // "NAME, | House" that fills a line of a programme
    private bool FillsLine(Span span, int i)
    {
        if (!a.Is(span.HonorificFirst, Shape.LineStart) || !a.Is(i, W.Comma) || span.End - span.First is < 2 or > 4)
        {
            return false;
        }

        var capitals = 0;
        for (i++; i < a.Count && !a.Is(i, Shape.LineStart) && capitals < 9; i++)
        {
            if (Words.IsCapital(a, i))
            {
                capitals++;
            }
            else if (a.Is(i, W.Open) && capitals > 1)
            {
                return true;
            }
            else if (!a.Is(i, W.Of) && !a.Is(i, W.And) && !a.Is(i, W.The) && !a.Is(i, W.For) && !a.Is(i, W.Comma) && !a.Is(i, W.De))
            {
                return false;
            }
        }

        return capitals > 1;
    }

    // "NAME, | 81, founder", "NAME, | aged 24"
    private bool IsAge(int i)
    {
        i += a.Is(i, Shape.Lower) && !a.Is(i, W.In) && !a.Is(i, W.On) && !a.Is(i, W.At) ? 1 : 0;
        return a.Is(i, Shape.Digit) && a[i].End - a[i].Start == 2 && (a.Is(i + 1, W.Comma) || a.Is(i + 1, W.Stop));
    }

    // "S.Si.", "M.Hum.", "Ph.D": a letter, a dot and a short word
    private bool IsDegree(int i)
    {
        var span = a.Span(i);
        return span.Length is > 3 and < 8 && a.Is(i, Shape.Capital) && span[1] == '.' && span[0] is 'S' or 'M' && char.IsLetter(span[2]) && spans.At(i) is null;
    }

    // Two capitals or more that are no acronym, in brackets, in a list.
    private bool BracketsHouse(int open, Sentence sentence)
    {
        var i = open + 1;
        while (i < sentence.End && i - open < 6 && a.Is(i, Shape.Capital) && !a.Is(i, Shape.AllCaps))
        {
            i++;
        }

        return i - open > 2 && a.Is(i, W.Close) && (a.Is(i + 1, W.Comma) || a.Is(i + 1, W.And) || a.Is(i + 1, W.Semicolon));
    }
}
