using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>All that the stages before have read, and the facts that the relation rules add.</summary>
internal sealed partial class Reading(ArticleText article, SpanTable spans, NameTable names, EventTable events, List<SentenceView> views)
{
    private readonly HashSet<(Relation, Entity, Entity, OrganizerRole?, int, int)> _seen = article.Scratch.Set<(Relation, Entity, Entity, OrganizerRole?, int, int)>();

    public ArticleText Article { get; } = article;

    public SpanTable Spans { get; } = spans;

    public NameTable Names { get; } = names;

    public EventTable Events { get; } = events;

    public List<SentenceView> Views { get; } = views;

    public List<Fact> Facts { get; } = article.Scratch.List<Fact>();

    public List<(Span Left, Span Right, Span? Event, int Sentence, int First, int End)> Interactions { get; } = article.Scratch.List<(Span Left, Span Right, Span? Event, int Sentence, int First, int End)>();

    public Weights Weights => Article.Lexicon.Weights;

    /// <summary>Adds a fact once for each sentence, subject, object and role.</summary>
    public void Add(in Fact fact)
    {
        if (fact.Subject.Entity is not { } subject || fact.Object.Entity is not { } target || subject == target)
        {
            return;
        }

        if (fact.Relation != Relation.AffiliatedWith && subject.Credit)
        {
            return;
        }

        if (_seen.Add((fact.Relation, subject, target, fact.Role, fact.Sentence, fact.Title?.First ?? -1)))
        {
            Facts.Add(fact.Relation == Relation.AffiliatedWith && fact.Title is null && Rank(fact.Subject) is { } rank ? fact with { Title = rank } : fact);
        }
        else
        {
            Article.Trace?.Repeat(fact, subject, target);
        }
    }

    // "Prof. | NAME of X": with no other post the rank before the name is one
    private (int First, int End)? Rank(Span person)
    {
        for (var i = person.HonorificFirst; i < person.First; i++)
        {
            if (Article.Begins(i, Label.RankTitle))
            {
                return (i, Math.Min(person.First, i + Math.Max(1, (int)Article[i].PhraseLength)));
            }
        }

        return null;
    }

    private bool IsKnown(Relation relation, Span subject, Span target, OrganizerRole? role, int sentence) =>
        subject.Entity is { } who && target.Entity is { } what && _seen.Contains((relation, who, what, role, sentence, -1));

