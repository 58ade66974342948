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
            score += !family && !a.Is(first, Shape.Hyphen) && !HoldsGiven(first + 1, end) && IsAdrift(first - 1) ? w["person.adrift"] : 0;
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
    private bool IsAdrift(int i) => a.Is(i, W.From) && !a.Has(i - 1, Label.SpeechNoun) || a.Is(i, W.Of) && spans.At(i - 1) is null && !IsKin(i - 1) || a.Is(i, W.Via) || a.Is(i, W.Through) || a.Is(i, W.On) || a.Is(i, W.Under) || a.Is(i, W.Around) || a.Is(i, W.Over);

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
}
