using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>What was decided of a set: who is one, and about whom somebody should be asked.</summary>
/// <param name="Clusters">In order of their first members.</param>
/// <param name="Reviews">Likeliest first.</param>
public sealed record Resolved(ImmutableArray<Cluster> Clusters, ImmutableArray<ReviewPair> Reviews);

/// <summary>Two entities that may be one: too alike to pass over, not alike enough to merge.</summary>
/// <param name="Left">The lesser id.</param>
/// <param name="Probability">Thousandths: how likely the two are one, going by their most alike members.</param>
/// <param name="Reasons">Of those members, strongest first.</param>
public sealed record ReviewPair(Id Left, Id Right, int Probability, ImmutableArray<Reason> Reasons);
