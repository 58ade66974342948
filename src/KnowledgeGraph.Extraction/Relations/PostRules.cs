using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;
using Post = KnowledgeGraph.Extraction.Mentions.Post;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>AFFILIATED_WITH: from posts, and from "NAME of INSTITUTION".</summary>
internal static partial class PostRules
{
    /// <summary>How many tokens may stand between "represented" and "by".</summary>
    private const int MaxBetween = 12;

    public static void Read(Reading r)
    {
        foreach (var view in r.Views)
        {
            Offices(r, view);
            Roster(r, view);
            Fronted(r, view);
            Pronoun(r, view);
            Party(r, view);
            foreach (var group in view.Groups)
            {
                foreach (var post in group.Posts)
                {
                    Post(r, view, group, post);
                }

                Origin(r, view, group);
                Proxy(r, view, group);
                Envoy(r, view, group);
                Delegate(r, view, group);
                Leader(r, view, group);
                Owned(r, view, group);
                Works(r, view, group);
                Item(r, view, group);
            }
        }

        Hints(r);
    }

    private static void Post(Reading r, SentenceView view, Group group, Post post)
    {
        if (post.Institutions.Count == 0)
        {
            return;
        }

        var target = post.Institutions[0];
        for (var k = 1; k < post.Institutions.Count; k++)
        {
            target.Parent ??= post.Institutions[k];
        }

        Predecessor(r, view, group, post, target);
        var first = Math.Min(group.Person.First, post.First);
        var end = Math.Max(group.Person.End, Math.Max(post.End, target.End));
        r.Add(new Fact(Relation.AffiliatedWith, group.Person, target, null, (post.TitleFirst, post.TitleEnd), post.Former, Presence.Unknown, Modality.Asserted, null, view.Index, first, end, r.Weights["relation.base"] + r.Weights["relation.direct"], "post"));
    }

    // "NAME succeeded | NAME as director of X": both have held the post
    private static void Predecessor(Reading r, SentenceView view, Group group, Post post, Span house)
    {
        if (!view.Has(Label.Succeeds) || !r.Article.HasOwn(group.First - 1, Label.Succeeds) || post.First < group.Person.End)
        {
            return;
        }

        var i = group.First - 1;
        i = r.Article.Is(i - 1, W.Who) ? i - 1 : i;
        i = r.Article.Is(i - 1, W.Comma) ? i - 1 : i;
        if (view.EndingAt(i) is { } other)
        {
            r.Add(new Fact(Relation.AffiliatedWith, other.Person, house, null, (post.TitleFirst, post.TitleEnd), post.Former, Presence.Unknown, Modality.Asserted, null, view.Index, other.Person.First, Math.Max(post.End, house.End), r.Weights["relation.base"], "succeeded"));
        }
    }

    // "the foundation was represented by its programme manager, NAME", "the Union was represented by its president NAME and treasurer NAME"
    private static void Delegate(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        if (IsHoused(r, group))
        {
            return;
        }

        var by = group.First - 1;
        while (a.Is(by, W.Its) || a.Is(by, W.The) || a.Is(by, W.Their) || group.First - by < 4 && a.Is(by, Shape.Lower) && !a.HasOwn(by, Label.Function))
        {
            by--;
        }

        var represented = by - 1;
        while (by - represented < MaxBetween && represented > view.Sentence.First && !IsRepresented(a, represented) && !view.IsInGroup(represented))
        {
            represented--; // "was represented at the Forum on 4 May | by NAME"
        }

        if (!a.Is(by, W.By) || !IsRepresented(a, represented) || group.Aside && represented == by - 1)
        {
            return;
        }

        var left = represented;
        while (a.Is(left - 1, W.Was) || a.Is(left - 1, W.Were) || a.Is(left - 1, W.Is) || a.Is(left - 1, W.Comma))
        {
            left--;
        }

        if (left <= view.Sentence.First || (r.Spans.At(left - 1) is { Kind: SpanKind.Institution } known ? known : UnknownEnding(r, view, left)) is not { } house || IsOfPost(r, house))
        {
            return;
        }

        foreach (var member in view.ListOf(group))
        {
            if (member == group || member.First > group.First && (member.Posts.Count > 0 || member.End == member.Person.End && represented < by - 1) && !IsHoused(r, member))
            {
                var post = member.Posts.Count > 0 ? member.Posts[0] : null;
                r.Add(new Fact(Relation.AffiliatedWith, member.Person, house, null, post is null ? null : (post.TitleFirst, post.TitleEnd), post?.Former ?? false, Presence.Unknown, Modality.Asserted, null, view.Index, house.First, member.End, r.Weights["relation.base"], "represented-by"));
            }
        }
    }

    // "the President of the | Municipality was represented by NAME": the president was, and not the house
    private static bool IsOfPost(Reading r, Span house)
    {
        var a = r.Article;
        var of = a.Is(house.First - 1, W.The) ? house.First - 2 : house.First - 1;
        return a.Is(of, W.Of) && r.Spans.At(of - 1) is { Kind: SpanKind.Role };
    }

    private static bool IsRepresented(ArticleText a, int i) => a.Has(i, Label.Represented) || a.Span(i) is "represented";

