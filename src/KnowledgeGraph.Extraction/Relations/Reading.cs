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

        target = relation == Relation.Organized ? InnerOf(view, target) : OfWhole(target, trigger);
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
