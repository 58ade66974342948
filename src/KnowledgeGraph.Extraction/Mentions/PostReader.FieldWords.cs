using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// Whether words are a field of work.
internal sealed partial class PostReader
{
    private bool IsFieldSoFar(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!(a.HasOwn(i, Label.Topic) || a.Has(i, Label.Geo) || Words.IsWordy(a, i) || !Words.IsCapital(a, i)))
            {
                return false;
            }
        }

        return true;
    }

    // "Culture, Youth and Sports", "Science, Technology, and Innovation"
    private bool SerialField(int comma)
    {
        var i = comma;
        for (var parts = 0; parts < 5 && a.Is(i, W.Comma); parts++)
        {
            var k = a.Is(i + 1, W.And) ? i + 2 : i + 1;
            var begin = k;
            while (a.HasOwn(k, Label.Topic) && Words.IsCapital(a, k) && spans.At(k) is null && k - begin < 3)
            {
                k++;
            }

            if (k == begin)
            {
                return false;
            }

            if (a.Is(begin - 1, W.And) || ((a.Is(k, W.And) || a.Is(k, W.Ampersand)) && a.HasOwn(k + 1, Label.Topic) && Words.IsCapital(a, k + 1)))
            {
                return true;
            }

            i = k;
        }

        return false;
    }

    private bool HasField(int first, int end)
    {
        var field = false;
        for (var i = first; i < end; i++)
        {
            if (Words.IsNameLike(a, i) && !(i + 1 < end && Words.IsAdjective(a, i) && a.HasOwn(i + 1, Label.Topic)) || Words.IsAcronym(a, i))
            {
                return false;
            }

            field |= a.HasOwn(i, Label.Topic | Label.Common | Label.NotAcronym) || Words.IsWordy(a, i);
        }

        return field;
    }

    private bool IsPlace(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!a.Has(i, Label.Geo) && !a.Is(i, W.And) && !(i == end - 1 && a.HasOwn(i, Label.PlaceTail)) && !(end - first <= 3 && a.HasOwn(end - 1, Label.PlaceTail)))
            {
                return false;
            }
        }

        return true;
    }
}
