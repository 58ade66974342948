using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Who speaks.
internal sealed partial class SpeechRules
{
    // The person or list that a verb at i has as its subject.
    private Group? Subject(SentenceView view, int i, int reach)
    {
        Group? best = null;
        foreach (var group in view.Groups)
        {
            if (group.End > i)
            {
                break;
            }

            if (!group.Aside && !a.Is(group.Person.First, Shape.Quoted) && !IsObject(view, group))
            {
                best = group;
            }
        }

        if (best is null || i - best.End > reach)
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

    // Behind a preposition a person is no subject, unless the list began before it.
    private bool IsObject(SentenceView view, Group group)
    {
        var head = view.Groups.Find(g => g.List == group.List) ?? group;
        var i = head.First - 1;
        i = a.Is(i, W.The) ? i - 1 : i;
        return i >= view.Sentence.First && (a.Is(i, W.By) || a.Is(i, W.Of) || a.Is(i, W.To) || a.Is(i, W.With) || a.Is(i, W.For) || a.Is(i, W.From) || a.Is(i, W.Between) || a.Is(i, W.Under) || a.Is(i, W.About) || a.Is(i, W.Including));
    }

    private Group? GroupAt(SentenceView view, int i)
    {
        var next = i;
        while (a.Is(next, W.The) || a.Is(next, W.Comma) || a.Is(next, W.Colon) || a.Is(next, W.Both) || (a.Has(next, Label.Demonym) && !view.Groups.Exists(g => g.First <= next && g.End > next)))
        {
            next++;
        }

        return view.Groups.Find(g => g.First <= next && g.End > next && !g.Aside);
    }

    private static Group? GroupEndingAt(SentenceView view, int i) => view.Groups.Find(g => g.Person.End == i);

    private void Speak(SentenceView view, Group group, int trigger, int score, string rule, bool one = false)
    {
        var modality = Modal.Of(a, view, trigger);
        if (group.Aside || modality == Modality.Absent)
        {
            return;
        }

        _spoken = view.Groups.Contains(group) || one ? group : _spoken;
        var members = one || !view.Groups.Contains(group) ? [group] : view.ListOf(group).ToList();
        foreach (var member in members)
        {
            if (!member.Aside)
            {
                r.Join(view, Relation.SpokeAt, member.Person, trigger, score + (member == group ? 0 : r.Weights["relation.conjunct"]), rule, modality);
            }
        }
    }
}
