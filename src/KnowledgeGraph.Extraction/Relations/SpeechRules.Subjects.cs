using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Who speaks.
internal sealed partial class SpeechRules
{
    private const int MaxAway = 26;
    private const int MaxRelative = 32;
    private const int MaxTitle = 14;

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

        for (var j = best.End; j < i; j++)
        {
            if (a.Is(j, W.That) || a.Is(j, W.Which) || a.Is(j, W.Quote) || a.Is(j, W.Semicolon) || a.Is(j, W.It) || a.Is(j, W.They) || a.Is(j, W.He) || a.Is(j, W.She) || (r.Spans.At(j) is { Kind: SpanKind.Institution } && i - best.End < 4 && j == best.End))
            {
                return null;
            }
        }

        return best;
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
        if (!a.Is(verb - 1, W.Comma) || !a.Is(group.End, W.Comma))
        {
            return false;
        }

        for (var i = group.End; i < verb; i++)
        {
            if (a.Is(i, Shape.Lower) && a.Begins(i, Label.SpeechVerb | Label.Attend | Label.LightVerb) && !a.HasOwn(i, Label.RolePlural | Label.SpeechNoun) && !a.Has(i, Label.Behalf))
            {
                return false;
            }
        }

        return true;
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
            && (a.HasOwn(i - 1, Label.Kin) || a.Span(i - 1) is "teacher" or "mentor" or "predecessor" or "successor")
            && (a.Is(i - 2, W.His) || a.Is(i - 2, W.Her) || a.Is(i - 2, W.Its) || a.Is(i - 2, W.Their))
            && (a.Is(i - 3, W.From) || a.Is(i - 3, W.Of) || a.Is(i - 3, W.To) || a.Is(i - 3, W.With) || a.Is(i - 3, W.For)))
        {
            return true; // "learned from his father, B"
        }

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

    private void Speak(SentenceView view, Group group, int trigger, FeatureSum score, string rule, bool one = false)
    {
        var modality = Modal.Of(a, view, trigger);
        if (group.Aside || modality == Modality.Absent)
        {
            return;
        }

        var own = view.Groups.Contains(group);
        _spoken = own || one ? group : _spoken;
        if (one || !own)
        {
            Join(view, group, trigger, score, rule, modality);
            return;
        }

        var (from, to) = !own ? (0, 0) : trigger >= group.End ? (FirstOfSubjects(view, group), view.Groups.IndexOf(group)) : trigger < group.First ? (view.Groups.IndexOf(group), view.EndOfGuests(a, group)) : (0, 0);
        to = trigger < group.First && from + 1 < to && !HasAnd(view, from, to - 1) ? from : to;
        for (var k = from; k < to; k++)
        {
            if (!view.Groups[k].Aside && view.Groups[k].List != group.List && !a.Is(view.Groups[k].Person.First, Shape.Quoted))
            {
                Join(view, view.Groups[k], trigger, score + r.Weights["relation.conjunct"], rule, modality);
            }
        }

        foreach (var member in view.ListOf(group))
        {
            if (!member.Aside)
            {
                Join(view, member, trigger, score + (member == group ? 0 : r.Weights["relation.conjunct"]), rule, modality);
            }
        }
    }

    // "A of X, dean of what no list knows, B on behalf of the students, and C | made speeches": the place of the first of whom the verb is said
    private int FirstOfSubjects(SentenceView view, Group last)
    {
        var k = view.Groups.IndexOf(last);
        foreach (var member in view.ListOf(last))
        {
            k = Math.Min(k, view.Groups.IndexOf(member));
        }

        var first = k;
        while (first > 0 && IsItem(view.Groups[first]) && view.GoesOn(a, first - 1))
        {
            first--;
        }

        var opens = view.Groups[first].First - view.Sentence.First <= 2 || a.Is(view.Groups[first].First - 1, W.Comma) || a.Is(view.Groups[first].First - 1, W.Semicolon) || a.Is(view.Groups[first].First - 1, W.The) && a.Is(view.Groups[first].First - 2, W.Comma);
        return first < k && opens && HasAnd(view, first, k) ? first : k;
    }

    // ", | A", "and | the A", "and | Monterrey economist A"
    private bool IsItem(Group group)
    {
        var i = group.First - 1;
        for (var steps = 0; steps < 2 && (a.Is(i, W.The) || a.Has(i, Label.Geo) || Words.IsPlain(a, i)); steps++)
        {
            i--;
        }

        return a.Is(i, W.And) || a.Is(i, W.Comma);
    }

    private bool HasAnd(SentenceView view, int first, int last)
    {
        for (var k = first; k < last; k++)
        {
            for (var i = view.Groups[k + 1].First - 1; i > view.Groups[k + 1].First - 4; i--)
            {
                if (a.Is(i, W.And))
                {
                    return true;
                }
            }
        }

        return a.Is(view.Groups[last].End, W.And);
    }

    private void Join(SentenceView view, Group group, int trigger, FeatureSum score, string rule, Modality modality)
    {
        var at = r.Target(view, trigger);
        if (at is not null && IsSpokenOf(at, trigger))
        {
            at = r.Target(view, trigger, at);
        }

        if (at is not null)
        {
            r.Join(view, Relation.SpokeAt, group.Person, trigger, score, rule, modality, at: at);
        }
    }

    // "invited the firms to | the Autumn Fair", "promised members | a mission to Baku": another event than the one reported, and what is said of it is said elsewhere
    private bool IsSpokenOf(EventMention mention, int verb)
    {
        if (mention.Span.First <= verb || !a.HasOwn(verb, Label.SpeechVerb) || a.Has(verb, Label.Hall) || mention.Entity!.Event is not { } facts || facts == r.Events.Main || facts.IsSub || mention.IsDeed)
        {
            return false;
        }

        var i = mention.Span.First - 1;
        while (i > verb && (a.Is(i, W.The) || a.Is(i, W.A) || a.Is(i, W.An) || a.Is(i, Shape.Capital) || a.Has(i, Label.OrdinalWord | Label.EventModifier) || a.Is(i, Shape.Ordinal | Shape.Digit) || a.Is(i, W.Quote)))
        {
            i--;
        }

        return !(a.Is(i, W.At) || a.Is(i, W.During) || a.Is(i, W.In));
    }
}
