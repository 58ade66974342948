using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Persons whose house stands beside them with no post: owned, led, worked at, or an item of a list.
internal static partial class PostRules
{
    private const int MaxClause = 12;

    // "the X Water Board's | NAME", "the State Opera's principal soloist | NAME"
    private static void Owned(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        var i = group.Person.HonorificFirst - 1;
        var trade = i;
        while (trade > i - 3 && Words.IsPlain(a, trade))
        {
            trade--;
        }

        (int First, int End)? title = trade < i && a.Is(trade, W.Possessive) && r.Spans.At(trade - 1) is { Kind: SpanKind.Institution } ? (trade + 1, i + 1) : null;
        i = title is null ? i : trade;
        if (group.Posts.Count == 0 && a.Is(i, W.Possessive) && r.Spans.At(i - 1) is { Kind: SpanKind.Institution } house && i > view.Sentence.First && house.Entity is not null)
        {
            r.Add(new Fact(Relation.AffiliatedWith, group.Person, house, null, title, false, Presence.Unknown, Modality.Asserted, null, view.Index, house.First, group.Person.End, r.Weights["relation.base"], "owned"));
        }
    }

    // "a delegation of the X Group headed by NAME", "the Royal Band, led by NAME", "Lutz Optics Ltd (received by NAME)", "the choir of X under maestro NAME"
    private static void Leader(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        var by = a.Is(group.First - 1, W.The) || a.Is(group.First - 1, W.Its) || Words.IsPlain(a, group.First - 1) ? group.First - 2 : group.First - 1;
        if (a.Is(by, W.Under) && HouseEndingAt(view, by) is { } conducted && !IsHoused(r, group))
        {
            Add(r, view, group, conducted, Bare(group), false, "delegation-of");
            return;
        }

        if (!a.Is(by, W.By) || IsHoused(r, group))
        {
            return;
        }

        var leads = a.Is(by - 1, W.Led) || a.Is(by - 1, W.Headed) || a.HasOwn(by - 1, Label.HeadsVerb);
        var end = a.Is(by - 2, W.Comma) || a.Is(by - 2, W.Open) ? by - 2 : by - 1;
        if (!leads && !a.Is(end, W.Open))
        {
            return;
        }

        var house = HouseEndingAt(view, BeforePlace(a, end)) ?? (leads ? HouseEndingAt(view, OfWhat(a, end)) : null);
        if (house is null ? (house = leads ? Senders(r, view, group, end) : null) is not null : a.Is(end, W.Comma) || a.Is(end, W.Open) || SendsParty(a, house))
        {
            var post = Bare(group);
            r.Add(new Fact(Relation.AffiliatedWith, group.Person, house!, null, post is null ? null : (post.TitleFirst, post.TitleEnd), post?.Former ?? false, Presence.Unknown, Modality.Asserted, null, view.Index, house!.First, group.End, r.Weights["relation.base"], "delegation-of"));
        }
    }

    // "the Research Center |, Japan, led by"
    private static int BeforePlace(ArticleText a, int end)
    {
        var i = end - 1;
        while (end - i < 4 && a.Has(i, Label.Geo))
        {
            i--;
        }

        return i < end - 1 && a.Is(end, W.Comma) && a.Is(i, W.Comma) ? i : end;
    }

    // "staff of the Protocol Department | of Parliament led by"
    private static int OfWhat(ArticleText a, int end) => a.Is(end - 1, Shape.Capital) && a.Is(end - 2, W.Of) ? end - 2 : end;

    private static Span? HouseEndingAt(SentenceView view, int end)
    {
        foreach (var span in view.Institutions)
        {
            if (span.End == end || span.Acronym?.End + 1 == end)
            {
                return span;
            }
        }

        return null;
    }

    public static bool SendsParty(ArticleText a, Span house)
    {
        var of = a.Is(house.First - 1, W.The) ? house.First - 2 : house.First - 1;
        return (a.Is(of, W.Of) || a.Is(of, W.From)) && (a.Is(of - 1, W.Delegation) || a.Span(of - 1) is "mission" or "team" or "group" or "staff" || a.HasOwn(of - 1, Label.RolePlural));
    }

    // "A delegation from X visited Y. Led by NAME, the | delegation": whose delegation, the sentences before have said
    private static Span? Senders(Reading r, SentenceView view, Group group, int led)
    {
        var a = r.Article;
        var ahead = a.Is(group.End, W.Comma) ? group.End + 1 : group.End;
        ahead = a.Is(ahead, W.The) ? ahead + 1 : ahead;
        if (!(a.Is(led - 1, W.Delegation) && a.Is(led - 2, W.The) || a.Is(ahead, W.Delegation)))
        {
            return null;
        }

        for (var k = view.Index; k >= 0 && k >= view.Index - 2; k--)
        {
            foreach (var house in r.Views[k].Institutions)
            {
                if (house.End <= group.First && house.Entity is not null && SendsParty(a, house))
                {
                    return house;
                }
            }
        }

        return null;
    }

