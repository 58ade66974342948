using KnowledgeGraph.Model;

namespace KnowledgeGraph.Traversal;

/// <summary>An entity that a search found.</summary>
/// <param name="Score">Thousandths: 1000 when the words are those of a name form.</param>
/// <param name="Matched">The name form that fits best.</param>
/// <param name="Highlights">What of <paramref name="Matched"/> fits, in its order.</param>
/// <param name="Reasons">A reason for each word of the query that fits; weights are thousandths of the score.</param>
public sealed record SearchHit(EntityRow Entity, int Score, string Matched, IReadOnlyList<TextRange> Highlights, IReadOnlyList<Reason> Reasons);