    // "the Turkish builder | Sedef Yapı, represented by": two capitals or more that nothing else took
    private static Span? UnknownEnding(Reading r, SentenceView view, int end)
    {
        var a = r.Article;
        var first = end;
        var place = true;
        while (first > view.Sentence.First && end - first < 5 && a.Is(first - 1, Shape.Capital) && r.Spans.At(first - 1) is null && !view.IsInGroup(first - 1) && !a.Has(first - 1, Label.Function | Label.EventHead | Label.Demonym))
        {
            first--;
            place &= a.Has(first, Label.Geo);
        }

        return end - first < 2 || place || a.HasOwn(end - 1, Label.PlaceTail) || a.Is(first - 1, W.Of) && r.Spans.At(first - 2) is { Kind: SpanKind.Role } ? null : Housed(r, first, end);
    }

    // "the ambassador, Mr. NAME" in an article that names one embassy
    private static void Envoy(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        if (group.Posts.Count != 1 || group.Posts[0] is not { Institutions.Count: 0 } post || !(a.Is(post.First - 1, W.The) && a.Is(post.First, Shape.Lower) || IsBeforeName(a, group, post) || IsOfPage(r, group, post)) || post.End > post.Role.End || a.Span(post.Role.Head) is not ("ambassador" or "Ambassador" or "consul" or "consul-general" or "commissioner"))
        {
            return;
        }

        if (OnlyMission(r) is { } mission)
        {
            r.Add(new Fact(Relation.AffiliatedWith, group.Person, mission.Mentions[0], null, (post.TitleFirst, post.TitleEnd), post.Former,
                Presence.Unknown, Modality.Asserted, null, view.Index, Math.Min(group.First, post.First), group.End,
                r.Weights["relation.base"] + r.Weights["relation.pronoun"], "envoy"));
        }
    }

    // "Ambassador | NAME, whose embassy …": no country beside it
    private static bool IsBeforeName(ArticleText a, Group group, Post post) =>
        a.Is(post.Role.Head, Shape.Capital) && post.Role.End == group.Person.HonorificFirst && !a.Has(post.First - 1, Label.Geo) && !a.Is(post.First - 1, W.Possessive)
        && a.Is(group.Person.End, W.Comma) && a.Is(group.Person.End + 1, W.Whose) && a.HasOwn(group.Person.End + 2, Label.Mission);

    // "Embassy of A in B" above the text, and in it "Ambassador NAME", of no country that is told
    private static bool IsOfPage(Reading r, Group group, Post post)
    {
        var a = r.Article;
        return r.Names.OwnMission is not null && a.Is(post.Role.Head, Shape.Capital) && post.Role.End == group.Person.HonorificFirst && !a.Has(post.First - 1, Label.Geo) && !a.Is(post.First - 1, W.Possessive)
            && !a.Is(group.Person.End, W.Of) && !(a.Is(group.Person.End, W.Open) && a.Has(group.Person.End + 1, Label.Geo));
    }

    private static Entity? OnlyMission(Reading r)
    {
        Entity? found = null;
        if (r.Names.OwnMission is { } own)
        {
            return own;
        }

        foreach (var entity in r.Names.Entities)
        {
            if (entity.Kind != EntityKind.Institution || !r.Article.HasOwn(entity.Name.Head, Label.Mission))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = entity;
        }

        return found;
    }

    // "Chen Huan from Shanghai Xiangcheng": capitals that no list knows, behind a person and "from" or "of"
    private static Span? Unknown(Reading r, SentenceView view, int preposition, int first, bool told = false)
    {
        var a = r.Article;
        var end = first;
        var place = true;
        while (end < view.Sentence.End && end - first < 6
            && (Words.IsCapital(a, end) && r.Spans.At(end) is null && !a.Has(end, Label.Honorific)
                || (end > first && (a.Is(end, W.And) || a.Is(end, W.Ampersand)) && a.Is(end + 1, Shape.Capital)
                    && a.HasOwn(end + 1, Label.Topic | Label.OrgHead | Label.Common) && r.Spans.At(end + 1) is null)
                || (end > first && a.Is(end, Shape.Lower) && a.HasOwn(end, Label.NameParticle) && a.Is(end + 1, Shape.Capital)
                    && r.Spans.At(end + 1) is null)))
        {
            place &= a.Has(end, Label.Geo | Label.Function);
            end++;
        }

        if (r.Spans.At(end) is { Kind: SpanKind.Person } named && named.First == end && Words.CompanyTail(a, named.End) is var tail and > 0)
        {
            r.Spans.Remove(named); // "of Messrs | Foo Teoh & Partners"
            first = a.Span(first) is "Messrs" or "Messrs." ? end : first;
            (end, place) = (tail, false);
        }

        if (end == first || place || end == first + 1 && a.HasOwn(first, Label.Common) || a.Has(first, Label.Month | Label.Weekday) || a.Is(preposition, W.With) && !told)
        {
            return null;
        }

        return Housed(r, first, end);
    }

    // Takes the words for an institution, and as the one that the table knows by them.
    private static Span Housed(Reading r, int first, int end)
    {
        var span = Span.Of(r.Article, SpanKind.Institution, first, end);
        span.Score = r.Weights["institution.unknown_of"];
        span.Form = end - first == 1 && Words.IsAcronym(r.Article, first) ? MentionForm.Acronym : MentionForm.Full;
        var longer = end - first > 1 ? Opening(r, first, end)?.Entity : null; // "Hunan Steel", for Hunan Steel Sdn Bhd
        r.Spans.Add(span);
        r.Names.Link(span, longer ?? r.Names.Institution(span));
        return span;
    }
}