    // "NAME, who heads the river laboratory at the Institute", "NAME, who teaches botany at the College", "NAME now runs the Museum"
    private static void Works(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        if (!view.Has(Label.HeadsVerb | Label.WorksVerb | Label.Becomes) && !view.Says(W.Who) || IsHoused(r, group))
        {
            return;
        }

        var who = a.Is(group.End, W.Comma) ? group.End + 1 : group.End;
        var clause = a.Is(who, W.Who);
        var verb = clause ? who + 1 : group.End;
        while (a.Is(verb, W.Also) || a.HasOwn(verb, Label.Becomes) && a.HasOwn(verb + 1, Label.HeadsVerb | Label.WorksVerb))
        {
            verb++;
        }

        var heads = a.HasOwn(verb, Label.HeadsVerb) && a.Is(verb, Shape.Lower);
        var isThere = clause && (a.Is(verb, W.Is) || a.Is(verb, W.Was)); // "NAME, who is in her second year of law at X"
        if (!heads && !isThere && !(a.HasOwn(verb, Label.WorksVerb) && a.Is(verb, Shape.Lower)))
        {
            return;
        }

        var there = false;

        for (var i = verb + 1; i < verb + MaxClause && i < view.Sentence.End && (!a.Is(i, Shape.Punct) || a.Is(i, W.Possessive)); i++)
        {
            there |= a.Is(i, W.At) || a.Is(i, W.In) && !isThere;
            if (r.Spans.At(i) is not { Kind: SpanKind.Institution } house)
            {
                continue;
            }

            var owns = a.Is(house.End, W.Possessive); // "who leads X's trade team"
            var headed = heads && (i <= verb + 2 || clause && a.Is(i - 1, W.Possessive));
            var worked = clause && (isThere ? there && BehindAt(a, i) : BehindAt(a, i) || there && a.Is(i - 1, W.Of));
            if ((headed || worked) && (!owns || heads && clause && a.Is(house.End + 1, Shape.Lower) && i <= verb + 2))
            {
                r.Add(new Fact(Relation.AffiliatedWith, group.Person, house, null, null, false, Presence.Unknown, Modality.Asserted, null, view.Index, group.Person.First, house.End, r.Weights["relation.base"], "works-at"));
                return;
            }
        }
    }

    private static bool BehindAt(ArticleText a, int i)
    {
        var before = a.Is(i - 1, W.The) ? i - 2 : i - 1;
        return a.Is(before, W.At) || a.Is(before, W.For) || a.Is(before, W.With) || a.Is(i - 1, W.The) && (a.Is(before, W.Of) || a.Is(before, W.On));
    }

    // "Prof. NAME, Department of Botany, University of Lutz, | delivered": houses between two commas, and then what the person did
    private static bool Apposed(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        var i = group.Person.End;
        if (group.Posts.Count > 0 || !a.Is(i, W.Comma) || r.Spans.At(i + 1) is not { Kind: SpanKind.Institution } unit || unit.First != i + 1)
        {
            return false;
        }

        var end = unit.Acronym is { } letters ? letters.End + 1 : unit.End;
        while (a.Is(end, W.Comma) && r.Spans.At(end + 1) is { Kind: SpanKind.Institution } parent && parent.First == end + 1)
        {
            unit.Parent ??= parent;
            end = parent.Acronym is { } more ? more.End + 1 : parent.End;
        }

        var tail = ItemEnd(a, view, end);
        if (a.Is(group.First - 1, W.By) && (tail >= view.Sentence.End || a.Is(tail, W.Stop) && tail + 1 >= view.Sentence.End))
        {
            Add(r, view, group, unit, null, false, "item"); // "The address was by NAME, University of Malnad."
            group.End = end;
            return true;
        }

        if (!a.Is(end, W.Comma) || end + 1 >= view.Sentence.End || !a.Is(end + 1, Shape.Lower) || !a.Has(end + 1, Label.SpeechVerb | Label.LightVerb | Label.Attend))
        {
            return false;
        }

        r.Add(new Fact(Relation.AffiliatedWith, group.Person, unit, null, null, false, Presence.Unknown, Modality.Asserted, null, view.Index, group.Person.First, end, r.Weights["relation.base"], "item"));
        group.End = end;
        return true;
    }

