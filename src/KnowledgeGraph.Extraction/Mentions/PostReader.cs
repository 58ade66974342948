using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Reads what a role is of: its field ("for Academic Affairs"), its institutions before and behind it, unit before parent.</summary>
internal sealed partial class PostReader(ArticleText a, SpanTable spans)
{
    /// <summary>Adds the posts of the sentence, in order of the text.</summary>
    public void Read(Sentence sentence, List<Post> posts)
    {
        for (var i = sentence.First; i < sentence.End;)
        {
            if (spans.At(i) is not { } span)
            {
                i++;
                continue;
            }

            if (span.Kind == SpanKind.Role)
            {
                var post = ReadPost(span, sentence);
                posts.Add(post);
                i = Math.Max(post.End, span.End);
            }
            else
            {
                i = span.End;
            }
        }

        Share(posts);
    }

    private Post ReadPost(Span role, Sentence sentence)
    {
        var post = Post.Of(a, role);
        ReadBefore(post, sentence);
        var i = role.End;
        for (var steps = 0; steps < 6 && i < sentence.End; steps++)
        {
            var next = Step(post, i, sentence);
            if (next <= i)
            {
                break;
            }

            i = next;
        }

        post.End = Math.Max(post.End, i);
        var houses = post.Institutions;
        if (houses.Count >= 2 && houses[0].End <= role.First && houses[0].Score.Equals(a.Lexicon.Weights["institution.unknown_before_role"]) && houses[1].First > role.First)
        {
            spans.Remove(houses[0]); // "Volta | manager of the Enterprises Agency": where, not what
            houses.RemoveAt(0);
        }

        if (houses.Count == 2 && houses[0].First > role.End && houses[0].Score.Equals(a.Lexicon.Weights["institution.unknown_of"]) && houses[1].Score.Value > houses[0].Score.Value && a.Is(houses[0].End, W.Comma) && !a.HasOwn(houses[0].End - 1, Label.OrgSuffix))
        {
            post.TitleEnd = Math.Max(post.TitleEnd, houses[0].End); // "Head of SME Lending, | Savanna Trust Bank"
            spans.Remove(houses[0]);
            houses.RemoveAt(0);
        }

        return post;
    }

