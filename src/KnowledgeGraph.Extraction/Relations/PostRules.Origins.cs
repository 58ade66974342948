using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Persons with the house behind their name: "of", "from", in brackets, in an apposition.
internal static partial class PostRules
{
    /// <summary>How many tokens behind the comma the house of an apposition stands at most.</summary>
    private const int MaxApposed = 9;

    // "Zhang Yan of the Institute of X at Y", "Mrs. A and Mr. B, both from C"
    private static void Origin(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        if (IsHousedAtOnce(r, group))
        {
            Beside(r, view, group);
            return;
        }

        if (OfSeveral(r, view, group))
        {
            return;
        }

        var i = Math.Max(group.Bare, group.Person.End);
        var aged = a.Is(i, W.Comma) && a.Is(i + 1, Shape.Digit) && a.Is(i + 2, W.Comma) ? i + 3 : i; // "NAME, 27, (HOUSE)"
        if (Bracketed(r, view, group, aged))
        {
            return;
        }

        if (group.Posts.Count > 0)
        {
            i = SentenceView.Field(a, i);
        }
        else if (Apposition(r, view, i) is { } trade)
        {
            Add(r, view, group, trade, null, false, "apposed");
            return;
        }

        i = a.Is(i, W.Comma) && a.Is(i + 1, W.Also) ? i + 2 : i; // "NAME, also | of ETH"
        var both = false;
        var once = a.Is(i, W.Comma) && a.Is(i + 1, W.Formerly) && group.Posts.Count == 0; // "NAME, formerly | of the X Board"
        i = once ? i + 2 : i;
        i = a.Is(i, W.Comma) && a.Span(i + 1) is "now" or "currently" && (a.Is(i + 2, W.At) || a.Is(i + 2, W.With) || a.Is(i + 2, W.Of)) ? i + 2 : i; // "NAME, now | at Delta Bank"
        if (a.Is(i, W.Comma) && (a.Is(i + 1, W.Both) || a.Is(i + 1, W.From) || a.Is(i + 1, W.Of) && group.IsTitledOnly()))
        {
            both = a.Is(i + 1, W.Both);
            i += both ? 2 : 1;
        }

        if (!(a.Is(i, W.Of) || a.Is(i, W.From) || a.Is(i, W.At) || a.Is(i, W.With)) || i >= view.Sentence.End)
        {
            return;
        }

        var institution = Behind(r, view, group, i);
        if (institution is null)
        {
            return;
        }

        both |= IsPair(a, view, group, i);
        var post = Bare(group);
        var at = view.Groups.IndexOf(group);
        foreach (var member in view.ListOf(group))
        {
            if (member == group || both && at > 0 && member == view.Groups[at - 1])
            {
                Add(r, view, member, institution, post, post?.Former ?? once, "origin");
            }
        }

        group.End = Math.Max(group.End, institution.End);
    }

    // "Chairperson of the Committee NAME, from the | Faculty of Soils,": a second house behind the comma
    private static void Beside(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        var i = group.Person.End;
        if (!a.Is(i, W.Comma) || !a.Is(i + 1, W.From) && !a.Is(i + 1, W.Of) || !group.IsTitledOnly())
        {
            return;
        }

        var next = a.Is(i + 2, W.The) ? i + 3 : i + 2;
        if (r.Spans.At(next) is { Kind: SpanKind.Institution } house && house.First == next)
        {
            Add(r, view, group, house, null, false, "origin");
        }
    }

    // "Provosts of the College of Engineering | and the College of Science respectively"
    private static Span? Second(Reading r, Span house)
    {
        var a = r.Article;
        var i = a.Is(house.End, W.And) ? house.End + 1 : -1;
        i = a.Is(i, W.Of) ? i + 1 : i;
        i = a.Is(i, W.The) ? i + 1 : i;
        return i > 0 && r.Spans.At(i) is { Kind: SpanKind.Institution } second && second.First == i && second.Entity is not null && (a.Is(second.End, W.Respectively) || a.Is(second.End + 1, W.Respectively)) ? second : null;
    }

