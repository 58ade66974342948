using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Whoever sits on a panel speaks there; whoever chairs it is there.
internal sealed partial class AttendRules
{
    // "in the panel discussion which he shared with A, B and moderator C": whoever a sentence names with a panel sat on it
    private void Panel(SentenceView view)
    {
        if (view.Groups.Count < 2 || view.Sentence.Zone != Zone.Body)
        {
            return;
        }

        PanelList(view);
        Gathered(view);
        if (PanelOf(view) is not { } panel)
        {
            if (IsNextPanel(view))
            {
                Panellists(view, view.Sentence.First + 1);
            }

            return;
        }

        Panellists(view, panel.Span.Head);
    }

    // "Answers came from three panels. The first, | chaired by A, brought together B and C"
    private bool IsNextPanel(SentenceView view)
    {
        var first = view.Sentence.First;
        if (view.Index == 0 || !a.Is(first, W.The) || !a.Has(first + 1, Label.OrdinalWord) || !(a.Is(first + 2, W.Comma) || a.Has(first + 2, Label.Attend)))
        {
            return false;
        }

        var before = r.Views[view.Index - 1].Sentence;
        for (var i = before.First; i < before.End; i++)
        {
            if (a.Span(i) is "panels" or "panel" or "panelists")
            {
                return true;
            }
        }

        return false;
    }

    private void Panellists(SentenceView view, int panel)
    {

        foreach (var group in view.Groups)
        {
            if (group.Aside || a.Is(group.Person.First, Shape.Quoted) || IsApart(group, panel))
            {
                continue;
            }

            var chairs = a.Has(group.First, Label.RolePlural | Label.Attend) || a.Is(group.First - 1, W.By) && a.Has(group.First - 2, Label.Attend);
            r.Join(view, chairs ? Relation.Attended : Relation.SpokeAt, group.Person, panel, r.Weights["relation.weak_verb"], "panel", Modal.Of(a, view, panel));
        }
    }

    // "A panel of A, B and C, moderated by D"
    private void PanelList(SentenceView view)
    {
        for (var i = view.Sentence.First; i + 2 < view.Sentence.End && view.Says(W.Panel); i++)
        {
            if (a.Span(i) is not ("panel" or "Panel") || a.Is(i, Shape.Quoted) || !(a.Is(i + 1, W.Of) || a.Is(i + 1, W.With) || a.Span(i + 1) is "comprising" or "featuring") || view.Starting(i + 2, i + 4) is not { Aside: false } first)
            {
                continue;
            }

            foreach (var member in view.ListOf(first))
            {
                if (!member.Aside && member.First >= first.First && !(a.Is(member.First - 1, W.By) && member != first))
                {
                    r.Join(view, Relation.SpokeAt, member.Person, i, r.Weights["relation.listed"], "panel", Modal.Of(a, view, i));
                }
            }

            return;
        }
    }

    private EventMention? PanelOf(SentenceView view)
    {
        foreach (var mention in view.Events)
        {
            if (mention.Entity is not null && a.Span(mention.Span.Head) is "panel" or "discussion" or "Panel" or "Discussion")
            {
                return mention;
            }
        }

        return null;
    }

    // Who sits on a panel speaks there; who chairs it need not.
    private bool OnPanel(SentenceView view, int cue) =>
        a.Span(cue).StartsWith("sat", StringComparison.Ordinal) && r.Target(view, cue) is { } target && a.Span(target.Span.Head).StartsWith("discussion", StringComparison.Ordinal) | a.Span(target.Span.Head).StartsWith("panel", StringComparison.Ordinal);
}
