using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// What stands behind a comma, a dash or a bracket behind a post.
internal sealed partial class PostReader
{
    // ", Shanghai Commission" is a parent or the institution itself; ", Technology Development & Solutions of X" a field.
    private int StepComma(Post post, int i, Sentence sentence)
    {
        var next = a.Is(i + 1, W.The) ? i + 2 : i + 1;
        if (spans.At(next) is { Kind: SpanKind.Institution, Form: not Model.MentionForm.Description } span)
        {
            return IsPrenominal(span) || next == i + 2 && OpensClause(span) ? i : Take(post, span);
        }

        if (post.Institutions.Count == 0 && spans.At(next) is null && Words.IsCapital(a, next))
        {
            var end = FieldEnd(next, sentence, strict: true);
            if (end > next && (a.Is(end, W.Of) || a.Is(end, W.At)) && (HasField(next, end) || (a.HasOwn(end - 1, Label.Topic) && a.Is(end - 2, W.Ampersand))))
            {
                post.TitleEnd = end;
                return end;
            }

            var last = next + 1;
            while ((a.Has(last, Label.Place | Label.Country) || (a.Is(last, Shape.Capital) && !a.Has(last, Label.Honorific) && spans.At(last) is null)) && last < sentence.End && last < next + 4)
            {
                last++;
            }

            if (InBracket(post) && ClosedHouse(next, sentence) is var closed and > 0)
            {
                return Take(post, AddInstitution(next, closed, a.Lexicon.Weights["institution.unknown_of"]));
            }

            if (IsUnitHead(post) && FieldTail(next, sentence) is var field and > 0)
            {
                post.TitleEnd = field;
                return field;
            }

            if (HasLeftPerson(post) && UnknownHouse(next, sentence, i == post.Role.End) is var house and > 0)
            {
                return Take(post, AddInstitution(next, house, a.Lexicon.Weights["institution.unknown_of"]));
            }

            if (Words.IsAcronym(a, next) && (last >= sentence.End || a.Is(last, W.Comma) || a.Is(last, W.Stop) || a.Is(last, W.And) || a.Is(last, W.Semicolon)))
            {
                return Take(post, AddInstitution(next, last, a.Lexicon.Weights["institution.unknown_of"]));
            }
        }

        return i;
    }

    // "Under the patronage of NAME, Minister of Water, | the Lake Institute opened": the house is what the sentence is about
    private bool OpensClause(Span house)
    {
        var verb = house.Acronym is { } letters ? letters.End + 1 : house.End;
        return a.Is(verb, Shape.Lower) && a.Has(verb, Label.Organize | Label.Held | Label.Deed | Label.Runs | Label.Onset) && !a.HasOwn(verb, Label.OrgHead);
    }

    // "NAME (Founder & CEO, BlueWave)": the post stands in the brackets behind a name
    private bool InBracket(Post post)
    {
        for (var i = post.First - 1; i > post.First - 6 && i > 0; i--)
        {
            if (a.Is(i, W.Open))
            {
                return spans.At(i - 1) is { Kind: SpanKind.Person };
            }

            if (a.Is(i, W.Close))
            {
                return false;
            }
        }

        return false;
    }

    // Capitals up to the mark that closes the bracket, and no place; or 0
    private int ClosedHouse(int first, Sentence sentence)
    {
        var i = first;
        var place = true;
        while (i < sentence.End && i - first < 6 && spans.At(i) is null && (Words.IsCapital(a, i) || i > first && (a.Is(i, W.Ampersand) || a.Is(i, W.Of))) && !a.Has(i, Label.Role | Label.Month))
        {
            place &= a.Has(i, Label.Geo) || a.HasOwn(i, Label.PlaceTail);
            i++;
        }

        return a.Is(i, W.Close) && !place ? i : 0;
    }

    private bool IsUnitHead(Post post) => a.Span(post.Role.Head) is "Head" or "Manager" or "Officer" or "Director" or "President" && (post.Role.Head == post.Role.First || a.Span(post.Role.First) is "Vice" or "Deputy" or "Assistant" or "Senior" or "General");

    // "Head, Corporate Affairs,": words of fields alone; or 0
    private int FieldTail(int first, Sentence sentence)
    {
        var i = first;
        while (i < sentence.End && i - first < 5 && spans.At(i) is null && (Words.IsCapital(a, i) && a.HasOwn(i, Label.Topic | Label.Common) && !a.Has(i, Label.OrgHead | Label.FirmTail) || i > first && (a.Is(i, W.Ampersand) || a.Is(i, W.And)) && a.HasOwn(i + 1, Label.Topic)))
        {
            i++;
        }

        return i > first && (a.Is(i, W.Comma) || a.Is(i, W.Semicolon) || i >= sentence.End) ? i : 0;
    }

    // "NAME | Senior Advisor || Policy Centre", "NAME – Chief Economist |– Bank Lumut"
    private bool IsColumn(Post post, int i) => (a.Is(i, W.Bar) || a.Is(i, W.Dash) && a.Is(i, Shape.SpaceBefore)) && HasLeftPerson(post);

    // "NAME, Partner, | Stone & Berg Advocates", "NAME, director, | Coral Coast Lodges, said": capitals up to the next mark, or 0; one of them tells a house.
    private int UnknownHouse(int first, Sentence sentence, bool near)
    {
        var bound = false;
        var place = true;
        var i = first;
        while (i < sentence.End && i - first < 6 && spans.At(i) is null && (Words.IsCapital(a, i) && !a.Has(i, Label.Honorific | Label.Role) || i > first && a.Is(i, W.Ampersand)))
        {
            if (a.Is(i, W.Ampersand) && spans.At(i + 1) is { Kind: SpanKind.Person } partner && partner.First == i + 1)
            {
                spans.Remove(partner); // "Lim & | Yeoh Advocates"
            }

            bound |= a.Is(i, W.Ampersand) || (a.HasOwn(i, Label.OrgSuffix | Label.FirmTail) || near && a.HasOwn(i, Label.Topic | Label.OrgHead | Label.Common)) && i > first;
            place &= a.Has(i, Label.Geo) || a.HasOwn(i, Label.PlaceTail);
            i++;
        }

        return bound && !place && i - first > 1 && (i >= sentence.End || a.Is(i, W.Comma) || a.Is(i, W.Semicolon) || a.Is(i, W.Stop) || a.Is(i, W.And)) ? i : 0;
    }

    // The institution belongs to a post behind it: "…, MUST Vice Dean Dr X".
    private bool IsPrenominal(Span institution)
    {
        var i = institution.Acronym is { } acronym ? acronym.End + 1 : institution.End;
        i = a.Is(i, W.Possessive) ? i + 1 : i;
        return spans.At(i) is { Kind: SpanKind.Role } || (spans.At(i) is { Kind: SpanKind.Institution } unit && spans.At(unit.End) is { Kind: SpanKind.Role });
    }
}
