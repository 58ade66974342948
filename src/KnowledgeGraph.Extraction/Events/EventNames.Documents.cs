using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// What is signed in the course of a visit is called as the text calls it.
internal sealed partial class EventNames
{
    private const int MaxDocument = 18;

    // "signed | an agreement on the exchange of students between A and B", "a letter of intent | was afterwards signed by A"
    private ComposedName? Signed(Sentence sentence, Span deed, int verb, int behind)
    {
        var passive = IsPassive(deed, behind);
        var document = passive ? LastDocument(deed.First, AuxiliaryBefore(verb)) : Document(behind, sentence.End);
        if (document < 0)
        {
            return null;
        }

        var first = document;
        while (first > (passive ? deed.First : behind) && IsBeforeDocument(first - 1))
        {
            first--;
        }

        var end = DocumentEnd(document, passive ? AuxiliaryBefore(verb) : sentence.End);
        return passive && a.Is(behind, W.Between) && Parties(behind + 1, sentence.End) is [var one, var other]
            ? new(NameFrame.SigningBetween, [a.Range(first, end), one, other]) : new(NameFrame.SigningOf, [a.Range(first, end)]);
    }

    // "a | new framework | agreement", "| seven | agreements"
    private bool IsBeforeDocument(int i) =>
        a.Is(i, Shape.Capital) || a.Is(i, Shape.Lower) && r.Spans.At(i) is null && (!a.HasOwn(i, Label.Function) || a.HasOwn(i, Label.NumberWord));

    // "was signed between | the Federation and the Port Union", as the text calls them here
    private List<TextRange> Parties(int first, int limit)
    {
        var parties = a.Scratch.List<TextRange>();
        for (var i = first; i < limit && i < first + MaxDocument && parties.Count < 2; i++)
        {
            if (r.Spans.At(i) is { Kind: SpanKind.Institution } house)
            {
                parties.Add(a.Range(house.First, house.End));
                i = house.End - 1;
            }
        }

        return parties;
    }

    private int LastDocument(int first, int end)
    {
        for (var i = end - 1; i >= first && i > end - MaxDocument; i--)
        {
            if (a.Has(i, Label.Document) && (i == first || !a.Has(i - 1, Label.Document)))
            {
                return i;
            }
        }

        return -1;
    }

    // The first token that is a word for what is signed; -1 where there is none.
    private int Document(int first, int end)
    {
        for (var i = first; i < end && i < first + MaxDocument; i++)
        {
            if (a.Has(i, Label.Document))
            {
                return i;
            }
        }

        return -1;
    }

    // Over "of", "on", "for", "between" and what they lead, up to a day, a place or a person.
    private int DocumentEnd(int first, int limit)
    {
        var end = first + Math.Max(1, (int)a[first].PhraseLength);
        while (end < limit && end - first < MaxDocument && !IsEndOfDocument(end))
        {
            end = r.Spans.At(end) is { Kind: SpanKind.Institution } house && house.End > end ? house.End : end + 1;
        }

        end = Math.Min(end, limit);
        while (end > first + 1 && a.HasOwn(end - 1, Label.Function) && r.Spans.At(end - 1) is null)
        {
            end--;
        }

        return end;
    }

    private bool IsEndOfDocument(int i)
    {
        if (a.Is(i, Shape.Punct) && !a.Is(i, W.Open) && !a.Is(i, W.Close) && !a.Is(i, W.Ampersand) || a.Is(i, W.Open) && !a.Is(i + 2, W.Close)
            || a.Has(i, Label.Month | Label.Weekday | Label.RelativeDay) || a.Is(i, W.With) || a.Is(i, W.By) || a.Is(i, W.At) || a.Is(i, W.In) || a.Is(i, W.That) || a.Is(i, W.Which)
            || a.Is(i, W.During) || a.Is(i, W.To) || a.Is(i, W.Was) || a.Is(i, W.Were) || a.Is(i, W.Before) || a.Is(i, W.After))
        {
            return true;
        }

        return r.Spans.At(i) is { Kind: SpanKind.Person or SpanKind.Role } || a.Is(i, W.On) && (a.Is(i + 1, Shape.Digit) || a.Has(i + 1, Label.Month | Label.Weekday) || a.Span(i + 1) is "behalf")
            || a.Is(i, W.And) && a.Is(i + 1, Shape.Lower) && a.Has(i + 1, Label.LightVerb | Label.SpeechVerb | Label.Attend | Label.Deed);
    }
}
