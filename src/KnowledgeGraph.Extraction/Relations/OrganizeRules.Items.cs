using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// One item of a row: what stands before its house, and a house that no list knows.
internal sealed partial class OrganizeRules
{
    // "the Delhi office of | A", "the newspaper | A", "the local charity | A": the house behind what it is said to be, or 0
    private int Branch(int i)
    {
        var word = a.Is(i, W.The) ? i + 1 : i;
        var first = word;
        while (word - first < 4 && r.Spans.At(word) is null && (a.Has(word, Label.Geo) || a.Is(word, Shape.Lower) && !a.HasOwn(word, Label.Function)))
        {
            word++;
        }

        if (word == first || !a.Is(word - 1, Shape.Lower))
        {
            return 0;
        }

        if (a.Is(word, W.Of) && a.HasOwn(word - 1, Label.Branch) && InstitutionAt(word + 1) is { } whole)
        {
            return whole.First;
        }

        return a.HasOwn(word - 1, Label.OrgHead | Label.HouseNoun | Label.HouseKind | Label.Firm | Label.Body) && r.Spans.At(word) is { Kind: SpanKind.Institution } house && house.First == word ? word : 0;
    }

    private int CloseOf(int open)
    {
        for (var i = open + 1; i < open + 10; i++)
        {
            if (a.Is(i, W.Close))
            {
                return i;
            }
        }

        return -1;
    }

    // "conducted by experts of the institute": the people's house
    private int OfPeople(int i)
    {
        var noun = a.Is(i, W.The) || a.Is(i, W.A) ? i + 1 : i;
        var of = noun + 1;
        if (!a.HasOwn(noun, Label.RolePlural) && a.Span(Math.Min(noun, a.Count - 1)) is not ("staff" or "team" or "trainers" or "specialists") || !(a.Is(of, W.Of) || a.Is(of, W.From)))
        {
            return i;
        }

        return InstitutionAt(of + 1) is not null ? of + 1 : i;
    }

    // "X University and | Letsatsi Mining | signed"
    private Span? UnknownEnding(SentenceView view, int end)
    {
        var first = end;
        while (first > view.Sentence.First && end - first < 5 && a.Is(first - 1, Shape.Capital) && r.Spans.At(first - 1) is null && !a.Has(first - 1, Label.Geo | Label.Month | Label.Weekday))
        {
            first--;
        }

        return end - first >= 2 && a.Is(first - 1, W.And) && InstitutionEnding(first - 1) is not null ? Unknown(view, first) : null;
    }

    // "Halden Science Oasis" where Halden is a town: two more words of no place make it a name; in a list one does ("and Fiji Air", ", Chiang Mai Tech")
    private bool IsLedByPlace(int i)
    {
        var tail = i + Math.Max(1, (int)a[i].PhraseLength);
        if ((a.Is(i - 1, W.And) || a.Is(i - 1, W.Comma)) && a.Has(i, Label.Country | Label.Place) && a.Is(tail, Shape.Capital) && r.Spans.At(tail) is null && !a.Is(tail + 1, Shape.Capital)
            && !a.Has(tail, Label.Geo | Label.Month | Label.Weekday | Label.Honorific | Label.PlaceTail | Label.Role | Label.RoleModifier | Label.RolePlural | Label.Venue))
        {
            return true;
        }

        return
        a.Has(i, Label.Place) && a[i].PhraseLength == 1 && a.Is(i + 1, Shape.Capital) && a.Is(i + 2, Shape.Capital) && !a.Has(i + 1, Label.Geo | Label.Month | Label.Weekday | Label.Honorific | Label.PlaceTail | Label.Role)
        && !a.Has(i + 2, Label.Geo | Label.Month | Label.Honorific | Label.PlaceTail | Label.Role);
    }

    private Span? Unknown(SentenceView view, int first)
    {
        var end = first;
        while (end < view.Sentence.End && end - first < 6
            && (a.Is(end, Shape.Capital)
                || ((a.Is(end, W.And) || a.Is(end, W.Ampersand)) && end > first && a.Is(end + 1, Shape.Capital) && a.HasOwn(end + 1, Label.Topic))
                || (end > first && a.Is(end, Shape.Lower) && a.HasOwn(end, Label.NameParticle) && a.Is(end + 1, Shape.Capital))
                || (end > first && (W)a[end].Word is W.Des or W.Du or W.De && a.Is(end + 1, Shape.Capital)))
            && r.Spans.At(end) is null)
        {
            end++;
        }

        for (var i = first; i < end; i++)
        {
            if (a.HasOwn(i, Label.Honorific) && !a.HasOwn(i, Label.Topic | Label.OrgHead))
            {
                return null; // "presented by Crown Princess"
            }
        }

        if (end - first == 1 && a.Is(first, Shape.SentenceStart) && a.Span(first).EndsWith("ing", StringComparison.Ordinal))
        {
            return null; // "Acting as the host was …"
        }

        if (end - first == 1 && (a.Is(end, W.The) || !Words.IsAcronym(a, first) && !Words.IsNameLike(a, first)))
        {
            return null;
        }

        var span = Span.Of(a, SpanKind.Institution, first, end);
        span.Score = r.Weights["institution.unknown_of"];
        span.Form = end - first == 1 && Words.IsAcronym(a, first) ? MentionForm.Acronym : MentionForm.Full;
        r.Spans.Add(span);
        var entity = r.Names.Institution(span);
        r.Names.Link(span, entity);
        return span;
    }
}
