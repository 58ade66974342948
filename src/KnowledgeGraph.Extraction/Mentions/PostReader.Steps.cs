using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// What stands behind a post: one step at a time.
internal sealed partial class PostReader
{
    // One complement behind the post; returns where the next may stand.
    private int Step(Post post, int i, Sentence sentence)
    {
        if (a.Is(i, W.Open) && (a.Is(i + 1, Shape.Lower) || i == post.Role.End && a.HasOwn(i + 1, Label.Topic | Label.EventModifier) && a.Is(i + 2, W.Close) && !a.Has(i + 1, Label.Geo)) && post.Institutions.Count == 0)
        {
            var close = i + 1;
            while (close < sentence.End && close < i + 6 && !a.Is(close, W.Close))
            {
                close++;
            }

            if (a.Is(close, W.Close))
            {
                post.TitleEnd = close + 1;
                return close + 1;
            }

            return i;
        }

        if (a.Is(i, W.Comma) && (a.Is(i + 1, W.Of) || a.Is(i + 1, W.At)))
        {
            i++;
        }
        else if (a.Is(i, W.Comma))
        {
            return StepComma(post, i, sentence);
        }

        if (i == post.Role.End && a.Has(i, Label.Generation))
        {
            return i + 1;
        }

        if (a.Is(i, W.Open))
        {
            var inside = a.Is(i + 1, W.Under) ? i + 2 : i + 1;
            inside = a.Is(inside, W.The) ? inside + 1 : inside;
            if (post.Institutions.Count == 0 && spans.At(inside) is null && Words.IsAcronym(a, inside) && a.Is(inside + 1, W.Close))
            {
                AddInstitution(inside, inside + 1, a.Lexicon.Weights["institution.unknown_of"]);
            }

            if (spans.At(inside) is { Kind: SpanKind.Institution } bracketed && a.Is(bracketed.End, W.Close))
            {
                post.Institutions.Add(bracketed);
                post.End = bracketed.End + 1;
                return bracketed.End + 1;
            }

            return i;
        }

        var preposition = a.Is(i, W.Of) || a.Is(i, W.For) || a.Is(i, W.At) || a.Is(i, W.From) || a.Is(i, W.In) || a.Is(i, W.To) || a.Is(i, W.With) || a.Is(i, W.Under) || a.Is(i, W.On);
        if (!preposition && post.Institutions.Count == 0 && i == post.Role.End && spans.At(i) is null && Words.IsAcronym(a, i) && Words.IsCapital(a, post.Role.First) && !a.HasOwn(i, Label.Surname) && (a.Is(i + 1, Shape.Punct) || a.Has(i + 1, Label.Honorific)))
        {
            return Take(post, AddInstitution(i, i + 1, a.Lexicon.Weights["institution.unknown_of"]));
        }

        if (!preposition)
        {
            return post.Institutions.Count == 0 && i == post.Role.End && spans.At(i) is { Kind: SpanKind.Institution } direct && !IsPrenominal(direct) ? Take(post, direct) : i;
        }

        var next = i + 1;
        while (a.Is(next, W.The) || a.Is(next, W.Its) || a.Is(next, W.Our) || (a.Has(next, Label.Demonym) && spans.At(next) is null && spans.At(next + 1) is { Kind: SpanKind.Institution }))
        {
            next++;
        }

        if (Words.IsHouseNoun(a, next) && Words.IsCapital(a, next + 1) && spans.At(next) is null)
        {
            next++; // "co-founder of the start-up | PipeWise"
        }

        if (a.Is(next, Shape.Lower) && a.Is(next + 1, W.And) && a.Span(next).EndsWith('s') && spans.At(next) is null)
        {
            var other = a.Is(next + 2, W.Of) ? next + 3 : next + 2;
            other = a.Is(other, W.The) ? other + 1 : other;
            next = spans.At(other) is { Kind: SpanKind.Institution } ? other : next; // "representative of the participants and of X"
        }

        if (a.Is(i, W.Of) && a.Is(next - 1, W.The) && IsHouseWord(next) && post.Institutions.Count == 0 && !a.Is(next + 1, W.Of) && !a.Is(next + 1, Shape.Lower) && !a.Is(next + 1, Shape.Capital))
        {
            return Take(post, Described(next)); // "rector of the university"
        }

        if ((a.Has(next, Label.Demonym) || a.Is(next - 1, W.The) && a.Is(next, Shape.Capital)) && a.Is(next + 1, Shape.Lower) && a.HasOwn(next + 1, Label.OrgHead) && spans.At(next) is null)
        {
            return i; // "director of the Tajik institute": which, is asked of the name table
        }

        if (a.Has(next, Label.OrgHead) && a.Is(next, Shape.Lower) && spans.At(next) is null && post.Institutions.Count == 0)
        {
            post.TitleEnd = next + Math.Max(1, (int)a[next].PhraseLength); // "member of the board of X"
            return post.TitleEnd;
        }

        var span = spans.At(next);
        if (span is { Kind: SpanKind.Institution } && span.First <= next + 1)
        {
            return a.Is(i, W.With) || a.Is(i, W.On) ? i : Take(post, span);
        }

        if (span is { Kind: SpanKind.Role } && post.Institutions.Count == 0 && (a.Is(i, W.To) || a.Is(i, W.Of)))
        {
            post.TitleEnd = span.End;
            return span.End;
        }

        if (span is not null)
        {
            return i;
        }

        return StepField(post, i, next, sentence);
    }

