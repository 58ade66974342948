using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>ATTENDED: a cue of presence takes the persons of its sentence, the list that stands before or behind it.</summary>
internal sealed class AttendRules(Reading r)
{
    private const int Near = 7;
    private readonly ArticleText a = r.Article;

    public void Read()
    {
        foreach (var view in r.Views)
        {
            if (view.Sentence.Zone is Zone.Credit or Zone.Meta || view.Groups.Count == 0)
            {
                continue;
            }

            Cues(view);
            Acts(view);
        }
    }

    private void Cues(SentenceView view)
    {
        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (!a.Begins(i, Label.Attend) || a.Is(i, Shape.Quoted) || r.Spans.At(i) is not null)
            {
                continue;
            }

            var modality = Modal.Of(a, view, i);
            var strong = a.Has(i, Label.AttendStrong);
            foreach (var group in view.Groups)
            {
                if (group.Aside || a.Is(group.Person.First, Shape.Quoted) || modality == Modality.Absent)
                {
                    continue;
                }

                if (strong || IsNear(view, group, i))
                {
                    r.Join(view, Relation.Attended, group.Person, i, strong ? r.Weights["relation.listed"] : 0, strong ? "present" : "presence-cue", modality);
                }
            }
        }
    }

    private bool IsNear(SentenceView view, Group group, int cue)
    {
        var end = cue + a[cue].PhraseLength;
        foreach (var member in view.ListOf(group))
        {
            if ((member.First >= end && member.First - end <= Near) || (member.End <= cue && cue - member.End <= Near))
            {
                return true;
            }
        }

        return false;
    }

    // "…, and Mr. X, CEO of Y, issued the certificates": a person with a post acts in a sentence about the event
    private void Acts(SentenceView view)
    {
        if (view.Events.Count == 0 || view.Sentence.Zone != Zone.Body)
        {
            return;
        }

        foreach (var group in view.Groups)
        {
            if (group.Aside || group.Posts.Count == 0 || a.Is(group.Person.First, Shape.Quoted))
            {
                continue;
            }

            var i = a.Is(group.End, W.Comma) ? group.End + 1 : group.End;
            if (i < view.Sentence.End && a.Is(i, Shape.Lower) && r.Spans.At(i) is null && a.Span(i).EndsWith("ed", StringComparison.Ordinal) && !a.Has(i, Label.SpeechVerb) && Modal.Of(a, view, i) == Modality.Asserted)
            {
                r.Join(view, Relation.Attended, group.Person, i, r.Weights["relation.weak_verb"], "act");
            }
        }
    }
}
