using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

// Who is named behind a small word: "by", "from", "according to".
internal sealed partial class SpeechRules
{
    private const int MaxTitle = 14;

    private Group? GroupAt(SentenceView view, int i)
    {
        var next = i;
        while (a.Is(next, W.The) || a.Is(next, W.Comma) || a.Is(next, W.Colon) || a.Is(next, W.Both) || a.Is(next, W.His) || a.Is(next, W.Her)
            || a.Is(next, W.Its) || a.Is(next, W.Their)
            || a.Span(next) is "following" && a.Is(next - 1, W.The)
            || (a.Has(next, Label.Demonym) && !view.IsInGroup(next)))
        {
            next++;
        }

        return view.Covering(next) ?? BehindPost(view, next) ?? BehindTrade(view, next) ?? OfficeAt(view, i) ?? BehindTitle(view, next);
    }

    // "by | the Deputy Vice Chancellor (Research), Dr. NAME": a post that no list knows whole
    internal Group? BehindPost(SentenceView view, int first)
    {
        if (!a.Has(first, Label.Role | Label.RoleModifier) || view.Starting(first + 1, int.MaxValue) is not { Aside: false } named || named.First - first > 9)
        {
            return null;
        }

        for (var i = first; i < named.First; i++)
        {
            if (!(a.Is(i, Shape.Capital) || a.Is(i, W.Comma) || a.Is(i, W.Open) || a.Is(i, W.Close) || a.Is(i, W.Of) || a.Is(i, W.For) || a.Is(i, W.And) || a.Is(i, W.The) || a.Is(i, W.Ampersand)))
            {
                return null;
            }
        }

        return named;
    }

    // "by | the head of the laser department Dr. NAME", "by | Egypt's ambassador to Nairobi, NAME": a title that no list knows whole, up to the name
    private Group? BehindTitle(SentenceView view, int first)
    {
        if (view.NamedBehind(first) is not { Aside: false } named || named.Person.HonorificFirst - first > MaxTitle)
        {
            return null;
        }

        var title = false;
        for (var i = first; i < named.Person.HonorificFirst; i++)
        {
            title |= a.HasOwn(i, Label.Role | Label.SoftRole | Label.PlaceRole);
            var comma = a.Is(i, W.Comma) && i == named.Person.HonorificFirst - 1;
            var word = a.Is(i, Shape.Capital) || a.Is(i, W.Possessive) || a.Is(i, W.Open) || a.Is(i, W.Close) || a.Is(i, W.Ampersand)
                || a.Is(i, Shape.Lower) && !a.Is(i, W.That) && !a.Is(i, W.Which) && !a.Is(i, W.Who) && !a.Is(i, W.By) && !a.Is(i, W.With) && !a.HasOwn(i, Label.SpeechVerb | Label.Attend | Label.LightVerb);
            if (!comma && !word)
            {
                return null;
            }
        }

        return title ? named : null;
    }

    // "heard from | local miller NAME": a trade that no list knows
    private Group? BehindTrade(SentenceView view, int first)
    {
        var i = first;
        while (i < view.Sentence.End && i - first < 2 && a.Is(i, Shape.Lower) && !a.HasOwn(i, Label.Function | Label.SpeechVerb | Label.Attend) && r.Spans.At(i) is null && !a.Span(i).EndsWith("ing", StringComparison.Ordinal))
        {
            i++;
        }

        return i > first ? StartingAt(view, i) : null;
    }

    private static Group? StartingAt(SentenceView view, int i)
    {
        foreach (var group in view.Groups)
        {
            if (group.First == i && !group.Aside)
            {
                return group;
            }
        }

        return null;
    }

    private static Group? GroupEndingAt(SentenceView view, int i)
    {
        foreach (var group in view.Groups)
        {
            if (group.Person.End == i)
            {
                return group;
            }
        }

        return null;
    }
}
