using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// What stands before a candidate, and what it says of it.
internal sealed partial class PersonReader
{
    private FeatureSum Before(Span span, Sentence sentence, Weights w)
    {
        var i = BehindRemark(span.HonorificFirst - 1);
        if (span.HonorificFirst == span.First && span.End - span.First > 1 && a.HasOwn(span.First, Label.PlaceHead) && !Words.IsGiven(a, span.First) && !a.HasOwn(span.First, Label.Surname | Label.FamilyName))
        {
            return w["person.inside_place"]; // "| Rumah Seri Cahaya"
        }

        if (i < sentence.First)
        {
            return 0;
        }

        if (a.Is(i, Shape.Capital) && a.HasOwn(i, Label.PlaceHead) && !a.Is(i, Shape.SentenceStart) && spans.At(i) is null or { Kind: SpanKind.Event })
        {
            return w["person.inside_place"]; // "Dewan | Tun Teja"
        }

        if (span.HonorificFirst == span.First && IsBehindVenue(i) && !a.Is(span.End, W.Comma) && !a.Is(span.End, W.Open))
        {
            return w["person.inside_place"]; // "at the Garden Hotel, | Arba Minch."
        }

        if (a.Is(i, W.Of) && a.Is(i - 1, Shape.Lower) && a.HasOwn(i - 1, Label.PlaceTail | Label.Venue) && span.HonorificFirst == span.First && spans.At(i - 1) is null)
        {
            return w["person.place_preposition"]; // "the village of | Do Son"
        }

        if (spans.At(i) is { Kind: SpanKind.Role } post)
        {
            return a.HasOwn(post.Head, Label.HouseNoun) && span.End - span.First == 1 ? 0 : w["person.role_before"] + (span.End - span.First == 1 && IsMononym(span, post) ? w["person.one_word_titled"] : 0);
        }

        if ((a.Is(i, W.Was) || a.Is(i, W.Were)) && spans.At(i - 1) is { Kind: SpanKind.Role } && span.End - span.First is > 1 and < 5)
        {
            return w["person.list_cue_before"]; // "Elected as president was | NAME"
        }

        if ((a.Is(i, W.Of) || a.Is(i, W.For)) && spans.At(i - 1) is { Kind: SpanKind.Role } && span.HonorificFirst == span.First)
        {
            return w["person.of_role_before"]; // "CFO of | Visayan Lines"
        }

        if (a.Is(i, W.Of) && spans.At(i - 1) is { Kind: SpanKind.Person } && span.HonorificFirst == span.First)
        {
            return w["person.of_person_before"]; // "NAME of | Pontes do Sul"
        }

        if (a.Is(i, W.Possessive) && spans.At(i - 1) is { Kind: SpanKind.Institution } house && span.End - span.First is 2 or 3)
        {
            var before = a.Is(house.First - 1, W.The) ? house.First - 2 : house.First - 1;
            return a.Is(before, W.At) || a.Is(before, W.In) ? w["person.place_preposition"] : w["person.of_institution_after"]; // "the X Water Board's | NAME"
        }

        if (a.Is(i, Shape.Lower) && a.HasOwn(i, Label.Craft) && spans.At(i) is null || a.Is(i, W.After) && a.Span(i - 1) is "named")
        {
            return w["person.thing_before"]; // "the ferry | Santa Maria", "named after | NAME"
        }

        if (a.Is(i, W.By) && a.Has(i - 1, Label.SpeechVerb))
        {
            return w["person.said_by_before"];
        }

        if (span.End - span.First > 1 && a.Is(i, Shape.Lower) && a.Has(i, Label.Interact | Label.PersonVerb))
        {
            return w["person.person_verb_before"]; // "named | NAME as", "replaces | NAME"
        }

        if ((Words.IsTrade(a, i) || IsPersonNoun(i) && span.End - span.First > 1) && spans.At(i) is null)
        {
            return w["person.trade_before"]; // "pedagogue | NAME", "farmers | A and B"
        }

        if (a.Is(i, W.By) && (a.Has(i - 1, Label.Organize) || a.Is(i - 1, W.For)) && span.HonorificFirst == span.First && !a.HasOwn(span.First, Label.GivenName))
        {
            return w["person.by_organizer"]; // "powered by | Visayan Lines", "paid for by | Halden Mills"
        }

        if (a.Is(i, W.The) || a.Is(i, W.This) || a.Is(i, W.A) || a.Is(i, W.An))
        {
            return w["person.the_before"];
        }

        if (span.End - span.First == 1 && a.Is(i, W.Comma) && a.Has(i - 1, Label.Geo) && (a.Is(i - 2, W.In) || a.Is(i - 2, W.At)))
        {
            return w["person.place_preposition"]; // "in Sapporo, | Hokkaido, Dr."
        }

        if (a.Is(i, W.And) && i - 2 > sentence.First && Words.IsNameLike(a, i - 1) && spans.At(i - 1) is null && (a.Is(i - 2, W.Comma) && spans.At(i - 3) is { Kind: SpanKind.Person } || a.Is(i - 2, W.Colon) || a.Has(i - 2, Label.ListCue)) && span.End - span.First > 1)
        {
            return w["person.list_cue_before"]; // "NAME, Jean and | NAME": a couple
        }

        if (span.End - span.First > 1 && Words.IsPlain(a, i) && spans.At(i) is null && Described(i, sentence))
        {
            return w["person.list_neighbour"]; // "NAME, shipping magnate | NAME"
        }

        if (a.Is(i, Shape.Lower) && IsKin(i) && (a.Is(i - 1, W.His) || a.Is(i - 1, W.Her) || a.Is(i - 1, W.Their)))
        {
            return span.End - span.First == 1 ? w["person.kin_before"] : w["person.trade_before"];
        }

        if (IsOffice(i) || a.Is(i, W.Comma) && a.Is(span.End, W.Comma) && IsOffice(i - 1))
        {
            return w["person.role_before"];
        }

        var comma = a.Is(i, W.Comma) || a.Is(i, W.Dash) || a.Is(i, W.Colon) && i - 1 == sentence.First;
        if (comma && spans.At(i - 1) is { Kind: SpanKind.Role or SpanKind.Institution })
        {
            return w["person.role_comma_before"] + (span.End - span.First == 1 && a.Is(span.End, W.Comma) && spans.At(i - 1)!.Kind == SpanKind.Role ? w["person.one_word_post"] : 0);
        }

        if (a.Is(i, W.Comma) && span.End - span.First == 1 && a.Is(span.End, W.Comma) && IsKin(i - 1) && (a.Is(i - 2, W.His) || a.Is(i - 2, W.Her) || a.Is(i - 2, W.Their)))
        {
            return w["person.kin_before"]; // "his wife, | Orsola, and"
        }

        if (a.Is(i, W.To) && span.End - span.First > 1 && (a.HasOwn(i - 1, Label.Bestow) || a.HasOwn(i - 2, Label.Bestow)))
        {
            return w["person.bestowed"]; // "Prizes were handed to | NAME"
        }

        if (a.Is(i, W.Comma) && span.End - span.First > 1 && IsSecondOf(i - 1, sentence))
        {
            return w["person.role_comma_before"];
        }

        if (a.Is(i, W.Comma) && a.Is(span.End, W.Comma) && span.End - span.First > 1 && IsPersonNoun(i - 1))
        {
            return w["person.role_comma_before"]; // "A herder, | NAME, answered"
        }

        if (comma && a.HasOwn(i - 1, Label.RolePlural) || a.Is(i, W.Colon) && a.HasOwn(i - 1, Label.RolePlural))
        {
            return w["person.role_comma_before"]; // "Two teachers, | A and B, received", "with three founders: | A of X"
        }

        if (IsComplementOfRole(comma ? i - 1 : i, sentence))
        {
            var oneWord = span.End - span.First == 1;
            var apposed = a.Is(span.End, W.Comma);
            if (comma)
            {
                return (apposed ? w["person.apposed"] : 0) + w["person.role_comma_before"] + (oneWord && apposed ? w["person.one_word_post"] : 0);
            }

            var acts = a.Has(span.End, Label.SpeechVerb | Label.Attend | Label.AttendStrong) && a.Is(span.End, Shape.Lower);
            return w["person.role_complement_before"] + (oneWord && acts ? w["person.one_word_post"] : 0);
        }

        if (spans.At(i) is null && a.Is(i, Shape.Capital) && a.Has(i, Label.Plan | Label.Venue))
        {
            return w["person.inside_place"];
        }

        if (spans.At(i) is null && a.HasOwn(i, Label.RolePlural) && !a.HasOwn(i, Label.OrgHead) && Words.IsNameLike(a, span.End - 1))
        {
            return w["person.role_before"]; // "Professors | A and B"
        }

        if ((a.Is(i, W.Semicolon) || a.Is(i, W.And) && a.Is(i - 1, W.Semicolon) || a.Is(i, W.Colon) && span.End - span.First > 1) && a.Is(span.End, W.Comma) && IsItemized(sentence))
        {
            return w["person.list_cue_before"]; // "…; NAME, regional council; …"
        }

        if (a.Has(i, Label.ListCue) && IsGuestList(i, sentence))
        {
            return w["person.list_cue_before"];
        }

        if (a.Is(i, W.In) || a.Is(i, W.At))
        {
            return w["person.place_preposition"];
        }

        if (a.Is(i, W.By))
        {
            return w["person.by_before"];
        }

        if (a.Has(i, Label.SpeechVerb))
        {
            return w["person.speech_verb_before"];
        }

        return Follows(span, i) ? w["person.list_neighbour"] : 0;
    }