    /// <summary>Adds a participation of a person or institution in the event that the words at the trigger speak of.</summary>
    /// <param name="at">The event, where the rule knows it.</param>
    public void Join(SentenceView view, Relation relation, Span subject, int trigger, FeatureSum score, string rule, Modality modality = Modality.Asserted, OrganizerRole? role = null, EventMention? at = null)
    {
        if ((at ?? Target(view, trigger)) is not { } target || (OtherTimes.Opens(this, view) && target.Entity!.Event == Events.Main))
        {
            return;
        }

        if (relation != Relation.Organized && view.Sentence.End > subject.End + 1 && OtherTimes.IsLastSeason(Article, subject.End))
        {
            return; // "a series which began with a talk by A | last autumn"
        }

        if (relation != Relation.Organized && Article.Is(subject.HonorificFirst - 1, W.Of) && Article.Span(subject.HonorificFirst - 2) is "memory")
        {
            return; // "in memory of A, who laid out the gardens"
        }

<<<<<<< HEAD
        target = relation == Relation.Organized ? Inner(view, target, trigger) : OfWhole(target, trigger);
=======
        target = relation == Relation.Organized ? InnerOf(view, target) : OfWhole(target, trigger);
>>>>>>> main
        if (target.IsDeed && target.IsSub && target.Span.Value == (int)EventKind.Signing && target.Entity!.Event!.Whole is { Mentions: [.., var visit] } && visit != target)
        {
            // who signs on a visit is on the visit; who speaks there speaks on the visit
            Join(view, relation, subject, trigger, score, rule, modality, role, visit);
            if (relation == Relation.SpokeAt)
            {
                return;
            }
        }

        var here = target.Span;
        if (Article.Trace is null && IsKnown(relation, subject, here, role, view.Index))
        {
            return; // several rules see most participations
        }

        var inSentence = here.First >= view.Sentence.First && here.End <= view.Sentence.End;
        var first = Math.Min(subject.First, trigger);
        var end = Math.Max(subject.End, trigger + 1);
        if (inSentence)
        {
            first = Math.Min(first, here.First);
            end = Math.Max(end, here.End);
        }

        var sum = Weights["relation.base"] + score + (inSentence ? 0 : Weights["relation.default_event"]) + (subject.Form == MentionForm.Short ? Weights["relation.short_name"] : 0)
            + (view.Sentence.Zone == Zone.Caption ? Weights["relation.caption"] : 0);
        var fact = new Fact(relation, subject, here, role, null, false, PresenceOf(view, relation, trigger), modality, Behalf(view, trigger), view.Index, first, end, sum, rule);
        Article.Trace?.Choose(fact, trigger);
        Add(fact);
    }

<<<<<<< HEAD
    /// <summary>The event that the words around a token speak of: one named close by, else the one that the article reports.</summary>
    /// <param name="but">A mention that is not it.</param>
    public EventMention? Target(SentenceView view, int trigger, EventMention? but = null)
    {
        EventMention? best = null;
        var distance = int.MaxValue;
        var away = false;
        var over = false;
        foreach (var mention in view.Events)
        {
            if (mention.Entity?.Event is not { } facts || mention == but)
            {
                continue;
            }

            if (mention.IsDeed && mention.Span.Head == trigger)
            {
                return mention; // "met …": the verb is the event
            }

            if (IsOver(mention) && facts.IsSub && mention.Span.First < trigger)
            {
                over = true; // "After the ceremony, A and B gave lectures"
                continue;
            }

            if (mention.Span.First > trigger && facts.IsSub && !facts.Named && mention.Indefinite && IsOtherClause(trigger, mention.Span.First))
            {
                continue; // "A gave the keynote, while B moderated a panel"
            }

            var gap = mention.Span.First > trigger ? mention.Span.First - trigger : (trigger - mention.Span.End) * 2;
            if (facts.Elsewhere && facts != Events.Main)
            {
                if (IsSubject(mention, trigger))
                {
                    return null; // "preceded by a forum | organised by A"
                }

                away |= mention.Span.End <= trigger && trigger - mention.Span.End <= MaxAway; // "a workshop will be held in June with A as | host"
                continue;
            }

            if (IsForeign(facts) && !(gap is >= 0 and < 9 && mention.Span.First > trigger && !IsTold(mention, trigger)) && !IsTopic(facts, mention, trigger))
            {
                continue;
            }

            if (gap < distance)
            {
                distance = gap;
                best = mention;
            }
        }

        if ((best is null && away) || IsOfAnother(view, trigger))
        {
            return null; // "addressed a similar forum in Lagos"
        }

        if (best is null && (IsOnTour(view, trigger) || IsElsewhere(view, trigger)))
        {
            return null; // "later toured the plant": another happening than the one reported
        }

        return best ?? (over || IsLater(view) ? null : TakenUp(view) ?? Focus(view)) ?? LastOfMain(trigger);
    }

    // "the closing ceremony of the Seminar on Tides, | sponsored by A and organised by B, was held": it is the seminar that they organise
    private EventMention Inner(SentenceView view, EventMention target, int trigger)
    {
        if (target.Entity!.Event is not { IsSub: true, Whole: { } whole } || !Article.Is(target.Span.End, W.Comma) || trigger <= target.Span.End || !Article.Span(target.Span.End + 1).EndsWith("ed", StringComparison.Ordinal) && !Article.Span(target.Span.End + 2).EndsWith("ed", StringComparison.Ordinal))
        {
            return target;
        }

        foreach (var mention in view.Events)
        {
            if (mention != target && mention.Span.End == target.Span.End && mention.Entity?.Event == whole)
            {
                return mention;
            }
        }

        return target;
    }

