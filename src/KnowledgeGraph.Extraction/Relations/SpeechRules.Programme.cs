using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Relations;

// Speakers whom a programme names: behind the time of their talk, or line by line below what the talks are called.
internal sealed partial class SpeechRules
{
    private const int LongestHeading = 14;
    private const int LongestItem = 40;
    private const int ShortHeading = 4;
    private int _below = -9;

    // "10:00 Keynote: “Title”. | NAME (House)", "Jan 23, 2 pm: NAME (House) - Title of the talk"
    private void Timed(SentenceView view)
    {
        if (view.Groups.Count == 0 || a.Is(view.Sentence.First, Shape.LineStart))
        {
            Slot(view);
            return;
        }

        for (var k = view.Index - 1; k >= 0 && k >= view.Index - 3 && r.Views[k].Sentence.Line == view.Sentence.Line; k--)
        {
            var before = r.Views[k];
            if (before.Groups.Count > 0)
            {
                return;
            }

            if (a.Is(before.Sentence.First, Shape.LineStart))
            {
                if (IsTime(before.Sentence.First) && CallsTalk(before.Sentence.First, before.Sentence.End))
                {
                    Listed(view, view.Sentence.First);
                }

                return;
            }
        }
    }

    // A talk's title stands behind the name and a dash.
    private void Slot(SentenceView view)
    {
        for (var k = 0; k < view.Groups.Count; k++)
        {
            var group = view.Groups[k];
            var colon = group.First - 1;
            if (k == 0 && !group.Aside && a.Is(view.Sentence.First, Shape.Digit) && colon - view.Sentence.First > 1 && OpensSlot(view, group))
            {
                Speak(view, group, colon, r.Weights["relation.listed"], "programme", one: true);
                return;
            }

            if (!a.Is(colon, W.Colon) || !IsTime(view.Sentence.First) || group.Aside)
            {
                continue;
            }

            for (var i = group.End; i < view.Sentence.End && i < group.End + 12; i++)
            {
                if (a.Is(i, W.Dash) && a.Is(i + 1, Shape.Capital))
                {
                    Speak(view, group, colon, r.Weights["relation.listed"], "programme", one: true);
                    return;
                }
            }
        }
    }

    // "14:00-14:30 | A, House: The state of feed"
    private bool OpensSlot(SentenceView view, Group group)
    {
        for (var i = view.Sentence.First; i < group.First; i++)
        {
            if (!(a.Is(i, Shape.Digit) || a.Is(i, Shape.Punct) || a.Span(i) is "am" or "pm" or "h" or "hrs" or "a.m." or "p.m."))
            {
                return false;
            }
        }

        for (var i = group.Person.End; i < view.Sentence.End; i++)
        {
            if (a.Is(i, W.Colon) || a.Is(i, W.Dash) || a.Is(i, W.Quote))
            {
                return a.Is(i + 1, Shape.Capital) || a.Is(i, W.Quote);
            }
        }

        return false;
    }

    private bool IsTime(int first) => a.Is(first, Shape.Digit) || a.Has(first, Label.Month | Label.Weekday) && a.Is(first + 1, Shape.Digit);

    private bool CallsTalk(int first, int end)
    {
        for (var i = first; i < end && i < first + LongestHeading; i++)
        {
            if (a.Has(i, Label.SpeechNoun) || a.HasOwn(i, Label.Billing))
            {
                return true;
            }
        }

        return false;
    }

    // "Speakers:", "Further contributions were made by:", "Discussion", and below it a line for each: NAME, post, house
    private void Below(SentenceView view)
    {
        var first = view.Sentence.First;
        if (view.Groups.Count == 0)
        {
            var heading = a.Is(first, Shape.LineStart) && view.Sentence.End - first <= LongestHeading
                && (a.Is(view.Sentence.End - 1, W.Colon) || view.Sentence.End - first <= ShortHeading || IsTime(first))
                && CallsTalk(first, view.Sentence.End);
            _below = heading ? view.Index : _below == view.Index - 1 && !a.Is(first, Shape.LineStart) ? view.Index : -9;
            return;
        }

        if (_below != view.Index - 1 || !a.Is(first, Shape.LineStart))
        {
            _below = _below == view.Index - 1 && !a.Is(first, Shape.LineStart) ? view.Index : -9; // "- Mr. | A, of X"
            return;
        }

        if (view.Groups[0].First > first && a.Is(view.Groups[0].First - 1, W.Colon) || a.Has(first, Label.Attend) && a.Is(first + 1, W.Colon))
        {
            _below = view.Index; // "Moderator: A" among the speakers
            return;
        }

        _below = view.Groups[0].First - first <= 2 && !a.Is(first, W.By) && view.Sentence.End - first <= LongestItem && !IsTold(view) ? view.Index : -9;
        if (_below == view.Index)
        {
            Speak(view, view.Groups[0], first, r.Weights["relation.listed"], "below", one: true);
        }
    }

    // A line with a verb of its own is no item of a list.
    private bool IsTold(SentenceView view)
    {
        for (var i = view.Groups[0].Person.End; i < view.Sentence.End; i++)
        {
            if (a.Is(i, W.Was) || a.Is(i, W.Were) || a.Is(i, W.Is) || a.Is(i, W.Said) || a.Is(i, Shape.Lower) && a.HasOwn(i, Label.SpeechVerb | Label.Did) && !a.Is(i, Shape.Quoted))
            {
                return true;
            }
        }

        return false;
    }

    private void Listed(SentenceView view, int trigger)
    {
        foreach (var group in view.Groups)
        {
            if (a.Is(group.First - 1, W.Colon) || a.Has(group.First, Label.Attend | Label.RolePlural))
            {
                return; // "Moderator: A"
            }

            if (!group.Aside)
            {
                Speak(view, group, trigger, r.Weights["relation.listed"], "programme", one: true);
            }
        }
    }
}
