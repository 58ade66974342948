using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Explaining;

/// <summary>Says of each statement what made it, from the reading as it stands at its end and from its trace.</summary>
internal sealed class Explainer(Reading r, Trace trace)
{
    private readonly ArticleText a = r.Article;

    public ArticleExplanation Explain(ArticleFacts facts) => new(facts, [.. trace.Built.Select(Explain)]);

    private StatementExplanation Explain(Fact fact, int statement)
    {
        var cues = StatementCues.Of(r, fact);
        var experience = a.Lexicon.Calibration.Terms(cues, r.Weights);
        var trigger = trace.TriggerOf(fact);
        return new StatementExplanation(
            statement,
            [fact.Rule, .. trace.AlsoBy(fact, fact.Subject.Entity!, fact.Object.Entity!)],
            trigger is { } token ? a.Range(token, token + Math.Max(1, (int)a[token].PhraseLength)) : null,
            fact.Score.Value,
            Features(fact.Score),
            [.. experience.Select(term => new WeightedFeature(term.Term, term.Weight))],
            a.Lexicon.Calibration.Score(cues),
            Name(fact.Subject),
            Name(fact.Object),
            [.. Events(fact, trigger), .. Persons(fact)]);
    }

    private NameExplanation Name(Span span) => new(a.Range(span.First, span.End), span.Score.Value, Features(span.Score));

    private ImmutableArray<WeightedFeature> Features(FeatureSum sum)
    {
        var features = sum.Numbers().Select(number => new WeightedFeature(r.Weights.Names[number], r.Weights[r.Weights.Names[number]].Value)).ToList();
        var rest = sum.Value - features.Sum(feature => feature.Weight);
        return rest == 0 ? [.. features] : [.. features, new WeightedFeature("the same again", rest)];
    }

    private IEnumerable<Rival> Events(Fact fact, int? trigger)
    {
        if (trigger is not { } at)
        {
            return [];
        }

        return r.Views[fact.Sentence].Events
            .Where(mention => mention.Span != fact.Object && mention.Entity is { Kept: true } entity && entity != fact.Object.Entity)
            .Select(mention => new Rival(RivalKind.Event, a.Range(mention.Span.First, mention.Span.End), Distance(mention, at), Reason(fact, mention), Features(mention.Span.Score)));
    }

    private static int Distance(EventMention mention, int trigger) => mention.Span.First > trigger ? mention.Span.First - trigger : (trigger - mention.Span.End) * 2;

    private string Reason(Fact fact, EventMention mention) => mention.Entity!.Event switch
    {
        null => "it is no event of the article's table",
        { Elsewhere: true } => "it takes place elsewhere or at another time",
        var facts when facts != r.Events.Main && fact.Object.Sentence != fact.Sentence => "it is another happening than the one reported",
        _ => "the event chosen stands closer to the trigger or is the one reported",
    };

    private IEnumerable<Rival> Persons(Fact fact)
    {
        var sentence = a.Sentences[fact.Sentence];
        return trace.Rejected
            .Where(span => span.First >= sentence.First && span.End <= sentence.End)
            .Select(span => new Rival(RivalKind.Person, a.Range(span.First, span.End), span.Score.Value, "its features do not carry it", Features(span.Score)));
    }
}