    // As IsHoused, but for posts behind the house that follows the name: "NAME of X University, | Member of the Academy"
    private static bool IsHousedAtOnce(Reading r, Group group)
    {
        foreach (var post in group.Posts)
        {
            if (post.Institutions.Exists(static house => house.Entity is not null) && post.First <= group.Bare)
            {
                return true;
            }
        }

        return false;
    }

    // "A and B, researchers of HOUSE", "A, B and C, all senior lecturers at HOUSE"
    private static bool OfSeveral(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        var i = group.Person.End;
        if (group.Posts.Count > 0 || !a.Is(i, W.Comma))
        {
            return false;
        }

        var plural = a.Is(i + 1, W.Both) || a.Is(i + 1, W.All) || a.Is(i + 1, W.The) ? i + 2 : i + 1;
        while (plural < i + 4 && a.Is(plural, Shape.Lower) && !a.HasOwn(plural, Label.Function | Label.RolePlural | Label.SpeechVerb | Label.Attend))
        {
            plural++;
        }

        if (!a.HasOwn(plural, Label.RolePlural | Label.HomePlural) || !(a.Is(plural, Shape.Lower) || view.Says(W.Respectively)) || !(a.Is(plural + 1, W.Of) || a.Is(plural + 1, W.At) || a.Is(plural + 1, W.From) || a.Is(plural + 1, W.With)))
        {
            return false;
        }

        var next = a.Is(plural + 2, W.The) ? plural + 3 : plural + 2;
        if (r.Spans.At(next) is not { Kind: SpanKind.Institution } house || house.First != next || house.Entity is null)
        {
            return false;
        }

        if (view.Says(W.Respectively) && Second(r, house) is { } second && view.Groups.IndexOf(group) is var at and > 0)
        {
            Holds(r, view, view.Groups[at - 1], house, (plural, plural + 1));
            Holds(r, view, group, second, (plural, plural + 1));
            group.End = Math.Max(group.End, second.End);
            return true;
        }

        Backwards(r, view, group, house, (plural, plural + 1));
        group.End = Math.Max(group.End, house.End);
        return true;
    }

    private static void Add(Reading r, SentenceView view, Group group, Span house, Mentions.Post? post, bool former, string rule)
    {
        (int First, int End)? title = post is null ? null : (post.TitleFirst, post.TitleEnd);
        var (first, end) = (Math.Min(group.Person.First, house.First), Math.Max(group.Person.End, house.End));
        r.Add(new Fact(Relation.AffiliatedWith, group.Person, house, null, title, former, Presence.Unknown, Modality.Asserted, null, view.Index,
            first, end, r.Weights["relation.base"], rule));
    }

    private static Mentions.Post? Bare(Group group)
    {
        foreach (var post in group.Posts)
        {
            if (post.Institutions.Count == 0)
            {
                return post;
            }
        }

        return null;
    }