    // A comma behind the name of a house to meet in, and "at" before that: "at the Hotel Tanah Merah, | …"
    private bool IsBehindVenue(int comma)
    {
        if (!a.Is(comma, W.Comma))
        {
            return false;
        }

        var venue = false;
        var i = comma - 1;
        for (; i > 0 && comma - i < 7 && a.Is(i, Shape.Capital) && spans.At(i) is not { Kind: SpanKind.Role }; i--)
        {
            venue |= a.HasOwn(i, Label.Venue | Label.PlaceHead);
        }

        i = a.Is(i, W.The) ? i - 1 : i;
        return venue && (a.Is(i, W.At) || a.Is(i, W.In));
    }

    // "Senator (retd) | NAME", "Minister (designate) | NAME"
    private int BehindRemark(int i) => a.Is(i, W.Close) && a.Is(i - 2, W.Open) && spans.At(i - 3) is { Kind: SpanKind.Role } ? i - 3 : i;

    // "Paramount Chief | Lundu and", "chairman | Irwansyah": one word right behind a post, and no more of it
    private bool IsMononym(Span span, Span post)
    {
        var i = span.First;
        return span.HonorificFirst == i && IsPlainWord(i) && !a.Is(i, Shape.Hyphen | Shape.LineStart) && !a.Is(span.End, Shape.Capital | Shape.Digit) && !a.Is(span.End, W.Possessive) && !a.Has(post.Head, Label.SoftRole) && !a.HasOwn(post.Head, Label.HouseNoun) && spans.At(span.End) is null;
    }

    // "NAME (Jordan), | NAME"
    private int BeforeBracket(int i)
    {
        for (var j = i - 1; a.Is(i, W.Close) && j > i - 7 && j > 0; j--)
        {
            if (a.Is(j, W.Open))
            {
                return j - 1;
            }
        }

        return i;
    }
}
