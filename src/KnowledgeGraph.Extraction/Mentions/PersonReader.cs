using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds persons by honorific, by shape and by what stands around a run of unknown capitals; a candidate stands when the weights of its features say so.</summary>
internal sealed class PersonReader(ArticleText a, SpanTable spans)
{
    private const int MaxWords = 14;

    private readonly HashSet<int> _lower = [];
    private readonly Dictionary<(int, int), int> _pairs = [];

    public void Read()
    {
        Count();
        foreach (var sentence in a.Sentences)
        {
            for (var i = sentence.First; i < sentence.End;)
            {
                i = ReadAt(i, sentence);
            }
        }
    }

    private void Count()
    {
        for (var i = 0; i < a.Count; i++)
        {
            if (a.Is(i, Shape.Lower))
            {
                _lower.Add(a[i].Word);
            }
            else if (a.Is(i, Shape.Capital) && a.Is(i + 1, Shape.Capital))
            {
                var key = (a[i].Word, a[i + 1].Word);
                _pairs[key] = _pairs.GetValueOrDefault(key) + 1;
            }
        }
    }

    private int ReadAt(int i, Sentence sentence)
    {
        var role = spans.At(i);
        var isTitle = role is { Kind: SpanKind.Role } && a.Has(i, Label.Honorific);
        if (role is not null && !isTitle)
        {
            return role.End;
        }

        var start = isTitle ? role!.End : i;
        var name = Honorifics(start, sentence.End);
        if (name > start || isTitle)
        {
            var end = NameEnd(name, sentence.End, titled: true);
            if (end > name && spans.IsFree(name, end))
            {
                Add(name, end, isTitle && !a.Has(i, Label.Honorific) ? start : i, sentence, a.Lexicon.Weights["person.honorific"]);
                return end;
            }

            return Math.Max(name, i + 1);
        }

        if (!StartsName(i))
        {
            return i + 1;
        }

        if (a.Is(i - 1, W.Of) && NameEnd(i, sentence.End, titled: false) - i >= 3 && !a.HasOwn(i, Label.Surname) && IsComplementOfRole(i - 1, sentence))
        {
            i++; // "Minister of Water of Ruritania | NAME": the unknown word behind "of" is the place
        }

        var stop = NameEnd(i, sentence.End, titled: false);
        if (stop <= i || !spans.IsFree(i, stop))
        {
            return Math.Max(stop, i + 1);
        }

        Add(i, stop, i, sentence, 0);
        return stop;
    }

    private bool StartsName(int i) => (Words.IsNameLike(a, i) && !IsLoneAcronym(i)) || (a.Is(i, Shape.AllCaps) && a.HasOwn(i, Label.Surname)) || IsPairedName(i);

    // "BFSU Jin Limin": capitals of an institution before a person, not a surname in capitals ("QIU Huasheng", "KOUASSI Jean")
    private bool IsLoneAcronym(int i) =>
        a.Is(i, Shape.AllCaps) && !a.HasOwn(i, Label.Surname) && !a.Is(i + 1, Shape.AllCaps) && !a.Has(i + 1, Label.NameParticle) && a[i].End - a[i].Start is > 2 and var length && (length < 5 || a.Is(i - 1, W.Of) || a.Is(i - 1, W.The) || !a.Is(i + 1, Shape.Capital));

    // "Grace Tan", "Dean Acheson": a listed word before a word that only a name would be.
    private bool IsPairedName(int i) =>
        a.Is(i, Shape.Capital) && a.HasOwn(i, Label.Surname) && Words.IsNameLike(a, i + 1) && !a.Has(i, Label.Geo);

