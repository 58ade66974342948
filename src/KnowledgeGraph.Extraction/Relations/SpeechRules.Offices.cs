using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

// "The minister said": who is named by the post alone.
internal sealed partial class SpeechRules
{
    private const int MaxBack = 12;
    private const int MaxClause = 12;

    // "“…,” the minister | told", "The Governor, who spoke for an hour, | urged": the one person before who holds such a post
    private Group? Holder(SentenceView view, int verb)
    {
        if (verb <= view.Sentence.First || verb >= view.Sentence.End)
        {
            return null;
        }

        var end = verb;
        while (end > view.Sentence.First && (a.Is(end - 1, W.Also) || a.Is(end - 1, W.Then) || a.Span(end - 1).EndsWith("ly", StringComparison.Ordinal) || a.Span(end - 1) is "further" or "later" or "again"))
        {
            end--;
        }

        end = a.Is(end - 1, W.Comma) ? BeforeWho(view, end - 1) : end;
        return r.Spans.At(end - 1) is { Kind: SpanKind.Role } role && role.End == end && Determiner(role) is var the and >= 0 && OpensClause(view, the) ? HolderOf(view, role, the) : null;
    }

    // Who is meant by "the minister" at a token: "according to | the minister", "… said | the minister".
    private Group? OfficeAt(SentenceView view, int i)
    {
        var next = a.Is(i, W.Comma) ? i + 1 : i;
        if (!a.Is(next, W.The) || next >= view.Sentence.End)
        {
            return null;
        }

        var first = next + 1;
        while (first < next + 3 && r.Spans.At(first) is not { Kind: SpanKind.Role } && (a.Has(first, Label.Demonym) || a.HasOwn(first, Label.Topic)))
        {
            first++;
        }

        return r.Spans.At(first) is { Kind: SpanKind.Role } role && role.First == first && !a.Is(role.End, Shape.Capital) && !(a.Is(role.End, W.Comma) && a.Is(role.End + 1, Shape.Capital)) && !a.Is(role.End, W.Of) && !a.Is(role.End, W.Possessive) ? HolderOf(view, role, next) : null;
    }

    // Where a relative clause that ends in the comma began: behind the noun.
    private int BeforeWho(SentenceView view, int comma)
    {
        for (var i = comma - 1; i > view.Sentence.First && comma - i < MaxClause; i--)
        {
            if (a.Is(i, W.Comma))
            {
                return a.Is(i + 1, W.Who) || a.Is(i + 1, W.For) || a.Is(i + 1, W.In) ? i : comma + 1;
            }
        }

        return comma + 1;
    }

    // The "the" before a post: "the | Danish ambassador", "the deputy education | minister"; -1 when there is none.
    private int Determiner(Span role)
    {
        var i = role.First - 1;
        for (var steps = 0; steps < 2 && (a.Has(i, Label.Demonym) || a.HasOwn(i, Label.Topic) && a.Is(i, Shape.Lower)); steps++)
        {
            i--;
        }

        return a.Is(i, W.The) ? i : -1;
    }

    private bool OpensClause(SentenceView view, int the) =>
        the == view.Sentence.First || a.Is(the - 1, W.Comma) || a.Is(the - 1, W.Quote) || a.Is(the - 1, W.Single) || a.Is(the - 1, W.Semicolon) || a.Is(the - 1, W.Dash) || a.Is(the - 1, W.And) || a.Is(the - 1, W.But) || a.Is(the - 1, W.While) || a.Is(the - 1, W.When)
        || a.Is(the - 1, W.Also) || a.Is(the - 1, W.Then) || the - 1 == view.Sentence.First;

    // The one person up to here whose post has all the words of the role; with equal claims, nobody.
    private Group? HolderOf(SentenceView view, Span role, int the)
    {
        Group? found = null;
        var best = 0;
        var rival = false;
        for (var k = view.Index; k >= 0 && k >= view.Index - MaxBack; k--)
        {
            foreach (var group in r.Views[k].Groups)
            {
                if (group.Aside || group.Person.End > the || a.Is(group.Person.First, Shape.Quoted))
                {
                    continue;
                }

                var fit = Fit(group, role, the + 1);
                if (fit == 0 || fit < best)
                {
                    continue;
                }

                rival = fit == best && (rival || found!.Person.Entity != group.Person.Entity);
                found = fit > best ? group : found;
                best = fit;
            }
        }

        return rival ? null : found;
    }

    // How well a person's posts answer to the words of [first, role.End): 0 for not at all, more for each word that they share.
    private int Fit(Group group, Span role, int first)
    {
        var best = group.Person.First > group.First ? Fit(group.First, group.Person.First, role, first) : 0;
        foreach (var post in group.Posts)
        {
            best = Math.Max(best, Fit(post.First, post.End, role, first));
        }

        if (best == 0 && a.Is(group.Person.End, W.Comma))
        {
            var end = group.Person.End + 1; // "NAME, a visiting professor from X,": said beside the name, and yet no post of a house
            while (end < group.Person.End + 7 && !a.Is(end, W.Comma) && !a.Is(end, W.Stop) && !a.Is(end, Shape.Capital))
            {
                end++;
            }

            best = Fit(group.Person.End, end, role, first);
        }

        return best;
    }

    private int Fit(int from, int to, Span role, int first)
    {
        if (!Names(from, to, role.Head, out var at))
        {
            return 0;
        }

        var fit = 2;
        for (var i = first; i < role.End; i++)
        {
            var has = i == role.Head || Holds(from, to, i);
            if (!has && i >= role.First && a.Lexicon.Value(a, role.First, Label.SamePost) < 0)
            {
                return 0; // "the deputy minister" is not the minister
            }

            fit += has && i != role.Head ? 1 : 0;
        }

        return fit - (a.Has(at - 1, Label.RoleModifier) && role.First == role.Head ? 1 : 0);
    }

    // Whether [from, to) holds the head of a role or another word for the same post.
    private bool Names(int from, int to, int head, out int at)
    {
        for (at = from; at < to; at++)
        {
            if (a[at].Word == a[head].Word)
            {
                return true;
            }
        }

        var kind = a.Lexicon.Value(a, r.Spans.At(head)?.First ?? head, Label.SamePost);
        for (at = from; kind >= 0 && at < to; at++)
        {
            if (a.Lexicon.Value(a, at, Label.SamePost) == kind)
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds(int from, int to, int word)
    {
        for (var i = from; i < to; i++)
        {
            if (a[i].Word == a[word].Word)
            {
                return true;
            }
        }

        return false;
    }
}
