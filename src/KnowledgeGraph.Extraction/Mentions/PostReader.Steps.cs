using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

// What stands behind a post: one step at a time.
internal sealed partial class PostReader
{
    // One complement behind the post; returns where the next may stand.
    private int Step(Post post, int i, Sentence sentence)
    {
        if (a.Is(i, W.Open) && (a.Is(i + 1, Shape.Lower) || i == post.Role.End && !a.Has(i + 1, Label.Geo) && (a.HasOwn(i + 1, Label.Topic | Label.EventModifier) && a.Is(i + 2, W.Close) || IsBracketedField(i))) && post.IsBehindHouses())
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
        else if (a.Is(i, W.Comma) || IsColumn(post, i))
        {
            return StepComma(post, i, sentence);
        }

        if (i == post.Role.End && a.HasOwn(i, Label.Topic) && a.Is(i + 1, W.Of) && spans.At(i) is null && post.Institutions.Count == 0)
        {
            post.TitleEnd = i + 1;
            return i + 1; // "Deputy Vice-Chancellor administration | of the University"
        }

        if (i == post.Role.End && (a.Has(i, Label.Generation) || a.Is(i, Shape.Lower) && a.HasOwn(i, Label.RoleTail)))
        {
            return i + 1; // "professor emerita | at the University"
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
        while (a.Is(next, W.The) || a.Is(next, W.Its) || a.Is(next, W.Our) && !a.Is(next, Shape.Capital) || a.Span(next) is "Messrs" or "M/s" || (a.Has(next, Label.Demonym) && spans.At(next) is null && spans.At(next + 1) is { Kind: SpanKind.Institution }))
        {
            next++;
        }

        var country = next + Math.Max(1, (int)a[Math.Min(next, a.Count - 1)].PhraseLength);
        if (a.Has(next, Label.Country | Label.Place) && spans.At(next) is null && a.Is(country, W.Possessive) && spans.At(country + 1) is { Kind: SpanKind.Institution } theirs && theirs.First == country + 1)
        {
            return Take(post, theirs); // "chair of Mexico's | Senate Committee"
        }

        for (var k = next; k < next + 3 && a.Is(k, Shape.Capital); k++)
        {
            if (a.Is(k, Shape.Hyphen) && Words.IsSeat(a, k) && a.Is(k + 1, Shape.Capital) && spans.At(next) is null)
            {
                next = k + 1; // "CEO of Grand Rapids-based | Oakline Foods"
                break;
            }
        }

        var told = Words.SkipHouseNoun(a, next); // "co-founder of the start-up | PipeWise"
        if (told > next && spans.At(told) is null && !a.Is(told - 1, Shape.Punct))
        {
            return StepTold(post, told, sentence);
        }

        next = told;
        if (a.Is(next, Shape.Lower) && a.Is(next + 1, W.Possessive) && spans.At(next + 2) is { Kind: SpanKind.Institution })
        {
            next += 2; // "Chairman of the forum's | Organising Committee"
        }

        if (a.Is(next, Shape.Lower) && a.Is(next + 1, W.And) && a.Span(next).EndsWith('s') && spans.At(next) is null)
        {
            var other = a.Is(next + 2, W.Of) ? next + 3 : next + 2;
            other = a.Is(other, W.The) ? other + 1 : other;
            next = spans.At(other) is { Kind: SpanKind.Institution } ? other : next; // "representative of the participants and of X"
        }

        if (a.Is(next - 1, W.The) && a.Is(next, Shape.Lower) && !a.HasOwn(next, Label.Function) && spans.At(next) is null && spans.At(next + 1) is { Kind: SpanKind.Institution, Form: Model.MentionForm.Full } named && named.First == next + 1)
        {
            return a.Is(i, W.With) || a.Is(i, W.On) ? i : Take(post, named); // "director of the provincial | Department of Roads"
        }

        next = a.Is(next - 1, W.The) && a.Is(next, Shape.Lower) && IsHouseWord(next + 1) && a.HasOwn(next, Label.Common | Label.Topic) && !IsHouseWord(next) ? next + 1 : next; // "director of the new | centre"
        if ((a.Is(i, W.Of) || a.Is(i, W.At) || a.Is(i, W.In) || a.Is(i, W.With) || a.Is(i, W.From)) && IsHouseWord(next) && post.Institutions.Count == 0 && EndsThere(next + 1) && (a.Is(next - 1, W.The) || a.Is(next - 2, W.The)))
        {
            return Take(post, Described(next)); // "rector of the university"
        }

        if ((a.Has(next, Label.Geo) || a.Is(next - 1, W.The) && a.Is(next, Shape.Capital)) && a.Is(next + 1, Shape.Lower) && a.HasOwn(next + 1, Label.OrgHead) && spans.At(next) is null)
        {
            var owner = a.Is(next + 2, W.Of) || a.Is(next + 2, W.At) ? a.Is(next + 3, W.The) ? next + 4 : next + 3 : -1;
            if (spans.At(owner) is { Kind: SpanKind.Institution } of && of.First == owner)
            {
                post.TitleEnd = next + 2; // "head of the Cairo office | of the Exchange Service"
                return next + 2;
            }

            return i; // "director of the Tajik institute": which, is asked of the name table
        }

        next = a.Is(next, Shape.Lower) && a.HasOwn(next, Label.Topic | Label.Territory | Label.Common) && !a.Has(next, Label.OrgHead) && a.Has(next + 1, Label.OrgHead) && a.Is(next + 1, Shape.Lower) && spans.At(next) is null ? next + 1 : next; // "of the local | branch of X"
        if (a.Has(next, Label.OrgHead) && a.Is(next, Shape.Lower) && spans.At(next) is null && post.Institutions.Count == 0)
        {
            post.TitleEnd = next + Math.Max(1, (int)a[next].PhraseLength); // "member of the board of X"
            return post.TitleEnd;
        }

        if (a.Is(next - 1, W.The) && a.Span(next) is "Board" && spans.At(next) is null && !Words.IsCapital(a, next + 1) && !a.Is(next + 1, W.Of))
        {
            return post.TitleEnd = next + 1; // "Deputy Chairman of the Board,": whose, the text has said
        }

        var span = spans.At(next);
        if (a.Is(next - 1, W.The) && a.Span(next) is "Board" && span is { } only && only.First == next && only.End == next + 1 && (a.Is(next + 1, Shape.Punct) || a.Has(next + 1, Label.Honorific)) && post.Institutions.Count == 0 && !NamesBoard(only))
        {
            spans.Remove(only); // "Deputy Chairman of the | Board,": whose, is told elsewhere
            return post.TitleEnd = next + 1;
        }

        if (BoardEnd(next) is var board and > 0)
        {
            if (spans.At(next) is { } body)
            {
                spans.Remove(body);
            }

            post.TitleEnd = board; // "Chairman of the Board | of the Steel Group"
            return board;
        }

        if (span is { Kind: SpanKind.Institution } && IsMinister(post) && (a.Is(i, W.Of) || a.Is(i, W.For)) && (a.HasOwn(span.Head, Label.Topic) && !a.HasOwn(span.Head, Label.Unit) || !a.Is(next - 1, W.The) && a.Span(span.Head) is not "Ministry"))
        {
            spans.Remove(span); // "Minister for Local Government": a field
            post.TitleEnd = span.End;
            return span.End;
        }

        if (span is { Kind: SpanKind.Institution } && span.First <= next + 1)
        {
            return a.Is(i, W.With) || a.Is(i, W.On) && !a.Span(post.Role.Head).EndsWith("ember", StringComparison.Ordinal) ? i : Take(post, span); // "Ranking Member | on the Committee"
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

    // The name behind a word for its kind: all the capitals, but not a person's behind them.
    private int StepTold(Post post, int first, Sentence sentence)
    {
        var end = first + 1;
        while (end < sentence.End && end - first < 6 && spans.At(end) is null && !a.Has(end, Label.Honorific) && (Words.IsCapital(a, end) || IsSmall(end) && (Words.IsCapital(a, end + 1) || IsSmall(end + 1) && Words.IsCapital(a, end + 2)) || a.Is(end, W.Ampersand) && Words.IsCapital(a, end + 1)))
        {
            end++;
        }

        if (end - first >= 3 && !HasLeftPerson(post) && !a.Is(end, W.Comma) && Words.IsNameLike(a, end - 1) && Words.IsNameLike(a, end - 2))
        {
            end -= 2;
        }

        return Take(post, AddInstitution(first, end, a.Lexicon.Weights["institution.unknown_of"]));
    }

    private bool IsHouseWord(int i) => a[i].PhraseLength == 1 && a.Is(i, Shape.Lower) && spans.At(i) is null && a.HasOwn(i, Label.HouseKind | Label.Firm | Label.Body);

    // "General Manager (Operations) | of": what stands in brackets behind a post and before "of" is its field
    private bool IsBracketedField(int open)
    {
        var i = open + 1;
        while (i - open < 7 && (Words.IsCapital(a, i) && !Words.IsAcronym(a, i) && !a.Is(i, Shape.Punct) || i > open + 1 && (a.Is(i, W.And) || a.Is(i, W.Ampersand)) && Words.IsCapital(a, i + 1)) && spans.At(i) is null or { Kind: SpanKind.Role })
        {
            i++;
        }

        return i > open + 1 && a.Is(i, W.Close) && (a.Is(i + 1, W.Of) || a.Is(i + 1, W.At) || a.Is(i + 1, W.Comma) || a.Has(i + 1, Label.Honorific) || spans.At(i + 1) is { Kind: SpanKind.Person });
    }

    // Whether the text names a house that is a board, near enough to its beginning.
    private bool NamesBoard(Span board)
    {
        for (var k = 0; k < spans.All.Count && k < MostSpans; k++)
        {
            var span = spans.All[k];
            if (span.Kind == SpanKind.Institution && span != board && span.End - span.First > 1 && a[span.Head].Word == a[board.Head].Word)
            {
                return true;
            }
        }

        return false;
    }

    private const int MostSpans = 256;

    // "Board | of HOUSE", "Supervisory Board | of HOUSE", "Board of Directors | of HOUSE"; or 0
    private int BoardEnd(int i)
    {
        var head = i;
        while (head - i < 2 && Words.IsCapital(a, head) && a.Span(head) is not ("Board" or "Boards"))
        {
            head++;
        }

        if (a.Span(head) is not ("Board" or "Boards") || head > i && !a.HasOwn(i, Label.Common | Label.Topic | Label.RoleModifier))
        {
            return 0;
        }

        var end = a.Is(head + 1, W.Of) && a.HasOwn(head + 2, Label.RolePlural) ? head + 3 : head + 1;
        var house = a.Is(end + 1, W.The) ? end + 2 : end + 1;
        return (a.Is(end, W.Of) || a.Is(end, W.At)) && Words.IsCapital(a, house) && !(a.Has(house, Label.Geo) && !Words.IsCapital(a, house + 1)) ? end : 0;
    }

    // Behind "the institute": a mark, a small word of the grammar, or the person whose post it is
    private bool EndsThere(int i) => !a.Is(i, W.Of) && !a.Is(i, W.For) && !(a.Is(i, Shape.Lower) && !a.HasOwn(i, Label.Function)) && (!a.Is(i, Shape.Capital) || spans.At(i) is { Kind: SpanKind.Person } || a.Has(i, Label.Honorific));

    private Span Described(int i)
    {
        var span = Span.Of(a, SpanKind.Institution, i, i + 1);
        span.Form = Model.MentionForm.Description;
        span.Score = a.Lexicon.Weights["institution.unknown_of"];
        span.Weak = true;
        spans.Add(span);
        return span;
    }

    private int Take(Post post, Span taken)
    {
        var institution = Lengthened(taken);
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
        else if (a.Is(end, Shape.Lower) && SmallUnitEnd(end) is var unit and > 0)
        {
            post.End = end = unit; // "head of the BIAM | laser department Dr. NAME"
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

    // "President of the Association of Sports | Pioneers NAME": the capitals between a house and a name that no reader took are the house's
    private Span Lengthened(Span house)
    {
        var end = house.End;
        while (end - house.End < 3 && Words.IsCapital(a, end) && spans.At(end) is null && !a.Has(end, Label.Honorific | Label.Role | Label.RoleModifier | Label.Generation) && !a.Is(end, Shape.Initial | Shape.LineStart | Shape.SentenceStart))
        {
            end++;
        }

        if (end == house.End || end - house.End > 2 || house.Acronym is not null || house.Form != Model.MentionForm.Full || spans.At(end) is not { Kind: SpanKind.Person } person || person.HonorificFirst != end)
        {
            return house;
        }

        spans.Remove(house);
        var longer = Span.Of(a, SpanKind.Institution, house.First, end);
        longer.Score = house.Score;
        longer.Head = house.Head;
        longer.Weak = house.Weak;
        spans.Add(longer);
        return longer;
    }

    // Fields in small letters and the unit they end in, before a person; or 0.
    private int SmallUnitEnd(int i)
    {
        var end = i;
        while (end - i < 4 && a.Is(end, Shape.Lower) && spans.At(end) is null && !a.HasOwn(end, Label.Function | Label.SpeechVerb | Label.Attend))
        {
            end++;
        }

        return end > i && a.HasOwn(end - 1, Label.OrgHead) && (a.Has(end, Label.Honorific) || spans.At(end) is { Kind: SpanKind.Person }) ? end : 0;
    }
}