    // The house behind the preposition, known or not.
    private static Span? Behind(Reading r, SentenceView view, Group group, int preposition)
    {
        var a = r.Article;
        var next = preposition + 1;
        while (a.Is(next, W.The) || r.Spans.At(next) is null && a.Has(next, Label.Demonym) && a.Is(next, Shape.Capital))
        {
            next++;
        }

        next = r.Spans.At(next) is null && next > preposition + 1 && a.Has(next - 1, Label.Demonym) && a.Is(next, Shape.Capital) ? next - 1 : next; // "from Kenyan Post": the adjective is of the name
        var named = r.Spans.At(next) is null ? Words.SkipHouseNoun(a, next) : next; // "from the farmers' union | Liga del Litoral"
        var told = named > next;
        next = named;
        var country = next + Math.Max(1, (int)a[Math.Min(next, a.Count - 1)].PhraseLength);
        next = a.Has(next, Label.Country) && a.Is(country, W.Possessive) ? country + 1 : next; // "of China's Ministry of Water"
        next = a.Is(next, Shape.Lower) && a.Is(next + 1, W.Possessive) && r.Spans.At(next + 2) is { Kind: SpanKind.Institution } ? next + 2 : next; // "of the ministry's | Food Department"
        next = a.Is(next, Shape.Lower) && !a.HasOwn(next, Label.Function) && a.Is(next - 1, W.The) && r.Spans.At(next + 1) is { Kind: SpanKind.Institution, Form: MentionForm.Full } ? next + 1 : next; // "from the neighbouring | College"
        if (r.Spans.At(next) is { Kind: SpanKind.Institution } owner && a.Is(owner.End, W.Possessive) && r.Spans.At(owner.End + 1) is { Kind: SpanKind.Institution } unit && unit.Entity is not null)
        {
            unit.Parent ??= owner;
            return unit; // "of ETH's | Department of Earth Sciences"
        }

        if (r.Spans.At(next) is { Kind: SpanKind.Institution } known && known.First == next)
        {
            return a.Is(preposition, W.At) && a.HasOwn(known.Head, Label.Venue) ? null : known; // "an exhibition by NAME at the Hall"
        }

        if (a.HasOwn(group.Person.HonorificFirst, Label.RoleOf) && group.Person.HonorificFirst < group.Person.First && !a.Is(next + 1, Shape.Capital))
        {
            return null; // "Chief NAME of Lainya"
        }

        if (a.Is(preposition, W.Of) && (a.Has(group.First - 1, Label.SpeechVerb) || a.Span(next) is "Class" or "Grade" or "Year"))
        {
            return null; // "said NAME of NAME", "NAME of Class 7B"
        }

        if (a.Is(preposition, W.From) && !told && a.Is(group.First - 1, W.Comma) && a.Is(group.First - 2, Shape.Lower) && !a.Is(next + 1, Shape.Capital) && !Words.IsAcronym(a, next))
        {
            return null; // "One participant, NAME from Tanga": a place
        }

        return a.Is(preposition, W.At) && !told ? null : Unknown(r, view, preposition, next, told || group.Posts.Count > 0); // "met NAME at Wisma Alam": a place as likely
    }

    // No post but a rank: "Professor | NAME"
    private static bool IsOnlyTitled(ArticleText a, Group group)
    {
        foreach (var post in group.Posts)
        {
            if (post.Institutions.Count > 0 || post.End > group.Person.First || !a.Has(post.Role.First, Label.RankTitle))
            {
                return false;
            }
        }

        return true;
    }

    // "A and B of X": two bare names bound by "and" alone
    private static bool IsPair(ArticleText a, SentenceView view, Group group, int preposition)
    {
        var at = view.Groups.IndexOf(group);
        if (at < 1 || preposition != group.Person.End || !IsOnlyTitled(a, group) || a.Is(preposition, W.At))
        {
            return false;
        }

        var first = view.Groups[at - 1];
        return first.List == group.List && a.Is(group.First - 1, W.And) && !a.Has(first.Person.HonorificFirst - 1, Label.Role | Label.RoleModifier) && !a.Is(first.Person.HonorificFirst - 1, W.Close) && (at < 2 || view.Groups[at - 2].List != group.List) && IsOnlyTitled(a, first) && first.End == first.Person.End && a.Is(first.End, W.And) && group.Person.HonorificFirst == first.End + 1 && !a.Is(first.First - 1, W.Comma);
    }

    // "NAME, a hydrogeologist with the Faculty", "NAME, weaver in residence at the Museum": words in small letters that no list of posts holds
    private static Span? Apposition(Reading r, SentenceView view, int comma)
    {
        var a = r.Article;
        if (!a.Is(comma, W.Comma))
        {
            return null;
        }

        var first = a.Is(comma + 1, W.A) || a.Is(comma + 1, W.An) || a.Is(comma + 1, W.The) ? comma + 2 : comma + 1;
        if (!Words.IsPlain(a, first) && !(first > comma + 1 && a.Is(first, Shape.Lower) && !a.HasOwn(first, Label.Function)))
        {
            return null;
        }

        for (var i = first + 1; i < view.Sentence.End && i - comma < MaxApposed; i++)
        {
            var next = a.Is(i + 1, W.The) ? i + 2 : i + 1;
            next = a.Has(next, Label.Geo) && r.Spans.At(next) is null && a.Is(next + 1, W.Possessive) ? next + 2 : next; // "based at Accra's | Water Institute"
            var binds = a.Is(i, W.Of) || a.Is(i, W.With) || a.Is(i, W.At) || a.Is(i, W.From) || a.Is(i, W.In) || a.Is(i, W.For);
            if (binds && r.Spans.At(next) is { Kind: SpanKind.Institution } house && house.First == next)
            {
                return house.Entity is not null && !(a.Is(i, W.In) && first == comma + 1) ? house : null;
            }

            if (!binds && !(a.Is(i, Shape.Lower) && (Words.IsPlain(a, i) || !a.HasOwn(i, Label.Function | Label.SpeechVerb | Label.LightVerb | Label.Attend))) || r.Spans.At(i) is not null)
            {
                return null;
            }
        }

        return null;
    }

