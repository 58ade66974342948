using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Explaining;

/// <summary>What was read in an article and why: one explanation for each statement of <paramref name="Facts"/>, in their order.</summary>
public sealed record ArticleExplanation(ArticleFacts Facts, ImmutableArray<StatementExplanation> Statements);

/// <summary>Why a statement stands.</summary>
/// <param name="Statement">Indexes <see cref="ArticleFacts.Statements"/>.</param>
/// <param name="Rules">The rule that made it first, then others that say the same of the same sentence.</param>
/// <param name="Trigger">The word that made it; null when its persons' surroundings did.</param>
/// <param name="Score">Tenths of log-odds that the rules give; the sum of <paramref name="Features"/>.</param>
/// <param name="Experience">What annotated articles add for each term of the statement, 0 where they say nothing.</param>
/// <param name="Total">Score and experience together: its logistic is the statement's confidence.</param>
/// <param name="Rivals">What else was weighed and left aside: other events near the trigger, other readings of names in the sentence.</param>
public sealed record StatementExplanation(
    int Statement,
    ImmutableArray<string> Rules,
    TextRange? Trigger,
    int Score,
    ImmutableArray<WeightedFeature> Features,
    ImmutableArray<WeightedFeature> Experience,
    int Total,
    NameExplanation Subject,
    NameExplanation Object,
    ImmutableArray<Rival> Rivals);

/// <summary>A feature that holds, with its weight in tenths of log-odds.</summary>
public readonly record struct WeightedFeature(string Name, int Weight);

/// <summary>Why a stretch of text is a name, or a phrase that stands for one.</summary>
/// <param name="Score">Tenths of log-odds; a name stands above 0.</param>
public sealed record NameExplanation(TextRange At, int Score, ImmutableArray<WeightedFeature> Features);

/// <summary>A candidate that was left aside.</summary>
/// <param name="Score">Of a name, in tenths of log-odds; of an event, how far from the trigger in tokens (twice as far when it stands before).</param>
public sealed record Rival(RivalKind Kind, TextRange At, int Score, string Reason, ImmutableArray<WeightedFeature> Features);

/// <summary>What a rival would have been.</summary>
public enum RivalKind
{
    /// <summary>Another event that the words at the trigger might speak of.</summary>
    Event = 0,

    /// <summary>A run of words that might have been a person's name.</summary>
    Person = 1,
}
