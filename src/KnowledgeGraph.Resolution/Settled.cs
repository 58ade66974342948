using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>What changed in a set since it was last settled.</summary>
/// <param name="Members">Whose entity, or whose join, may be another now; in the order of memberships.</param>
/// <param name="Reviews">All that now concern the <paramref name="Reviewed"/>; likeliest first.</param>
/// <param name="Reviewed">Entities, former ones too, whose reviews were made afresh: what is not among the <paramref name="Reviews"/> is no more.</param>
public sealed record Settled(ImmutableArray<Placement> Members, ImmutableArray<ReviewPair> Reviews, ImmutableArray<Id> Reviewed);

/// <summary>The entity that a membership is of, and how it got there.</summary>
public readonly record struct Placement(Id Entity, Member Member);