    // "NAME (Halden Mills)", "NAME (Director, CENTRE)", "NAME (Strohmaier GmbH, re-elected)"
    private static bool Bracketed(Reading r, SentenceView view, Group group, int open)
    {
        var a = r.Article;
        var inside = a.Is(open, W.Open) ? open : group.Person.End;
        if (!a.Is(inside, W.Open) || inside > group.Person.End + 3 && a.HasOwn(inside + 1, Label.Topic) && r.Spans.At(inside + 1) is null) // "Deputy Secretary (Technology Development)": a field
        {
            return false;
        }

        var first = a.Is(inside + 1, W.The) ? inside + 2 : inside + 1;
        var house = r.Spans.At(first) is { Kind: SpanKind.Institution, Form: not MentionForm.Description } known && known.First == first ? known : UnknownInBrackets(r, view, inside);
        if (house is null && InBrackets(r, group) is { } titled)
        {
            var role = group.Posts.Count > 0 ? group.Posts[0] : null;
            var title = role is null ? (group.Person.End + 1, group.Person.End + 2) : (role.TitleFirst, role.TitleEnd);
            r.Add(new Fact(Relation.AffiliatedWith, group.Person, titled, null, title, false, Presence.Unknown, Modality.Asserted, null, view.Index,
                group.Person.First, titled.End, r.Weights["relation.base"], "bracket"));
            group.End = titled.End + 1;
            return true;
        }

        var end = house?.Acronym is { } acronym ? acronym.End + 1 : house?.End ?? 0;
        if (house is null || !(a.Is(end, W.Close) || a.Is(end, W.Comma)))
        {
            return false;
        }

        Add(r, view, group, house, null, false, "bracket");
        for (var close = end; close < view.Sentence.End && close < end + 6; close++)
        {
            if (a.Is(close, W.Close))
            {
                group.End = Math.Max(group.End, close + 1);
                break;
            }
        }

        return true;
    }

    // "NAME (Halden Mills)": two capitals or more that are no place
    private static Span? UnknownInBrackets(Reading r, SentenceView view, int open)
    {
        var a = r.Article;
        var end = open + 1;
        var place = true;
        while (end < view.Sentence.End && end - open < 7 && (Words.IsCapital(a, end) && r.Spans.At(end) is null && !a.Has(end, Label.Honorific | Label.Role | Label.Month) || end > open + 1 && (a.Is(end, Shape.Lower) && a.HasOwn(end, Label.NameParticle) || a.Is(end, W.Ampersand))))
        {
            place &= a.Has(end, Label.Geo);
            end++;
        }

        return (a.Is(end, W.Close) || a.Is(end, W.Comma)) && end - open > 2 && !place && view.Sentence.Zone != Zone.Heading ? Unknown(r, view, open, open + 1) : null;
    }

    // "NAME (Director, CENTRE)": a post and a house in brackets
    private static Span? InBrackets(Reading r, Group group)
    {
        var a = r.Article;
        for (var i = group.Person.End + 2; i < group.Person.End + 12 && i < a.Count && !a.Is(i, W.Close); i++)
        {
            if (a.Is(i - 1, W.Comma) && r.Spans.At(i) is { Kind: SpanKind.Institution } house && house.First == i)
            {
                return a.Is(house.End, W.Close) && a.Has(group.Person.End + 1, Label.Role | Label.RoleModifier) ? house : null;
            }
        }

        return null;
    }
}