    /// <summary>The first token behind a run of honorifics that starts at i, or i.</summary>
    private int Honorifics(int i, int end)
    {
        var j = i;
        while (j < end)
        {
            if (a.Begins(j, Label.Honorific) && a.Is(j, Shape.Capital) && (spans.At(j) is null || (j > i && spans.At(j)!.Kind == SpanKind.Role)) && !(a.HasOwn(j, Label.Surname) && j == i && Words.IsNameLike(a, j + 1) && a[j].PhraseLength == 1 && !a.Is(j, Shape.Dotted)))
            {
                j += a[j].PhraseLength;
            }
            else if (j > i && a.Is(j, W.Open) && a.Has(j + 1, Label.Honorific) && a.Is(j + 2, W.Close))
            {
                j += 3;
            }
            else if (j > i && a.Is(j, W.Slash) && a.Has(j + 1, Label.Honorific))
            {
                j++;
            }
            else if (j > i && spans.At(j) is { Kind: SpanKind.Role } role && a.Has(j, Label.Honorific) && a.Is(role.End, Shape.Capital))
            {
                j = role.End;
            }
            else
            {
                break;
            }
        }

        return j;
    }

    private int NameEnd(int first, int end, bool titled)
    {
        var i = first;
        var afterParticle = false;
        for (; i < end && i - first < MaxWords; i++)
        {
            if (i > first && a.Is(i, Shape.LineStart) && a.Is(i - 1, Shape.SentenceStart) == false && a[i].Shape.HasFlag(Shape.SentenceStart))
            {
                break;
            }

            if (a.Is(i, W.Single) && !a.Is(i + 1, Shape.SpaceBefore) && a.Is(i + 1, Shape.Capital) && (i == first || a.Is(i, Shape.SpaceBefore)) && titled)
            {
                continue;
            }

            if (i > first && a.Is(i, W.Quote) && a.Is(i + 1, Shape.Capital) && a.Is(i + 2, W.Quote) && Words.IsNameLike(a, i + 3))
            {
                i += 2;
                continue;
            }

            if (spans.At(i) is { } span && !(span.Kind == SpanKind.Role && titled && i == first && false))
            {
                break;
            }

            if (a.Has(i, Label.NameParticle) && i > first && (a.Is(i + 1, Shape.Capital) || a.Has(i + 1, Label.NameParticle)) && !a.Is(i, Shape.Initial))
            {
                if (!Words.IsNameLike(a, i + 1) && !a.Has(i + 1, Label.NameParticle | Label.Honorific) && !a.HasOwn(i, Label.None) && IsConnective(i))
                {
                    break;
                }

                afterParticle |= !IsConnective(i);
                continue;
            }

            if (!a.Is(i, Shape.Capital))
            {
                break;
            }

            if (i > first && a.Has(i, Label.NamePrefix) && Words.IsNameLike(a, i - 1) && a.Is(i + 1, Shape.Capital))
            {
                continue;
            }

            if (Words.IsNameLike(a, i) || a.Is(i, Shape.Initial) && i == first && a.Is(i + 1, Shape.Capital))
            {
                if (i > first && !titled && Words.IsAcronym(a, i) && a.Is(i, Shape.AllCaps) && !a.Is(i - 1, Shape.AllCaps) && !a.HasOwn(i, Label.Surname) && a.Span(i).Length is > 2 and < 6)
                {
                    break;
                }

                afterParticle = false;
                continue;
            }

            if (a.Is(i, Shape.Initial) && i > first && a.Is(i, Shape.Dotted) && Words.IsNameLike(a, i + 1))
            {
                continue;
            }

            // stacked titles inside a Malay name
            if (i > first && (a.Has(i, Label.Honorific) && (afterParticle || (titled && a.Is(i + 1, Shape.Capital) && !a.Is(i, Shape.Dotted) && spans.At(i) is null && !IsWestern(i)))))
            {
                continue;
            }

            // "Lim Guan Eng": a word that is a title elsewhere closes the name
            if (i > first && a.Has(i, Label.Honorific) && a[i].PhraseLength == 1 && !a.Is(i + 1, Shape.Capital) && !a.Is(i, Shape.Dotted) && Words.IsNameLike(a, i - 1) && !IsWestern(i))
            {
                continue;
            }

            if (titled && i == first && a.HasOwn(i, Label.Topic | Label.Common) && !Words.IsNameLike(a, i + 1))
            {
                break;
            }

            if (titled && i == first && !a.HasOwn(i, Label.Function | Label.OrgHead | Label.RolePlural) && !a.Has(i, Label.Role | Label.Honorific) && !(a.HasOwn(i, Label.Topic) && HeadFollows(i, end)))
            {
                continue;
            }

            if (titled && i > first && a.HasOwn(i, Label.Topic | Label.Common | Label.Place | Label.Country | Label.Month) && !a.HasOwn(i, Label.OrgHead | Label.Function) && a.Is(i - 1, Shape.Capital) && !HeadFollows(i, end) && i - first < 3 && !a.Has(i, Label.RoleModifier))
            {
                continue;
            }

            break;
        }

        while (i > first && (a.Has(i - 1, Label.NameParticle) && a.Is(i - 1, Shape.Lower) || a.Is(i - 1, W.Single)))
        {
            i--;
        }

        if (titled && i == first + 1 && a.Is(i, W.Comma) && Words.IsNameLike(a, i + 1) && a.Is(i + 1, Shape.Hyphen) && !Words.IsNameLike(a, i + 2) && a.Is(i + 1, Shape.SpaceBefore))
        {
            i += 2;
        }

        return i;
    }

