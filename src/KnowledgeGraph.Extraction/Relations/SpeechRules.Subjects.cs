using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

// Who speaks: the person or list that a verb has as its subject.
internal sealed partial class SpeechRules
{
    private const int MaxAway = 26;

    // The person or list that a verb at i has as its subject.
    private Group? Subject(SentenceView view, int i, int reach)
    {
        Group? best = null;
        var participle = a.Is(i - 1, W.Comma) && a.Span(i).EndsWith("ing", StringComparison.Ordinal);
        foreach (var group in view.Groups)
        {
            if (group.End > i || participle && best is not null && best.List != group.List)
            {
                break; // "A praised B, saying": A says it
            }

            if (!group.Aside && !a.Is(group.Person.First, Shape.Quoted) && !a.Is(group.Person.End, W.Possessive) && (!IsObject(view, group) || IsWho(group, i)))
            {
                best = group;
            }
        }

        if (best is not null && (IsWho(best, i) || IsApposed(view, best, i) || IsBehindWho(best, i)))
        {
            return best;
        }

        if (BehindRelative(view, i) is { } whom)
        {
            return whom;
        }

        if (best is null || i - best.End > (participle ? 30 : a.Is(i - 1, W.And) || IsInCommas(best, i) ? Math.Max(reach, MaxAway) : reach))
        {
            return null;
        }

        var bounded = IsInCommas(best, i);
        for (var j = best.End; j < i; j++)
        {
            if (a.Is(j, W.That) || a.Is(j, W.Which) && !(bounded && a.Is(j - 1, W.Comma)) || a.Is(j, W.Quote) || a.Is(j, W.Semicolon) || a.Is(j, W.It) || a.Is(j, W.They) || a.Is(j, W.He) || a.Is(j, W.She) || (r.Spans.At(j) is { Kind: SpanKind.Institution } && i - best.End < 4 && j == best.End))
            {
                return null;
            }
        }

        return best;
    }

    // The only person of the sentence before a pronoun, when it is a subject.
    private Group? Before(SentenceView view, int verb)
    {
        Group? found = null;
        foreach (var group in view.Groups)
        {
            if (group.End < verb)
            {
                if (found is not null)
                {
                    return null;
                }

                found = group;
            }
        }

        return found is { Aside: false } one && !IsObject(view, one) && !a.Is(one.Person.First, Shape.Quoted) ? one : null;
    }

    // Behind a preposition a person is no subject, unless the list began before it.
    private bool IsObject(SentenceView view, Group group)
    {
        var head = group;
        foreach (var first in view.ListOf(group))
        {
            if (!first.Aside || first == group)
            {
                head = first;
                break;
            }
        }

        var i = head.First - 1;
        i = a.Is(i, W.The) ? i - 1 : i;
        if (a.Is(i, W.Comma)
            && (a.HasOwn(i - 1, Label.Kin | Label.Role) || a.Span(i - 1) is "teacher" or "mentor" or "predecessor" or "successor")
            && (a.Is(i - 2, W.His) || a.Is(i - 2, W.Her) || a.Is(i - 2, W.Its) || a.Is(i - 2, W.Their))
            && (a.Is(i - 3, W.From) || a.Is(i - 3, W.Of) || a.Is(i - 3, W.To) || a.Is(i - 3, W.With) || a.Is(i - 3, W.For) || a.Is(i - 3, W.By)))
        {
            return true; // "learned from his father, B", "flanked by her deputy, B"
        }

        i = a.Is(i, W.His) || a.Is(i, W.Her) || a.Is(i, W.Its) || a.Is(i, W.Their) ? i - 1 : i; // "flanked by her deputy B"
        if (i > view.Sentence.First && IsGoverned(view, i, group.First))
        {
            return true;
        }

        return i >= view.Sentence.First && (a.Is(i, W.By) || a.Is(i, W.Of) || a.Is(i, W.To) || a.Is(i, W.With) || a.Is(i, W.For) || a.Is(i, W.From) || a.Is(i, W.Between) || a.Is(i, W.Under) || a.Is(i, W.About) || a.Is(i, W.Including));
    }

    // "A thanked | B and urged", "A, saying that B"; not "“…,” said | B"
    private bool IsGoverned(SentenceView view, int verb, int first)
    {
        if (a.Span(verb) is "noted" && a.Is(verb + 1, Shape.Lower) && (a.Is(verb - 1, W.And) || a.Is(verb - 1, W.Comma)))
        {
            return false; // "and noted | columnist B"
        }

        if (!a.Is(verb, Shape.Lower) || !a.HasOwn(verb, Label.SpeechVerb | Label.Attend) || a.HasOwn(verb, Label.RolePlural | Label.SpeechNoun) || a.Is(verb, W.Said) || a.Is(verb - 1, W.Quote) || a.Is(verb - 1, W.Single) || r.Spans.At(verb) is not null)
        {
            return false;
        }

        for (var k = view.Groups.Count - 1; k >= 0; k--)
        {
            if (view.Groups[k].End <= verb && view.Groups[k].First < first)
            {
                return verb - view.Groups[k].End <= 3 && (!a.Is(verb - 1, W.Comma) || view.Groups[k].Posts.Count > 0);
            }
        }

        return false;
    }
}
