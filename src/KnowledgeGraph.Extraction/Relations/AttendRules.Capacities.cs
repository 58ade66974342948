using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// As what a person came: "A and B were the main speakers", "with A as moderator".
internal sealed partial class AttendRules
{
    // "A, B and C were the main speakers", "A and B were among the panellists"
    private void WereSpeakers(SentenceView view)
    {
        for (var i = view.Sentence.First + 2; i < view.Sentence.End && view.Has(Label.RolePlural); i++)
        {
            if (!a.HasOwn(i, Label.RolePlural) || a.Is(i, Shape.Quoted) || !IsSpeakers(a.Span(i)))
            {
                continue;
            }

            var be = i - 1;
            while (be > i - 5 && a.Is(be, Shape.Lower) && (a.Is(be, W.Among) || a.Is(be, W.The) || a.Is(be, W.Also) || !a.HasOwn(be, Label.Function)) && !a.Is(be, W.Was) && !a.Is(be, W.Were))
            {
                be--;
            }

            if ((a.Is(be, W.Was) || a.Is(be, W.Were)) && view.EndingAt(be) is { Aside: false } last)
            {
                foreach (var member in view.ListOf(last))
                {
                    if (member.Aside || member.End > be)
                    {
                        continue;
                    }

                    r.Join(view, Relation.SpokeAt, member.Person, i, r.Weights["relation.listed"], "were-speakers", Modal.Of(a, view, be));
                }
            }
        }
    }

    // "with A as moderator", "had A and B as speakers", "A attended as keynote speaker"
    private void ActingAs(SentenceView view)
    {
        for (var i = view.Sentence.First + 1; i + 1 < view.Sentence.End && view.Says(W.As); i++)
        {
            if (!a.Is(i, W.As) || a.Is(i, Shape.Quoted))
            {
                continue;
            }

            if (IsSpeakerAt(view, i + 1) && (Actor(view, i) ?? CameBefore(view, i)) is { } speaker)
            {
                foreach (var member in view.ListOf(speaker))
                {
                    if (!member.Aside && member.End <= i)
                    {
                        r.Join(view, Relation.SpokeAt, member.Person, i, r.Weights["relation.listed"], "acting-as", Modal.Of(a, view, i));
                    }
                }
            }
            else if (a.Span(i + 1) is "moderator" or "moderators" or "chair" or "chairs" or "chairperson" or "emcee" or "facilitator" or "facilitators" or "rapporteur" or "anchor" or "compere" or "host" or "interpreter"
                && (Actor(view, i) ?? CameBefore(view, i)) is { } acting)
            {
                r.Join(view, Relation.Attended, acting.Person, i, r.Weights["relation.listed"], "acting-as", Modal.Of(a, view, i));
            }
        }
    }

    private static Group? Actor(SentenceView view, int end) => view.EndingAt(end) is { Aside: false } group ? group : null;

    private bool IsSpeakerAt(SentenceView view, int first)
    {
        for (var i = first; i < view.Sentence.End && i < first + 4 && (a.Is(i, Shape.Lower) || i == first); i++)
        {
            if (IsSpeakers(a.Span(i)) && !a.Is(i, Shape.Capital))
            {
                return true;
            }
        }

        return false;
    }

    // "A of X, Lima, attended | as speaker", "A served | as speaker": who came, earlier in the clause
    private Group? CameBefore(SentenceView view, int end)
    {
        for (var i = end - 1; i >= view.Sentence.First && i > end - 6; i--)
        {
            if (a.Is(i, Shape.Lower) && r.Spans.At(i) is null && (a.HasOwn(i, Label.Attend | Label.Did) || a.Span(i) is "served" or "acted" or "appeared" or "featured" or "returned"))
            {
                Group? last = null;
                foreach (var group in view.Groups)
                {
                    last = group.End <= i && !group.Aside ? group : last;
                }

                return last;
            }
        }

        return null;
    }
}
