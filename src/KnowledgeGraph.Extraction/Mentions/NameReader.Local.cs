using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// Houses whose words are in small letters, and companies that begin with their form.
internal sealed partial class NameReader
{
    private const int MostSmall = 6;
    private const int MostJoined = 3;

    // Where a house ends whose name is not one of capitals round a head, or -1.
    private int OtherNameEnd(int i)
    {
        if (LadyEnd(i) is var lady and > 0)
        {
            return lady;
        }

        if (LowerUnitEnd(i) is var unit and > 0)
        {
            return unit;
        }

        if (a.Is(i - 1, W.Comma) && ApposedEnd(i) is var apposed and > 0)
        {
            return apposed;
        }

        if (a.HasOwn(i - 1, Label.HouseNoun) && ToldEnd(i) is var told and > 0)
        {
            return told;
        }

        return a.Is(i, Shape.Lower) ? TerritoryEnd(i) : PrefixedEnd(i) is var company and > 0 ? company : LocalEnd(i);
    }

    // "(founder, | Mama Mboga Logistics)", "- NAME, CEO, | Delta Gold Juices": behind a person and a post, up to where the item ends
    private int ApposedEnd(int i)
    {
        var role = spans.At(i - 2);
        if (role?.Kind != SpanKind.Role || !Words.IsCapital(a, i) || a.Has(i, Label.Role))
        {
            return -1;
        }

        var end = i;
        var head = false;
        while (end < _sentenceEnd && end - i < 8 && spans.At(end) is null && (Words.IsCapital(a, end) || a.Is(end, W.Ampersand) || IsForeign(end) || a.Is(end, W.Of) || a.Is(end, W.For)))
        {
            head |= a.Has(end, Label.OrgHead | Label.EventHead | Label.Topic);
            end++;
        }

        var inBrackets = a.Is(role.First - 1, W.Open) && a.Is(end, W.Close);
        if (head && !inBrackets && HeadOf(i).Headed || a.Has(i, Label.Honorific) && !a.HasOwn(end - 1, Label.FirmTail | Label.OrgHead | Label.OrgSuffix) || end == i || end == i + 1 && !Words.IsAcronym(a, i) || a.Has(i, Label.Geo) && a.Has(end - 1, Label.Geo))
        {
            return -1;
        }

        return inBrackets || (end >= _sentenceEnd || a.Is(end, W.Semicolon) || a.Is(end, Shape.LineStart)) && FollowsName(role.First - 1) ? end : -1;
    }

    // "NAME of the restaurant | Maré Alta", "the Portuguese association | EmbalaPorto": behind an article or an adjective of a country and a word for its kind
    private int ToldEnd(int i)
    {
        var first = i - 1;
        while (i - first < 6 && (a.Is(first, Shape.Lower) && !a.HasOwn(first, Label.Function) || a.Is(first, Shape.Punct) && !a.Is(first, Shape.SpaceBefore) && !a.Is(first, W.Comma) && !a.Is(first, W.Open) || a.HasOwn(first, Label.HouseNoun) && a.Is(first, Shape.AllCaps)))
        {
            first--;
        }

        var of = a.Is(first, W.Of) || a.Is(first, W.From);
        if (!Words.IsCapital(a, i) || a.Has(i, Label.Honorific | Label.Role | Label.Function | Label.OrgHead | Label.Geo) || a.HasOwn(i, Label.GivenName) || !(a.Is(first, W.The) || a.Has(first, Label.Demonym) || of && Words.IsNameLike(a, first - 1)) || Governs(first))
        {
            return -1;
        }

        var end = i;
        while (end < _sentenceEnd && end - i < 6 && spans.At(end) is null && !a.Has(end, Label.Honorific | Label.Role) && (Words.IsCapital(a, end) || a.Is(end, W.Ampersand) && Words.IsCapital(a, end + 1) || IsForeign(end) && (Words.IsCapital(a, end + 1) || IsForeign(end + 1))))
        {
            if (a.Has(end, Label.OrgHead | Label.OrgSuffix))
            {
                return -1; // the reader of names does better
            }

            end++;
        }

        return end;
    }

    // A post is of what follows, and its reader does better.
    private bool Governs(int the) => (a.Is(the - 1, W.Of) || a.Is(the - 1, W.At) || a.Is(the - 1, W.For)) && spans.At(the - 2) is { Kind: SpanKind.Role };

