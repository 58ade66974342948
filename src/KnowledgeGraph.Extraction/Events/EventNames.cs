using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>
/// Composes what an event is called that has no name: from a verb ("A received B", "opened the new wing") or from a bare noun with those
/// who take part ("A paid a working visit to B"). Nothing is composed where the words for it are not all in one sentence.
/// </summary>
internal sealed partial class EventNames(Reading r)
{
    private const int MaxReach = 40;
    private const int MaxDelegation = 12;

    private readonly ArticleText a = r.Article;

    /// <summary>The composed name of an event, if it needs one and the article has the words for it.</summary>
    public ComposedName? Of(Entity entity)
    {
        if (entity.Kind != EntityKind.Event || entity.Event is not { Named: false } e)
        {
            return null;
        }

        return ByDeed(e, Zone.Body) ?? (e.Mentions.TrueForAll(static m => m.IsDeed) ? ByDeed(e, Zone.Heading) : ByNoun(e));
    }

    private ComposedName? ByDeed(EventFacts e, Zone zone)
    {
        if (!e.Mentions[0].IsDeed || HasDescription(e))
        {
            return null;
        }

        foreach (var mention in e.Mentions)
        {
            if (mention.IsDeed && a.Sentences[mention.Sentence].Zone == zone && (VisitReceived(e, mention) ?? Frame(mention)) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    // "the working visit to Minsk" says more than a verb does
    private static bool HasDescription(EventFacts e)
    {
        foreach (var mention in e.Mentions)
        {
            if (!mention.IsDeed && mention.Span.End - mention.Span.First > 2)
            {
                return true;
            }
        }

        return false;
    }

    private ComposedName? Frame(EventMention deed)
    {
        var sentence = a.Sentences[deed.Sentence];
        var verb = deed.Span.Head;
        var behind = Words.DeedEnd(a, verb);
        return (EventKind)deed.Span.Value switch
        {
            EventKind.Visit => Visit(sentence, verb, behind, deed.Span.End),
            EventKind.Meeting => Received(sentence, verb, behind, deed.Span.End) ?? Delegation(sentence, verb, behind) ?? Meeting(sentence, verb, behind),
            EventKind.Signing => deed.IsSub ? Signed(sentence, deed.Span, verb, behind) : Signing(sentence, deed.Span, verb, behind),
            EventKind.Ceremony => Done(deed.Span, verb, behind),
            _ => null,
        };
    }

    // "visited B"; "paid a courtesy call on B"
    private ComposedName? Visit(Sentence sentence, int verb, int behind, int end)
    {
        if (IsCall(verb, behind))
        {
            return Subject(sentence, verb) is { } caller && (Object(behind, end) ?? Other(sentence, behind)) is { } called ? new(NameFrame.CallOn, [caller, called]) : null;
        }

        for (var i = behind + 1; i < end; i++)
        {
            end = a.Is(i, W.To) && a.Is(i + 1, Shape.Lower) && r.Spans.At(i) is null ? i : end; // "visited Sirna | to inspect the works"
        }

        if (Object(behind, end) is not { } visited)
        {
            return null;
        }

        return Visitor(sentence, verb) is { } visitor ? new(NameFrame.VisitOfTo, [visitor, visited]) : new(NameFrame.VisitTo, [visited]);
    }

    // Behind the "with" of the other party, or 0.
    private int With(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (a.Is(i, W.With))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private bool IsCall(int verb, int behind)
    {
        for (var i = verb; i < behind; i++)
        {
            if (a.Span(i) is "courtesy")
            {
                return true;
            }
        }

        return false;
    }

    // "the College received a delegation from B": B visits the College
    private ComposedName? Received(Sentence sentence, int verb, int behind, int end)
    {
        for (var i = behind; i < end; i++)
        {
            if (a.Span(i) is "delegation" or "delegates" or "visitors" or "group" && (a.Is(i + 1, W.From) || a.Is(i + 1, W.Of)))
            {
                var from = a.Is(i + 2, W.The) ? i + 3 : i + 2;
                return r.Spans.At(from) is { Kind: SpanKind.Institution } guest && Subject(sentence, verb) is { } host && Full(guest) != host ? new(NameFrame.VisitOfTo, [Full(guest), host]) : null;
            }
        }

        return null;
    }

    // "received on Wednesday a Hungarian delegation headed by B": the delegation is the other side
    private ComposedName? Delegation(Sentence sentence, int verb, int behind)
    {
        for (var i = behind; i < sentence.End && i < behind + MaxDelegation && r.Spans.At(i) is null && !a.Is(i, W.Comma); i++)
        {
            if (a.Is(i, W.Delegation) && (a.Is(i + 1, W.Headed) || a.Is(i + 1, W.Led)) && Subject(sentence, verb) is { } host)
            {
                var first = i;
                while (first > behind && (a.Has(first - 1, Label.Demonym) || a.Is(first - 1, Shape.Hyphen) || a.Is(first - 1, Shape.Lower) && !a.HasOwn(first - 1, Label.Function) && !a.Has(first - 1, Label.Month | Label.Weekday)))
                {
                    first--;
                }

                return first < i ? new(NameFrame.MeetingBetween, [host, a.Range(first, i + 1)]) : null;
            }
        }

        return null;
    }

    private ComposedName? Meeting(Sentence sentence, int verb, int behind)
    {
        if (Subject(sentence, verb) is not { } one)
        {
            return Other(sentence, behind) is { } host ? new(NameFrame.MeetingWith, [host]) : null; // "the delegation was received by Mayor B"
        }

        if (Other(sentence, behind) is not { } other || one == other)
        {
            return Crowd(sentence, behind) is { } crowd ? new(NameFrame.MeetingWith, [crowd]) : null;
        }

        var talks = a[verb].PhraseLength > 1 && a.Is(verb + 1, W.Talks);
        return new(talks ? NameFrame.TalksBetween : NameFrame.MeetingBetween, [one, other]);
    }

    // "A and B signed a memorandum"; "the memorandum was signed by A and B"
    private ComposedName? Signing(Sentence sentence, Span deed, int verb, int behind)
    {
        var passive = IsPassive(deed, behind);
        if (DoneTo(deed, verb, behind) is not { } document)
        {
            return null;
        }

        var parties = passive ? Houses(behind, sentence.End) : Houses(sentence.First, verb);
        if (!passive && With(behind, Math.Min(sentence.End, behind + MaxReach)) is > 0 and var with)
        {
            var partners = Houses(with, sentence.End);
            parties = parties.Count > 0 && partners.Count > 0 && parties[0] != partners[0] ? [parties[0], partners[0]] : parties;
            document = Object(behind, Math.Min(deed.End, with - 1)) ?? document;
        }

        return parties is [var one, var other] ? new(NameFrame.SigningBetween, [document, one, other]) : new(NameFrame.SigningOf, [document]);
    }

    private ComposedName? Done(Span deed, int verb, int behind) =>
        a.Lexicon.Value(a, verb, Label.DeedName) is var frame and >= 0 && DoneTo(deed, verb, behind) is { } what ? new((NameFrame)frame, [what]) : null;

    // "the wing was opened", not "opened the wing"
    private static bool IsPassive(Span deed, int behind) => deed.First < deed.Head && deed.End == behind;

    private TextRange? DoneTo(Span deed, int verb, int behind) =>
        IsPassive(deed, behind) ? Object(deed.First, AuxiliaryBefore(verb)) : Object(Given(behind, deed.End), Receiver(behind, deed.End));

    // "handed over to the Government | the laboratory": behind who is given it
    private int Given(int first, int end)
    {
        for (var i = first + 3; a.Is(first, W.To) && i < end; i++)
        {
            if (r.Spans.At(i) is null && (a.Is(i, W.The) || a.Is(i, W.A) || a.Is(i, W.An)) && !a.Is(i - 1, W.Of) && !a.Is(i - 1, W.To))
            {
                return i;
            }
        }

        return first;
    }

    // "handed over the laboratory | to the Government"
    private int Receiver(int first, int end)
    {
        for (var i = first + 1; i < end && a.Is(first - 1, W.Over); i++)
        {
            if (a.Is(i, W.To))
            {
                return i;
            }
        }

        return end;
    }

    // "A paid a visit to B", "A had talks with B": a noun that says nothing by itself, and who stands around it
    private ComposedName? ByNoun(EventFacts e)
    {
        var name = e.Entity.Name;
        if (e.IsSub || e.Kind is not ((int)EventKind.Visit or (int)EventKind.Meeting) || name.End - name.First > 1)
        {
            return null;
        }

        foreach (var mention in e.Mentions)
        {
            var sentence = a.Sentences[mention.Sentence];
            if (mention.IsDeed || sentence.Zone != Zone.Body || Subject(sentence, mention.Span.First) is not { } one)
            {
                continue;
            }

            var noun = a.Range(mention.Span.First, mention.Span.Head + 1);
            var after = mention.Span.Head + 1;
            if (e.Kind == (int)EventKind.Visit && a.Is(after, W.To) && Object(after + 1, NounEnd(after + 1, sentence)) is { } visited)
            {
                return new(NameFrame.OfTo, [noun, one, visited]);
            }

            if (e.Kind == (int)EventKind.Meeting && a.Is(after, W.With) && Other(sentence, after + 1) is { } other && other != one)
            {
                return new(NameFrame.Between, [noun, one, other]);
            }
        }

        return null;
    }
}
