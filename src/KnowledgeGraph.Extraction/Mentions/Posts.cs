using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A post: its title [First, TitleEnd) and the institutions it is at, the nearest first; End is behind all of them.</summary>
internal sealed class Post(Span role)
{
    public Span Role { get; } = role;

    public int First { get; set; } = role.First;

    public int TitleFirst { get; set; } = role.First;

    public int TitleEnd { get; set; } = role.End;

    public int End { get; set; } = role.End;

    public List<Span> Institutions { get; } = [];

    public Span? Person { get; set; }

    public bool Former => Role.Former;
}

/// <summary>Reads what a role is of: its field ("for Academic Affairs"), its institutions before and behind it, unit before parent.</summary>
internal sealed class PostReader(ArticleText a, SpanTable spans)
{
    public List<Post> Read(Sentence sentence)
    {
        var posts = new List<Post>();
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
        return posts;
    }

    private Post ReadPost(Span role, Sentence sentence)
    {
        var post = new Post(role);
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
        return post;
    }

    // "UTAR President", "SUSTech's Dean": the institution stands before the post.
    private void ReadBefore(Post post, Sentence sentence)
    {
        var i = post.First - 1;
        while (i > sentence.First && (a.Has(i, Label.Demonym | Label.EventModifier) && spans.At(i) is null && a.Is(i, Shape.Lower)))
        {
            i--;
        }

        if (a.Is(i, W.Possessive))
        {
            i--;
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

        if (spans.At(i) is null && sentence.Zone != Zone.Heading && UnknownBefore(i, sentence) is { } unknown)
        {
            post.Institutions.Add(unknown);
            post.First = unknown.First;
        }
    }

    private Span? UnknownBefore(int last, Sentence sentence)
    {
        var first = last;
        while (first >= sentence.First && a.Is(first, Shape.Capital) && spans.At(first) is null && !a.Has(first, Label.PlaceRole | Label.Function | Label.Honorific | Label.Demonym | Label.Month) && last - first < 4)
        {
            first--;
        }

        first++;
        if (first > last || a.Is(last, Shape.SentenceStart) && !Words.IsAcronym(a, last))
        {
            return null;
        }

        var solid = false;
        var place = true;
        for (var j = first; j <= last; j++)
        {
            solid |= Words.IsNameLike(a, j) || Words.IsAcronym(a, j) || a.Has(j, Label.OrgPublic);
            place &= a.Has(j, Label.Geo);
        }

        return !solid || place ? null : AddInstitution(first, last + 1, a.Lexicon.Weights["institution.unknown_before_role"]);
    }

    private Span AddInstitution(int first, int end, int score)
    {
        var span = new Span(SpanKind.Institution, first, end) { Score = score };
        if (end - first == 1 && Words.IsAcronym(a, first))
        {
            span.Form = Model.MentionForm.Acronym;
        }

        spans.Add(span);
        return span;
    }

    // One complement behind the post; returns where the next may stand.
    private int Step(Post post, int i, Sentence sentence)
    {
        if (a.Is(i, W.Open) && a.Is(i + 1, Shape.Lower) && post.Institutions.Count == 0)
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

        if (a.Has(next, Label.RolePlural) && a.Is(next, Shape.Lower) && a.Is(next + 1, W.And) && spans.At(next + 2) is { Kind: SpanKind.Institution })
        {
            next += 2; // "representative of the participants and X"
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
            if (end > next && (a.Is(end, W.Of) || a.Is(end, W.At)) && HasField(next, end))
            {
                post.TitleEnd = end;
                return end;
            }

            var last = next + 1;
            while ((a.Has(last, Label.Place | Label.Country) || (a.Is(last, Shape.Capital) && !a.Has(last, Label.Honorific) && spans.At(last) is null)) && last < sentence.End && last < next + 4)
            {
                last++;
            }

            if (Words.IsAcronym(a, next) && (a.Is(last, W.Comma) || a.Is(last, W.Stop) || a.Is(last, W.And) || a.Is(last, W.Semicolon)))
            {
                return Take(post, AddInstitution(next, last, a.Lexicon.Weights["institution.unknown_of"]));
            }
        }

        return i;
    }

    // The institution belongs to a post behind it: "…, MUST Vice Dean Dr X".
    private bool IsPrenominal(Span institution)
    {
        var i = institution.Acronym is { } acronym ? acronym.End + 1 : institution.End;
        i = a.Is(i, W.Possessive) ? i + 1 : i;
        return spans.At(i) is { Kind: SpanKind.Role } || (spans.At(i) is { Kind: SpanKind.Institution } unit && spans.At(unit.End) is { Kind: SpanKind.Role });
    }

    // A field ("of History", "for Academic Affairs and Lifelong Learning"), or an institution that no list knows.
    private int StepField(Post post, int i, int next, Sentence sentence)
    {
        var end = FieldEnd(next, sentence, strict: false);
        if (end <= next)
        {
            return i;
        }

        var at = a.Is(i, W.At) || a.Is(i, W.From) || a.Is(i, W.With);
        if (at && !Words.IsCapital(a, next))
        {
            return i;
        }

        if (HasField(next, end) && !at)
        {
            post.TitleEnd = post.Institutions.TrueForAll(o => o.First < post.Role.First) ? end : post.TitleEnd;
            return end;
        }

        if (IsPlace(next, end))
        {
            if (a.Is(i, W.From) || a.Is(i, W.At))
            {
                return i;
            }

            post.TitleEnd = post.Institutions.Count == 0 ? end : post.TitleEnd;
            return end;
        }

        if (!Words.IsCapital(a, next) || a.Is(i, W.In) || a.Is(i, W.On) || a.Is(i, W.To))
        {
            return i;
        }

        if (a.Has(post.Role.First, Label.PlaceRole) || a.Has(post.Role.End - 1, Label.PlaceRole))
        {
            return end;
        }

        var solid = next;
        while (solid < end && Words.IsCapital(a, solid) && (solid == next || !(Words.IsAcronym(a, next) && a.HasOwn(solid, Label.Surname))))
        {
            solid++;
        }

        // "Director of BFSU Jin Limin", "Rector of Mysore Anita Rao": a person may follow at once
        if (solid - next >= 3 && Words.IsNameLike(a, solid - 1) && Words.IsNameLike(a, solid - 2) && !at)
        {
            solid = Math.Max(next + 1, solid - 2);
        }

        var unknown = AddInstitution(next, solid, a.Lexicon.Weights[at ? "institution.unknown_at" : "institution.unknown_of"]);
        return Take(post, unknown);
    }

    private int FieldEnd(int next, Sentence sentence, bool strict)
    {
        var i = next;
        for (; i < sentence.End && i - next < 14 && spans.At(i) is null; i++)
        {
            var joins = i > next && (a.Is(i, W.And) || a.Is(i, W.Ampersand)) && (Words.IsCapital(a, i + 1) || a.HasOwn(i + 1, Label.Topic)) && spans.At(i + 1) is null && !Words.IsNameLike(a, i + 1) && !a.Has(i + 1, Label.Honorific) && (a.HasOwn(i + 1, Label.Topic) || a.Has(i + 1, Label.Geo) || Words.IsWordy(a, i + 1) || a.HasOwn(i + 1, Label.Common | Label.OrgHead) && Words.IsCapital(a, i + 1) || a.Is(i + 1, W.The));
            var serial = i > next && a.Is(i, W.Comma) && !strict && SerialField(i);
            if (joins || serial)
            {
                if (a.Is(i, W.Comma) && a.Is(i + 1, W.And))
                {
                    i++;
                }

                continue;
            }

            if (a.Has(i, Label.Honorific) && !a.HasOwn(i, Label.Topic) && !a.HasOwn(i, Label.Surname))
            {
                break;
            }

            if (i > next && a.Is(i, W.And) && a.Is(i + 1, W.The) && Words.IsCapital(a, i + 2) && a.HasOwn(i + 2, Label.Topic | Label.Common) && !a.HasOwn(i + 2, Label.OrgHead) && spans.At(i + 2) is null)
            {
                i += 2;
                continue;
            }

            var field = a.HasOwn(i, Label.Topic) || a.Has(i, Label.Geo) || Words.IsWordy(a, i);
            if (field && (Words.IsCapital(a, i) || !a.HasOwn(i, Label.Function | Label.SpeechVerb)))
            {
                continue;
            }

            if (Words.IsCapital(a, i) && !a.HasOwn(i, Label.Function) && (i == next || !IsFieldSoFar(next, i)))
            {
                continue;
            }

            if (Words.IsCapital(a, i) && a.HasOwn(i, Label.Common | Label.OrgHead | Label.Plan | Label.EventHead | Label.RolePlural) && !Words.IsNameLike(a, i))
            {
                continue;
            }

            break;
        }

        return i;
    }

    private bool IsFieldSoFar(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!(a.HasOwn(i, Label.Topic) || a.Has(i, Label.Geo) || Words.IsWordy(a, i) || !Words.IsCapital(a, i)))
            {
                return false;
            }
        }

