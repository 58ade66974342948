using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

// A subject and its verb with a clause or an apposition between them.
internal sealed partial class SpeechRules
{
    private const int MaxRelative = 32;

    // "represented by | his adviser, NAME"
    private bool IsStandIn(Group group)
    {
        var i = group.First - 1;
        i = a.Is(i, W.His) || a.Is(i, W.Her) || a.Is(i, W.The) || a.Is(i, W.Its) ? i - 1 : i;
        return a.Is(i, W.By) && a.Has(i - 1, Label.Represented);
    }

    // "was followed by NAME of X, who | spoke"
    private bool IsWho(Group group, int verb)
    {
        var i = a.Is(verb - 1, W.Also) ? verb - 2 : verb - 1;
        return a.Is(i, W.Who) && i - group.End <= 8 && (i == group.End || a.Is(i - 1, W.Comma)) && Plain(group.End, i - 1);
    }

    // "NAME, spokeswoman for the visitors from X, | shared"
    private bool IsApposed(SentenceView view, Group group, int verb) =>
        a.Is(verb - 1, W.Comma) && verb - group.End <= (group.Posts.Count > 0 ? 9 : 8) && (group.Posts.Count > 0 ? a.Is(group.Person.End, W.Comma) : a.Is(group.End, W.Comma) && verb - group.End > 2) && Plain(group.End, verb - 1) && !IsObject(view, group);

    // "NAME, deputy minister of X, who also attended the event, | said"
    private bool IsBehindWho(Group group, int verb)
    {
        if (!a.Is(verb - 1, W.Comma) || verb - group.End > 18)
        {
            return false;
        }

        var who = false;
        for (var i = group.End; i < verb - 1; i++)
        {
            var relative = a.Is(i, W.Comma) && a.Is(i + 1, W.Who);
            if (a.Is(i, W.Comma) && !relative && (who || i > group.End) || a.Is(i, W.Quote) || a.Is(i, W.Stop) || r.Spans.At(i) is { Kind: SpanKind.Person } || relative && who || !who && a.Is(i, Shape.Lower) && a.HasOwn(i, Label.SpeechVerb | Label.Attend))
            {
                return false;
            }

            who |= relative;
        }

        if (!who)
        {
            return false;
        }

        return true;
    }

    // "A, whose team had come first, | told", "A, to whom B had handed the chair, | called on"
    private Group? BehindRelative(SentenceView view, int verb)
    {
        if (!a.Is(verb - 1, W.Comma))
        {
            return null;
        }

        foreach (var group in view.Groups)
        {
            if (group.End >= verb - 1 || verb - group.End > MaxRelative)
            {
                continue;
            }

            var first = group.End + 1;
            var relative = a.Is(group.End, W.Comma) && (a.Is(first, W.Who) || a.Is(first, W.Whose) || a.Is(first, Shape.Lower) && a.Span(first + 1) is "whom" or "whose");
            if (relative && !group.Aside && !a.Is(group.Person.First, Shape.Quoted) && !IsObject(view, group) && !a.Contains(first, verb, W.Quote) && !a.Contains(first, verb, W.Semicolon))
            {
                return group;
            }
        }

        return null;
    }

    // "A, in a sermon of some length, | told", "A, deputy head of what no list knows & guest of honour, on his side, | thanked"
    private bool IsInCommas(Group group, int verb)
    {
        var from = a.Is(group.End, W.Comma) ? group.End : group.Posts.Count > 0 && a.Is(group.Person.End, W.Comma) ? group.Person.End : -1;
        if (!a.Is(verb - 1, W.Comma) || from < 0)
        {
            return false;
        }

        for (var i = group.End; i < verb; i++)
        {
            if (a.Is(i, W.Was) || a.Is(i, W.Were) || a.Is(i, W.Had) || a.Is(i, W.Has) || a.Is(i, W.Is) || a.Has(i, Label.Planned))
            {
                return false; // "A, would have danced too, said those who knew him"
            }

            if (a.Is(i, Shape.Lower) && a.Begins(i, Label.SpeechVerb | Label.Attend | Label.LightVerb) && !a.HasOwn(i, Label.RolePlural | Label.SpeechNoun) && !a.Has(i, Label.Behalf))
            {
                return false;
            }
        }

        return true;
    }

    private bool Plain(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (a.Is(i, Shape.Punct) && !(i == first && a.Is(i, W.Comma)) || a.Has(i, Label.SpeechVerb | Label.Attend | Label.LightVerb) && a.Is(i, Shape.Lower) && !a.HasOwn(i, Label.RolePlural) || r.Spans.At(i) is { Kind: SpanKind.Person } other && r.Views[other.Sentence].Covering(i) is not null)
            {
                return false;
            }
        }

        return true;
    }
}