    // What an ambassador is of is a country, also one that no list knows.
    private bool IsEnvoy(Post post)
    {
        for (var i = post.Role.First; i < post.Role.End; i++)
        {
            if (a.Span(i).StartsWith("ambassador", StringComparison.OrdinalIgnoreCase) || a.Span(i).StartsWith("charg", StringComparison.OrdinalIgnoreCase) || a.Span(i).StartsWith("envoy", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "Bolivian writer": an adjective of a country that no list knows
    private bool IsDemonymLike(int i) =>
        a.Is(i, Shape.Capital) && !a.Is(i, Shape.AllCaps) && !a.Is(i - 1, Shape.Capital) && a.Span(i).Length >= 6
            && (a.Span(i).EndsWith("ian", StringComparison.Ordinal) || a.Span(i).EndsWith("ese", StringComparison.Ordinal)
                || a.Span(i).EndsWith("ish", StringComparison.Ordinal) || a.Span(i).EndsWith("ean", StringComparison.Ordinal));

    // "UTAR President", "SUSTech's Dean": the institution stands before the post.
    private void ReadBefore(Post post, Sentence sentence)
    {
        var i = post.First - 1;
        while (i > sentence.First && (a.Has(i, Label.Demonym | Label.EventModifier) && spans.At(i) is null && a.Is(i, Shape.Lower)))
        {
            i--;
        }

        for (var k = i; k > sentence.First && k > i - 2 && a.Is(k, Shape.Lower) && a.HasOwn(k, Label.Topic) && spans.At(k) is null; k--)
        {
            if (Words.IsAcronym(a, k - 1) && (spans.At(k - 1) is null || spans.At(k - 1) is { Kind: SpanKind.Institution }))
            {
                i = k - 1; // "CBP port | director"
                break;
            }
        }

        if (Whose(i, sentence) is { } named)
        {
            post.Institutions.Add(named);
            return;
        }

        if (a.Is(i, W.Its))
        {
            if (Antecedent(i, sentence) is { } antecedent)
            {
                post.Institutions.Add(antecedent);
            }

            return;
        }

        for (var k = i; k > sentence.First && k >= i - 3 && a.Is(k, Shape.Capital) && a.HasOwn(k, Label.Topic | Label.RoleModifier) && spans.At(k) is null; k--)
        {
            if (IsPossessive(k - 1))
            {
                i = k - 1; // "the company's Human Resource | Manager"
                break;
            }
        }

        for (var k = i; k > sentence.First && k >= i - 2; k--)
        {
            if (IsPossessive(k))
            {
                i = k; // "the Foundation's tireless | secretary"
                break;
            }

            if (!(a.Is(k, Shape.Lower) || a.Has(k, Label.Geo)) || spans.At(k) is not null || a.HasOwn(k, Label.Function))
            {
                break;
            }
        }

        if (IsPossessive(i))
        {
            i--;
        }

        if (a.Is(i, W.Comma) && a.Is(post.Role.End, W.Comma) && spans.At(i - 1) is { Kind: SpanKind.Institution } head && OpensList(head) && NamesPerson(post.Role.End + 1))
        {
            post.Institutions.Add(head); // "and the Bureau of Trade, Deputy Director, NAME"
            post.First = head.First;
            return;
        }

        if (a.Is(i, W.Close))
        {
            i -= spans.At(i - 1) is { Form: Model.MentionForm.Acronym } acronym ? i - acronym.First + 2 : 0;
        }

        if (i < sentence.First)
        {
            return;
        }

        if (spans.At(i) is { Kind: SpanKind.Institution } institution)
        {
            post.Institutions.Add(institution);
            post.First = institution.First;
            if (spans.At(institution.First - 1) is { Kind: SpanKind.Institution, } owner && owner.End == institution.First)
            {
                post.Institutions.Add(owner);
                post.First = owner.First;
            }

            return;
        }

        if (a.Is(i + 1, W.Possessive) && a.Is(i - 1, W.The) && IsHouseWord(i))
        {
            post.Institutions.Add(Described(i)); // "the hospital's superintendent"
            post.First = i;
            return;
        }

        if (spans.At(i) is null && sentence.Zone != Zone.Heading && !IsEnvoy(post) && !IsMinister(post) && !IsSecretaryOf(post) && !IsDemonymLike(i) && UnknownBefore(i, sentence) is { } unknown)
        {
            post.Institutions.Add(unknown);
            post.First = unknown.First;
        }
    }

    // "the Institute of Waters' | party secretary" as well
    private bool IsPossessive(int i) => a.Is(i, W.Possessive) || a.Is(i, W.Single) && !a.Is(i, Shape.SpaceBefore) && a.Is(i + 1, Shape.SpaceBefore) && spans.At(i - 1) is { Kind: SpanKind.Institution };

    // "Baja California's | Secretary of Economy": of a government, and what stands before is a place
    private bool IsSecretaryOf(Post post) => a.Span(post.Role.Head) is "Secretary" && (a.Is(post.Role.End, W.Of) || a.Is(post.Role.End, W.For)) && a.HasOwn(post.Role.End + 1, Label.Topic);

    // "Delta Consult BV, whose | team leader": the institution right before it
    private Span? Whose(int i, Sentence sentence)
    {
        while (i > sentence.First && a.Is(i, Shape.Lower) && !a.HasOwn(i, Label.Function) && spans.At(i) is null)
        {
            i--;
        }

        if (!a.Is(i, W.Whose))
        {
            return null;
        }

        i = a.Is(i - 1, W.Comma) ? i - 2 : i - 1;
        i = a.Is(i, W.Close) ? i - 1 : i;
        if (spans.At(i) is { } span)
        {
            return span.Kind == SpanKind.Institution && span.First >= sentence.First ? span : null;
        }

        var first = i;
        while (first >= sentence.First && Words.IsCapital(a, first) && spans.At(first) is null && !a.HasOwn(first, Label.Function) && i - first < 5)
        {
            first--;
        }

        return i - first >= 2 ? AddInstitution(first + 1, i + 1, a.Lexicon.Weights["institution.unknown_of"]) : null; // "Iringa Tea Packers, whose | manager"
    }

    // "a delegation from Halden College, led by its | rector": the institution named last before it in the sentence
    private Span? Antecedent(int its, Sentence sentence)
    {
        for (var i = its - 1; i >= sentence.First && its - i < 25; i--)
        {
            if (spans.At(i) is { Kind: SpanKind.Institution } institution)
            {
                return institution;
            }

            if (i > sentence.First && a.Is(i - 1, W.The) && IsHouseWord(i) && (a.Is(i + 1, W.Was) || a.Is(i + 1, W.Is)))
            {
                return null; // "while the foundation was represented by its"
            }

            if (a.Is(i, Shape.Capital) && spans.At(i) is null && i > sentence.First && !a.HasOwn(i, Label.Function) && (a.Is(i + 1, W.Was) || a.Is(i + 1, W.Were) || a.Is(i + 1, W.Is)))
            {
                return null; // "while Hunan Steel was represented by its": a short name, that the name table knows
            }
        }

        return null;
    }

    // Stands at the head of an item of a list, so that no post before it can be of it.
    private bool OpensList(Span institution)
    {
        var i = a.Is(institution.First - 1, W.The) ? institution.First - 2 : institution.First - 1;
        return a.Is(i + 1, Shape.SentenceStart) || a.Is(i, W.And) || a.Is(i, W.Semicolon) || a.Is(i, W.Colon);
    }

    private bool NamesPerson(int i) => spans.At(i) is { Kind: SpanKind.Person } || (a.Has(i, Label.Honorific) && a.Is(i, Shape.Capital));

    // "Vice President and Dean of the Faculty": the one post is at the house, the other at its part
    private bool IsOverUnit(Post left, Post right) =>
        a.Lexicon.Value(a, left.Role.First, Label.HomePost) is 1 or 3
        && (a.Lexicon.Value(a, right.Role.First, Label.HomePost) == 4
            || a.Lexicon.Value(a, right.Institutions[0].First, Label.HouseKind) is 4 or 26 or 27 || a.Lexicon.Value(a, right.Institutions[0].Head, Label.HouseKind) is 4 or 26 or 27);

    // "chief expert and researcher of the Centre": the first post is where the second is.
    private void Share(List<Post> posts)
    {
        for (var k = posts.Count - 2; k >= 0; k--)
        {
            var (left, right) = (posts[k], posts[k + 1]);
            if (left.Institutions.Count > 0 || a.Has(left.Role.First, Label.PlaceRole) || right.Institutions.Count == 0 || right.Institutions[0].First < right.Role.First)
            {
                continue;
            }

            if (IsOverUnit(left, right))
            {
                continue; // "Vice President for Research and Dean of the Faculty"
            }

            var gap = right.First - left.End;
            if (gap is 1 or 2 && (a.Is(left.End, W.And) || a.Is(left.End, W.Cum) || a.Is(left.End, W.Ampersand) || (a.Is(left.End, W.Comma) && gap == 2 && a.Is(left.End + 1, W.And))))
            {
                left.Institutions.AddRange(right.Institutions);
            }
        }

        for (var k = 1; k < posts.Count; k++)
        {
            var (left, right) = (posts[k - 1], posts[k]);
            if (right.Institutions.Count == 0 && left.Institutions.Count > 0 && left.Institutions[0].First < left.Role.First && left.End == left.Role.End && right.First - left.End == 1 && a.Is(left.End, W.And))
            {
                right.Institutions.AddRange(left.Institutions);
            }
        }
    }
}
