using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// A speaker found: the whole list speaks, at the event that the words are about.
internal sealed partial class SpeechRules
{
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
        if (mention.Span.First <= verb || !a.HasOwn(verb, Label.SpeechVerb) && !SaysBetween(verb, mention.Span.First) || a.Has(verb, Label.Hall) || mention.Entity!.Event is not { } facts || facts == r.Events.Main || facts.IsSub || mention.IsDeed)
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

    // "in his | speech invited them to the fair": the verb behind the noun takes the event
    private bool SaysBetween(int noun, int mention)
    {
        for (var i = noun + 1; i < mention; i++)
        {
            if (a.Is(i, Shape.Lower) && a.HasOwn(i, Label.SpeechVerb) && !a.HasOwn(i, Label.SpeechNoun | Label.Hall) && !a.Is(i, Shape.Quoted))
            {
                return true;
            }
        }

        return false;
    }
}
