using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// The features of a candidate and their sum.
internal sealed partial class PersonReader
{
    private FeatureSum Score(Span span, Sentence sentence)
    {
        var w = a.Lexicon.Weights;
        var (first, end) = (span.First, span.End);
        var length = end - first;
        var score = w["person.bias"];
        score += length == 1 ? w["person.one_word"] : length <= 3 ? w["person.two_or_three"] : length > 5 ? w["person.long"] : 0;
        score += length > 1 && a.HasOwn(first, Label.Surname) ? w["person.surname_first"] : 0;
        score += length > 1 && a.HasOwn(end - 1, Label.Surname) ? w["person.surname_last"] : 0;
        score += length > 1 && a.Is(first, Shape.AllCaps) && !a.Is(end - 1, Shape.AllCaps) && !a.HasOwn(first, Label.NotAcronym) ? w["person.capital_surname"] : 0;
        score += length == 3 && a.HasOwn(first + 1, Label.Surname) && a.Is(end - 1, Shape.Hyphen) ? w["person.middle_surname"] : 0; // "Joshua Kwok Tsz-kin"
        score += a.Is(first, Shape.Initial) ? w["person.initials"] : 0;
        score += a.Span(first).Contains('@') || a.Span(end - 1).Contains('@') ? w["person.alias"] : 0;
        score += length == 2 && IsShortCapitals(first) && IsShortCapitals(first + 1) ? w["person.short_capitals"] : 0;
        for (var i = first + 1; i < end; i++)
        {
            if (a.Has(i, Label.NameParticle) && (!a.Is(i, Shape.AllCaps) || a[i].End - a[i].Start > 2) && !IsConnective(i))
            {
                score += a.HasOwn(i, Label.WeakParticle) && !Words.IsGiven(a, first) ? w["person.particle_weak"] : w["person.particle"];
                break;
            }
        }

        score += length == 5 && a.Is(first + 1, W.Quote) && a.Is(first + 3, W.Quote) ? w["person.alias"] : 0; // NAME "Nick" NAME
        for (var i = first + 1; length > 3 && i < end - 1 && (a.Is(first - 1, W.And) || a.Is(first - 1, W.Comma)) && spans.At(first - 2) is { Kind: SpanKind.Person }; i++)
        {
            score += IsConnective(i) ? w["person.connective"] : 0;
        }

        score += length > 1 ? Given(first, end, w) : 0;
        score += length > 1 && span.HonorificFirst == first && a.HasOwn(end - 1, Label.HouseTail) && !a.HasOwn(end - 1, Label.Surname | Label.FamilyName) ? w["person.house_tail"] : 0;
        score += length > 1 && a.Is(first - 1, W.Quote) && a.Is(end, W.Quote) ? w["person.quoted"] : 0;
        score += Before(span, sentence, w) + After(span, sentence, w);
        score += sentence.Zone == Zone.Credit ? w["person.credit"] : sentence.Zone is Zone.Heading ? w["person.heading"] + (BeginsHouse(first) ? w["person.house_in_heading"] : 0) : 0;
        if (length == 2 && IsAgain(first))
        {
            score += w["person.again"];
        }

        var lower = 0;
        for (var i = first; i < end; i++)
        {
            lower += IsSmall(i) ? 1 : 0;
        }

        return score + (lower * 2 >= length ? w["person.lower_elsewhere"] : 0);
    }

    // What the lists of names say of two words or more.
    private FeatureSum Given(int first, int end, Weights w)
    {
        var family = a.HasOwn(end - 1, Label.FamilyName);
        var score = family ? w["person.family_last"] : 0;
        if (Words.IsGiven(a, first))
        {
            score += !family && !HoldsGiven(first + 1, end) && IsAdrift(first - 1) ? w["person.adrift"] : 0;
            return score + (a.HasOwn(first, Label.GivenName) ? w["person.given_first"] : w["person.given_weak"] + (Acts(end) && (family || Words.IsUnlisted(a, end - 1)) ? w["person.given_weak_acts"] : 0));
        }

        score += !family && a.HasOwn(first, Label.FamilyName) ? w["person.family_first"] : 0;
        return HoldsGiven(first + 1, end) ? score + w["person.given_inside"] : score;
    }

    private bool HoldsGiven(int i, int end)
    {
        while (i < end && !a.HasOwn(i, Label.GivenName))
        {
            i++;
        }

        return i < end;
    }

    // "from | Baraka Sirdaryo": where a place or a house is as likely, one name of the list is not enough
    private bool IsAdrift(int i) => a.Is(i, W.From) || a.Is(i, W.Of) && spans.At(i - 1) is null && !IsKin(i - 1) || a.Is(i, W.Via) || a.Is(i, W.Through) || a.Is(i, W.On) || a.Is(i, W.Under) || a.Is(i, W.Around) || a.Is(i, W.Over);