    // What is done in a session or in the questions behind a talk is done at the event; a ceremony inside it stands for itself.
    private EventMention OfWhole(EventMention target, int trigger) =>
        target.Entity!.Event is { IsSub: true, Named: false, Kind: (int)EventKind.Meeting } part && part.Whole == Events.Main && part != Events.Main && LastOfMain(trigger) is { } whole ? whole : target;

    // "A youth summit drew 300 students. It | heard from": the pronoun takes up what the sentence before was about
    private EventMention? TakenUp(SentenceView view)
    {
        if (view.Index == 0 || !Article.Is(view.Sentence.First, W.It) || Views[view.Index - 1] is not { Events.Count: > 0 } before)
        {
            return null;
        }

        var subject = before.Events[0];
        return !subject.IsDeed && subject.Span.First - before.Sentence.First < 4 && subject.Entity?.Event is { Elsewhere: false } ? subject : null;
    }

    private bool IsOfAnother(SentenceView view, int trigger)
    {
        foreach (var mention in view.Events)
        {
            if (mention.Entity is null && (IsOther(mention) || (mention.Indefinite && IsSubject(mention, trigger))))
            {
                return true;
            }
        }

        return false;
    }

    // "Earlier, she visited the plant, where she was | briefed by A": told beside an event that is no visit
    private bool IsElsewhere(SentenceView view, int trigger)
    {
        if (Events.Main is null or { Kind: (int)EventKind.Visit } || !view.Says(W.Where))
        {
            return false;
        }

        var visited = false;
        for (var i = view.Sentence.First; i < trigger; i++)
        {
            visited |= Article.Span(i) is "visited" or "toured" or "inspected" or "flew" or "travelled" or "traveled" or "proceeded";
            if (visited && Article.Is(i, W.Where))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOnTour(SentenceView view, int trigger)
    {
        foreach (var mention in view.Events)
        {
            if (mention.IsDeed && mention.Entity is null && mention.Span.Value == (int)EventKind.Visit && mention.Span.Head <= trigger && !IsOfStands(mention.Span.Head))
            {
                return true;
            }
        }

        return false;
    }

    // "toured | the accompanying exhibition": what is to be seen at the event itself
    private bool IsOfStands(int verb)
    {
        for (var i = verb + 1; i < verb + 5; i++)
        {
            if (Article.Span(Math.Min(i, Article.Count - 1)) is "exhibition" or "stands" or "stand" or "stalls" or "booths" or "booth" or "pavilion" or "pavilions" or "exhibits" or "displays" or "exhibitors" or "fair")
            {
                return true;
            }
        }

        return false;
    }

    // The last mention of the reported event up to the trigger, else its first.
    private EventMention? LastOfMain(int trigger)
    {
        if (Events.Main is not { Mentions: { Count: > 0 } mentions })
        {
            return null;
        }

        for (var k = mentions.Count - 1; k >= 0; k--)
        {
            if (mentions[k].Span.First <= trigger)
            {
                return mentions[k];
            }
        }

        return mentions[0];
    }

    private bool IsOver(EventMention mention)
    {
        var i = Article.Is(mention.Span.First - 1, W.The) ? mention.Span.First - 2 : mention.Span.First - 1;
        return i >= 0 && (Article.Is(i, W.After) || Article.Span(i) is "Following" or "following");
    }

    private bool IsOtherClause(int trigger, int mention) => Article.Contains(trigger + 1, mention, W.While) || Article.Contains(trigger + 1, mention, W.Semicolon);

    private bool IsLater(SentenceView view) => Article.Span(view.Sentence.First) is "Later" or "Afterwards" or "Subsequently" || IsNextDay(view);

    // "Over the next two days, A gave lectures", "On the second day"
    private bool IsNextDay(SentenceView view)
    {
        var next = false;
        for (var i = view.Sentence.First; i < view.Sentence.End && i < view.Sentence.First + 6; i++)
        {
            next |= Article.Is(i, W.Next) || Article.Span(i) is "following" or "remaining" or "second" or "third" or "final" or "two" or "three" && Article.Is(i - 1, W.The);
            if (next && (Article.Is(i, W.Day) || Article.Is(i, W.Days) || Article.Span(i) is "morning" or "afternoon" or "weeks"))
            {
                return true;
            }
        }

        return false;
    }

    // "the Forum, which was jointly | hosted by"
    private bool IsSubject(EventMention mention, int trigger)
    {
        var i = mention.Span.End;
        while (i < trigger && i - mention.Span.End < 5
            && (Article.Is(i, W.Comma) || Article.Is(i, W.Which) || Article.Is(i, W.That) || Article.Is(i, W.Was) || Article.Is(i, W.Were)
                || Article.Is(i, W.Is) || Article.Is(i, W.Been) || Article.Is(i, W.Has) || Article.Is(i, W.And) || Article.Has(i, Label.Organize)
                || Article.Span(i).EndsWith("ly", StringComparison.Ordinal)))
        {
            i++;
        }

        return i == trigger && mention.Span.End <= trigger && Article.Has(trigger, Label.Organize | Label.Attend);
    }

    private bool IsOther(EventMention mention) => mention.IsOther || mention.Indefinite && (Article.Span(mention.Span.First) is "similar" or "previous" || Article.Span(mention.Span.First - 1) is "similar" or "previous" or "another");

    // "the opening | was attended by", "unveiled the plaque": an event beside the one reported, and yet what its own sentence is about
    private bool IsTopic(EventFacts facts, EventMention mention, int trigger) =>
        IsSubject(mention, trigger) || mention.Span.First <= trigger && (trigger < mention.Span.End || mention.Staged || mention.IsScene) || !facts.Named && (mention.IsDeed ? mention.Span.First <= trigger : mention.Definite && mention.Span.End <= trigger && trigger - mention.Span.End <= 3);

    // "reported | that 40 schools took part in the Science Week": what a speaker tells of is not where he speaks, unless it says so ("spoke | at the Week")
    private bool IsTold(EventMention mention, int trigger)
    {
        var before = mention.Definite || mention.Indefinite || Article.Is(mention.Span.First - 1, W.The) ? mention.Span.First - 2 : mention.Span.First - 1;
        return Article.HasOwn(trigger, Label.SpeechNoun) && Article.Is(before, W.For) && Article.Is(mention.Span.First - 1, W.The) || Article.Has(trigger, Label.SpeechVerb) && (Article.Contains(trigger + 1, mention.Span.First, W.That) || before != trigger && !Article.Is(before, W.At) && !Article.Is(before, W.During) && !Article.Is(before, W.To));
    }

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

=======
>>>>>>> main
    private Presence PresenceOf(SentenceView view, Relation relation, int trigger)
    {
        if (relation is Relation.Organized)
        {
            return Presence.Unknown;
        }

        return Presences.Of(Article, view, trigger);
    }

    // "made a summary on behalf of SBS"
    private Span? Behalf(SentenceView view, int trigger)
    {
        for (var i = view.Sentence.First; i < view.Sentence.End && view.Has(Label.Behalf); i++)
        {
            if (Article.Begins(i, Label.Behalf) && Math.Abs(i - trigger) < 16)
            {
                var next = i + Article[i].PhraseLength;
                next = Article.Is(next, W.The) ? next + 1 : next;
                if (Spans.At(next) is { Kind: SpanKind.Institution } span)
                {
                    return span;
                }
            }
        }

        return null;
    }
}
