using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;
using Post = KnowledgeGraph.Extraction.Mentions.Post;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>AFFILIATED_WITH: from posts, and from "NAME of INSTITUTION".</summary>
internal static partial class PostRules
{
    public static void Read(Reading r)
    {
        foreach (var view in r.Views)
        {
            foreach (var group in view.Groups)
            {
                foreach (var post in group.Posts)
                {
                    Post(r, view, group, post);
                }

                Origin(r, view, group);
                Signatory(r, view, group);
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

        var first = Math.Min(group.Person.First, post.First);
        var end = Math.Max(group.Person.End, Math.Max(post.End, target.End));
        r.Add(new Fact(Relation.AffiliatedWith, group.Person, target, null, (post.TitleFirst, post.TitleEnd), post.Former, Presence.Unknown, Modality.Asserted, null, view.Index, first, end, r.Weights["relation.base"] + r.Weights["relation.direct"], "post"));
    }

    // "chief executive NAME signed for Letsatsi Mining", "Rector NAME signed on behalf of the university"
    private static void Signatory(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        if (group.Posts.Find(p => p.Institutions.Count == 0) is not { } post || group.Posts.Exists(p => p.Institutions.Count > 0))
        {
            return;
        }

        var verb = a.Is(group.End, W.Comma) ? group.End + 1 : group.End;
        if (!a.HasOwn(verb, Label.Signing))
        {
            return;
        }

        for (var i = verb + 1; i < verb + 6 && i < view.Sentence.End; i++)
        {
            if (!a.Has(i, Label.Behalf) && !a.Is(i, W.For))
            {
                continue;
            }

            var next = a.Is(i, W.For) ? i + 1 : i + Math.Max(1, (int)a[i].PhraseLength);
            next = a.Is(next, W.The) ? next + 1 : next;
            if ((r.Spans.At(next) is { Kind: SpanKind.Institution } known && known.First == next ? known : Unknown(r, view, i, next)) is { } institution)
            {
                r.Add(new Fact(Relation.AffiliatedWith, group.Person, institution, null, (post.TitleFirst, post.TitleEnd), post.Former, Presence.Unknown, Modality.Asserted, null, view.Index, Math.Min(group.First, i), institution.End, r.Weights["relation.base"], "signed-for"));
            }

            return;
        }
    }

    // "the foundation was represented by its programme manager, NAME"
    private static void Delegate(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        if (group.Posts.Find(p => p.Institutions.Count == 0) is not { } post || group.Posts.Exists(p => p.Institutions.Count > 0))
        {
            return;
        }

        var by = Math.Min(group.First, post.First) - 1;
        by = a.Is(by, W.Its) || a.Is(by, W.The) || a.Is(by, W.Their) ? by - 1 : by;
        if (!a.Is(by, W.By) || !a.Has(by - 1, Label.Represented))
        {
            return;
        }

        var left = by - 1;
        while (a.Is(left - 1, W.Was) || a.Is(left - 1, W.Were) || a.Is(left - 1, W.Is) || a.Is(left - 1, W.Comma))
        {
            left--;
        }

        if (left > view.Sentence.First && r.Spans.At(left - 1) is { Kind: SpanKind.Institution } house)
        {
            r.Add(new Fact(Relation.AffiliatedWith, group.Person, house, null, (post.TitleFirst, post.TitleEnd), post.Former, Presence.Unknown, Modality.Asserted, null, view.Index, house.First, group.End, r.Weights["relation.base"], "represented-by"));
        }
    }

    // "the ambassador, Mr. NAME" in an article that names one embassy
    private static void Envoy(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        if (group.Posts.Count != 1 || group.Posts[0] is not { Institutions.Count: 0 } post || !a.Is(post.First - 1, W.The) || !a.Is(post.First, Shape.Lower) || post.End > post.Role.End || a.Span(post.Role.Head) is not ("ambassador" or "consul" or "consul-general" or "commissioner"))
        {
            return;
        }

        if (OnlyMission(r) is { } mission)
        {
            r.Add(new Fact(Relation.AffiliatedWith, group.Person, mission.Mentions[0], null, (post.TitleFirst, post.TitleEnd), post.Former, Presence.Unknown, Modality.Asserted, null, view.Index, Math.Min(group.First, post.First), group.End, r.Weights["relation.base"] + r.Weights["relation.pronoun"], "envoy"));
        }
    }

    private static Entity? OnlyMission(Reading r)
    {
        Entity? found = null;
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

    // "Zhang Yan of the Institute of X at Y", "Mrs. A and Mr. B, both from C"
    private static void Origin(Reading r, SentenceView view, Group group)
    {
        var a = r.Article;
        if (group.Posts.Exists(p => p.Institutions.Count > 0))
        {
            return;
        }

        var i = Math.Max(group.Bare, group.Person.End);
        if (a.Is(i, W.Open) && r.Spans.At(i + 1) is { Kind: SpanKind.Institution, Form: not MentionForm.Description } bracketed && a.Is(bracketed.End, W.Close))
        {
            r.Add(new Fact(Relation.AffiliatedWith, group.Person, bracketed, null, null, false, Presence.Unknown, Modality.Asserted, null, view.Index, group.Person.First, bracketed.End, r.Weights["relation.base"], "bracket"));
            group.End = bracketed.End + 1;
            return;
        }

        if (a.Is(i, W.Open) && UnknownInBrackets(r, view, i) is { } unknown)
        {
            r.Add(new Fact(Relation.AffiliatedWith, group.Person, unknown, null, null, false, Presence.Unknown, Modality.Asserted, null, view.Index, group.Person.First, unknown.End, r.Weights["relation.base"], "bracket"));
            group.End = unknown.End + 1;
            return;
        }

        if (group.Posts.Count > 0)
        {
            i = SentenceView.Field(a, i);
        }

        if (a.Is(group.Person.End, W.Open) && InBrackets(r, group) is { } house)
        {
            var role = group.Posts.Count > 0 ? group.Posts[0] : null;
            r.Add(new Fact(Relation.AffiliatedWith, group.Person, house, null, role is null ? (group.Person.End + 1, group.Person.End + 2) : (role.TitleFirst, role.TitleEnd), false, Presence.Unknown, Modality.Asserted, null, view.Index, group.Person.First, house.End, r.Weights["relation.base"], "bracket"));
            group.End = house.End + 1;
            return;
        }

        var both = false;
        var once = a.Is(i, W.Comma) && a.Is(i + 1, W.Formerly) && group.Posts.Count == 0; // "NAME, formerly | of the X Board"
        i = once ? i + 2 : i;
        if (a.Is(i, W.Comma) && (a.Is(i + 1, W.Both) || a.Is(i + 1, W.From) || a.Is(i + 1, W.Of) && group.IsTitledOnly()))
        {
            both = a.Is(i + 1, W.Both);
            i += both ? 2 : 1;
        }

        if (!(a.Is(i, W.Of) || a.Is(i, W.From) || a.Is(i, W.At) || a.Is(i, W.With)) || i >= view.Sentence.End)
        {
            return;
        }

        var next = i + 1;
        while (a.Is(next, W.The) || r.Spans.At(next) is null && (a.Has(next, Label.Demonym) || Words.IsHouseNoun(a, next) && a.Is(next + 1, Shape.Capital)))
        {
            next++;
        }

        next = r.Spans.At(next) is null && next > i + 1 && a.Has(next - 1, Label.Demonym) && a.Is(next, Shape.Capital) ? next - 1 : next; // "from Kenyan Post": the adjective is of the name
        var country = next + Math.Max(1, (int)a[Math.Min(next, a.Count - 1)].PhraseLength);
        next = a.Has(next, Label.Country) && a.Is(country, W.Possessive) ? country + 1 : next; // "of China's Ministry of Water"

        var institution = r.Spans.At(next) is { Kind: SpanKind.Institution } known && known.First == next ? known : Unknown(r, view, i, next);
        if (institution is null)
        {
            return;
        }

        var post = group.Posts.Find(p => p.Institutions.Count == 0);
        var members = 0;
        foreach (var member in view.ListOf(group))
        {
            members++;
        }

        foreach (var member in view.ListOf(group))
        {
            if (both ? members-- > 2 : member != group)
            {
                continue;
            }

            r.Add(new Fact(Relation.AffiliatedWith, member.Person, institution, null, post is null ? null : (post.TitleFirst, post.TitleEnd), post?.Former ?? once, Presence.Unknown, Modality.Asserted, null, view.Index, member.Person.First, institution.End, r.Weights["relation.base"], "origin"));
        }

        group.End = Math.Max(group.End, institution.End);
    }

    // "NAME (Halden Mills)": two capitals or more that are no place
    private static Span? UnknownInBrackets(Reading r, SentenceView view, int open)
    {
        var a = r.Article;
        var end = open + 1;
        var place = true;
        while (end < view.Sentence.End && end - open < 7 && Words.IsCapital(a, end) && r.Spans.At(end) is null && !a.Has(end, Label.Honorific | Label.Role | Label.Month))
        {
            place &= a.Has(end, Label.Geo);
            end++;
        }

        return a.Is(end, W.Close) && end - open > 2 && !place && view.Sentence.Zone == Zone.Body ? Unknown(r, view, open, open + 1) : null;
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

    // "Chen Huan from Shanghai Xiangcheng": capitals that no list knows, behind a person and "from" or "of"
    private static Span? Unknown(Reading r, SentenceView view, int preposition, int first)
    {
        var a = r.Article;
        var end = first;
        var place = true;
        while (end < view.Sentence.End && end - first < 6 && (Words.IsCapital(a, end) && r.Spans.At(end) is null && !a.Has(end, Label.Honorific) || (end > first && (a.Is(end, W.And) || a.Is(end, W.Ampersand)) && a.Is(end + 1, Shape.Capital) && a.HasOwn(end + 1, Label.Topic | Label.OrgHead | Label.Common) && r.Spans.At(end + 1) is null) || (end > first && a.Is(end, Shape.Lower) && a.HasOwn(end, Label.NameParticle) && a.Is(end + 1, Shape.Capital) && r.Spans.At(end + 1) is null)))
        {
            place &= a.Has(end, Label.Geo | Label.Function);
            end++;
        }

        if (end == first || place || a.Has(first, Label.Month | Label.Weekday) || a.Is(preposition, W.With))
        {
            return null;
        }

        var span = Span.Of(a, SpanKind.Institution, first, end);
        span.Score = r.Weights["institution.unknown_of"];
        span.Form = end - first == 1 && Words.IsAcronym(a, first) ? MentionForm.Acronym : MentionForm.Full;
        r.Spans.Add(span);
        var entity = r.Names.Institution(span);
        r.Names.Link(span, entity);
        return span;
    }
}