    // "NAME, | post": the item begins with capitals that may be a person's name
    private bool FollowsName(int comma)
    {
        var i = comma - 1;
        while (a.Is(comma, W.Comma) && i > 0 && comma - i < 7 && (Words.IsNameLike(a, i) || a.Has(i, Label.Honorific | Label.NameParticle)))
        {
            if (a.Is(i, Shape.LineStart | Shape.Item | Shape.SentenceStart) || a.Is(i - 1, W.Semicolon) || a.Is(i - 1, W.Colon))
            {
                return comma - i >= 2;
            }

            i--;
        }

        return false;
    }

    // "PT Samudra Biru Lestari", "OOO Sever Les": a form of company and the capitals behind it
    private int PrefixedEnd(int i)
    {
        if (!a.HasOwn(i, Label.OrgPrefix) || !a.Is(i, Shape.AllCaps) && !(a.Is(i, Shape.Capital) && a[i].End - a[i].Start > 5) || !Words.IsCapital(a, i + 1) || a.HasOwn(i + 1, Label.OrgSuffix) || (a.Is(i - 1, Shape.Capital) && !a.Is(i, Shape.SentenceStart)))
        {
            return -1;
        }

        var end = i + 1;
        while (end < _sentenceEnd && end - i < 8 && spans.At(end) is null && !a.Has(end, Label.Honorific | Label.HeadlineVerb) && (Words.IsCapital(a, end) || a.Is(end, W.Ampersand) && Words.IsCapital(a, end + 1)))
        {
            end++;
        }

        if (end - i >= 4 && Words.IsNameLike(a, end - 1) && Words.IsNameLike(a, end - 2) && (a.HasOwn(end - 3, Label.FirmTail | Label.Topic | Label.OrgSuffix) || a.Has(end - 3, Label.OrgHead)))
        {
            return end - 2; // "General Director of OJSC Polesie Dairies | Alena Mackevich"
        }

        return a.Is(end, W.Comma) && a.HasOwn(end + 1, Label.OrgSuffix) && a.Is(end + 1, Shape.Capital) ? end + 2 : end;
    }

    // "regional council of Thiès": a territory's house in small letters, named by where it is
    private int TerritoryEnd(int i)
    {
        if (!a.HasOwn(i, Label.Territory) || !(a.Is(i - 1, W.The) || a.Is(i - 1, Shape.Punct) || a.Is(i - 1, W.Of) || a.Is(i - 1, W.By) || a.Is(i - 1, W.From) || a.Is(i - 1, W.And)))
        {
            return -1;
        }

        var of = SmallHouseEnd(i + 1);
        if (of < 0 || !a.Is(of, W.Of) || !Words.IsCapital(a, of + 1) || spans.At(of + 1) is not null || !(a.Has(of + 1, Label.Place) || Words.IsNameLike(a, of + 1)))
        {
            return -1;
        }

        var end = of + 2;
        while (end < _sentenceEnd && end - of < 4 && spans.At(end) is null && (a.Has(end, Label.Place) || Words.IsNameLike(a, end)))
        {
            end++;
        }

        return end;
    }

    // "Zambales provincial government", "Sidama regional state peace and security bureau": where it is, and a territory's house in small letters
    private int LocalEnd(int i)
    {
        if (a.Is(i - 1, Shape.Capital) && !a.Is(i - 1, W.The))
        {
            return -1;
        }

        var small = i;
        while (small - i < 3 && Words.IsCapital(a, small) && spans.At(small) is null && (a.Has(small, Label.Place) || a.HasOwn(small, Label.Direction) || Words.IsNameLike(a, small)))
        {
            small++;
        }

        if (small == i || !a.Is(small, Shape.Lower))
        {
            return -1;
        }

        return a.Begins(small, Label.Seat) ? small + a[small].PhraseLength : a.HasOwn(small, Label.Territory) ? SmallHouseEnd(small + 1) : -1;
    }

    // Behind the last of the words in small letters that end in a house; -1 when they do not.
    private int SmallHouseEnd(int i, int deep = 0)
    {
        for (var j = i; j < _sentenceEnd && j - i < MostSmall && a.Is(j, Shape.Lower) && spans.At(j) is null; j++)
        {
            if (a.Begins(j, Label.OrgHead) && !a.HasOwn(j + 1, Label.OrgHead) && !(deep < MostJoined && a.Is(j + a[j].PhraseLength, W.And) && SmallHouseEnd(j + a[j].PhraseLength + 1, deep + 1) > 0))
            {
                return a.HasOwn(j, Label.Venue) ? -1 : j + a[j].PhraseLength;
            }

            if (!a.HasOwn(j, Label.Topic | Label.Territory | Label.Common) && !a.Is(j, W.And) && !a.HasOwn(j, Label.OrgHead))
            {
                return -1;
            }
        }

        return -1;
    }
}
