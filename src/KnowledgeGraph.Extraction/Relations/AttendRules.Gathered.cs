using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// Those whom a panel, a debate or a round table has: they speak there.
internal sealed partial class AttendRules
{
    private const int FarGathering = 26;

    // "The round table brought together | A, B and C", "The first of them, “Basins”, featured A and B", "He was joined by A and B"
    private void Gathered(SentenceView view)
    {
        var panel = PanelWord(view);
        for (var i = panel + 1; panel >= 0 && i < view.Sentence.End && i <= panel + FarGathering; i++)
        {
            if (!a.Begins(i, Label.Gathers) && !a.HasOwn(i, Label.Gathers) || a.Is(i, Shape.Quoted))
            {
                continue;
            }

            var end = i + (a.Begins(i, Label.Gathers) ? Math.Max(1, (int)a[i].PhraseLength) : 1);
            if (view.Starting(end, end + 4) is not { Aside: false } first || NamedBetween(view, panel, i) || IsOnlyThere(view, i))
            {
                continue;
            }

            var last = view.EndOfGuests(a, first);
            for (var k = view.Groups.IndexOf(first); k < last; k++)
            {
                if (!view.Groups[k].Aside && !(view.Groups[k] != first && Chairs(view.Groups[k])))
                {
                    r.Join(view, Relation.SpokeAt, view.Groups[k].Person, i, r.Weights["relation.listed"], "panel", Modal.Of(a, view, i));
                }
            }

            return;
        }
    }

    // Where the sentence names a panel, or takes up the one that the sentence before named; -1 when it does neither.
    private int PanelWord(SentenceView view)
    {
        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (IsPanelWord(i) && !a.Is(i, Shape.Quoted))
            {
                return i;
            }
        }

        var first = view.Sentence.First;
        var next = a.Is(first, W.The) ? first + 1 : a.Is(first + 1, W.The) && (a.Is(first, W.In) || a.Is(first, W.During)) ? first + 2 : -1;
        var taken = next > 0 && (a.Has(next, Label.OrdinalWord) || a.Is(next, W.Next) || a.Is(next, W.Last))
            || (a.Is(first, W.He) || a.Is(first, W.She)) && a.Is(first + 1, W.Was) && a.Span(first + 2) is "joined";
        if (!taken || view.Index == 0)
        {
            return -1;
        }

        var before = r.Views[view.Index - 1].Sentence;
        for (var i = before.First; i < before.End; i++)
        {
            if (IsPanelWord(i) || next > 0 && a.Span(i) is "session" or "sessions")
            {
                return first;
            }
        }

        return -1;
    }

    private bool IsPanelWord(int i) =>
        a.Is(i, W.Panel) || a.Span(i) is "panels" or "roundtable" or "Roundtable" or "roundtables" or "debate" or "debates" or "discussion" or "discussions" or "chat" or "colloquy"
        || a.Is(i + 1, W.Between) && a.Is(i, Shape.Lower) && a.Span(i) is "conversation" or "exchange" or "dialogue"
        || a.Span(i) is "table" or "tables" or "Table" && a.Span(i - 1) is "round" or "Round";

    // A person stands between the panel and its verb, and not as the one who leads it.
    private bool NamedBetween(SentenceView view, int panel, int verb)
    {
        foreach (var group in view.Groups)
        {
            if (group.First > panel && group.End <= verb && !(a.Is(group.First - 1, W.By) || a.Is(group.First - 2, W.By)))
            {
                return true;
            }
        }

        return false;
    }

    // "The round table was held with A and B in attendance", "The round table, with the minister A, …": guests of a meeting that is called so
    private bool IsOnlyThere(SentenceView view, int cue)
    {
        if (!a.Is(cue, W.With) && !a.Is(cue, W.Were) && !a.Is(cue, W.Including) && !a.Is(cue, W.Included))
        {
            return false;
        }

        foreach (var mention in view.Events)
        {
            if (mention.Entity is not null && mention.Entity.Event == r.Events.Main && mention.Span.End <= cue && a.Contains(mention.Span.First, mention.Span.End, W.Panel))
            {
                return true;
            }
        }

        return r.Target(view, cue)?.Entity?.Event == r.Events.Main && IsMainPanel();
    }

    private bool IsMainPanel() => r.Events.Main is { } main && IsPanelWord(main.Mentions[0].Span.Head);

    // "moderated by | A", "moderator A", "A as moderator"
    private bool Chairs(Group group) =>
        a.Is(group.First - 1, W.By) || a.Has(group.First, Label.Attend) || a.Is(group.End, W.As) && a.Span(a.Is(group.End + 1, W.The) ? group.End + 2 : group.End + 1) is "moderator" or "chair" or "referee" or "host" or "facilitator" or "anchor" or "emcee";
}
