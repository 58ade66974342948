using System.Collections.Immutable;
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
internal sealed class EventNames(Reading r)
{
    private const int MaxReach = 40;
    private const int MaxTitled = 18;

    private readonly ArticleText a = r.Article;

    /// <summary>The composed name of an event, if it needs one and the article has the words for it.</summary>
    public ComposedName? Of(Entity entity)
    {
        if (entity.Kind != EntityKind.Event || r.Events.FactsOf(entity) is not { Named: false } e)
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
            if (mention.IsDeed && a.Sentences[mention.Sentence].Zone == zone && Frame(mention) is { } name)
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
            EventKind.Meeting => Received(sentence, verb, behind, deed.Span.End) ?? Meeting(sentence, verb, behind),
            EventKind.Signing => Signing(sentence, deed.Span, verb, behind),
            EventKind.Ceremony => Done(sentence, deed.Span, verb, behind),
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

        if (Object(behind, end) is not { } visited)
        {
            return null;
        }

        return Subject(sentence, verb) is { } visitor ? new(NameFrame.VisitOfTo, [visitor, visited]) : new(NameFrame.VisitTo, [visited]);
    }

    // Behind the "with" of the other party, or 0.
    private int With(int first, int end)
    {
        for (var i = first; i < end && i < first + MaxReach; i++)
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

    private ComposedName? Meeting(Sentence sentence, int verb, int behind)
    {
        if (Subject(sentence, verb) is not { } one)
        {
            return null;
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
        var passive = deed.First < verb && deed.End == behind;
        var (first, end) = passive ? (deed.First, AuxiliaryBefore(verb)) : (behind, deed.End);
        if (Object(first, end) is not { } document)
        {
            return null;
        }

        var parties = passive ? Houses(behind, sentence.End) : Houses(sentence.First, verb);
        if (!passive && With(behind, sentence.End) is > 0 and var with)
        {
            var signer = Houses(sentence.First, verb);
            var partner = Houses(with, sentence.End);
            parties = signer.Count > 0 && partner.Count > 0 && signer[0] != partner[0] ? [signer[0], partner[0]] : parties;
            document = Object(first, Math.Min(end, with - 1)) ?? document;
        }

        return parties is [var one, var other] ? new(NameFrame.SigningBetween, [document, one, other]) : new(NameFrame.SigningOf, [document]);
    }

    private ComposedName? Done(Sentence sentence, Span deed, int verb, int behind)
    {
        var frame = a.Lexicon.Value(a, verb, Label.DeedName);
        var passive = deed.First < verb && deed.End == behind;
        return frame >= 0 && (passive ? Object(deed.First, AuxiliaryBefore(verb)) : Object(behind, deed.End)) is { } what && sentence.Zone is Zone.Body or Zone.Heading
            ? new((NameFrame)frame, [what])
            : null;
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

    // Behind "to": an institution, a place, or a run of capitals.
    private int NounEnd(int i, Sentence sentence)
    {
        var end = a.Is(i, W.The) ? i + 1 : i;
        if (r.Spans.At(end) is { Kind: SpanKind.Institution } house)
        {
            return house.End;
        }

        while (end < sentence.End && end - i < 7 && Words.IsCapital(a, end))
        {
            end++;
        }

        return end;
    }

    // Who acts: the first person of the clause, else the institution that is nearest to the verb.
    private TextRange? Subject(Sentence sentence, int verb)
    {
        Span? house = null;
        for (var i = Math.Max(sentence.First, verb - MaxReach); i < verb; i++)
        {
            if (a.Has(i, Label.SpeechVerb) && a.Is(i, Shape.Lower) || a.Is(i, W.Semicolon))
            {
                house = null;
            }
            else if (r.Spans.At(i) is { } span)
            {
                if (span.Kind == SpanKind.Person)
                {
                    return Titled(span);
                }

                house = span.Kind == SpanKind.Institution && IsActor(span, verb) ? span : house;
                i = Math.Max(i, span.End - 1);
            }
        }

        return house is null ? null : Full(house);
    }

    // Not one that a preposition sets the scene with: "At the headquarters of X, the delegation …"
    private bool IsActor(Span house, int verb)
    {
        for (var i = house.End; i < verb; i++)
        {
            if (a.Is(i, W.Comma) && !a.Is(i + 1, W.Which) && !a.Has(i + 1, Label.Geo) && r.Spans.At(i + 1) is null && !a.Is(verb - 1, W.Comma))
            {
                return false;
            }
        }

        return true;
    }

    // With whom: the first person behind the verb, else an institution, else a post.
    private TextRange? Other(Sentence sentence, int first)
    {
        Span? second = null;
        for (var i = first; i < sentence.End && i < first + MaxReach; i++)
        {
            if (r.Spans.At(i) is not { } span)
            {
                if (a.Is(i, W.Semicolon) || a.Is(i, Shape.Lower) && a.Has(i, Label.SpeechVerb))
                {
                    break;
                }

                continue;
            }

            if (span.Kind == SpanKind.Person)
            {
                return Titled(span);
            }

            var scene = a.Is(span.First - 1, W.At) || a.Is(span.First - 1, W.The) && a.Is(span.First - 2, W.At);
            second ??= span.Kind is SpanKind.Institution && !scene || span.Kind is SpanKind.Role ? span : null;
            i = Math.Max(i, span.End - 1);
        }

        return second is null ? null : Full(second);
    }

    // "met on Monday at the Embassy with | Georgian students who are enrolled"
    private TextRange? Crowd(Sentence sentence, int behind)
    {
        for (var i = behind - 1; i < sentence.End && i < behind + MaxReach; i++)
        {
            if (!a.Is(i, W.With))
            {
                continue;
            }

            var first = a.Is(i + 1, W.The) ? i + 2 : i + 1;
            var end = first;
            while (end < sentence.End && end - first < 6 && !a.Is(end, Shape.Punct) && r.Spans.At(end) is null && (!a.HasOwn(end, Label.Function) || a.Is(end, W.And) || a.Is(end, W.Of)))
            {
                end++;
            }

            return end > first ? a.Range(first, end) : null;
        }

        return null;
    }

    private List<TextRange> Houses(int first, int end)
    {
        var houses = new List<TextRange>();
        for (var i = first; i < end && i < first + MaxReach; i++)
        {
            if (r.Spans.At(i) is { } span)
            {
                if (span.Kind == SpanKind.Institution && Full(span) is var name && !houses.Contains(name))
                {
                    houses.Add(name);
                }

                i = Math.Max(i, span.End - 1);
            }
        }

        return houses;
    }

    // A person with the post right before or behind the name, when that is short enough to be said.
    private TextRange Titled(Span person)
    {
        foreach (var group in r.Views[person.Sentence].Groups)
        {
            if (group.Person == person && group.Posts.Count > 0 && person.End - group.First <= MaxTitled && r.Spans.At(group.First) is { Kind: SpanKind.Role } && !HasComma(group.First, person.First))
            {
                return a.Range(group.First, person.End);
            }
        }

        return Full(person);
    }

    private bool HasComma(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (a.Is(i, W.Comma))
            {
                return true;
            }
        }

        return false;
    }

    // The fullest form that the article has.
    private TextRange Full(Span span)
    {
        var name = r.Names.Of.TryGetValue(span, out var entity) ? entity.Name : span;
        return a.Range(name.First, name.End);
    }

    // What is done to: without articles, possessives and particles before it; null where nothing is left.
    private TextRange? Object(int first, int end)
    {
        if (IsSetting(first))
        {
            return null; // "opened here on Tuesday"
        }

        end = ClauseEnd(first, end);
        while (first < end && (a.Has(first, Label.RelativeDay) || a.Is(first, W.The) || a.Is(first, W.A) || a.Is(first, W.An) || a.Is(first, W.Its) || a.Is(first, W.Their) || a.Is(first, W.His) || a.Is(first, W.Her) || a.Is(first, W.Our) || a.Is(first, W.Of) || a.Is(first, W.For) || a.Is(first, W.Up) || a.Is(first, W.To)))
        {
            first++;
        }

        if (first >= end)
        {
            return null;
        }

        var house = r.Spans.At(first) is { Kind: SpanKind.Institution or SpanKind.Person } span && span.First == first && span.End >= end ? span : null;
        return house is not null ? Full(house) : a.Range(first, end);
    }

    private bool IsSetting(int i) => a.Is(i, W.Here) || a.Is(i, W.In) || a.Is(i, W.On) || a.Is(i, W.At) || a.Is(i, W.With) || a.Is(i, W.By) || a.Is(i, Shape.Punct) && !a.Is(i, W.Quote);

    // Before "and was received", "and promised": what the verb is done to ends there.
    private int ClauseEnd(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (r.Spans.At(i) is { } span && span.End > i)
            {
                i = span.End - 1;
            }
            else if (a.Is(i, W.And) && a.Is(i + 1, Shape.Lower) && (a.Is(i + 1, W.Was) || a.Is(i + 1, W.Were) || a.Has(i + 1, Label.LightVerb | Label.SpeechVerb | Label.Attend | Label.Interact | Label.Deed) || a.Span(i + 1).EndsWith("ed", StringComparison.Ordinal))
                || a.Is(i, W.Comma) && !a.Is(i + 1, Shape.Capital) || a.Is(i, W.Who) || a.Is(i, W.Which) || a.Is(i, W.Where) || a.Is(i, W.When) || a.Is(i, W.During) || a.Is(i, W.After) || a.Is(i, W.Before))
            {
                return i;
            }
        }

        return end;
    }

    // "was officially | opened": back over the auxiliary
    private int AuxiliaryBefore(int verb)
    {
        for (var i = verb; i > verb - 4 && i > 0; i--)
        {
            if (a.Is(i, W.Was) || a.Is(i, W.Were))
            {
                return i;
            }
        }

        return verb;
    }
}