    // "NAME, River School;" – an item of a list of guests: the person and the house
    private static void Item(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        var before = group.IsTitledOnly() && a.Is(group.Person.HonorificFirst - 1, W.Colon) ? group.Person.HonorificFirst - 1 : group.First - 1; // "chair: NAME, Radio Lima"
        if (group.Person.Entity is { Credit: true } || Apposed(r, view, group))
        {
            return;
        }

        var pair = view.EndingAt(before) is { Posts.Count: 0 } other && a.Is(before, W.And) && other.End == other.Person.End ? other : null; // "- A and B, River School"
        before = pair is null ? before : pair.First - 1;
        var dash = a.Is(group.Person.End, W.Dash) && a.Is(group.Person.End, Shape.SpaceBefore); // "NAME – River School"
        if (dash && !IsHoused(r, group) && a.Is(group.Person.End, W.Dash) && r.Spans.At(group.Person.End + 1) is { Kind: SpanKind.Institution } beside && beside.First == group.Person.End + 1
            && (a.Is(beside.End, W.Comma) || a.Is(beside.End, W.Semicolon) || a.Is(beside.End, W.And)))
        {
            Add(r, view, group, beside, null, false, "item"); // "Mr. NAME – Ocean Institute, and"
            return;
        }

        if (IsHoused(r, group) || !(a.Is(group.Person.End, W.Comma) || dash)
            || !(before < view.Sentence.First
                || a.Is(view.Sentence.First, Shape.LineStart) && before - view.Sentence.First < 4 && a.Is(before, Shape.Dotted | Shape.Punct)
                    && !a.Is(before, W.Comma)
                || a.Is(before, W.Semicolon) || a.Is(before, W.Colon) || a.Is(before, W.Dash)
                || a.Is(before, W.And) && a.Is(before - 1, W.Semicolon)))
        {
            return;
        }

        var comma = BehindTrade(a, view, group.Person.End);
        var next = a.Is(comma + 1, W.The) ? comma + 2 : comma + 1;
        var house = r.Spans.At(next) is { Kind: SpanKind.Institution } known && known.First == next ? known : null;
        var end = house?.End ?? next;
        while (house is null && end < view.Sentence.End && end - next < 5 && Words.IsCapital(a, end) && r.Spans.At(end) is null && !a.Has(end, Label.Role | Label.Honorific | Label.Month))
        {
            end++;
        }

        var tail = ItemEnd(a, view, end);
        if (!(tail >= view.Sentence.End || a.Is(tail, W.Semicolon) || a.Is(tail, W.Stop) || a.Is(tail, W.Colon) && house is not null) || house is null && !IsLikeHouse(a, view, group, next, end, tail))
        {
            return;
        }

        if (house is null)
        {
            house = Span.Of(a, SpanKind.Institution, next, end);
            house.Score = r.Weights["institution.unknown_of"];
            r.Spans.Add(house);
            r.Names.Link(house, r.Names.Institution(house));
        }

        if (pair is not null)
        {
            Add(r, view, pair, house, null, false, "item");
        }

        (int First, int End)? title = comma > group.Person.End ? (group.Person.End + 1, comma) : null;
        r.Add(new Fact(Relation.AffiliatedWith, group.Person, house, null, title, false, Presence.Unknown, Modality.Asserted, null, view.Index, group.Person.First, end, r.Weights["relation.base"], "item"));
        group.End = Math.Max(group.End, end);
    }

    // "NAME, education reporter|, Hanbit Daily": the comma behind what somebody is, in small letters
    private static int BehindTrade(ArticleText a, SentenceView view, int comma)
    {
        var i = comma + 1;
        while (i < view.Sentence.End && i - comma < 5 && a.Is(i, Shape.Lower) && !a.HasOwn(i, Label.Function))
        {
            i++;
        }

        return i > comma + 1 && a.Is(i, W.Comma) && Words.IsCapital(a, i + 1) ? i : comma;
    }

    // Behind the house of an item: where it is, or a word in brackets ("Tisza College, | Szeged", "… Initiative | (online)")
    private static int ItemEnd(ArticleText a, SentenceView view, int end)
    {
        if (a.Is(end, W.Comma) && a.Has(end + 1, Label.Place | Label.Country))
        {
            var behind = end + 1 + Math.Max(1, (int)a[end + 1].PhraseLength);
            return behind >= view.Sentence.End || a.Is(behind, W.Semicolon) ? behind : end;
        }

        return a.Is(end, W.Comma) && (end + 2 == view.Sentence.End || end + 3 == view.Sentence.End && a.Is(end + 2, W.Stop)) && Words.IsCapital(a, end + 1) ? end + 2 : a.Is(end, W.Open) && a.Is(end + 2, W.Close) ? end + 3 : end;
    }

    // Capitals that no reader took, in an item of a list: two or an acronym, and no place.
    private static bool IsLikeHouse(ArticleText a, SentenceView view, Group group, int first, int end, int tail)
    {
        if (end - first < 2 && !Words.IsAcronym(a, first) || a.Has(first, Label.Geo) && a.Has(end - 1, Label.Geo))
        {
            return false;
        }

        var before = group.First - 1;
        var line = tail >= view.Sentence.End && (before < view.Sentence.First || a.Is(view.Sentence.First, Shape.LineStart)) && view.Sentence.Zone != Zone.Heading;
        return a.Is(before, W.Semicolon) || a.Is(tail, W.Semicolon) || line || a.Is(before, W.Colon) && (Words.IsAcronym(a, first) || a.HasOwn(end - 1, Label.FirmTail));
    }
}