    private bool IsHouseWord(int i) => a.Begins(i, Label.OrgHead) && a[i].PhraseLength == 1 && a.Is(i, Shape.Lower) && spans.At(i) is null && !a.HasOwn(i, Label.Unit) && a.Span(i) is not ("company" or "group" or "government" or "party" or "council" or "board" or "companies" or "parliament" or "court");

    private Span Described(int i)
    {
        var span = Span.Of(a, SpanKind.Institution, i, i + 1);
        span.Form = Model.MentionForm.Description;
        span.Score = a.Lexicon.Weights["institution.unknown_of"];
        span.Weak = true;
        spans.Add(span);
        return span;
    }

    private int Take(Post post, Span institution)
    {
        post.Institutions.Add(institution);
        var end = institution.End;
        if (institution.Acronym is { } acronym)
        {
            end = acronym.End + 1;
        }

        post.End = end;
        if (a.Is(end, W.Possessive) && spans.At(end + 1) is { Kind: SpanKind.Institution } owned)
        {
            post.Institutions.Insert(post.Institutions.Count - 1, owned);
            post.End = end = owned.End;
        }
        else if (a.Is(end, W.Possessive) && a.Is(end + 1, Shape.Lower))
        {
            post.TitleEnd = Math.Max(post.TitleEnd, end);
            end++;
            while (a.Is(end, Shape.Lower) && end < post.End + 6 && !a.Has(end, Label.SpeechVerb) && (a.HasOwn(end, Label.OrgHead | Label.RolePlural) || a.Has(end, Label.OrgHead | Label.RolePlural) || a.Is(end, W.Of)))
            {
                end++;
            }

            post.TitleEnd = post.End = end;
        }

        return end;
    }

    // ", Shanghai Commission" is a parent or the institution itself; ", Technology Development & Solutions of X" a field.
    private int StepComma(Post post, int i, Sentence sentence)
    {
        var next = a.Is(i + 1, W.The) ? i + 2 : i + 1;
        if (spans.At(next) is { Kind: SpanKind.Institution, Form: not Model.MentionForm.Description } span)
        {
            return IsPrenominal(span) ? i : Take(post, span);
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

            if (HasLeftPerson(post) && UnknownHouse(next, sentence) is var house and > 0)
            {
                return Take(post, AddInstitution(next, house, a.Lexicon.Weights["institution.unknown_of"]));
            }

            if (Words.IsAcronym(a, next) && (a.Is(last, W.Comma) || a.Is(last, W.Stop) || a.Is(last, W.And) || a.Is(last, W.Semicolon)))
            {
                return Take(post, AddInstitution(next, last, a.Lexicon.Weights["institution.unknown_of"]));
            }
        }

        return i;
    }

    // "NAME, Partner, | Stone & Berg Advocates": capitals bound by "&" up to the next mark, or 0.
    private int UnknownHouse(int first, Sentence sentence)
    {
        var bound = false;
        var i = first;
        while (i < sentence.End && i - first < 6 && spans.At(i) is null && (Words.IsCapital(a, i) && !a.Has(i, Label.Honorific | Label.Role) || i > first && a.Is(i, W.Ampersand)))
        {
            bound |= a.Is(i, W.Ampersand) || a.Has(i, Label.OrgSuffix) && i > first;
            i++;
        }

        return bound && i - first > 1 && (i >= sentence.End || a.Is(i, W.Comma) || a.Is(i, W.Semicolon) || a.Is(i, W.Stop) || a.Is(i, W.And)) ? i : 0;
    }

    // The institution belongs to a post behind it: "…, MUST Vice Dean Dr X".
    private bool IsPrenominal(Span institution)
    {
        var i = institution.Acronym is { } acronym ? acronym.End + 1 : institution.End;
        i = a.Is(i, W.Possessive) ? i + 1 : i;
        return spans.At(i) is { Kind: SpanKind.Role } || (spans.At(i) is { Kind: SpanKind.Institution } unit && spans.At(unit.End) is { Kind: SpanKind.Role });
    }
}
