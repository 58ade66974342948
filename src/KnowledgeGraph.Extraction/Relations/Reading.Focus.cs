using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

// What stays spoken of from one sentence to the next.
internal sealed partial class Reading
{
    private const int MaxFocus = 8;

    // A ceremony inside the event, or a dinner given beside it, stays what is spoken of for the next sentences.
    private EventMention? Focus(SentenceView view)
    {
        for (var k = view.Index - 1; k >= 0 && k >= view.Index - MaxFocus; k--)
        {
            if (LastStaying(Views[k]) is not { } last || last.Entity!.Event is not { } facts)
            {
                continue;
            }

            var beside = !facts.Named && ((last.Staged && k == view.Index - 1 && Views[k].Sentence.Line == view.Sentence.Line) || (facts.Mentions[0].IsDeed && k >= view.Index - 2));
            if (Views[k].Sentence.Line != view.Sentence.Line && IsTimed(Views[k].Sentence.First))
            {
                return null; // "09:30 Opening session" says nothing of what the next line of a programme tells
            }

            if (last.IsDeed && last.IsSub && last.Span.Value == (int)EventKind.Signing)
            {
                return null; // what is signed on a visit takes its own sentence, and the visit goes on
            }

            if (facts != Events.Main && (last.IsNext || Views[k].Sentence.Line == view.Sentence.Line && IsOfParagraph(facts, view.Sentence.Line)))
            {
                return last;
            }

            if (k < view.Index - 3 && !IsReported(facts))
            {
                return null;
            }

            return facts != Events.Main && (beside || (facts.IsSub && facts.Whole == Events.Main)) ? last : null;
        }

        return null;
    }

    // "The Science Workshop took place at B. A and C chaired the workshop. | Papers were read by D": an event that a paragraph is about
    private bool IsOfParagraph(EventFacts e, int line)
    {
        if (e.Elsewhere || e.IsSub || e.Mentions[0].IsDeed)
        {
            return false;
        }

        foreach (var mention in e.Mentions)
        {
            if (Views[mention.Sentence].Sentence.Line == line)
            {
                return TookPlace(mention) && !OtherTimes.Opens(this, Views[mention.Sentence]);
            }
        }

        return false;
    }

    private bool TookPlace(EventMention mention)
    {
        var sentence = Views[mention.Sentence].Sentence;
        if (Article.Is(mention.Span.First - 1, W.And) || Article.Is(mention.Span.End, W.Held))
        {
            return false; // "the Conference on Rice and Grain Fair", "the consultations held in June"
        }

        for (var i = mention.Span.End; i < sentence.End && i < mention.Span.End + 4; i++)
        {
            if (Article.Has(i, Label.Held) && Article.Is(i, Shape.Lower))
            {
                return true;
            }
        }

        for (var i = mention.Span.First - 1; i >= sentence.First && i > mention.Span.First - 5; i--)
        {
            if (Article.Has(i, Label.Held | Label.Organize) && Article.Is(i, Shape.Lower) && !Article.Has(i, Label.Planned))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTimed(int i) => Article.Is(i, Shape.Digit) && Article[i].End - Article[i].Start <= 2 && (Article.Is(i + 1, W.Colon) || Article.Is(i + 1, W.Stop)) && Article.Is(i + 2, Shape.Digit)
        || Article.Is(i, Shape.Digit) && Article.Span(i).Length is 4 or 5 && Article.Span(i)[^3] is ':' or '.';

    private EventMention? LastStaying(SentenceView view)
    {
        foreach (var scene in view.Events)
        {
            if (scene is { Staged: true, Entity.Event: { IsSub: false } } && Article.Is(scene.Span.First - 1, W.To))
            {
                return scene; // "were treated to dinner, where A invited them for the Lake Festival": what stays is the dinner
            }
        }

        for (var k = view.Events.Count - 1; k >= 0; k--)
        {
            if (view.Events[k].Entity is not null && !IsPassing(view.Events[k]))
            {
                return view.Events[k];
            }
        }

        return null;
    }

    // "moderated a panel on skills": told of in passing, and not what the next sentences speak of
    private bool IsPassing(EventMention mention) => mention.Indefinite && mention.Entity!.Event is { IsSub: true, Named: false } facts && facts.Whole == Events.Main && facts.Mentions.Count == 1;

    // A ceremony that the article opens with is what it reports, until another event is named.
    private bool IsReported(EventFacts e)
    {
        if (!e.IsSub)
        {
            return false;
        }

        var first = Views.FindIndex(static v => v.Sentence.Zone == Zone.Body);
        return e.Mentions[0].Sentence <= first && FirstOfMain(first)?.Span.First >= e.Mentions[0].Span.First;
    }

    // The first mention of the reported event from a sentence on.
    private EventMention? FirstOfMain(int sentence)
    {
        if (Events.Main is not { } main)
        {
            return null;
        }

        foreach (var mention in main.Mentions)
        {
            if (mention.Sentence >= sentence)
            {
                return mention;
            }
        }

        return null;
    }

    private bool IsForeign(EventFacts e)
    {
        var main = Events.Main;
        return main is not null && e != main && e.Whole != main && main.Whole != e && !(e.Whole is not null && e.Whole == main.Whole);
    }
}
