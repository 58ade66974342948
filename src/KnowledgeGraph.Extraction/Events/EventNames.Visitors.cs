using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

// A visit is named by the office or the delegation that comes, not by the person who holds or leads it.
internal sealed partial class EventNames
{
    private const int MaxVisitor = 10;

    private TextRange? Visitor(Sentence sentence, int verb) => DelegationBefore(sentence, verb) ?? OfficeBefore(sentence, verb) ?? Subject(sentence, verb);

    // "a | delegation from Jiangsu Province | led by A visited B"; of a house, the house itself
    private TextRange? DelegationBefore(Sentence sentence, int verb)
    {
        for (var i = sentence.First; i < verb; i++)
        {
            if (!a.Is(i, W.Delegation) || !(a.Is(i + 1, W.From) || a.Is(i + 1, W.Of)))
            {
                continue;
            }

            var from = a.Is(i + 2, W.The) ? i + 3 : i + 2;
            if (r.Spans.At(from) is { Kind: SpanKind.Institution } house)
            {
                return Full(house);
            }

            var end = from;
            while (end < verb && end - from < MaxVisitor && r.Spans.At(end) is null && Words.IsCapital(a, end))
            {
                end++;
            }

            return end > from ? a.Range(i, end) : null;
        }

        return null;
    }

    // "The Mayor of Porto, A, received | the President of the Chamber of Lagoa, B |. … the visit": B's visit to Porto
    private ComposedName? VisitReceived(EventFacts e, EventMention deed)
    {
        if (deed.Span.Value != (int)EventKind.Meeting || !e.Mentions.Exists(static m => !m.IsDeed && m.Span.Value == (int)EventKind.Visit))
        {
            return null;
        }

        var sentence = a.Sentences[deed.Sentence];
        var behind = Words.DeedEnd(a, deed.Span.Head);
        return PlaceBefore(sentence, deed.Span.Head) is { } place && (OfficeBehind(sentence, behind) ?? Other(sentence, behind)) is { } guest ? new(NameFrame.VisitOfTo, [guest, place]) : null;
    }

    // "The Mayor of | Porto"
    private TextRange? PlaceBefore(Sentence sentence, int verb)
    {
        for (var i = sentence.First + 1; i < verb; i++)
        {
            if (a.Is(i, W.Of) && a.Is(i + 1, Shape.Capital) && a.Begins(i + 1, Label.Place | Label.Country))
            {
                return a.Range(i + 1, i + 1 + a[i + 1].PhraseLength);
            }
        }

        return null;
    }

    // "received | the President of the Chamber of Lagoa |, Ms. B"
    private TextRange? OfficeBehind(Sentence sentence, int behind)
    {
        foreach (var group in ViewOf(sentence).Groups)
        {
            if (group.Person.First > behind && group.Posts.Count > 0 && group.Posts[0] is { Former: false } post && post.Role.First >= behind && Math.Max(post.TitleEnd, post.End) is var end && end < group.Person.First && a.Is(end, W.Comma))
            {
                return end - post.Role.First is > 2 and <= MaxVisitor ? a.Range(post.Role.First, end) : null;
            }
        }

        return null;
    }

    private SentenceView ViewOf(Sentence sentence)
    {
        foreach (var view in r.Views)
        {
            if (view.Sentence.First == sentence.First)
            {
                return view;
            }
        }

        return r.Views[0];
    }

    // "Ms. A, | Minister of Ports of Palau |, visited B", "The | President of Palau |, Mr. A, visited B"
    private TextRange? OfficeBefore(Sentence sentence, int verb)
    {
        foreach (var group in ViewOf(sentence).Groups)
        {
            if (group.Person.First >= verb || group.Posts.Count == 0)
            {
                continue;
            }

            var post = group.Posts[0];
            var first = post.Role.First;
            var end = Math.Max(post.TitleEnd, post.End);
            var apart = first > group.Person.End ? first == group.Person.End + 1 && a.Is(group.Person.End, W.Comma) : end < group.Person.First && a.Is(end, W.Comma);
            return apart && !post.Former && end - first is > 2 and <= MaxVisitor && first < verb && a.Is(first, Shape.Capital) && !a.Has(first, Label.RolePlural) ? a.Range(first, end) : null;
        }

        return null;
    }
}