        return true;
    }

    // "Culture, Youth and Sports", "Science, Technology, and Innovation"
    private bool SerialField(int comma)
    {
        var i = comma;
        for (var parts = 0; parts < 5 && a.Is(i, W.Comma); parts++)
        {
            var k = a.Is(i + 1, W.And) ? i + 2 : i + 1;
            var begin = k;
            while (a.HasOwn(k, Label.Topic) && Words.IsCapital(a, k) && spans.At(k) is null && k - begin < 3)
            {
                k++;
            }

            if (k == begin)
            {
                return false;
            }

            if (a.Is(begin - 1, W.And) || ((a.Is(k, W.And) || a.Is(k, W.Ampersand)) && a.HasOwn(k + 1, Label.Topic) && Words.IsCapital(a, k + 1)))
            {
                return true;
            }

            i = k;
        }

        return false;
    }

    private bool HasField(int first, int end)
    {
        var field = false;
        for (var i = first; i < end; i++)
        {
            if (Words.IsNameLike(a, i) || Words.IsAcronym(a, i))
            {
                return false;
            }

            field |= a.HasOwn(i, Label.Topic | Label.Common) || Words.IsWordy(a, i);
        }

        return field;
    }

    private bool IsPlace(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!a.Has(i, Label.Geo) && !a.Is(i, W.And) && !(i == end - 1 && a.HasOwn(i, Label.PlaceTail)) && !(end - first <= 3 && a.HasOwn(end - 1, Label.PlaceTail)))
            {
                return false;
            }
        }

        return true;
    }

    // "chief expert and researcher of the Centre": the first post is where the second is.
    private void Share(List<Post> posts)
    {
        for (var k = posts.Count - 2; k >= 0; k--)
        {
            var (left, right) = (posts[k], posts[k + 1]);
            if (left.Institutions.Count > 0 || right.Institutions.Count == 0 || right.Institutions[0].First < right.Role.First)
            {
                continue;
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
