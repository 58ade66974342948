using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// An institution that no list knows, right before a post; and posts over a place, which have none.
internal sealed partial class PostReader
{
    private Span? UnknownBefore(int last, Sentence sentence)
    {
        last = a.HasOwn(last, Label.RoleModifier) && Words.IsAcronym(a, last - 1) && last - 1 >= sentence.First && spans.At(last - 1) is null ? last - 1 : last; // "OHMN | Regional Coordinator"
        var first = last;
        while (first >= sentence.First && a.Is(first, Shape.Capital) && spans.At(first) is null && !a.Has(first, Label.PlaceRole | Label.Function | Label.Honorific | Label.Demonym | Label.Month) && last - first < 4)
        {
            first--;
        }

        first++;
        if (IsCompound(last))
        {
            return null; // "Kolkata-based | novelist"
        }

        if (last >= first && !Words.IsAcronym(a, first) && a.Has(first - 1, Label.Demonym) && first - 1 >= sentence.First && spans.At(first - 1) is null)
        {
            first--; // "Kenyan Rope Ways CEO"
        }

        while (first - 3 >= sentence.First && first <= last && IsSmall(first - 1) && (a.Is(first - 2, Shape.Capital) && spans.At(first - 2) is null || IsSmall(first - 2) && a.Is(first - 3, Shape.Capital)))
        {
            first -= IsSmall(first - 2) ? 3 : 2; // "Almacenes de la Frontera CEO"
            while (first > sentence.First && a.Is(first - 1, Shape.Capital) && spans.At(first - 1) is null && !a.Has(first - 1, Label.Function | Label.Honorific | Label.Demonym))
            {
                first--;
            }
        }

        var of = first - 2 >= sentence.First && first <= last && a.Is(first - 1, W.Of) && a.Is(first - 2, Shape.Capital) && spans.At(first - 2) is null && !a.Has(first - 2, Label.Function | Label.RolePlural | Label.EventHead);
        first = of ? first - 2 : first; // "Port of Kotka | general manager"
        if (first > last || first == last && a.HasOwn(first, Label.PlaceTail) || IsOverPlace(last + 1) || a.HasOwn(last, Label.TerritoryPost) || last - first == 1 && a.HasOwn(first, Label.Direction) || a.Is(last, Shape.SentenceStart) && !Words.IsAcronym(a, last))
        {
            return null;
        }

        var solid = of || last - first >= 2 && a.HasOwn(last, Label.FirmTail);
        var place = true;
        for (var j = first; j <= last; j++)
        {
            solid |= Words.IsNameLike(a, j) || Words.IsAcronym(a, j) || a.Has(j, Label.OrgPublic);
            place &= a.Has(j, Label.Geo);
        }

        return !solid || place ? null : AddInstitution(first, last + 1, a.Lexicon.Weights["institution.unknown_before_role"]);
    }

    // A post over a place, also behind its rank: "East Kalimantan | Acting Governor", "Mubende | District Chairperson"
    private bool IsOverPlace(int i)
    {
        while (a.Has(i, Label.RoleModifier | Label.TerritoryPost) && !a.Has(i, Label.PlaceRole) && spans.At(i) is null or { Kind: SpanKind.Role })
        {
            if (a.HasOwn(i, Label.TerritoryPost))
            {
                return true;
            }

            i++;
        }

        return a.Has(i, Label.PlaceRole);
    }

    // "District Commissioner", "Resident Commissioner", "LC5 Chairperson"
    private bool IsTerritorial(Post post) => a.HasOwn(post.Role.First, Label.TerritoryPost) || a.HasOwn(post.Role.First - 1, Label.TerritoryPost) && !a.Is(post.Role.First - 1, Shape.LineStart | Shape.Punct);

    // "Kolkata-based": small letters behind the hyphen
    private bool IsCompound(int i)
    {
        var word = a.Span(i);
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && hyphen + 2 < word.Length && char.IsLower(word[hyphen + 1]) && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("born", StringComparison.Ordinal) || word.EndsWith("led", StringComparison.Ordinal));
    }

    // Capitals that end in a word for a programme; or 0.
    private int ProgrammeEnd(int first, Sentence sentence)
    {
        var end = first;
        while (end < sentence.End && end - first < 6 && Words.IsCapital(a, end) && spans.At(end) is null)
        {
            end++;
        }

        return end - first >= 2 && a.HasOwn(end - 1, Label.Plan) && a.HasOwn(end - 1, Label.HouseNoun) && !a.Has(first, Label.PublicCountryless) ? end : 0;
    }
}
