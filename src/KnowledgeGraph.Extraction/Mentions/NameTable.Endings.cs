using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Mentions;

// Institutions by what their name ends in: its last words, its field before its head, all of it without what only a register needs.
internal sealed partial class NameTable
{
    // "Norwind Pumps" of "Norwind Pumps Sdn Bhd", "Coastal Research Center" of "Coastal Research Center (Japan)"
    private int BareEnd(Span span)
    {
        var end = span.End;
        while (end > span.First + 1 && (a.HasOwn(end - 1, Label.OrgSuffix) || a.Is(end - 1, W.Comma) || a.Is(end - 1, W.Stop)))
        {
            end--;
        }

        var stripped = end < span.End; // "Norwind Pumps (Ghana) Ltd"
        if (a.Is(end - 1, W.Close) && span.End - span.First > 5)
        {
            var open = end - 2;
            while (open > span.First + 2 && !a.Is(open, W.Open))
            {
                open--;
            }

            end = a.Is(open, W.Open) && (open > span.Head || stripped) ? open : end;
        }

        return end - span.First >= 2 ? end : span.End;
    }

    // "Tea Growers Association" for the one "Kenya Tea Growers Association", "Trade Ministry" for the one "Ministry of Trade and Industry"
    private bool ByEnding(Span span, [NotNullWhen(true)] out Entity? entity)
    {
        entity = null;
        var whole = span.End == span.Head + 1 || a.Is(span.Head + 1, W.Of);
        var bareUnit = a.HasOwn(span.Head, Label.Unit) && span.End == span.Head + 1 && a.Lexicon.Value(a, span.Head, Label.HouseKind) < 0; // "Research Desk" is anybody's
        if (span.End - span.First < 2 || !whole || !span.IsNamed || !a.Is(span.First, Shape.Capital) || bareUnit || a.HasOwn(span.Head, Label.Mission))
        {
            return false;
        }

        return IsOneLonger(span, atEnd: true, out entity);
    }

    private bool Ends(Span name, Span span)
    {
        var before = name.End - (span.End - span.First) - 1;
        if (a.HasOwn(span.Head, Label.Unit) && !a.Is(span.Head + 1, W.Of) || !Words.IsCapital(a, before) || Words.IsAcronym(a, before) || a.HasOwn(before, Label.Direction | Label.Function | Label.OrgHead))
        {
            return false;
        }

        for (var k = 0; k < span.End - span.First; k++)
        {
            if (a[name.End - 1 - k].Word != a[span.End - 1 - k].Word)
            {
                return false;
            }
        }

        return true;
    }

    // A head behind its field, and the same before it
    private bool Turns(Span name, Span span)
    {
        var fields = span.Head - span.First;
        if (span.End != span.Head + 1 || a[name.First].Word != a[span.Head].Word || !a.Is(name.First + 1, W.Of) || name.End - name.First < fields + 2)
        {
            return false;
        }

        var from = a.Is(name.First + 2, W.The) ? name.First + 3 : name.First + 2;
        for (var k = 0; k < fields; k++)
        {
            if (a[from + k].Word != a[span.First + k].Word || !a.HasOwn(span.First + k, Label.Topic))
            {
                return false;
            }
        }

        return true;
    }
}