    // "Negrense Agro, partner break ground": a headline shortens a company's name, which the article gives whole
    private bool BeginsHouse(int first)
    {
        if (Words.IsGiven(a, first))
        {
            return false;
        }

        foreach (var span in spans.All)
        {
            if (span.Kind == SpanKind.Institution && span.First != first && a[span.First].Word == a[first].Word && a.Has(span.End - 1, Label.OrgSuffix))
            {
                return true;
            }
        }

        return false;
    }

    // A verb that people do, right behind the name
    private bool Acts(int i) => a.Is(i, Shape.Lower) && a.Has(i, Label.SpeechVerb | Label.SpeechVerbWeak | Label.Attend | Label.AttendStrong | Label.Join | Label.LightVerb | Label.Interact | Label.Signing | Label.Telling) || a.Is(i, W.Who) || a.Is(i, W.Was) || a.Is(i, W.Said);

    // "GIZ CPS-IDS": two acronyms are no name
    private bool IsShortCapitals(int i) => a.Is(i, Shape.AllCaps) && !a.Is(i, Shape.Dotted) && !a.HasOwn(i, Label.Surname) && (a[i].End - a[i].Start < 5 || a.Is(i, Shape.Hyphen));

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

        if (a.Is(i, W.Possessive) && spans.At(i - 1) is { Kind: SpanKind.Institution } && span.End - span.First is 2 or 3)
        {
            return w["person.of_institution_after"]; // "the X Water Board's | NAME"
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

        if (comma && a.HasOwn(i - 1, Label.RolePlural) || a.Is(i, W.Colon) && a.HasOwn(i - 1, Label.RolePlural))
        {
            return w["person.role_comma_before"]; // "Two teachers, | A and B, received", "with three founders: | A of X"
        }

        if (IsComplementOfRole(comma ? i - 1 : i, sentence))
        {
            return comma ? (a.Is(span.End, W.Comma) ? w["person.apposed"] : 0) + w["person.role_comma_before"] + (span.End - span.First == 1 && a.Is(span.End, W.Comma) ? w["person.one_word_post"] : 0) : w["person.role_complement_before"] + (span.End - span.First == 1 && a.Has(span.End, Label.SpeechVerb | Label.Attend | Label.AttendStrong) && a.Is(span.End, Shape.Lower) ? w["person.one_word_post"] : 0);
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

    // "Deputy Minister of Science and Technology of Vietnam | NAME": back over the post's field and institution to the post
    private bool IsComplementOfRole(int i, Sentence sentence)
    {
        var words = 0;
        var loose = 0;
        for (var j = i; j >= sentence.First && words < 18; j--, words++)
        {
            if (words > 1 && a.Is(j, Shape.Lower) && a.HasOwn(j, Label.RolePlural) && spans.At(j) is null && a.Is(j + 1, W.Of))
            {
                return true; // "directors of the Chamber | A and B"
            }

            if (spans.At(j) is { } span)
            {
                if (span.Kind == SpanKind.Role)
                {
                    return words > 0 && (loose == 0 || a.Is(span.End, W.Of) && !a.Is(i, W.Of));
                }

                if (span.Kind is SpanKind.Person or SpanKind.Event)
                {
                    return false;
                }

                continue;
            }

            var passes = Words.IsCapital(a, j) || a.Is(j, W.Of) || a.Is(j, W.The) || a.Is(j, W.And) || a.Is(j, W.For) || a.Is(j, W.To) || a.Is(j, W.In) || a.Is(j, W.At) || a.Is(j, W.Ampersand) || a.Is(j, Shape.Digit) && j == i || a.Is(j, W.Open) || a.Is(j, W.Close) || a.HasOwn(j, Label.Topic) || a.HasOwn(j, Label.OrgHead) && a.Is(j - 1, W.The)
                || (a.Is(j, W.Dash) && j < i) || (a.Is(j, W.Comma) && j < i && a.HasOwn(j - 1, Label.Topic) && a.HasOwn(j + 1, Label.Topic | Label.Function)) || Words.IsPlain(a, j) && loose++ < 3;
            if (!passes)
            {
                return false;
            }
        }

        return false;
    }

    // "Other speakers included | NAME"
    private bool IsGuestList(int cue, Sentence sentence)
    {
        for (var i = cue - 1; i >= sentence.First && i > cue - 10; i--)
        {
            if (a.Has(i, Label.RolePlural | Label.Attend) || a.Has(i, Label.NumberWord) && a.Is(i - 1, W.The) && i == cue - 1)
            {
                return true;
            }
        }

        return false;
    }
}
