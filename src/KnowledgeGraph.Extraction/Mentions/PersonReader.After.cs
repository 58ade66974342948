using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// What stands behind a candidate, and what it says of it.
internal sealed partial class PersonReader
{
    // A small word may stand between the owner and the post: "'s new | director"
    private int BehindOwner(int i) => spans.At(i) is null && a.Is(i, Shape.Lower) && spans.At(i + 1) is { Kind: SpanKind.Role } ? i + 1 : i;

    private FeatureSum After(Span span, Sentence sentence, Weights w)
    {
        var i = span.End;
        if (i >= sentence.End)
        {
            return 0;
        }

        if ((a.HasOwn(i, Label.Namesake) || spans.At(i) is null && a.HasOwn(i, Label.Venue)) && !a.Is(i, Shape.LineStart))
        {
            return w["person.thing_behind"]; // "the Amanda Silva | scholarship"
        }

        if (a.Is(i, Shape.Lower) && a.HasOwn(i, Label.RolePlural | Label.PersonNoun) && a.Span(i)[^1] == 's' && !Words.IsGiven(a, span.First) && !a.Has(i, Label.SpeechVerb | Label.Organize | Label.Attend | Label.Held) || !Words.IsGiven(a, span.First) && a.Is(i, Shape.Lower) && IsPersonNoun(i))
        {
            return w["person.thing_behind"]; // "the Motu Koita | landowners"
        }

        if (a.Is(i, W.Close) && a.Is(i + 1, W.Dash) && a.Is(span.First - 1, W.Open))
        {
            return w["person.thing_behind"]; // "NAIROBI, May 24 (Lake Newswire) -- "
        }

        if (a.Is(i, W.Ampersand) && a.Is(i + 1, Shape.Capital) && a.HasOwn(i + 1, Label.FirmTail | Label.OrgSuffix | Label.HouseTail))
        {
            return w["person.company_name"]; // "Tan Lee | & Partners"
        }

        if (CompanyAhead(i, sentence))
        {
            return w["person.company_name"];
        }

        if (a.Is(i, W.Comma) && span.End - span.First > 1 && IsAge(i + 1))
        {
            return w["person.age_after"];
        }

        if (a.Is(i, W.Comma) && IsDegree(i + 1))
        {
            return w["person.degree_after"];
        }

        if (FillsLine(span, i) && spans.At(i + 1) is not { Kind: SpanKind.Role })
        {
            return w["person.line_house"];
        }

        if (a.Is(i, W.Comma) && a.Is(i + 1, W.Formerly) && (a.Is(i + 2, W.Of) || a.Is(i + 2, W.With)))
        {
            return w["person.of_institution_after"];
        }

        if (a.Is(i, W.Comma) && a.Is(i + 1, W.Who) && spans.At(i + 2) is null)
        {
            return w["person.who_after"];
        }

        if (a.Is(i, W.Comma) || a.Is(i, W.Open))
        {
            var j = i + 1;
            while (a.Is(j, W.The) || a.Is(j, W.A) || a.Is(j, W.An) || a.Is(j, W.Who) || a.Is(j, W.Is) || a.Is(j, W.Also) || a.Has(j, Label.Demonym | Label.Generation) || (a.HasOwn(j, Label.Topic) && spans.At(j) is null && j < i + 5))
            {
                j++;
            }

            j = a.Has(j, Label.Geo) && a.Is(j + a[j].PhraseLength, W.Possessive) ? j + a[j].PhraseLength + 1 : j; // ", Tajikistan's | deputy minister"
            j = a.Has(j, Label.OrdinalWord) && spans.At(j + 1) is { Kind: SpanKind.Role } ? j + 1 : j;
            j = a.Is(j, Shape.Lower) && spans.At(j) is null && spans.At(j + 1) is { Kind: SpanKind.Role } && !a.HasOwn(j, Label.Function | Label.SpeechVerb | Label.Attend) ? j + 1 : j; // ", | communications officer"
            j = BehindLetters(j);
            j = spans.At(j) is { Kind: SpanKind.Institution } owner && a.Is(owner.End, W.Possessive) ? BehindOwner(owner.End + 1) : j; // ", Nile University's | rector"
            if (spans.At(j) is { Kind: SpanKind.Role } role)
            {
                var mononym = span.End - span.First == 1 && a.Is(i, W.Comma) && IsPlainWord(span.First) && span.HonorificFirst == span.First && !a.Has(role.Head, Label.SoftRole) && OpensClause(span.First - 1, sentence);
                return w["person.role_after"] + (mononym ? w["person.mononym"] : 0);
            }

            if (a.Is(i, W.Open) && (spans.At(j) is { Kind: SpanKind.Institution } || a.Begins(j, Label.Country | Label.Place) && a.Is(j + a[j].PhraseLength, W.Close)))
            {
                return w["person.of_institution_after"];
            }

            if (a.Is(i, W.Comma) && span.End - span.First is > 1 and < 6 && IsNounBehind(i + 1))
            {
                return w["person.noun_after"];
            }

            if (a.Is(i, W.Comma) && span.End - span.First is > 1 and < 5 && IsUnknownPost(i + 1))
            {
                return w["person.unknown_post"];
            }

            if (a.Is(i, W.Comma) && a.Is(span.First - 1, W.Comma) && span.End - span.First is > 1 and < 5 && a.Has(i + 1, Label.SpeechVerb) && a.Is(i + 1, Shape.Lower))
            {
                return w["person.apposed_speaker"]; // "The owner of the boat, NAME, | told"
            }

            return a.Is(i, W.Open) && BracketsHouse(i, sentence) ? w["person.of_institution_after"] : Words.IsNameLike(a, j) && Words.IsNameLike(a, j + 1) ? w["person.list_neighbour_behind"] : 0; // "NAME (Hart Shipping),"
        }

        if (a.Is(i, W.Dash) && a.Is(i, Shape.SpaceBefore) && spans.At(i + 1) is { Kind: SpanKind.Role } && span.End - span.First > 1)
        {
            return w["person.role_after"]; // "NAME – | Chair of the Board"
        }

        if (a.Is(i, Shape.Lower) && a.Begins(i, Label.AttendStrong) && span.End - span.First is 2 or 3)
        {
            return w["person.attend_after"];
        }

        if (a.Has(i, Label.SpeechVerb))
        {
            return w["person.speech_verb_after"];
        }

        if (a.Is(i, W.Possessive) && span.HonorificFirst == span.First && Words.IsNameLike(a, i + 1) && Words.IsNameLike(a, i + 2))
        {
            return w["person.possessor"]; // "Standard Chartered's | NAME"
        }

        if (a.Is(i, W.And) && a.Has(i + 1, Label.Honorific) && a.Is(i + 1, Shape.Capital) && span.End - span.First > 1)
        {
            return w["person.list_neighbour"];
        }

        if (a.Is(i, W.Of) || a.Is(i, W.From))
        {
            var j = a.Is(i + 1, W.The) ? i + 2 : i + 1;
            return spans.At(j) is { Kind: SpanKind.Institution } ? w["person.of_institution_after"] : NamesHouse(j) ? w["person.of_unknown_house"] : 0;
        }

        return spans.At(i) is { Kind: SpanKind.Institution } ? w["person.institution_next"] : 0;
    }
}