    private bool IsConnective(int i) => a.Is(i, Shape.Lower) && (W)a[i].Word is W.E or W.Y or W.Do or W.De or W.La or W.Del;

    private bool IsWestern(int i) => a.Has(i, Label.Role) || a.Span(i) is "Mr" or "Mrs" or "Ms" or "Dr" or "Prof" or "Professor" or "Madam";

    private bool HeadFollows(int i, int end)
    {
        for (var j = i; j < end && j < i + 4 && a.Is(j, Shape.Capital); j++)
        {
            if (a.Has(j, Label.OrgHead | Label.EventHead))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(int first, int end, int honorific, Sentence sentence, int bonus)
    {
        var span = new Span(SpanKind.Person, first, end) { HonorificFirst = honorific };
        span.Score = bonus + Score(span, sentence);
        if (span.Score <= 0)
        {
            return;
        }

        if (end - first == 1)
        {
            span.Form = Model.MentionForm.Short;
        }

        spans.Add(span);
    }

    private int Score(Span span, Sentence sentence)
    {
        var w = a.Lexicon.Weights;
        var (first, end) = (span.First, span.End);
        var length = end - first;
        var score = w["person.bias"];
        score += length == 1 ? w["person.one_word"] : length <= 3 ? w["person.two_or_three"] : length > 5 ? w["person.long"] : 0;
        score += length > 1 && a.HasOwn(first, Label.Surname) ? w["person.surname_first"] : 0;
        score += length > 1 && a.HasOwn(end - 1, Label.Surname) ? w["person.surname_last"] : 0;
        score += length > 1 && a.Is(first, Shape.AllCaps) && !a.Is(end - 1, Shape.AllCaps) ? w["person.capital_surname"] : 0;
        score += a.Is(first, Shape.Initial) ? w["person.initials"] : 0;
        for (var i = first + 1; i < end; i++)
        {
            if (a.Has(i, Label.NameParticle) && (!a.Is(i, Shape.AllCaps) || a[i].End - a[i].Start > 2) && !IsConnective(i))
            {
                score += w["person.particle"];
                break;
            }
        }

        score += Before(span, sentence, w) + After(span, sentence, w);
        score += sentence.Zone == Zone.Credit ? w["person.credit"] : sentence.Zone is Zone.Heading ? w["person.heading"] : 0;
        if (length == 2 && _pairs.GetValueOrDefault((a[first].Word, a[first + 1].Word)) > 1)
        {
            score += w["person.again"];
        }

        var lower = 0;
        for (var i = first; i < end; i++)
        {
            lower += _lower.Contains(a[i].Word) ? 1 : 0;
        }

        return score + (lower * 2 >= length ? w["person.lower_elsewhere"] : 0);
    }

    private int Before(Span span, Sentence sentence, Weights w)
    {
        var i = span.HonorificFirst - 1;
        if (i < sentence.First)
        {
            return 0;
        }

        if (spans.At(i) is { Kind: SpanKind.Role })
        {
            return w["person.role_before"];
        }

        var comma = a.Is(i, W.Comma);
        if (comma && spans.At(i - 1) is { Kind: SpanKind.Role or SpanKind.Institution })
        {
            return w["person.role_comma_before"] + (span.End - span.First == 1 && a.Is(span.End, W.Comma) && spans.At(i - 1)!.Kind == SpanKind.Role ? w["person.one_word_post"] : 0);
        }

        if (IsComplementOfRole(comma ? i - 1 : i, sentence))
        {
            return comma ? w["person.role_comma_before"] + (span.End - span.First == 1 && a.Is(span.End, W.Comma) ? w["person.one_word_post"] : 0) : w["person.role_complement_before"];
        }

        if (spans.At(i) is null && a.Is(i, Shape.Capital) && a.Has(i, Label.Plan | Label.Venue))
        {
            return w["person.inside_place"];
        }

        if (a.Is(i, W.The) || a.Is(i, W.This) || a.Is(i, W.A) || a.Is(i, W.An))
        {
            return w["person.the_before"];
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

        return (a.Is(i, W.Comma) || a.Is(i, W.And) || a.Is(i, W.Semicolon)) && spans.At(i - 1) is { Kind: SpanKind.Person } ? w["person.list_neighbour"] : 0;
    }

    // "Deputy Minister of Science and Technology of Vietnam | NAME": back over the post's field and institution to the post
    private bool IsComplementOfRole(int i, Sentence sentence)
    {
        var words = 0;
        for (var j = i; j >= sentence.First && words < 18; j--, words++)
        {
            if (spans.At(j) is { } span)
            {
                if (span.Kind == SpanKind.Role)
                {
                    return words > 0;
                }

                if (span.Kind is SpanKind.Person or SpanKind.Event)
                {
                    return false;
                }

                continue;
            }

            var passes = Words.IsCapital(a, j) || a.Is(j, W.Of) || a.Is(j, W.The) || a.Is(j, W.And) || a.Is(j, W.For) || a.Is(j, W.To) || a.Is(j, W.In) || a.Is(j, W.At) || a.Is(j, W.Ampersand) || a.Is(j, W.Open) || a.Is(j, W.Close) || a.HasOwn(j, Label.Topic)
                || (a.Is(j, W.Dash) && j < i) || (a.Is(j, W.Comma) && j < i && a.HasOwn(j - 1, Label.Topic) && a.HasOwn(j + 1, Label.Topic | Label.Function));
            if (!passes)
            {
                return false;
            }
        }

        return false;
    }

    private int After(Span span, Sentence sentence, Weights w)
    {
        var i = span.End;
        if (i >= sentence.End)
        {
            return 0;
        }

        if (a.Is(i, W.Comma) || a.Is(i, W.Open))
        {
            var j = i + 1;
            while (a.Is(j, W.The) || a.Is(j, W.A) || a.Is(j, W.An) || a.Is(j, W.Who) || a.Is(j, W.Is) || a.Is(j, W.Also) || a.Has(j, Label.Demonym | Label.Generation) || (a.HasOwn(j, Label.Topic) && a.Is(j, Shape.Lower) && spans.At(j) is null && j < i + 5))
            {
                j++;
            }

            if (spans.At(j) is { Kind: SpanKind.Role })
            {
                return w["person.role_after"];
            }

            return Words.IsNameLike(a, j) && Words.IsNameLike(a, j + 1) ? w["person.list_neighbour"] / 2 : 0;
        }

        if (a.Has(i, Label.SpeechVerb))
        {
            return w["person.speech_verb_after"];
        }

        if (a.Is(i, W.Of) || a.Is(i, W.From))
        {
            var j = a.Is(i + 1, W.The) ? i + 2 : i + 1;
            return spans.At(j) is { Kind: SpanKind.Institution } ? w["person.of_institution_after"] : 0;
        }

        return spans.At(i) is { Kind: SpanKind.Institution } ? w["person.institution_next"] : 0;
    }
}
