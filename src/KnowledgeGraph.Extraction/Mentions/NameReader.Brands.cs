using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// Names without a head, told for houses by what stands beside them.
internal sealed partial class NameReader
{
    /// <summary>Words from a name to the word for what it is.</summary>
    private const int ToldReach = 7;

    // Where a name without a head ends that its surroundings tell for a house's, or 0.
    private int BrandEnd(int first, int end)
    {
        var of = end; // "Rivers | of Hope, a Dutch charity"
        if (a.Is(of, W.Of) && end - first == 1)
        {
            of++;
            while (of < _sentenceEnd && Words.IsCapital(a, of) && spans.At(of) is null)
            {
                of++;
            }
        }

        if (of > end + 1 && IsToldBehind(of) && IsBrand(first, end))
        {
            return of;
        }

        return end - first is >= 2 and <= 6 && (IsToldBehind(end) || IsSponsoring(end) || IsSponsored(first)) && IsBrand(first, end) ? end : 0;
    }

    // "Rivers of Hope, | a Dutch charity", "the Coral Strings, | a taarab group led by …"
    private bool IsToldBehind(int end)
    {
        if (!a.Is(end, W.Comma) || !(a.Is(end + 1, W.A) || a.Is(end + 1, W.An)))
        {
            return false;
        }

        for (var i = end + 2; i < _sentenceEnd && i < end + ToldReach; i++)
        {
            if (a.HasOwn(i, Label.HouseOnly) && a.Is(i, Shape.Lower))
            {
                return !a.Is(i + 1, Shape.Lower) || a.HasOwn(i + 1, Label.Function) || a.Span(i + 1) is "based" or "led" or "founded" or "working" or "specialising" or "specializing";
            }

            if (a.Is(i, Shape.Punct) || a.HasOwn(i, Label.Function) || a.Has(i, Label.Role))
            {
                return false;
            }
        }

        return false;
    }

    // "Bohol Fastferry and Radyo Visaya | come in as co-sponsors", "The Island Ledger | the media partner"
    private bool IsSponsoring(int end)
    {
        for (var i = end; i < _sentenceEnd && i < end + 9; i++)
        {
            if (a.Is(i, Shape.Lower) && a.HasOwn(i, Label.Backer))
            {
                return i > end;
            }

            if (a.Is(i, Shape.Punct) || a.Is(i, W.By) || a.Is(i, W.Of) || a.Is(i, W.With) || a.Is(i, W.To) || a.Is(i, W.Who))
            {
                return false;
            }
        }

        return false;
    }

    // "Major sponsor is | Cebu Rural Traders", "sponsors were A and | B"
    private bool IsSponsored(int first)
    {
        for (var i = first - 1; i >= 0 && i > first - 8 && !a.Is(i + 1, Shape.SentenceStart); i--)
        {
            if (a.Is(i, W.Is) || a.Is(i, W.Are) || a.Is(i, W.Was) || a.Is(i, W.Were) || a.Is(i, W.Include) || a.Is(i, W.Included))
            {
                return a.HasOwn(i - 1, Label.Backer);
            }

            if (!(a.Is(i, Shape.Capital) || a.Is(i, W.And) || a.Is(i, W.Comma) || a.Is(i, W.The)))
            {
                return false;
            }
        }

        return false;
    }

    // Capitals that are no person's and no place's
    private bool IsBrand(int first, int end)
    {
        var place = true;
        for (var i = first; i < end; i++)
        {
            place &= a.Has(i, Label.Geo);
            if (a.HasOwn(i, Label.Honorific | Label.Role | Label.Month | Label.GivenName))
            {
                return false;
            }
        }

        return !place && !a.Has(first, Label.Function) && a.Is(first, Shape.Capital);
    }

    // "Our Lady of Fatima | University": up to its head, or 0
    private int LadyEnd(int i)
    {
        if (!a.Is(i, W.Our) || !a.Is(i, Shape.Capital) || a.Span(i + 1) is not "Lady" || !a.Is(i + 2, W.Of))
        {
            return 0;
        }

        for (var k = a.Is(i + 3, W.The) ? i + 4 : i + 3; k < _sentenceEnd && k < i + 9 && Words.IsCapital(a, k); k++)
        {
            if (a.HasOwn(k, Label.OrgHead))
            {
                return k + 1;
            }
        }

        return 0;
    }
}
